/**
 * How well postings and resumes in German, French and Spanish are read.   npm run bench:languages
 *
 *   asks found, parts F1   of the postings, as scripts/train/score.ts counts them
 *   sections               labelled headings that open a section of the same kind
 *   positions              labelled positions of which one of ours has both dates, and the title or the employer
 *
 * Postings and resumes are invented, and labelled by somebody who did not see what is read; none is learned from.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findStatements } from '../../scripts/train/read-labels.ts'
import { type MarkedPosting, readMarked } from '../../scripts/train/read-marked.ts'
import { createScore, figuresOf, type Score, type Share, scorePosting } from '../../scripts/train/score.ts'
import { type Analysis, CoverageError, type Job, read, readJob } from '../../src/index.ts'
import { PACK_LANGUAGES, type PackLanguage } from '../../src/text/language.ts'
import { foldCase } from '../../src/text/normalize.ts'
import { type LabelledResume, readLabelledResume } from './labels.ts'

const AS_OF = '2026-11'
const HOME = new URL('.', import.meta.url).pathname

const understand = async ({ text }: MarkedPosting): Promise<Job | null> => {
  try {
    return await readJob(new TextEncoder().encode(text), { fileName: 'posting.txt' })
  } catch (error) {
    if (error instanceof CoverageError) return null
    throw error
  }
}

const scorePostings = async (language: PackLanguage): Promise<Score> => {
  const score = createScore()
  for (const posting of readMarked(join(HOME, language, 'postings'))) {
    const job = await understand(posting)
    const text = job?.document.text ?? posting.text
    scorePosting(score, text, job?.requirements ?? [], findStatements(text, posting.labels))
  }
  return score
}

/** Letters alone: what decorates a heading is not part of it. */
const lettersOf = (words: string): string => foldCase(words).replace(/[^\p{L}\p{N}]+/gu, '')

const agree = (ours: string | null, labelled: string | null): boolean => {
  const [a, b] = [lettersOf(ours ?? ''), lettersOf(labelled ?? '')]
  return a !== '' && b !== '' && (a.includes(b) || b.includes(a))
}

const findSection = ({ sections }: Analysis, { heading, kind }: LabelledResume['sections'][number]): boolean =>
  sections.some((section) => section.kind === kind && lettersOf(section.heading ?? '') === lettersOf(heading ?? ''))

const findPosition = (
  { positions }: Analysis,
  { title, organization, start, end }: LabelledResume['positions'][number],
): boolean =>
  positions.some(
    (position) =>
      position.from === start &&
      position.to === end &&
      (agree(position.title, title) || agree(position.organization, organization)),
  )

interface ResumeScore {
  readonly sections: Share
  readonly positions: Share
}

const tally = (all: readonly boolean[]): Share => ({ right: all.filter(Boolean).length, of: all.length })

const scoreResumes = async (language: PackLanguage): Promise<ResumeScore> => {
  const folder = join(HOME, language, 'resumes')
  const [sections, positions]: [boolean[], boolean[]] = [[], []]
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
    const analysis = await read(readFileSync(join(folder, name)), { fileName: name, asOf: AS_OF })
    const labels = readLabelledResume(join(folder, name.replace(/\.txt$/, '.resume.json')))
    sections.push(...labels.sections.map((section) => findSection(analysis, section)))
    positions.push(...labels.positions.map((position) => findPosition(analysis, position)))
  }
  return { sections: tally(sections), positions: tally(positions) }
}

const share = ({ right, of }: Share): string => `${(right / of).toFixed(2)} (${right} of ${of})`

console.log('| language | asks found | parts F1 | sections | positions |\n|---|---|---|---|---|')
for (const language of PACK_LANGUAGES) {
  const score = await scorePostings(language)
  const { sections, positions } = await scoreResumes(language)
  const all = Object.values(score.found)
  const found = { right: all.reduce((sum, { right }) => sum + right, 0), of: all.reduce((sum, { of }) => sum + of, 0) }
  const cells = [language, share(found), (figuresOf(score)['hard parts F1'] ?? 0).toFixed(2), share(sections), share(positions)]
  console.log(`| ${cells.join(' | ')} |`)
}
