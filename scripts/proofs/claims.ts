import { coverFollowing } from '../../src/answers/index.ts'
import { cover } from '../../src/coverage/index.ts'
import { isOfPerson } from '../../src/evidence/index.ts'
import { lineageOf } from '../../src/lineage.ts'
import { analyse } from '../../src/pipeline.ts'
import type {
  Analysis,
  Coverage,
  Edit,
  Line,
  Report,
  RequirementCoverage,
  Span,
  Suggestion,
  Taxonomy,
} from '../../src/schema/index.ts'
import { isKnown } from '../../src/schema/known-mention.ts'
import { isDone } from '../../src/tailoring/context.ts'
import { LAST, OF_OWN_LINES } from '../../src/tailoring/suggest.ts'
import { applyEdits, shiftSpans } from '../../src/text/edit.ts'

/** A report, and the taxonomy that it was made with. */
interface Subject {
  readonly report: Report
  readonly taxonomy: Taxonomy
}

/** Something that must hold for every report. It does its own arithmetic and uses nothing of `tailoring`. */
export interface Claim {
  readonly name: string
  /** One entry for each thing checked: null if it holds, otherwise what was found. Never words of the resume. */
  readonly check: (subject: Subject) => (string | null)[]
}

const tenths = (points: number): number => Math.round(points * 10)

/** The edited resume, read by all stages as a file would be. */
const readEdited = ({ analysis }: Report, edits: readonly Edit[], taxonomy: Taxonomy): Analysis => {
  const document = applyEdits(analysis.document, edits)
  const hidden = shiftSpans(analysis.hidden, edits)
  return analyse({ document, hidden, warnings: [] }, taxonomy, analysis.experience.asOf)
}

type WithEdit = Suggestion & { readonly edit: Edit }

const hasEdit = (suggestion: Suggestion): suggestion is WithEdit => suggestion.edit !== null

const withEdits = ({ suggestions }: Report): WithEdit[] => suggestions.filter(hasEdit)

const safeEdits = (report: Report): Edit[] => withEdits(report).flatMap(({ onlyIfTrue, edit }) => (onlyIfTrue ? [] : edit))

const lowered = ({ coverage }: Report, after: Coverage): string | null => {
  const index = coverage.findIndex(({ credit }, at) => (after.requirements[at]?.credit ?? 0) < credit)
  return index < 0 ? null : `${coverage[index]?.requirement} is lowered`
}

const checkGains = ({ report, taxonomy }: Subject): (string | null)[] =>
  withEdits(report).map(({ rule, edit, gain }) => {
    const { score } = cover(readEdited(report, [edit], taxonomy), report.job, taxonomy)
    const moved = tenths(score) - tenths(report.score)
    return moved === tenths(gain) ? null : `${rule} says ${gain} and moves the score by ${moved / 10}`
  })

const checkNothingLowered = ({ report, taxonomy }: Subject): (string | null)[] => {
  const edits = withEdits(report).map(({ edit }) => edit)
  const sets = edits.length > 1 ? [...edits.map((edit) => [edit]), edits] : edits.map((edit) => [edit])
  return sets.map((set) => lowered(report, cover(readEdited(report, set, taxonomy), report.job, taxonomy)))
}

const numbersIn = (text: string): string => (text.match(/\p{N}+/gu) ?? []).sort().join(' ')

const workOf = ({ positions, education }: Analysis): string =>
  JSON.stringify([
    positions.map(({ title, organization, from, to }) => [title, organization, from, to]),
    education.map(({ degree, field, institution, to }) => [degree, field, institution, to]),
  ])

const openNames = ({ mentions }: Analysis): string[] =>
  mentions.flatMap(({ skill, surfaceForm }) => (skill === null ? [surfaceForm] : []))

const checkHonesty = ({ report, taxonomy }: Subject): (string | null)[] => {
  const edits = safeEdits(report)
  if (edits.length === 0) return []
  const before = report.analysis
  const after = readEdited(report, edits, taxonomy)
  const lineage = lineageOf(taxonomy)
  const shown = new Set(before.mentions.filter(isKnown).flatMap(({ skill }) => [skill, ...lineage.ancestorsOf(skill)]))
  const brought = after.mentions.filter(isKnown).find(({ skill }) => !shown.has(skill))
  if (brought) return [`the edits bring ${brought.skill}`]
  const open = new Set(openNames(before))
  if (openNames(after).some((name) => !open.has(name))) return ['the edits bring a name that the taxonomy lacks']
  if (numbersIn(before.document.text) !== numbersIn(after.document.text)) return ['the edits bring a number']
  return [workOf(before) === workOf(after) ? null : 'the edits change an employer, a title, a date or a degree']
}

