import type { Lineage } from '../lineage.ts'
import type { Evidence } from '../schema/coverage.ts'
import type { Requirement } from '../schema/job.ts'
import type { DegreeLevel, Position } from '../schema/timeline.ts'
import { printYears } from '../text/months.ts'
import type { CoveredRequirement, RuleContext } from './rule.ts'
import { looksTheSame, nameInMidLine } from './wording.ts'

/** As many names as a sentence bears; a title bears fewer. */
const MAX_NAMES = 4
const MAX_TITLE_NAMES = 3

export type NamingContext = Pick<RuleContext, 'job' | 'lineage'>

/** "A", "A or B", "A, B or C"; of a long list the first ones and how many more. */
export const joinNames = (names: readonly string[], word: 'or' | 'and' = 'or', most = MAX_NAMES): string => {
  const own = [...new Set(names)]
  if (own.length === 0) return ''
  const shown = own.length > most ? [...own.slice(0, most - 1), `${own.length - most + 1} more`] : own
  return shown.length === 1 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} ${word} ${shown.at(-1)}`
}

export const DEGREE_NAMES: Readonly<Record<DegreeLevel | 'none', string>> = {
  secondary: 'a school diploma',
  associate: 'an associate degree',
  bachelor: 'a bachelor’s degree',
  master: 'a master’s degree',
  doctorate: 'a doctorate',
  other: 'a course of study',
  none: 'a degree or diploma',
}

/** The alternative that all others are parts or kinds of: in "programming languages (R, Python)" the languages. */
const findKind = ({ anyOf }: Requirement, { ancestorsOf }: Lineage): string | undefined =>
  anyOf.length > 1
    ? anyOf.find(({ skill }) => anyOf.every((one) => one.skill === skill || ancestorsOf(one.skill).has(skill)))?.skill
    : undefined

/** Whether one of several is asked for: "Docker or Kubernetes", and not a kind of thing with its examples. */
export const isChoice = (requirement: Requirement, lineage: Lineage): boolean =>
  requirement.anyOf.length > 1 && findKind(requirement, lineage) === undefined

const nameSkills = (requirement: Requirement, lineage: Lineage, most: number): string => {
  const { anyOf, atLeast = 1 } = requirement
  const kind = findKind(requirement, lineage)
  const names = anyOf.filter(({ skill }) => skill !== kind).map(({ skill }) => nameInMidLine(skill, lineage))
  if (atLeast > 1) return `${atLeast} of ${joinNames(names, 'and', most)}`
  return kind === undefined
    ? joinNames(names, 'or', most)
    : `${nameInMidLine(kind, lineage)}, such as ${joinNames(names, 'or', most)}`
}

const nameWhatever = ({ job, lineage }: NamingContext, requirement: Requirement, most: number): string => {
  const { kind, years } = requirement
  if (kind === 'degree') return DEGREE_NAMES[(requirement.degree ?? job.degree)?.level ?? 'none']
  if (kind === 'experience') return `${printYears(years ?? job.experience?.min ?? 0)} of experience`
  return nameSkills(requirement, lineage, most)
}

/** What is asked, inside a sentence: "Kubernetes", "PyTorch or TensorFlow", "a master’s degree", "5 years of experience". */
export const nameAsked = (requirement: Requirement, context: NamingContext): string =>
  nameWhatever(context, requirement, MAX_NAMES)

/** The same for a title: of what has a kind and examples, the kind alone. */
export const nameShortly = (requirement: Requirement, context: NamingContext): string => {
  const kind = requirement.kind === 'skill' ? findKind(requirement, context.lineage) : undefined
  return kind === undefined ? nameWhatever(context, requirement, MAX_TITLE_NAMES) : nameInMidLine(kind, context.lineage)
}

/** The posting's own words, where they are others than the name: ` (“k8s”)`. */
const quoteAsked = ({ anyOf }: Requirement, { lineage }: NamingContext): string => {
  const [asked] = anyOf
  const isOther = asked && anyOf.length === 1 && !looksTheSame(asked.surfaceForm, lineage.nameOf(asked.skill))
  return isOther ? ` (“${asked.surfaceForm.replace(/\s+/g, ' ')}”)` : ''
}

/** A quality that stands among the duties, or in what the employer says of itself, is no work and no condition. */
const sayAsks = ({ importance, soft }: Requirement): string => {
  if (importance === 'duty') return soft ? 'The posting also speaks of' : 'The work that the posting describes includes'
  return `The posting ${importance === 'required' ? 'requires' : 'would like'}`
}

/** "The posting requires 5 years of Python". */
export const sayAsked = ({ requirement }: CoveredRequirement, context: NamingContext): string => {
  const years = requirement.kind !== 'experience' && requirement.years ? `${printYears(requirement.years)} of ` : ''
  return `${sayAsks(requirement)} ${years}${nameAsked(requirement, context)}${quoteAsked(requirement, context)}`
}

/** What the posting asks for, and where that is another skill than the one that the resume has, that this can show it. */
export const sayBearing = (covered: CoveredRequirement, { relation }: Evidence, name: string, context: NamingContext): string => {
  const asked = sayAsked(covered, context)
  return relation === 'exact' ? `${asked}.` : `${asked}, which ${name} can show.`
}

const IS_CHOICE = /,| or /

/** Names beside each other: a choice in quotes, since its own "or" would run into the others. */
export const asOneName = (name: string): string => (IS_CHOICE.test(name) ? `“${name}”` : name)

/** The first letter in upper case, the rest as it is. */
export const startSentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** Nobody is asked where they used enthusiasm. */
export const SHOW_BY_STORY = 'If it is true of you, let a bullet show it: with whom, and what came of it.'

/** Group of the taxonomy: qualities to the score, but no story shows one. */
export const SPOKEN_LANGUAGES = 'Spoken languages'

/** As many employers as a question can hold. */
const MAX_EMPLOYERS = 2

/** The first positions with an employer: those that a question can name. */
export const nameable = (positions: readonly Position[]): Position[] =>
  positions.filter(({ organization }) => organization !== null).slice(0, MAX_EMPLOYERS)

/** "Brightwater Labs or Fernhill Systems"; empty where no position has an employer. */
export const nameEmployers = (positions: readonly Position[]): string =>
  joinNames(positions.flatMap(({ organization }) => organization ?? []))
