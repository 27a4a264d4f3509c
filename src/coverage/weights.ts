import { isComparable, STRENGTHS } from '../evidence/index.ts'
import { FULL_CREDIT } from '../schema/credit.ts'
import type { Importance, JobDegree, Part, Requirement } from '../schema/job.ts'

/**
 * Changes with every constant of this file and of `evidence`: two reports of different scoring versions must not
 * be compared. A test holds the constants of each version.
 */
export const SCORING_VERSION = '46'

/** What a requirement weighs by what the posting calls it. */
export const WEIGHTS: Readonly<Record<Importance, number>> = {
  // Without it nothing else counts for an employer: the unit.
  required: 1,
  // Named as daily work or as the team's stack: expected, but not made a condition.
  duty: 0.6,
  // "Nice to have": less than half of what is needed, so that no wish outweighs a need.
  preferred: 0.4,
}

/**
 * A bullet that asks for three things is three demands in one line: of one part 1, of two, of three and more. No further, so
 * that a wish with many parts is still less than a plain need.
 */
export const BY_PARTS = { first: 1, further: 0.5, most: 2 } as const

/** Nearly every posting asks for the same interpersonal skills, and anyone can write them down: a quarter. */
export const SOFT_SHARE = 0.25

/** What evidence for one skill is worth as evidence for another. */
export const RELATION_CREDIT = {
  /** The skill that was asked. */
  exact: 1,
  /** Who trained with PyTorch has used a deep learning framework. */
  narrower: 1,
  /** "AWS or similar": another of the kind will do, says the posting, and which one is for its reader to judge: never in full. */
  sibling: 0.3,
} as const

/**
 * What the parts of a wide field show of it, by how many different ones are shown beyond a list: who made a forecast has done some
 * statistics, who did four other things of it besides knows the field as well as who names it.
 */
export const PARTS_OF_FIELD = [0.45, 0.6, 0.75, 0.9, 1] as const

/** From here a reader ticks a statement: `npm run train -- --verdicts` stretches the table of credits so that it is here. */
export const MET_CREDIT = 0.75

/** From here readers tick it in seven of ten cases even where a name or phrase in it is not shown. */
export const SURELY_MET_CREDIT = 0.9

/** Below it a statement or a part is missing: careful readers call what they credit with less than that unmet. What comes nearest is still cited. */
export const PARTIAL_CREDIT = 0.2

/** More than most words by themselves, in hundredths: what a line must hold of a statement for it to matter how usual that is. */
export const LEAST_HELD = 6

/** What a name in a list tells of a statement at most, in hundredths beside how usual it is. */
export const HELD_BY_LIST = 20

/** Where the mean of a posting's base rates is put, so that no posting is easier than another: about that of all statements. */
export const USUAL_MEAN = 0.4

/**
 * From here a part is met: everything down to a summary says more than a list does. A skill that is only listed (0.6) is
 * partial, since showing it in use is what would help.
 */
export const PART_MET_CREDIT = 0.7

/** Where no line is so far about a statement, nothing of it is shown and no year is held, nothing else counts for it. */
export const LEAST_RELEVANCE = 0.15

/** Who meets so much of what a posting names works in its field; of less, work counts by that share of this. */
export const SHARE_OF_FIELD = 0.3

/** Of a statement of which nothing is shown, so much of the years that it asks for must be in the field of the posting to count. */
export const LEAST_YEARS_IN_FIELD = 0.5

/** As long as anything of a statement is not shown. */
export const MOST_IN_PART = 0.95

/** Where nothing that a statement names is shown, but a line is about it or years are held: less than what a reader calls partly shown. */
export const MOST_UNSHOWN = 0.19

/** As long as not all of the years that a statement asks for are held: no reader ticks it. */
export const MOST_WITHOUT_YEARS = 0.74

/** From here on all of a statement is shown. */
export const ALL_SHOWN = 0.97

/*
 * What parts and deeds weigh among each other within a statement. Whole numbers near the best that a search over readers'
 * verdicts found; half or double of any of them changes little.
 */
export const PART_WEIGHTS = {
  /** A name is what a reader looks for first. */
  skill: 5,
  /** "Team player" beside them. */
  soft: 2,
  /** A phrase that is no name: by how rare its words are. */
  words: { least: 1, most: 6 },
} as const
export const DEED_WEIGHT = 3

/**
 * A deed is shown: by a line, or by a list; by several lines that tell of work; by one that tells of the thing asked, too. Less
 * where nothing but another deed hints at it.
 */
export const DEED_CREDIT = { hinted: 0.25, once: 0.3, often: 0.6, onIt: 1 } as const

