import { namePosition, type Place, STRENGTHS } from '../evidence/index.ts'
import type { Analysis } from '../schema/analysis.ts'
import type { Evidence } from '../schema/coverage.ts'
import type { Document, Line } from '../schema/document.ts'
import type { Span } from '../schema/span.ts'
import { monthRange } from '../text/months.ts'
import { contains, overlaps, rangeAt } from '../text/span.ts'

/** The people that the role brief means: those who make the models. */
const SCIENTISTS = /\b(?:data|applied|research|ml|ai) scientists?\b|\bdata science (?:team|group|colleagues)\b/iu

/** Words of doing something together. Without one of them the line may only name a job. */
const TOGETHER =
  /\b(?:with|alongside|together|beside|between|among|jointly|partner(?:ed|ing)?|pair(?:ed|ing)?|support(?:ed|ing)?|help(?:ed|ing)?|coach(?:ed|ing)?|mentor(?:ed|ing)?|embedded)\b/iu

/** Whether a posting speaks of work with data scientists, in whatever words. */
export const tellsOfScientists = ({ text, lines }: Document): boolean =>
  lines.some(({ start, end }) => SCIENTISTS.test(text.slice(start, end)) && TOGETHER.test(text.slice(start, end)))

const placeOf = (line: Line, analysis: Analysis): { place: Place; name: string } => {
  const position = analysis.positions.find((one) => contains(one, line))
  const section = rangeAt(analysis.sections, line.start)?.kind ?? 'other'
  if (!position) return { place: section, name: '' }
  const isDated = monthRange(position, analysis.experience.asOf) !== null
  return { place: isDated ? 'dated position' : 'undated position', name: `, ${namePosition(position)}` }
}

const evidenceOn = (line: Line, analysis: Analysis): Evidence[] => {
  const words = analysis.document.text.slice(line.start, line.end)
  const people = SCIENTISTS.exec(words)
  if (!people || !TOGETHER.test(words)) return []
  const { place, name } = placeOf(line, analysis)
  const start = line.start + people.index
  return [
    {
      skill: null,
      relation: 'exact',
      start,
      end: start + people[0].length,
      section: rangeAt(analysis.sections, line.start)?.kind ?? 'other',
      strength: STRENGTHS[place].strength,
      why: `work with ${people[0]}, ${STRENGTHS[place].words}${name}`,
    },
  ]
}

/**
 * Lines that tell of work with data scientists, which no name of a skill tells: "paired with two data scientists".
 * In reading order.
 */
export const findTeamwork = (analysis: Analysis, without: readonly Span[]): Evidence[] => {
  const silent = [...analysis.hidden, ...without]
  return analysis.document.lines
    .filter((line) => !silent.some((span) => overlaps(span, line)))
    .flatMap((line) => evidenceOn(line, analysis))
}
