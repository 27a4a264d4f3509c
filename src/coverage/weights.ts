import { STRENGTHS } from '../evidence/index.ts'
import type { Importance, Requirement } from '../schema/job.ts'

/**
 * Changes with every constant of this file and of `evidence`: two reports of different scoring versions must not
 * be compared. A test holds the constants of each version.
 */
export const SCORING_VERSION = '7'

/** What a requirement weighs by what the posting calls it. */
export const WEIGHTS: Readonly<Record<Importance, number>> = {
  // Without it nothing else counts for an employer: the unit.
  required: 1,
  // Named as daily work or as the team's stack: expected, but not made a condition.
  duty: 0.6,
  // "Nice to have": less than half of what is needed, so that no wish outweighs a need.
  preferred: 0.4,
}

/** Nearly every posting asks for the same interpersonal skills, and anyone can write them down: a quarter. */
export const SOFT_SHARE = 0.25

/** What evidence for one skill is worth as evidence for another. */
export const RELATION_CREDIT = {
  /** The skill that was asked. */
  exact: 1,
  /** Who trained with PyTorch has used a deep learning framework. */
  narrower: 1,
  /** "Such as AWS": the posting itself says that another of the kind will do. */
  sibling: 1,
  /** One step broader: machine learning hints at deep learning and proves nothing. Further up: nothing. */
  broader: 0.3,
} as const

/**
 * From here a requirement is met: everything down to a summary says more than a list does. A skill that is only
 * listed (0.6) is partial, since showing it in use is what would help.
 */
export const MET_CREDIT = 0.7

/** A certification that is asked for is held or not; its line among certifications or studies shows all there is. */
export const HELD_CERTIFICATION = 1

/**
 * A project, a degree or a list shows a skill and no years of it: where years are asked, as much as a list.
 * Work without dates is another matter: it may have lasted long enough.
 */
export const YEARS_OUTSIDE_WORK = STRENGTHS.skills.strength

/**
 * A position without dates shows work of unknown length: half of what a dated one of full length shows.
 * Only for total years, which are nothing but dates; a skill is not lowered by unknown dates.
 */
export const UNDATED_WORK = 0.5

/** A degree that is still being worked on is half of one. */
export const UNFINISHED_DEGREE = 0.5

/** One step below the degree asked: as little as a broader skill shows for a narrower one. */
export const LOWER_DEGREE = RELATION_CREDIT.broader

/** "Or equivalent experience": the years that a degree usually takes, one degree after the other; below a bachelor's, one. */
export const EQUIVALENT_YEARS = { none: 1, bachelor: 4, master: 6, doctorate: 9 } as const

/**
 * The weight of a requirement before normalising.
 *
 * @returns more than 0, at most 1.
 */
export const weigh = ({ importance, kind }: Pick<Requirement, 'importance' | 'kind'>): number =>
  WEIGHTS[importance] * (kind === 'soft' ? SOFT_SHARE : 1)
