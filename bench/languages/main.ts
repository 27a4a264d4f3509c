/**
 * How well postings and resumes in German, French and Spanish are read.   npm run bench:languages
 *
 *   --resumes DIR          resumes alone, of DIR/de, DIR/fr and DIR/es: NAME.txt beside NAME.resume.json
 *   --misses               with --resumes: what is not found, and what was read in its place
 *
 *   asks found, parts F1   of the postings, as scripts/train/score.ts counts them
 *   sections               labelled headings that open a section of the same kind
 *   positions              labelled positions of which one of ours has both dates, and the title or the employer
 *
 * Postings and resumes are invented, and labelled by somebody who did not see how they are read; nothing is trained on them.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
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

/** Letters only: what decorates a heading is not part of it. */
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

const printPosition = ({ title, organization }: LabelledResume['positions'][number], from: string | null, to: string | null) =>
  `${from} – ${to}  ${title} | ${organization}`

/** What a resume says that was not found, and everything that was read from it. */
const printMisses = (name: string, { sections, positions }: Analysis, missed: LabelledResume): void => {
  if (missed.sections.length + missed.positions.length === 0) return
  console.log(`\n${name}`)
  for (const { heading, kind } of missed.sections) console.log(`  missed section   ${kind}: ${heading}`)
  if (missed.sections.length > 0)
    console.log(`  read   ${sections.map(({ heading, kind }) => `${kind}: ${heading}`).join(' · ')}`)
  for (const position of missed.positions)
    console.log(`  missed position  ${printPosition(position, position.start, position.end)}`)
  if (missed.positions.length === 0) return
  for (const position of positions)
    console.log(`  read             ${printPosition(position as never, position.from, position.to)}`)
}

const scoreResumes = async (folder: string, withMisses: boolean): Promise<ResumeScore> => {
  const [sections, positions]: [boolean[], boolean[]] = [[], []]
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
    const analysis = await read(readFileSync(join(folder, name)), { fileName: name, asOf: AS_OF })
    const labels = readLabelledResume(join(folder, name.replace(/\.txt$/, '.resume.json')))
    const missed: LabelledResume = {
      sections: labels.sections.filter((section) => !findSection(analysis, section)),
      positions: labels.positions.filter((position) => !findPosition(analysis, position)),
    }
    sections.push(...labels.sections.map((section) => !missed.sections.includes(section)))
    positions.push(...labels.positions.map((position) => !missed.positions.includes(position)))
    if (withMisses) printMisses(join(folder, name), analysis, missed)
  }
  return { sections: tally(sections), positions: tally(positions) }
}

const share = ({ right, of }: Share): string => `${(right / of).toFixed(2)} (${right} of ${of})`

const printRow = (cells: readonly string[]): void => console.log(`| ${cells.join(' | ')} |`)

const printResumes = async (home: string, withMisses: boolean): Promise<void> => {
  const rows: string[][] = []
  for (const language of PACK_LANGUAGES) {
    const { sections, positions } = await scoreResumes(join(home, language), withMisses)
    rows.push([language, share(sections), share(positions)])
  }
  console.log('| language | sections | positions |\n|---|---|---|')
  rows.forEach(printRow)
}

const printAll = async (): Promise<void> => {
  console.log('| language | asks found | parts F1 | sections | positions |\n|---|---|---|---|---|')
  for (const language of PACK_LANGUAGES) {
    const score = await scorePostings(language)
    const { sections, positions } = await scoreResumes(join(HOME, language, 'resumes'), false)
    const all = Object.values(score.found)
    const found = { right: all.reduce((sum, { right }) => sum + right, 0), of: all.reduce((sum, { of }) => sum + of, 0) }
    printRow([language, share(found), (figuresOf(score)['hard parts F1'] ?? 0).toFixed(2), share(sections), share(positions)])
  }
}

const { resumes, misses } = parseArgs({
  options: { resumes: { type: 'string' }, misses: { type: 'boolean', default: false } },
}).values
await (resumes === undefined ? printAll() : printResumes(resumes, misses))
