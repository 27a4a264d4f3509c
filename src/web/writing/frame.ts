import type { Report, Span, Suggestion } from '../../schema/index.ts'
import { namerOf } from '../report/claims.ts'

/** What is left to fill in, in brackets. */
const TO_FILL_IN = /\[[^\]\n]*\]/g

/** With more names it would no longer be a sentence. */
const MAX_NAMES = 2

/** The first gap of a frame that is still unfilled; null if all are filled. Other brackets are the person's own. */
export const gapIn = (words: string, frame: string): Span | null => {
  const gaps = (frame.match(TO_FILL_IN) ?? []).map((gap) => ({ start: words.indexOf(gap), length: gap.length }))
  const [first] = gaps.filter(({ start }) => start >= 0).sort((a, b) => a.start - b.start)
  return first ? { start: first.start, end: first.start + first.length } : null
}

/** "Python or R" asks for one of them: only the person knows which. */
const nameInFrame = (name: string): string => (name.includes(' or ') ? `[${name}]` : name)

/** What a suggestion asks for by name; nothing if it asks for years, or for a statement as a whole. */
const namesAsked = ({ requirement, part, also = [] }: Suggestion, report: Report): string[] => {
  const nameOf = namerOf(report)
  const own = also.filter((one) => one.requirement === requirement)
  const parts = [part, ...own.map((one) => one.part)].filter((index) => index !== undefined)
  const isSoft = (index: number): boolean =>
    report.job.requirements.find(({ id }) => id === requirement)?.parts[index]?.soft ?? false
  return requirement === null
    ? []
    : [...new Set(parts.filter((index) => !isSoft(index)).map((index) => nameOf(requirement, index)))].slice(0, MAX_NAMES)
}

/** A bullet to start from: what it must say is in brackets, and nothing is made up. */
export const frameFor = (suggestion: Suggestion, report: Report): string => {
  const names = namesAsked(suggestion, report).map(nameInFrame)
  const withWhat = names.length > 0 ? ` with ${names.join(' and ')}` : ''
  return `[What you did]${withWhat} [for whom, at what scale], [what came of it]`
}
