import type { Lineage } from '../lineage.ts'
import type { Evidence } from '../schema/coverage.ts'
import type { Part, PartAlternative } from '../schema/job.ts'
import type { Span } from '../schema/span.ts'
import type { Position } from '../schema/timeline.ts'
import { cutAtWord } from '../text/cut-at-word.ts'
import { aDegree } from '../text/degree-names.ts'
import { joinNames, joinNamesWithin } from '../text/join-names.ts'
import { printYears } from '../text/months.ts'
import { contains } from '../text/span.ts'
import { withoutHalfQuotes } from '../text/whole-quotes.ts'
import { isSaidOtherwise } from './is-said-otherwise.ts'
import type { CoveredPart, RuleContext } from './rule.ts'
import { asInMidLine, looksTheSame, nameInMidLine } from './wording.ts'

/** As many names as a sentence bears; a title bears fewer. */
export const MAX_NAMES = 4
const MAX_TITLE_NAMES = 3

/** Characters of all the names in a title, and of one of them: with "and 12 more" after it the one is no longer than all. */
const MAX_TITLE_LENGTH = 60
const MAX_NAME_LENGTH = 60
/** A phrase of the posting: with quotes and "and 12 more" it fills a title, as one of several with "or 12 more" a name. */
const MAX_PHRASE_LENGTH = { alone: 50, among: 46 } as const

export type NamingContext = Pick<RuleContext, 'lineage'>

/**
 * The alternative that all others are parts or kinds of: in "programming languages (R, Python)" the languages. Where examples
 * are given, some may be unknown.
 */
const findKind = ({ anyOf, open }: Part, { ancestorsOf }: Lineage): PartAlternative | undefined => {
  const skills = anyOf.flatMap(({ skill }) => skill ?? [])
  return skills.length > 1 && (open || skills.length === anyOf.length)
    ? anyOf.find(({ skill: kind }) => kind !== null && skills.every((skill) => skill === kind || ancestorsOf(skill).has(kind)))
    : undefined
}

/** A name ("NetSuite") or a phrase of few words that means something by itself; not "configuration" or half a sentence. */
const IS_OWN_NAME = /[\p{Lu}\p{N}]/u
const MAX_WORDS_OF_PHRASE = 5

/** Whether somebody who did not read the posting knows what is meant: a skill, a name, or a phrase that is whole. */
export const isTellable = ({ part, requirement }: Pick<CoveredPart, 'part' | 'requirement'>): boolean =>
  part === null ||
  part.anyOf.some(({ skill, surfaceForm, start }) => {
    const words = surfaceForm.trim().split(/\s+/).length
    // A statement begins with a capital, whatever its first word is.
    const name = start === requirement.start ? surfaceForm.slice(1) : surfaceForm
    return skill !== null || IS_OWN_NAME.test(name) || (words > 1 && words <= MAX_WORDS_OF_PHRASE)
  })

/** Whether one of several is asked for: "Docker or Kubernetes", and not a kind of thing with its examples. */
export const isChoice = ({ part }: CoveredPart, lineage: Lineage): boolean =>
  part !== null && part.anyOf.length > 1 && findKind(part, lineage) === undefined

/** Several words of the posting's own may be of any kind ("define projects"), and run on into the sentence around them. */
const quotePhrase = (words: string, length: number = MAX_PHRASE_LENGTH.alone): string => {
  const phrase = asInMidLine(withoutHalfQuotes(words.replace(/\s+/g, ' ')))
  return phrase.includes(' ') ? `“${cutAtWord(phrase, length)}”` : phrase
}

/** By the name of the skill, or by the posting's own words where it names none, or says it otherwise. */
const nameAlternative = (alternative: PartAlternative, length: number, lineage: Lineage): string =>
  alternative.skill === null || isSaidOtherwise(alternative, lineage)
    ? quotePhrase(alternative.surfaceForm, length)
    : nameInMidLine(alternative.skill, lineage)

/** The same in a list of things, in a sentence. */
export const nameOne = (alternative: PartAlternative, lineage: Lineage): string =>
  nameAlternative(alternative, MAX_PHRASE_LENGTH.among, lineage)

type Join = (names: readonly string[], word: 'or' | 'and') => string

const joinMany: Join = (names, word) => joinNames(names, word, MAX_NAMES)

const joinShortly: Join = (names, word) => joinNamesWithin(names, word, MAX_TITLE_NAMES, MAX_NAME_LENGTH)

/** Names in a title. */
export const joinInTitle = (names: readonly string[]): string => joinNamesWithin(names, 'and', MAX_TITLE_NAMES, MAX_TITLE_LENGTH)

const nameSkills = (part: Part, lineage: Lineage, join: Join): string => {
  const kind = findKind(part, lineage)
  const named = part.anyOf.filter(({ skill }) => kind === undefined || skill !== kind.skill)
  const length = MAX_PHRASE_LENGTH[named.length > 1 ? 'among' : 'alone']
  const names = named.map((alternative) => nameAlternative(alternative, length, lineage))
  if (part.atLeast > 1) return `${part.atLeast} of ${join(names, 'and')}`
  if (kind === undefined) return join(names, 'or')
  return names.length === 0 ? nameOne(kind, lineage) : `${nameOne(kind, lineage)}, such as ${join(names, 'or')}`
}

/** The years that are asked of a part, by itself or with its statement, or of the person. */
export const yearsOf = ({ part, requirement }: Pick<CoveredPart, 'part' | 'requirement'>): number | null =>
  part?.years || requirement.years?.min || null

