import type { Coverage, RequirementCoverage } from '../schema/coverage.ts'
import type { Importance, Job, Part, Requirement } from '../schema/job.ts'
import { foldCase } from '../text/normalize.ts'
import { contentWords } from '../text/stems.ts'

/*
 * What of all that is lacking a careful reader would name first. The factors are coarse on purpose: chosen together over
 * 64 pairs of resumes and postings that readers judged, alike in both halves of the postings.
 */

/** Without a need nothing else counts; readers pass over duties and wishes as long as a need is open. */
const BY_IMPORTANCE: Readonly<Record<Importance, number>> = { required: 1, duty: 0.5, preferred: 0.5 }

/** Years and past work decide more than any one name, and cannot be learnt by the interview. */
const OF_EXPERIENCE = 1.5
const OF_YEARS = 1.5
/** A name can be shown or not; the other statements are mostly manner. */
const OF_NAMES = 1.3
/** Qualities: they are said of everybody. */
const OF_QUALITIES = 0.25
/** What a statement loses where all of its parts are qualities. */
const QUALITIES_WITHIN = 0.5

const isNamed = ({ soft, anyOf }: Part): boolean => !soft && anyOf.some(({ skill }) => skill !== null)

const asksYears = ({ years, parts }: Requirement): boolean => years !== null || parts.some((part) => part.years !== null)

const shareOfQualities = ({ parts }: Requirement): number =>
  parts.length === 0 ? 0 : parts.filter(({ soft }) => soft).length / parts.length

const stakeOf = (requirement: Requirement): number =>
  BY_IMPORTANCE[requirement.importance] *
  (requirement.kind === 'soft' ? OF_QUALITIES : 1 - QUALITIES_WITHIN * shareOfQualities(requirement)) *
  (requirement.kind === 'experience' ? OF_EXPERIENCE : 1) *
  (asksYears(requirement) ? OF_YEARS : 1) *
  (requirement.parts.some(isNamed) ? OF_NAMES : 1)

/** That something is lacking matters more than how much of it: the root. */
const lackOf = ({ credit }: RequirementCoverage): number => Math.sqrt(1 - credit)

/** What a statement asks for, as it is compared with others: its skills and phrases, or its own words where it names none. */
const meaningsOf = ({ parts, ...statement }: Requirement, { document }: Pick<Job, 'document'>): ReadonlySet<string> => {
  const named = parts.flatMap(({ anyOf }) => anyOf.map(({ skill, surfaceForm }) => skill ?? foldCase(surfaceForm)))
  const words =
    named.length > 0 ? named : contentWords(document.text.slice(statement.start, statement.end)).map(({ stem }) => stem)
  return new Set(words)
}

interface Gap {
  readonly requirement: Requirement
  readonly meanings: ReadonlySet<string>
  readonly worth: number
}

/** Of all that two statements ask for, so much in common makes them one. */
const TWINS = 0.6

const areTwins = (a: Gap, b: Gap): boolean => {
  const shared = [...a.meanings].filter((meaning) => b.meanings.has(meaning)).length
  return a.requirement.kind === b.requirement.kind && shared >= TWINS * (a.meanings.size + b.meanings.size - shared) && shared > 0
}

/**
 * The requirements that are not met, those that matter most first: by importance, kind and what is missing.
 * Of statements that ask for nearly the same only the first is named; the others follow behind everything else.
 *
 * @returns ids; of equal worth in the order of the posting.
 */
export const rankGaps = (
  job: Pick<Job, 'document' | 'requirements'>,
  { requirements }: Pick<Coverage, 'requirements'>,
): string[] => {
  const rows = new Map(requirements.map((row) => [row.requirement, row]))
  const gaps = job.requirements.flatMap((requirement): Gap[] => {
    const row = rows.get(requirement.id)
    if (row === undefined || row.status === 'unknown' || row.status === 'met') return []
    return [{ requirement, meanings: meaningsOf(requirement, job), worth: stakeOf(requirement) * lackOf(row) }]
  })
  const ranked = gaps.toSorted((a, b) => b.worth - a.worth)
  const isSaid = (gap: Gap, index: number): boolean => ranked.slice(0, index).some((other) => areTwins(other, gap))
  const [said, first] = [ranked.filter(isSaid), ranked.filter((gap, index) => !isSaid(gap, index))]
  return [...first, ...said].map(({ requirement }) => requirement.id)
}
