import type { BriefLevel } from '../../schema/index.ts'
import { PURPOSE } from '../../wording/words.ts'
import type { Way } from '../page-state.ts'

const WAYS: Readonly<Record<Way, string>> = {
  text: 'Paste the posting',
  file: 'Choose a file',
  brief: 'No posting: AI/ML engineer in general',
}

const LEVEL_LABELS: Readonly<Record<BriefLevel, string>> = {
  entry: 'entry level',
  mid: 'mid level',
  senior: 'senior',
  top: 'top: staff, principal, lead',
}

/** The form in English. */
export const formEnglish = {
  form: {
    title: 'resume-coverage: which lines of your resume cover which requirements',
    titleWithProblems: 'Please check: resume-coverage',
    heading: 'Line coverage, for your resume',
    lead: 'See which requirements of a posting your resume covers, by which lines, and what to change. The same files always give the same answer: no language model, no guesses.',
    resume: 'Your resume',
    drop: 'Drop a file here, or choose one',
    dropSmall: 'Drop the posting here, or choose it',
    resumeHint: (limit: string): string =>
      `PDF or DOCX; TXT, Markdown, LaTeX, Typst or JSON Resume too. Up to ${limit}, read in memory, never stored.`,
    pasteResume: 'Or paste its text',
    resumeText: 'The resume’s text',
    resumePlaceholder: 'The whole text of the resume, line by line as it stands there',
    against: 'Compare it with',
    ways: WAYS,
    posting: 'The posting’s text',
    placeholder: 'The whole text of the posting: duties, qualifications, nice to have … or drop its file here',
    placeholderOrAddress: 'The whole text of the posting, or just its address: https://… (or drop its file here)',
    addressHint:
      'If you paste just an address, this server fetches it whenever the posting is needed: that page, or the job board’s data for it, and nothing else. The site learns nothing about you.',
    noAddressHint: 'Paste the text itself: this server does not fetch addresses.',
    level: 'Level',
    levels: LEVEL_LABELS,
    levelHint: 'Compares with what such a role asks for in general.',
    postingHint: 'Required, preferred and “or” are distinguished; conditions such as a clearance are listed for you to check.',
    purpose: PURPOSE,
    send: 'Show the coverage',
    saved: 'Or open a saved report',
    savedDrop: 'Drop the JSON of a report here, or choose it',
    savedHint: 'It is opened in this tab only; nothing is sent.',
    noReport: {
      message: 'This is not a report of this program.',
      hint: 'Choose the file that you saved with “JSON” under a report.',
    },
    otherVersion: {
      message: 'This report is from another version of this program, or was changed since.',
      hint: 'Match the two files again and save the new report.',
    },
    samples: 'Or look at a sample',
    samplesHint: 'All people in them are invented.',
    chosen: (name: string, size: string): string => `${name} · ${size}`,
    remove: 'Remove',
  },
}