/** The whole phrase of which only the name stands there: "ML projects" where "ML" does. */
export const phraseNotSaid = ({ shortfall, part }: Pick<CoveredPart, 'shortfall' | 'part'>): string | null => {
  const [asked, ...others] = part?.anyOf ?? []
  return shortfall === 'told' && others.length === 0 && asked?.surfaceForm.includes(' ') ? asked.surfaceForm : null
}

const nameWhatever = (covered: CoveredPart, { lineage }: NamingContext, join: Join): string => {
  const { part, requirement } = covered
  const phrase = phraseNotSaid(covered)
  if (phrase !== null) return quotePhrase(phrase)
  if (part !== null) return nameSkills(part, lineage, join)
  if (requirement.degree) return aDegree(requirement.degree.level)
  const kinds = requirement.parts.map((kind) => nameSkills(kind, lineage, join))
  return `${printYears(yearsOf(covered) ?? 0)} of experience${kinds.length > 0 ? ` (${join(kinds, 'and')})` : ''}`
}

/** What is asked, inside a sentence: "Kubernetes", "PyTorch or TensorFlow", "a master’s degree", "5 years of experience". */
export const nameAsked = (covered: CoveredPart, context: NamingContext): string => nameWhatever(covered, context, joinMany)

/** The same for a title: of what has a kind and examples, the kind alone; of years, what they are of where there is room. */
export const nameShortly = (covered: CoveredPart, context: NamingContext): string => {
  const kind = covered.part === null ? undefined : findKind(covered.part, context.lineage)
  if (kind !== undefined) return nameOne(kind, context.lineage)
  const name = nameWhatever(covered, context, joinShortly)
  return covered.part === null && name.length > MAX_TITLE_LENGTH ? (name.split(' (')[0] ?? name) : name
}

/** What is asked that words at a place show: of a choice the one that they name, never a part or kind that nobody asked for. */
export const nameAskedAt = (covered: CoveredPart, place: Span, context: NamingContext): string => {
  const asked = covered.evidence.find(({ relation, ...one }) => relation === 'exact' && contains(place, one))?.skill ?? null
  return asked === null ? asOneName(nameShortly(covered, context)) : nameInMidLine(asked, context.lineage)
}

/** The posting's own words, where they are others than the name: ` (“k8s”)`. */
const quoteAsked = (covered: CoveredPart, { lineage }: NamingContext): string => {
  const [asked, ...others] = phraseNotSaid(covered) === null ? (covered.part?.anyOf ?? []) : []
  const isOther =
    asked &&
    others.length === 0 &&
    asked.skill !== null &&
    !isSaidOtherwise(asked, lineage) &&
    !looksTheSame(asked.surfaceForm, lineage.nameOf(asked.skill))
  return isOther ? ` (“${asked.surfaceForm.replace(/\s+/g, ' ')}”)` : ''
}

/** A quality that stands among the duties, or in what the employer says of itself, is no work and no condition. */
export const sayAsks = ({ requirement: { importance }, part }: CoveredPart): string => {
  if (importance === 'duty') return part?.soft ? 'The posting also speaks of' : 'The work that the posting describes includes'
  return `The posting ${importance === 'required' ? 'requires' : 'would like'}`
}

/** "The posting requires 5 years of Python". */
export const sayAsked = (covered: CoveredPart, context: NamingContext): string => {
  const asked = covered.part === null ? null : yearsOf(covered)
  const years = asked === null ? '' : `${printYears(asked)} of `
  return `${sayAsks(covered)} ${years}${nameAsked(covered, context)}${quoteAsked(covered, context)}`
}

/** As many names as a list bears that nobody reads as a sentence. */
const MAX_LISTED = 8
/** Characters of all of them. */
const MAX_LIST_LENGTH = 160

/** "The posting also asks for Docker, Terraform and 2 more": what has a name first. */
export const sayAllAsked = (wanted: readonly CoveredPart[], context: NamingContext): string => {
  const names = wanted.map((one) => asOneName(nameShortly(one, context)))
  const byName = names.toSorted((a, b) => Number(a.startsWith('“')) - Number(b.startsWith('“')))
  return `The posting also asks for ${joinNamesWithin(byName, 'and', MAX_LISTED, MAX_LIST_LENGTH)}`
}

/** What the posting asks for, and where that is another skill than the one that the resume has, that this can show it. */
export const sayBearing = (covered: CoveredPart, { relation }: Evidence, name: string, context: NamingContext): string => {
  const asked = sayAsked(covered, context)
  return relation === 'exact' || relation === 'words' ? `${asked}.` : `${asked}, which ${name} can show.`
}

const IS_CHOICE = /,| or /

/** Names beside each other: a choice in quotes, since its own "or" would run into the others. */
export const asOneName = (name: string): string => (IS_CHOICE.test(name) && !name.includes('“') ? `“${name}”` : name)

/** As many employers as a question can hold. */
const MAX_EMPLOYERS = 2

/** The first positions with an employer: those that a question can name. */
export const nameable = (positions: readonly Position[]): Position[] =>
  positions.filter(({ organization }) => organization !== null).slice(0, MAX_EMPLOYERS)

/** "Brightwater Labs or Fernhill Systems"; empty where no position has an employer. */
export const nameEmployers = (positions: readonly Position[]): string =>
  joinNames(
    positions.flatMap(({ organization }) => organization ?? []),
    'or',
  )
