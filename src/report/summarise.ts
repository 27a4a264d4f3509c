import type {
  Analysis,
  Blocker,
  Coverage,
  CoverageStatus,
  Job,
  RequirementCoverage,
  Suggestion,
  Summary,
  Understanding,
} from '../schema/index.ts'
import { describeLevel } from './describe-level.ts'

/** What a summary is chosen from. */
export interface Summarised {
  readonly analysis: Analysis
  readonly job: Job
  readonly coverage: Coverage
  readonly suggestions: readonly Suggestion[]
  /** Ids of the requirements that are not met, those that matter most first. */
  readonly gaps: readonly string[]
  readonly understood: Understanding
}

/** As many as a person can keep in mind. */
const FIRST_NAMED = 3

/** How much of what is asked for is shown, from so many points on. */
const AMOUNTS: readonly (readonly [score: number, words: string])[] = [
  [80, 'nearly all'],
  [60, 'most'],
  [40, 'about half'],
  [20, 'some'],
  [5, 'little'],
  [0, 'next to nothing'],
]

const LACKING: readonly (readonly [CoverageStatus, string])[] = [
  ['partial', 'in part'],
  ['missing', 'not found'],
]

/** "7 of 9 required statements met, 1 in part, 1 not found" */
const countRows = (rows: readonly RequirementCoverage[], kind: string): string => {
  const amountOf = (status: CoverageStatus): number => rows.filter((row) => row.status === status).length
  const lacking = LACKING.flatMap(([status, words]) => (amountOf(status) === 0 ? [] : [`${amountOf(status)} ${words}`]))
  const statements = rows.length === 1 ? 'statement' : 'statements'
  return [`${amountOf('met') || 'none'} of ${rows.length} ${kind}${statements} met`, ...lacking].join(', ')
}

/** From here the word for the points promises what the count of statements must keep. */
const MOST = 60

/** Points are counted in parts of statements, too: where fewer than half are met, the word for them says so. */
const sayHow = (score: number, counted: readonly RequirementCoverage[]): string =>
  score >= MOST && 2 * counted.filter(({ status }) => status === 'met').length < counted.length ? ', much of it in part' : ''

/** "The resume shows most of what the posting asks for: 7 of 9 required statements met, 1 in part, 1 not found." */
const sayVerdict = ({ job, coverage }: Pick<Summarised, 'job' | 'coverage'>): string => {
  const isRequired = new Set(job.requirements.filter(({ importance }) => importance === 'required').map(({ id }) => id))
  const scored = coverage.requirements.filter(({ status }) => status !== 'unknown')
  const required = scored.filter(({ requirement }) => isRequired.has(requirement))
  const [rows, kind] = required.length > 0 ? [required, 'required '] : [scored, '']
  const amount = AMOUNTS.find(([from]) => coverage.score >= from)?.[1] ?? ''
  return `The resume shows ${amount} of what the posting asks for${rows.length === 0 ? '' : `${sayHow(coverage.score, rows)}: ${countRows(rows, kind)}`}.`
}

/** Rows that leave it open where the work is done, at least in part. */
const LEAVES_OPEN: ReadonlySet<string> = new Set(['conditions/remote-or-hybrid', 'conditions/works-remotely'])

/** The first condition of each kind that binds somebody: a wish does not, nor a place that the head of the posting leaves open. */
const firstOfEachKind = (blockers: readonly Blocker[]): Blocker[] => {
  const binding = blockers.filter(({ importance, by }) => importance === 'required' && !LEAVES_OPEN.has(by))
  const first = new Map([...binding, ...blockers].toReversed().map((blocker) => [blocker.kind, blocker]))
  return blockers.filter((blocker) => first.get(blocker.kind) === blocker)
}

/** Places of the first suggestions that need no new fact and are worth something: one that is worth nothing is not news. */
export const firstEdits = (suggestions: readonly Suggestion[]): number[] =>
  suggestions.flatMap(({ onlyIfTrue, gain }, index) => (onlyIfTrue || gain === 0 ? [] : [index])).slice(0, FIRST_NAMED)

/** A posting of another trade is called that before anything is counted up. */
const sayFar = (suggestions: readonly Suggestion[]): string => {
  const far = suggestions.find(({ rule }) => rule === 'far-from-posting')
  return far ? ` ${far.title}.` : ''
}

/** What matters first in a report that is being put together. */
export const summarise = (parts: Summarised): Summary => ({
  verdict:
    parts.understood.why === null ? sayVerdict(parts) + sayFar(parts.suggestions) : `No score is shown: ${parts.understood.why}.`,
  gaps: parts.gaps.slice(0, FIRST_NAMED),
  edits: firstEdits(parts.suggestions),
  blockers: firstOfEachKind(parts.job.blockers),
  level: describeLevel(parts.analysis, parts.job),
})