/** With less of a statement's words and names a line is on another matter: what is done there is another thing. */
export const LEAST_SHARE_OF_MATTER = 0.05

/**
 * From here on a line tells of the thing asked: a quarter of the statement's words, rare ones weighing more. What holds less is
 * cited as the nearest that there is, unless it names the thing.
 */
export const ON_IT_SHARE = 0.25

/** What the name of a skill weighs among the words of a statement: as a rare word. */
export const NAME_RARITY = 4

/** All words of a name that does not stand there as one: adjacent, as readers call it. */
const STRENGTH_OF_A_SPLIT_NAME = 0.45

/** Where to know a thing is enough, whoever claims it in a list or a summary has as good as used it; a hint stays a hint. */
const LEAST_CLAIM = 0.5
const KNOWN_CREDIT = 0.9
export const creditToKnow = (credit: number): number => (credit >= LEAST_CLAIM ? Math.max(credit, KNOWN_CREDIT) : credit)

/** A name without what the posting says beside it: deep learning for "3D deep learning". */
export const WITHOUT_REST = 0.6

/** With no more of a name's words than this it is another name: "Google Sheets" and "Google Dataflow". */
export const HALF_OF_NAME = 0.5

/** With less of a phrase than this a place is only near it. */
export const MOST_OF_PHRASE = 0.75

/**
 * What words in one place show of a phrase: all of them as much as its name would, half of them a quarter of that.
 *
 * @param strength of the place, 0..1.
 * @param share of the phrase that stands there, rare words weighing more, 0..1.
 * @param isName the phrase names a skill.
 */
export const strengthOfWords = (strength: number, share: number, isName: boolean): number =>
  strength * share ** 2 * (isName ? STRENGTH_OF_A_SPLIT_NAME : 1)

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

/** What a degree is worth by how sure it is that it is held, as readers of resumes see it. */
export const STANDING_CREDIT = {
  held: 1,
  /** It was expected for a month that has passed, and the resume was not mended since: most readers tick it, and some ask. */
  expected: 0.75,
  /** It goes on, and is higher than the one asked, which whoever works on it has. */
  implied: 0.9,
  /** It is still being worked on: half of one. */
  unfinished: 0.55,
} as const

/** What a degree is worth by its field, as readers of resumes see it. */
export const FIELD_CREDIT = {
  /** The one asked for, or one of its family; any where none is asked. */
  asked: 1,
  /** Statistics for computer science: a part of the posting's “or a related field”, and a reader still asks. */
  near: 0.55,
  /** A resume that does not tell the field. */
  unknown: 0.9,
  /** Civil engineering for computer science; economics. */
  other: 0.3,
} as const

/** One step below the degree asked: readers call it unmet, and it is the nearest. */
export const LOWER_DEGREE = 0.1

/**
 * "Or equivalent experience": the years that a degree usually takes, one degree after the other, below a bachelor's one; and what
 * they are worth: what is equivalent is for a reader to judge, who rarely takes work for research.
 */
export const EQUIVALENT_WORK = {
  none: { years: 1, credit: 1 },
  bachelor: { years: 4, credit: 0.75 },
  master: { years: 6, credit: 0.5 },
  doctorate: { years: 9, credit: 0.3 },
} as const

/** Work that is taken in place of a degree, and what all of it is worth. */
export interface EquivalentWork {
  readonly years: number
  /** 0..1 */
  readonly credit: number
}

/** As many years as the posting says, which do as well as the degree; else {@link EQUIVALENT_WORK}. */
export const workInPlaceOf = ({ level, orYears }: Pick<JobDegree, 'level' | 'orYears'>): EquivalentWork =>
  orYears === undefined ? EQUIVALENT_WORK[level] : { years: orYears, credit: FULL_CREDIT }

const byParts = (parts: readonly Part[]): number => {
  const { first, further, most } = BY_PARTS
  return Math.min(most, first + further * Math.max(0, parts.filter(isComparable).length - 1))
}

/** "Drives issues to a conclusion, and a flexible mind": qualities beside phrases that name no skill are asked of everybody, too. */
const isOfQualities = ({ kind, parts }: Pick<Requirement, 'kind' | 'parts'>): boolean =>
  kind === 'soft' ||
  (kind === 'skill' &&
    parts.some(({ soft }) => soft) &&
    parts.every(({ soft, anyOf }) => soft || anyOf.every(({ skill }) => skill === null)))

/**
 * The weight of a requirement before normalising.
 *
 * @returns more than 0, at most 2.
 */
export const weigh = (requirement: Pick<Requirement, 'importance' | 'kind' | 'parts'>): number =>
  WEIGHTS[requirement.importance] * (isOfQualities(requirement) ? SOFT_SHARE : 1) * byParts(requirement.parts)