const isPlace = ({ start, end }: Span, text: string): boolean =>
  start >= 0 && start < end && end <= text.length && text.slice(start, end).trim() !== ''

const holdsEdit = ({ start, end }: Edit, lines: readonly Line[]): boolean =>
  lines.some((line) => line.start <= start && end <= line.end)

const spansOf = ({ analysis, job, coverage, suggestions, pillars, interview }: Report): (readonly [string, Span, string])[] => {
  const { text } = analysis.document
  const evidence = [...coverage, ...pillars, ...interview].flatMap((one) => one.evidence)
  return [
    ...evidence.map((span) => ['evidence', span, text] as const),
    ...coverage.flatMap(({ uncounted }) => uncounted.map((span) => ['uncounted', span, text] as const)),
    ...suggestions.flatMap(({ rule, resume }) => (resume ? [[rule, resume, text] as const] : [])),
    ...suggestions.flatMap(({ rule, job: place }) => (place ? [[rule, place, job.document.text] as const] : [])),
  ]
}

const checkSpans = ({ report }: Subject): (string | null)[] => [
  ...spansOf(report).map(([what, span, text]) => (isPlace(span, text) ? null : `${what} points at nothing`)),
  ...withEdits(report).map(({ rule, edit }) =>
    holdsEdit(edit, report.analysis.document.lines) ? null : `an edit of ${rule} is not within a line`,
  ),
]

const checkEditsApart = ({ report }: Subject): (string | null)[] => {
  const sorted = withEdits(report).sort((a, b) => a.edit.start - b.edit.start)
  return sorted.slice(1).map(({ rule, edit }, index) => {
    const before = sorted[index]
    return before && edit.start <= before.edit.end ? `edits of ${before.rule} and ${rule} touch` : null
  })
}

const servedBy = ({ requirement, also = [] }: Suggestion): (string | null)[] => [
  requirement,
  ...also.map((one) => one.requirement),
]

/** A part of a requirement, or the whole of one that asks for a degree or for years of any work. */
const keyOf = (requirement: string | null, part: number | null = null): string => `${requirement} ${part ?? ''}`

const partsNamedBy = ({ requirement, part, also = [] }: Suggestion): string[] => [
  keyOf(requirement, part),
  ...also.map((one) => keyOf(one.requirement, one.part)),
]

/**
 * What is not met of a requirement: its parts, but for the only part of one that lines do, or the whole of one that asks for a degree
 * or for years of work, whose parts only say of what kind.
 */
const unmetOf = (row: RequirementCoverage, ofPerson: ReadonlySet<string>): string[] => {
  const { requirement, status, parts } = row
  const all = ofPerson.has(requirement)
    ? [{ status, key: keyOf(requirement) }]
    : parts.map((part, index) => ({
        status: isDone(row) ? status : part.status,
        key: keyOf(requirement, index),
      }))
  return all.flatMap((one) => (one.status === 'met' || one.status === 'unknown' ? [] : [one.key]))
}

const checkNamedOnce = ({ report: { coverage, suggestions, job } }: Subject): (string | null)[] => {
  const named = suggestions.flatMap(partsNamedBy)
  const ofPerson = new Set(job.requirements.filter(isOfPerson).map(({ id }) => id))
  return coverage
    .flatMap((row) => unmetOf(row, ofPerson))
    .map((key) => {
      const times = named.filter((one) => one === key).length
      return times === 1 ? null : `${key} is named ${times} times`
    })
}

/** What needs no new fact comes first, by gain; of the questions each requirement has one before any has another. */
/** Questions about lines that are there stand between those about gaps, and the list of all that is left behind them. */

const checkReadyFirst = ({ report: { suggestions } }: Subject): (string | null)[] =>
  suggestions.slice(1).map((next, index) => {
    const one = suggestions[index]
    const isInOrder = !one || next.onlyIfTrue || (!one.onlyIfTrue && one.gain >= next.gain)
    return isInOrder ? null : `${next.rule} comes after ${one.rule}`
  })

