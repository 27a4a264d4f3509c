import { type Lineage, lineageOf } from '../lineage.ts'
import type { Coverage, RequirementCoverage } from '../schema/coverage.ts'
import type { Job, Requirement } from '../schema/job.ts'
import type { Taxonomy } from '../schema/taxonomy.ts'
import { foldCase } from '../text/normalize.ts'
import { countShared, isWithin } from '../text/sets.ts'
import { contentWords } from '../text/stems.ts'
import { stakeOf } from './stake-of.ts'

/** From this credit on a reader would tick a statement: hardly a gap, whatever it matters. */
const NEARLY_MET = 0.75
const OF_NEARLY_MET = 0.5

/** That something is lacking matters more than how much of it: the root. */
const lackOf = ({ credit }: RequirementCoverage): number => Math.sqrt(1 - credit) * (credit >= NEARLY_MET ? OF_NEARLY_MET : 1)

interface Gap {
  readonly requirement: Requirement
  /** What the statement asks for: its skills and phrases, or its own words where it names none. */
  readonly meanings: ReadonlySet<string>
  readonly skills: ReadonlySet<string>
  /** The skills with what they are kinds or parts of. */
  readonly family: ReadonlySet<string>
  readonly worth: number
}

const meaningsOf = ({ parts, ...statement }: Requirement, { document }: Pick<Job, 'document'>): ReadonlySet<string> => {
  const named = parts.flatMap(({ anyOf }) => anyOf.map(({ skill, surfaceForm }) => skill ?? foldCase(surfaceForm)))
  const words =
    named.length > 0 ? named : contentWords(document.text.slice(statement.start, statement.end)).map(({ stem }) => stem)
  return new Set(words)
}

const skillsOf = ({ parts }: Requirement): string[] => parts.flatMap(({ anyOf }) => anyOf.flatMap(({ skill }) => skill ?? []))

const toGap = (requirement: Requirement, row: RequirementCoverage, job: Pick<Job, 'document'>, lineage: Lineage): Gap => {
  const skills = skillsOf(requirement)
  return {
    requirement,
    meanings: meaningsOf(requirement, job),
    skills: new Set(skills),
    family: new Set(skills.flatMap((skill) => [skill, ...lineage.parentsOf(skill)])),
    worth: stakeOf(requirement, job, lineage) * lackOf(row),
  }
}

/** Of all that two sets hold, so much in both makes them one. */
const ALIKE_SHARE = 0.6

const areAlike = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  const shared = countShared(a, b)
  return shared > 0 && shared >= ALIKE_SHARE * (a.size + b.size - shared)
}

const areTwins = (a: Gap, b: Gap): boolean => a.requirement.kind === b.requirement.kind && areAlike(a.meanings, b.meanings)

const areOfOther = (skills: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  skills.size > 0 && isWithin(skills, others)

/** Whether two statements are of one theme: the same in other words, one within the other, or of one family of skills. */
const areOfOneTheme = (a: Gap, b: Gap): boolean =>
  areAlike(a.meanings, b.meanings) ||
  areOfOther(a.skills, b.skills) ||
  areOfOther(b.skills, a.skills) ||
  areAlike(a.family, b.family)

/** As many as are named in a summary: each should say something of its own. */
export const NAMED_GAPS = 3
/** What a gap keeps of its worth while another of its theme is among the first. */
const SAID_ALREADY = 0.5

/** The first gaps, of themes that differ as long as what is left weighs enough. */
const takeFirst = (ranked: readonly Gap[]): Gap[] => {
  const taken: Gap[] = []
  const worthNow = (gap: Gap): number => gap.worth * (taken.some((other) => areOfOneTheme(other, gap)) ? SAID_ALREADY : 1)
  while (taken.length < Math.min(NAMED_GAPS, ranked.length)) {
    const left = ranked.filter((gap) => !taken.includes(gap))
    taken.push(...left.toSorted((a, b) => worthNow(b) - worthNow(a)).slice(0, 1))
  }
  return taken
}

/**
 * The requirements that are not met, those that matter most first: by importance, kind and what is missing.
 * The first three are of three themes where there are as many; of statements that ask for nearly the same only one is
 * named, and the others follow after everything else.
 *
 * @returns ids; of equal worth in the order of the posting.
 */
export const rankGaps = (
  job: Pick<Job, 'document' | 'requirements'>,
  { requirements }: Pick<Coverage, 'requirements'>,
  taxonomy: Taxonomy,
): string[] => {
  const rows = new Map(requirements.map((row) => [row.requirement, row]))
  const lineage = lineageOf(taxonomy)
  const ranked = job.requirements
    .flatMap((requirement): Gap[] => {
      const row = rows.get(requirement.id)
      return row === undefined || row.status === 'unknown' || row.status === 'met' ? [] : [toGap(requirement, row, job, lineage)]
    })
    .toSorted((a, b) => b.worth - a.worth)
  const first = takeFirst(ranked)
  const others = ranked.filter((gap) => !first.includes(gap))
  const isSaid = (gap: Gap, index: number): boolean => [...first, ...others.slice(0, index)].some((other) => areTwins(other, gap))
  const [said, more] = [others.filter(isSaid), others.filter((gap, index) => !isSaid(gap, index))]
  return [...first, ...more, ...said].map(({ requirement }) => requirement.id)
}
