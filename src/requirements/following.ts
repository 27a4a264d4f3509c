import { quote } from '../text/span.ts'
import type { Demand, Reading } from './demands.ts'
import { opensChoice } from './gap.ts'
import type { Statement } from './zones.ts'

/** "At least one (1) of the following:", "Experience in some of the following areas:" as the last words of a statement. */
const OPENS_LIST = /\b(?:one|any|some|several|two|three|[1-3])\b[^.;]{0,40}\bof (?:the )?following\b[^.;:]{0,60}:?$/i

/** In a list that the opening line itself belongs to, such a point is the next demand of the outer list. */
const NEXT_DEMAND = /^(?:excellent|strong|proven|solid|good|ability|experience|knowledge|familiar|proficien|must|understanding)/i

const MAX_POINT_CHARS = 90
const MOST_POINTS = 10

/** How many of the statements behind the opening one are its points. */
const countPoints = (text: string, opening: Statement, behind: readonly Statement[]): number => {
  const isPoint = (statement: Statement): boolean => {
    if (statement.heading || !statement.listItem) return false
    const saying = quote(text, statement)
    return !opening.listItem || (saying.length <= MAX_POINT_CHARS && !NEXT_DEMAND.test(saying))
  }
  const end = behind.findIndex((statement) => !isPoint(statement))
  return Math.min(end < 0 ? behind.length : end, MOST_POINTS)
}

const joinDemands = (demands: readonly Demand[], opening: Statement, end: number, atLeast = 1): Demand[] => {
  const hard = demands.filter(({ soft }) => !soft)
  const [first] = hard
  if (!first || hard.length === 1) return [...demands]
  const anyOf = hard.flatMap((demand) => demand.anyOf)
  const distinct = anyOf.filter(({ skill }, index) => anyOf.findIndex((other) => other.skill === skill) === index)
  const kind = hard.every((demand) => demand.kind === first.kind) ? first.kind : 'skill'
  const most = Math.min(atLeast, distinct.length)
  return [{ ...first, kind, anyOf: distinct, atLeast: most, open: false, years: null, start: opening.start, end }]
}

/** "Similar: Hive, Hadoop" on the next line: what would do as well. */
const OPENS_EQUIVALENTS =
  /^(?:similar|equivalents?|equally|alternatives?|alternatively|or)(?: (?:tools|technologies|skills|experience))?\s?:/i

/** "Examples include Airflow and Dagster." as a sentence of its own: examples of what the sentence before it asks last. */
const OPENS_EXAMPLES =
  /^(?:(?:for example|for instance|e\.g\.|such as|think(?: of)?|like)\b|(?:some )?examples? (?:include|are|would be|:)|these (?:include|could be|might be|may be))[\s,:]/i

/** The last demand of a sentence with the examples of the next one, as one open choice. */
const joinExamples = ({ demands, statement }: Reading, examples: Reading): Demand[] => {
  const category = demands.findLast(({ soft }) => !soft)
  if (!category) return [...demands]
  const [joined] = joinDemands([category, ...examples.demands], statement, examples.statement.end)
  if (!joined) return [...demands]
  const { importance, start, years } = category
  return demands.map((demand) => (demand === category ? { ...joined, importance, start, years, open: true } : demand))
}

/** The demands of a line and of the line of equivalents behind it, as one open choice. */
const joinEquivalents = ({ demands, statement }: Reading, equivalents: Reading): Reading['demands'] => {
  const importance = demands.find(({ soft }) => !soft)?.importance
  if (importance === undefined) return demands
  const joined = joinDemands([...demands, ...equivalents.demands], statement, equivalents.statement.end)
  return joined.map((demand) => ({ ...demand, importance, open: true }))
}

/** Readings in which "Similar: …" and "Examples include …" belong to the line before them. */
const withEquivalents = (text: string, readings: readonly (Reading | null)[]): (Reading | null)[] => {
  const joined = [...readings]
  for (const [index, equivalents] of readings.entries()) {
    const before = joined[index - 1]
    if (!before || !equivalents) continue
    const saying = quote(text, equivalents.statement)
    const join = OPENS_EQUIVALENTS.test(saying) ? joinEquivalents : OPENS_EXAMPLES.test(saying) ? joinExamples : undefined
    if (!join || before.demands.length === 0) continue
    joined[index - 1] = { ...before, demands: join(before, equivalents) }
    joined[index] = { ...equivalents, demands: [] }
  }
  return joined
}

/** Readings in which the points below "one of the following:" are one choice. */
const withPoints = (
  text: string,
  statements: readonly Statement[],
  readings: readonly (Reading | null)[],
): (Reading | null)[] => {
  const joined = [...readings]
  for (const [index, opening] of statements.entries()) {
    const reading = joined[index]
    if (!reading || !OPENS_LIST.test(quote(text, opening))) continue
    const count = countPoints(text, opening, statements.slice(index + 1, index + 1 + MOST_POINTS))
    const points = joined.slice(index + 1, index + 1 + count).flatMap((point) => point ?? [])
    const end = statements[index + count]?.end ?? opening.end
    joined[index] = {
      ...reading,
      demands: [
        ...reading.demands,
        ...joinDemands(
          points.flatMap(({ demands }) => demands),
          opening,
          end,
          opensChoice(quote(text, opening)) || 1,
        ),
      ],
    }
    for (let at = index + 1; at <= index + count; at++) {
      const point = joined[at]
      if (point) joined[at] = { ...point, demands: [] }
    }
  }
  return joined
}

/**
 * Readings in which a choice that runs over several lines is one: the points below "one of the following:", and a line
 * "Similar: …" or "Examples include …" behind the line it speaks of.
 *
 * @param readings one for each statement, null where it asks for nothing.
 */
export const joinFollowing = (
  text: string,
  statements: readonly Statement[],
  readings: readonly (Reading | null)[],
): (Reading | null)[] => withEquivalents(text, withPoints(text, statements, readings))