const checkQuestions = ({ report: { coverage, suggestions } }: Subject): (string | null)[] => {
  const questions = suggestions.filter(({ onlyIfTrue }) => onlyIfTrue)
  const unmet = new Set<string | null>(coverage.flatMap(({ requirement, status }) => (status === 'met' ? [] : [requirement])))
  const ofGaps = questions.filter(({ requirement, rule }) => unmet.has(requirement) && !OF_OWN_LINES.has(rule) && rule !== LAST)
  // By the question that is named for it, or else by the first that speaks of it too.
  const [named, spokenOf] = [new Set<string | null>(), new Set<string | null>()]
  const isNew = ofGaps.map((one) => {
    const served = servedBy(one).filter((id) => unmet.has(id))
    const isFirst = !named.has(one.requirement) || served.some((id) => !spokenOf.has(id))
    named.add(one.requirement)
    for (const id of served) spokenOf.add(id)
    return isFirst
  })
  return [
    ...isNew.slice(1).map((isFirst, index) => (isFirst && !isNew[index] ? 'a gap comes after one spoken of again' : null)),
    ...questions
      .slice(1)
      .map(({ rule }, index) =>
        questions[index]?.rule === LAST && rule !== LAST ? `${rule} comes after the list of the rest` : null,
      ),
  ]
}

const checkSums = ({ report: { score, coverage } }: Subject): (string | null)[] => {
  const points = coverage.reduce((sum, row) => sum + tenths(row.points), 0)
  const possible = coverage.reduce((sum, row) => sum + tenths(row.possible), 0)
  const uncited = coverage.find((row) => row.points > 0 && row.evidence.length === 0)
  return [
    points === tenths(score) ? null : `points add up to ${points / 10}, the score is ${score}`,
    possible === 1000 ? null : `what is possible adds up to ${possible / 10}`,
    uncited ? `${uncited.requirement} has points and no evidence` : null,
  ]
}

/** A fact is worth what the score rises by with it, by the formula. */
const checkFacts = ({ report, taxonomy }: Subject): (string | null)[] =>
  report.suggestions
    .filter(({ requirement, edit }) => requirement !== null && edit === null)
    .map((suggestion) => {
      const rise = tenths(coverFollowing(report, [suggestion], taxonomy).score) - tenths(report.score)
      return tenths(suggestion.gain) === rise ? null : `${suggestion.rule} says ${suggestion.gain} where ${rise / 10} is gained`
    })

const MAX_MESSAGE = 420
const MAX_TITLE = 90

/** Signs of a text that was assembled wrongly. */
const BROKEN = /undefined|null|NaN|\[object|\(\)|“”| {2}|\.\.(?!\.)|\s[.,;]/

const checkWords = ({ report: { suggestions } }: Subject): (string | null)[] =>
  suggestions.map(({ rule, title, message }) => {
    if (message.length > MAX_MESSAGE) return `a message of ${rule} has ${message.length} characters`
    if (title.length > MAX_TITLE) return `a title of ${rule} has ${title.length} characters`
    // What is quoted is the person's own.
    const own = `${title} ${message}`.replace(/“[^“”]*”/g, '“…”')
    return BROKEN.test(own) ? `a message of ${rule} is broken: ${JSON.stringify(BROKEN.exec(own)?.[0])}` : null
  })

export const CLAIMS: readonly Claim[] = [
  { name: 'an edit moves the score by exactly its gain', check: checkGains },
  { name: 'no edit, and not all of them together, lowers any requirement', check: checkNothingLowered },
  { name: 'the edits that need no new fact bring no skill, number, employer, date, title or degree', check: checkHonesty },
  { name: 'every place that is pointed at exists, and an edit lies within a line', check: checkSpans },
  { name: 'edits do not touch each other', check: checkEditsApart },
  { name: 'each unmet part of a requirement is named exactly once', check: checkNamedOnce },
  { name: 'a fact gains exactly what the score rises by with it', check: checkFacts },
  { name: 'what needs no new fact comes first, by gain', check: checkReadyFirst },
  { name: 'each gap is asked about once before any is again, and the list of the rest comes last', check: checkQuestions },
  { name: 'points add up to the score, what is possible to 100, and no point is without evidence', check: checkSums },
  { name: 'every title and message is whole and short', check: checkWords },
]
