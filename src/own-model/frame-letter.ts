import type { Letter, LetterParagraph, Report } from '../schema/index.ts'
import { contains } from '../text/span.ts'
import { type CoveredLine, coveredLines } from './covered-lines.ts'
import { cite, statementsOf } from './own-lines.ts'
import { screen } from './screen.ts'

/** As many as fit in a letter of one page. */
const MOST_LETTER_LINES = 4
const MAX_TITLE_LENGTH = 100

/** What only the person knows. */
const GAPS_OF_LETTER = {
  position: '[the position]',
  why: '[Why this employer, in a sentence.]',
  result: '[What came of it, and what you would bring from it.]',
  when: '[When you could talk, and begin.]',
  name: '[Your name]',
} as const

const byUs = (text: string, lines: readonly CoveredLine[] = [], report?: Report): LetterParagraph => ({
  by: 'us',
  text,
  requirements: lines.flatMap(({ requirements }) => requirements.slice(0, 1).map(({ id }) => id)),
  sources: report ? lines.map((line) => cite(line, report.analysis)) : [],
})

/** The title as in the posting; a gap if a letter cannot use it. */
const titleOf = ({ job }: Report): string => {
  const title = (job.title ?? '').replace(/\s+/g, ' ').trim()
  return screen(title, { was: '', known: title, maxLength: MAX_TITLE_LENGTH }) === null ? title : GAPS_OF_LETTER.position
}

/** "As Data Engineer at Penrose Grocers: ", for a bullet of a position. */
const sayWhere = (line: CoveredLine, { analysis: { positions } }: Report): string => {
  const { title, organization } = positions.find((one) => contains(one, line)) ?? { title: null, organization: null }
  if (title === null) return 'My resume says'
  return organization === null ? `As ${title}` : `As ${title} at ${organization}`
}

/** A sentence ends as one. */
export const withStop = (words: string): string => (/[.!?…]$/.test(words) ? words : `${words}.`)

/** A paragraph on a covered statement and a line that covers it, both quoted. */
const frameLine = (line: CoveredLine, report: Report): LetterParagraph => {
  const statements = statementsOf(report.job)
  const [statement] = line.requirements.flatMap((one) => statements.get(one) ?? [])
  const asked = statement === undefined ? '' : `You ask for “${statement.replace(/[.;,:]$/, '')}”. `
  return byUs(`${asked}${sayWhere(line, report)}: “${withStop(line.words)}” ${GAPS_OF_LETTER.result}`, [line], report)
}

/** Lines that each cover something that the ones before do not. */
export const linesOfLetter = (report: Report): CoveredLine[] => {
  const told = new Set<string>()
  return coveredLines(report)
    .flatMap((line): CoveredLine[] => {
      const requirements = line.requirements.filter(({ id }) => !told.has(id))
      for (const { id } of requirements) told.add(id)
      return requirements.length > 0 ? [{ ...line, requirements }] : []
    })
    .slice(0, MOST_LETTER_LINES)
}

/** The middle of a letter without a model: covered statements and their lines, with gaps. */
export const frameMiddle = (report: Report): LetterParagraph[] => linesOfLetter(report).map((line) => frameLine(line, report))

/** A whole letter around its middle. */
export const frameLetter = (report: Report, middle: readonly LetterParagraph[]): LetterParagraph[] => [
  byUs('Dear hiring team,'),
  byUs(
    `I am writing to apply for the position of ${titleOf(report)}. ${GAPS_OF_LETTER.why}`.replace(
      `the position of ${GAPS_OF_LETTER.position}`,
      GAPS_OF_LETTER.position,
    ),
  ),
  ...middle,
  byUs(GAPS_OF_LETTER.when),
  byUs(`Kind regards,\n${report.analysis.person.name ?? GAPS_OF_LETTER.name}`),
]

/** A letter as one text. */
export const textOfLetter = ({ paragraphs }: Pick<Letter, 'paragraphs'>): string =>
  paragraphs.map(({ text }) => text).join('\n\n')

/** What is to be filled in, in reading order: our own gaps, and no brackets of the person's. */
export const findGaps = (paragraphs: readonly LetterParagraph[]): Letter['gaps'] => {
  const text = textOfLetter({ paragraphs: [...paragraphs] })
  return Object.values(GAPS_OF_LETTER)
    .flatMap((gap) => [...text.matchAll(new RegExp(gap.replace(/[[\].]/g, '\\$&'), 'g'))])
    .map(({ 0: gap, index }) => ({ start: index, end: index + gap.length }))
    .sort((a, b) => a.start - b.start)
}
