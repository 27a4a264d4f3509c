import type { ExplainedCoverage, Report, Requirement, Suggestion } from '../schema/index.ts'
import { IMPORTANCES } from './words.ts'

/** A statement of the posting, and what it gets. */
export interface Row {
  readonly requirement: Requirement
  readonly covered: ExplainedCoverage
}

/** A report in the order in which a person needs it; every statement stands in one of the lists, the gaps in `lacking` too. */
export interface Digest {
  /** The first three that matter. */
  readonly gaps: readonly Row[]
  /** The first three changes that need no new fact. */
  readonly edits: readonly Suggestion[]
  /** Not met, or in part: what is required first, then by what there is to gain. */
  readonly lacking: readonly Row[]
  /** In the order of the posting, as are those that follow. */
  readonly met: readonly Row[]
  /** Of whatever standing. */
  readonly qualities: readonly Row[]
  /** No text can show them. */
  readonly unscored: readonly Row[]
}

const lackOf = ({ covered: { possible, points } }: Row): number => possible - points

const rankOf = ({ requirement }: Row): number => IMPORTANCES.indexOf(requirement.importance)

/** Which list a statement belongs in. */
const listOf = ({ requirement: { kind }, covered: { status } }: Row): 'lacking' | 'met' | 'qualities' | 'unscored' => {
  if (status === 'unknown') return 'unscored'
  if (kind === 'soft') return 'qualities'
  return status === 'met' ? 'met' : 'lacking'
}

/** What every face of a report shows, chosen and ordered once. */
export const digestOf = ({ job, coverage, summary, suggestions }: Report): Digest => {
  const byId = new Map(coverage.map((row) => [row.requirement, row]))
  const rows = job.requirements.flatMap((requirement): Row[] => {
    const covered = byId.get(requirement.id)
    return covered ? [{ requirement, covered }] : []
  })
  const inList = (list: ReturnType<typeof listOf>): Row[] => rows.filter((row) => listOf(row) === list)
  return {
    gaps: summary.gaps.flatMap((id) => rows.filter(({ requirement }) => requirement.id === id)),
    edits: summary.edits.flatMap((place) => suggestions[place] ?? []),
    lacking: inList('lacking').sort((a, b) => rankOf(a) - rankOf(b) || lackOf(b) - lackOf(a)),
    met: inList('met'),
    qualities: inList('qualities'),
    unscored: inList('unscored'),
  }
}

/** Of a statement that is shown in part, or not at all, the parts that are not found, by name. */
export const missingParts = ({ parts }: Pick<ExplainedCoverage, 'parts'>): string[] => [
  ...new Set(parts.filter(({ status }) => status === 'missing').map(({ name }) => name)),
]
