import type { Analysis, Evidence, Line, Span } from '../../schema/index.ts'
import { withoutBullet } from '../../text/list-mark.ts'
import { excerptOf } from '../../wording/quote.ts'
import { DOCX } from '../media-types.ts'
import type { Claim } from './claims.ts'
import { type Run, runsOf } from './marks.ts'

/** Characters of a quote: a bullet of two or three lines is quoted whole, a longer one only by the line with the words. */
export const QUOTE_LENGTH = 260

/** Words of the resume in their bullet, and what they show. */
export interface Quote {
  /** The bullet, or the line. */
  readonly place: Span
  /** The strongest place in it. */
  readonly best: Evidence
  readonly runs: readonly Run[]
  /** Names of what it shows, each once. */
  readonly names: readonly string[]
  /** Whether it is only the nearest line for all of these. */
  readonly isNear: boolean
  readonly aims: readonly string[]
}

/** What is needed to know where a bullet ends. */
type Laid = Pick<Analysis, 'document' | 'positions' | 'sections'>

/** Whether a line continues the bullet of the one before it. A paragraph in Word wraps by itself: it is one line here. */
const goesOn = (line: Line, before: Line, { document: { text, mediaType }, positions, sections }: Laid): boolean =>
  mediaType !== DOCX &&
  !line.listItem &&
  !line.heading &&
  line.bold === before.bold &&
  text.slice(before.end, line.start) === '\n' &&
  !text.slice(line.start, line.end).includes('\t') &&
  ![...positions, ...sections].some(({ start }) => start >= line.start && start < line.end)

const goesOnAt = (lines: readonly Line[], at: number, laid: Laid): boolean => {
  const [before, line] = [lines[at - 1], lines[at]]
  return before !== undefined && line !== undefined && goesOn(line, before, laid)
}

/** The lines of the bullet that contains a place; if there is none, its own line. */
export const linesAt = (place: Span, laid: Laid): readonly Line[] => {
  const { lines } = laid.document
  const own = lines.findLastIndex((line) => line.start <= place.start)
  let [from, to] = [own, own]
  while (goesOnAt(lines, from, laid)) from--
  if (!lines[from]?.listItem) return lines.slice(own, own + 1)
  while (goesOnAt(lines, to + 1, laid)) to++
  return lines.slice(from, to + 1)
}

const bulletAt = (place: Span, laid: Laid): Span => {
  const lines = linesAt(place, laid)
  return { start: lines[0]?.start ?? place.start, end: lines.at(-1)?.end ?? place.end }
}

const plain = (text: string): Run => ({ text, isMarked: false, isLit: false })

/** For a long bullet, the line with the words, shortened. */
const excerptRuns = ({ document }: Laid, place: Span): Run[] => {
  const { before, words, after } = excerptOf(document, place, QUOTE_LENGTH)
  return [plain(before), { ...plain(words), isMarked: true }, plain(after)]
}

const wholeRuns = ({ document }: Laid, bullet: Span, marks: readonly Span[]): Run[] =>
  runsOf(document, bullet, marks).map(({ text, ...run }, index) => ({
    ...run,
    text: (index === 0 ? withoutBullet(text) : text).replace(/\s+/g, ' '),
  }))

const toQuote = (bullet: Span, [first, ...rest]: readonly [Claim, ...Claim[]], laid: Laid): Quote => {
  const claims = [first, ...rest]
  const best = first.evidence
  const isWhole = bullet.end - bullet.start <= QUOTE_LENGTH && best.end <= bullet.end
  const marks = claims.map(({ evidence }) => evidence)
  const runs = isWhole ? wholeRuns(laid, bullet, marks) : excerptRuns(laid, best)
  return {
    place: { start: bullet.start, end: bullet.end },
    best,
    runs: runs.filter(({ text }) => text !== ''),
    names: [...new Set(claims.map(({ name }) => name))],
    isNear: claims.every(({ evidence }) => evidence.near),
    aims: [...new Set(claims.map(({ aim }) => aim))],
  }
}

/** The best place of each name first, then all others; each group by strength. Nearest lines come last. */
const bestOfEachFirst = (claims: readonly Claim[]): Claim[] => {
  const sorted = [...claims].sort(
    ({ evidence: a }, { evidence: b }) => Number(a.near) - Number(b.near) || b.strength - a.strength,
  )
  const best = new Set(sorted.filter(({ name }, index) => sorted.findIndex((other) => other.name === name) === index))
  const first = [...best, ...sorted.filter((claim) => !best.has(claim))]
  return first.toSorted((a, b) => Number(a.evidence.near) - Number(b.evidence.near))
}

/** Claims as quotes, one for each bullet of the resume: the best of each part first, nearest lines last. */
export const quotesOf = (claims: readonly Claim[], laid: Laid): Quote[] => {
  const quoted = new Map<number, { readonly bullet: Span; readonly claims: [Claim, ...Claim[]] }>()
  for (const claim of bestOfEachFirst(claims)) {
    const bullet = bulletAt(claim.evidence, laid)
    const known = quoted.get(bullet.start)
    if (known) known.claims.push(claim)
    else quoted.set(bullet.start, { bullet, claims: [claim] })
  }
  return [...quoted.values()].map(({ bullet, claims: own }) => toQuote(bullet, own, laid))
}

/** How many quotes are needed for each name to have one, if it has any; if all are nearest lines, just the first. */
export const countNeeded = (quotes: readonly Quote[]): number => {
  if (quotes.every(({ isNear }) => isNear)) return Math.min(1, quotes.length)
  const seen = new Set<string>()
  let needed = 0
  for (const [index, { names, isNear }] of quotes.entries()) {
    if (isNear || names.every((name) => seen.has(name))) continue
    for (const name of names) seen.add(name)
    needed = index + 1
  }
  return needed
}
