import type { Lineage } from '../lineage.ts'
import type { Analysis } from '../schema/analysis.ts'
import type { DeedCoverage, Evidence, PartCoverage } from '../schema/coverage.ts'
import type { Span } from '../schema/span.ts'
import { holdsAny, lastIndexStartingAt, quote } from '../text/span.ts'
import { indexWork, sentenceAt, type ToldPassage } from '../told/index.ts'
import { byStrength, citeOnce } from './credit.ts'
import type { Shares } from './find-deed-evidence.ts'
import type { YearsHeld } from './find-role-evidence.ts'
import type { LineWeights } from './line-weights.ts'
import { namesTool } from './names-tool.ts'
import { mostRelevant } from './relevance.ts'
import { LEAST_RELEVANCE } from './weights.ts'

interface Pieces {
  readonly parts: readonly PartCoverage[]
  readonly deeds: readonly DeedCoverage[]
  readonly shares: Shares
}

/** A statement, and all that a resume has for it. */
interface Citable {
  readonly pieces: Pieces
  readonly asked: { readonly lines: LineWeights }
  readonly years: YearsHeld | null
  readonly resume: { readonly analysis: Analysis }
}

/** What a line is worth beside how far it is about the statement: a strong one that only names the thing is still quoted. */
const NAMELESS_RELEVANCE = 0.2

/** Of lines that show nothing of a statement the nearest is enough: readers take half as many of the others. */
const MOST_NEAR = 1

const evidenceIn = ({ parts, deeds }: Pieces): Evidence[] => [...parts, ...deeds].flatMap(({ evidence }) => evidence)

/** Where a passage first holds any of what makes it be about a statement. */
const placeIn = ({ passage, deeds }: ToldPassage, lines: LineWeights): number => {
  const stems = new Set(lines.words.map(([stem]) => stem))
  const word = passage.sentences.flat().find(({ stem, isCopied }) => isCopied !== true && stems.has(stem))
  const [deed] = lines.deeds.flatMap(([id]) => deeds.get(id) ?? [])
  return passage.start + (word?.start ?? deed ?? 0)
}

/** Of a line that holds nothing that is asked for, but words and deeds that are like it. */
const citeMostRelevant = ({ pieces: { shares }, asked: { lines }, resume: { analysis } }: Citable): Evidence[] => {
  const { line, relevance } = mostRelevant(shares.relevances, shares.told)
  if (line === undefined || relevance < LEAST_RELEVANCE) return []
  const { text } = analysis.document
  const span = sentenceAt(text, line.passage, placeIn(line, lines))
  const { section, why } = line.passage
  return [
    { ...span, skill: null, surfaceForm: quote(text, span), relation: 'words', section, strength: relevance, why, near: true },
  ]
}

/** The line that is most about it and years of other work, or else a hint: there are no points without a line. */
const citeNearest = (statement: Citable): Evidence[] => {
  const nearest = [...citeMostRelevant(statement), ...(statement.years?.credit.evidence ?? []).toSorted(byStrength)]
  return nearest.length > 0 ? nearest : evidenceIn(statement.pieces).slice(0, 1)
}

/** A place, and what quoting it is worth. */
type Worth = readonly [place: Evidence, worth: number]

/** What is only a kind of the thing is worth no more than the thing itself: it comes after that. */
const behindName = (pieces: Pieces, worthOf: (place: Evidence) => number, lineage: Lineage): Worth[] =>
  [...pieces.parts, ...pieces.deeds].flatMap(({ evidence }): Worth[] => {
    const names = evidence.filter((place) => !place.near && namesTool(place, lineage))
    const most = names.length > 0 ? Math.max(...names.map(worthOf)) : Number.POSITIVE_INFINITY
    const ofKinds = evidence.filter((place) => !names.includes(place))
    return [
      ...names.map((place): Worth => [place, worthOf(place)]),
      ...ofKinds.map((place): Worth => [place, place.relation === 'narrower' ? Math.min(most, worthOf(place)) : worthOf(place)]),
    ]
  })

/**
 * What shows a statement, the line first that is most about it, and the nearest of what does not. Years at a till are years,
 * but for "3+ years of Python" they are only the nearest, and quoted only where nothing else is.
 *
 * @param marked its pieces, with those lines that are quoted.
 * @param places where anything of it is shown.
 */
export const citeLines = (statement: Citable, marked: Pieces, places: readonly Span[], lineage: Lineage): Evidence[] => {
  const { shares } = statement.pieces
  const { positions } = statement.resume.analysis
  const ofKind = (statement.years?.credit.evidence ?? []).filter((place) =>
    positions.some((position) => holdsAny(position, [place]) && holdsAny(position, places)),
  )
  const { passages } = indexWork(shares.told)
  const relevanceAt = (start: number): number => {
    const place = lastIndexStartingAt(passages, start)
    return start < (passages[place]?.end ?? 0) ? (shares.relevances[place] ?? 0) : 0
  }
  const worthOf = ({ start, strength }: Evidence): number => strength * (NAMELESS_RELEVANCE + relevanceAt(start))
  const worths = [...behindName(marked, worthOf, lineage), ...ofKind.map((place): Worth => [place, worthOf(place)])]
  const byWorth = ([a, ofA]: Worth, [b, ofB]: Worth): number =>
    ofB - ofA || Number(namesTool(b, lineage)) - Number(namesTool(a, lineage)) || byStrength(a, b)
  const sorted = citeOnce(worths.sort(byWorth).map(([place]) => place))
  if (sorted.length === 0) return citeOnce(citeNearest(statement).map((place) => ({ ...place, near: true })))
  return [...sorted.filter(({ near }) => !near), ...sorted.filter(({ near }) => near).slice(0, MOST_NEAR)]
}
