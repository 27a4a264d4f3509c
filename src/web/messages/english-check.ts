import type { Check } from '../../schema/index.ts'

/** The guard in English. */
export const checkEnglish = {
  check: {
    title: 'Nothing invented: resume-coverage',
    tab: ({ passed }: Pick<Check, 'passed'>): string =>
      passed ? 'No invention found: resume-coverage' : 'Look at these lines: resume-coverage',
    heading: 'Does a rewrite still say what is true?',
    lead: 'Give a resume as it was, and what you, a template or a language model made of it. You see what the second claims and the first does not, what was lost and what is only said differently, each with both lines. No language model judges it: the same files always give the same answer.',
    link: 'If somebody, or a language model, has rewritten it,',
    linkTo: 'see whether anything is invented',
    original: 'The resume as it was',
    tailored: 'What was made of it',
    drop: 'Drop a file here, or choose one',
    originalHint: (limit: string): string =>
      `PDF, DOCX, TXT, Markdown, HTML, LaTeX, Typst or JSON Resume. Up to ${limit}, read in memory, never stored.`,
    tailoredHint: 'It may have another format than the first.',
    job: 'The posting that it was written for, if you have it',
    jobPlaceholder: 'The whole text of the posting',
    jobHint: 'With it, you also see what was pasted from the posting word for word.',
    send: 'Compare the two',
    again: 'Check another rewrite',
    sides: { tailored: 'Rewrite', original: 'Original' },
    line: (line: number): string => `line ${line}`,
    absent: { tailored: 'left out', original: 'nothing like it' },
    integrity: 'How the file is made: worth a look',
    integrityLead: 'Each may have an honest cause. A reader, or a program, may stumble over it.',
    leads: {
      invented: 'Delete it, or add it to the original if it is true.',
      stronger: 'The original says it, but claims less.',
      reworded: 'No fault: check that it still means the same.',
      lost: 'No fault: listed so that nothing is left out unnoticed.',
    },
    run: (asOf: string, engine: string, taxonomy: string): string =>
      `As of ${asOf} · engine ${engine} · taxonomy ${taxonomy}. The same files give the same answer. What it cannot know is whether the original is true.`,
    ocr: ({ document, count, of }: { document: 'original' | 'tailored'; count: number; of: number }): string =>
      `The ${document === 'original' ? 'original' : 'rewrite'} is a scan: reading page ${count} of ${of} letter by letter …`,
  },
}
