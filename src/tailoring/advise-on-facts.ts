import { isPaperHeld } from '../evidence/index.ts'
import { SPOKEN_LANGUAGES } from '../lineage.ts'
import type { Evidence, Uncounted } from '../schema/coverage.ts'
import { FULL_CREDIT } from '../schema/credit.ts'
import type { Skill } from '../schema/taxonomy.ts'
import { SILENCE_WORDS } from '../text/silence-words.ts'
import { quote } from '../text/span.ts'
import { startLarge } from '../text/start-large.ts'
import { contentWords } from '../text/stems.ts'
import { adviseOn } from './advise-on.ts'
import { areBuiltWith } from './built-with.ts'
import type { Telling } from './find-telling.ts'
import type { ByOneFact } from './group-by-fact.ts'
import { namedSkills } from './named-skills.ts'
import { asOneName, isChoice, isTellable, joinInTitle, nameShortly, phraseNotSaid, sayAllAsked, sayAsks } from './phrases.ts'
import { quoteInTitle, quoteStatement } from './quote-statement.ts'
import type { Advice, CoveredPart, RuleContext, Served, Worth } from './rule.ts'
import { looksTheSame, nameInMidLine } from './wording.ts'

/** One fact or several that are asked about together, those that matter most first. */
export type Facts = readonly [ByOneFact, ...ByOneFact[]]

/** A person who believes that the skill is there should learn why it is not counted. */
const whyNotCounted = ({ row, part }: CoveredPart, { cite, lineage }: RuleContext): string | null => {
  const names = ({ skill }: Uncounted): boolean =>
    namedSkills(part).some((asked) => asked.skill === skill || lineage.ancestorsOf(skill).has(asked.skill))
  const place = row.uncounted.find(names)
  if (place === undefined) return null
  const where = place.reason === 'hidden' ? 'The file' : startLarge(cite(place))
  return `${where} names it ${SILENCE_WORDS[place.reason]}, so it is not counted.`
}

const skillsAsked = ({ part }: CoveredPart, { lineage }: RuleContext): (Skill | undefined)[] =>
  part?.anyOf.map(({ skill }) => lineage.skillOf(skill ?? '')) ?? []

const isSpokenLanguage = (covered: CoveredPart, context: RuleContext): boolean =>
  skillsAsked(covered, context).every((skill) => skill?.group === SPOKEN_LANGUAGES)

/** Tools are known by their names: no other words show them. */
const areTools = (wanted: readonly CoveredPart[], context: RuleContext): boolean =>
  wanted.every((one) => skillsAsked(one, context).every((skill) => skill !== undefined && context.lineage.isTechnology(skill.id)))

const canBeBuiltWith = (wanted: readonly CoveredPart[], { lineage }: RuleContext): boolean =>
  areBuiltWith(
    wanted.flatMap(({ part }) => namedSkills(part).map(({ skill }) => skill)),
    lineage,
  )

const isCertificate = (covered: CoveredPart, context: RuleContext): boolean =>
  covered.requirement.kind === 'certification' || skillsAsked(covered, context).some((skill) => skill?.kind === 'certification')

/** The resume lists it and says that it has run out, or is still to be earned. */
const isNotHeld = (covered: CoveredPart, context: RuleContext): boolean => {
  const { document, experience } = context.analysis
  const [hint] = covered.evidence
  return (
    hint?.section === 'certifications' && isCertificate(covered, context) && !isPaperHeld(document.text, hint, experience.asOf)
  )
}

/** What a line about the first of them that has a name had better tell: where nothing has one, nobody knows. */
const firstTelling = (wanted: readonly CoveredPart[], { tellingOf }: RuleContext): Telling | undefined =>
  wanted.flatMap(({ part }) => namedSkills(part).flatMap(({ skill }) => tellingOf(skill) ?? []))[0]

const sayWhatToTell = ({ tell, project = false }: Telling): string =>
  project
    ? `If you have done such work, give it a line of its own: ${tell}; if not, a small project of the kind can show it.`
    : `If you have done such work, give it a line of its own: ${tell}.`

/** What to do, by what can be done: a language and a certificate are listed, a tool was used, all else was part of some work. */
const sayIfTrue = (wanted: readonly [CoveredPart, ...CoveredPart[]], context: RuleContext): string => {
  const [first, ...others] = wanted
  if (isSpokenLanguage(first, context)) return 'If you speak it, list it under Languages with your level.'
  const isOneOf = first.part?.atLeast === 1 && isChoice(first, context.lineage)
  const it = others.length > 0 || (first.part?.atLeast ?? 1) > 1 ? 'them' : isOneOf ? 'one of them' : 'it'
  if (wanted.every((one) => isNotHeld(one, context))) return `Once you hold ${it}, say so in that entry.`
  if (wanted.every((one) => isCertificate(one, context)))
    return `If you hold ${it}, list ${others.length > 0 ? 'them' : 'it'} with the year.`
  if (canBeBuiltWith(wanted, context))
    return `If you have used ${it}, say where and what for; if not, a small project with ${it} gives you a line to write.`
  if (areTools(wanted, context)) return `If you have used ${it}, say where and what for.`
  const telling = firstTelling(wanted, context)
  return telling === undefined
    ? `If one of your lines is about ${it}, say so there in these words; if it was elsewhere, add where, and what came of it.`
    : sayWhatToTell(telling)
}

/**
 * "PyTorch" for "TensorFlow", or for "TensorFlow or Keras": of one kind with most of what is asked. A lone part of a wide field
 * says nothing of the field: who uses AWS is not told that it is some of the cloud.
 */
const hasNeighbour = ({ shortfall, evidence: [best], part }: CoveredPart, { lineage }: RuleContext): boolean => {
  if (shortfall !== 'related' || !best?.skill || best.relation === 'narrower') return false
  const kinds = new Set(lineage.parentsOf(best.skill))
  const asked = namedSkills(part)
  return 2 * asked.filter(({ skill }) => lineage.parentsOf(skill).some((kind) => kinds.has(kind))).length >= asked.length
}

/** What has another of its kind in the resume, and a language, is asked about by itself. */
export const isByItself = (covered: CoveredPart, context: RuleContext): boolean =>
  isSpokenLanguage(covered, context) || hasNeighbour(covered, context)

const joinTitle = (parts: readonly CoveredPart[], context: RuleContext): string =>
  joinInTitle(parts.map((one) => (parts.length > 1 ? asOneName(nameShortly(one, context)) : nameShortly(one, context))))

/**
 * Whether the resume has the words or another name for it, though none of its lines counts as showing what they name. A name of one
 * word is found as a name, or is another word: "go the extra mile" says nothing of Go.
 */
export const isSaid = (covered: CoveredPart, { says, analysis }: RuleContext): boolean =>
  (covered.part?.anyOf ?? []).some(({ skill, surfaceForm }) => {
    const isWord = skill !== null && contentWords(surfaceForm).length < 2
    if (!isWord && says(surfaceForm)) return true
    return phraseNotSaid(covered) === null && skill !== null && analysis.mentions.some((mention) => mention.skill === skill)
  })

/** "Asked, not named": true of none whose words are there. */
const lackOf = (parts: readonly CoveredPart[], context: RuleContext): string => {
  if (parts.every((one) => isNotHeld(one, context))) return 'not held today'
  return parts.some((one) => one.part?.soft || isSaid(one, context)) ? 'hardly shown' : 'not named'
}

export const titleOf = (parts: readonly CoveredPart[], context: RuleContext, asked = 'Asked'): string =>
  `${asked}, ${lackOf(parts, context)}: ${joinTitle(parts, context)}`

const isNamed = ({ part }: CoveredPart): boolean => part === null || part.anyOf.some(({ skill }) => skill !== null)

/** By what has a name; where nothing has one, by the statement, since its phrases say little without each other. */
const titleOfFacts = (wanted: readonly [CoveredPart, ...CoveredPart[]], context: RuleContext): string => {
  const named = wanted.filter(isNamed)
  return named.length > 0 ? titleOf(named, context) : `Asked, not found: ${quoteInTitle(wanted[0], context)}`
}

/** Who asks, and in which words, where the title does not quote them whole. */
const sayStatement =
  (first: CoveredPart, title: string, context: RuleContext) =>
  (room: number): string => {
    const lead = `${sayAsks(first)} this: `
    const statement = quoteStatement(first, context, room - lead.length - '.'.length)
    return title.includes(statement.slice(1, -1)) ? `${sayAsks(first)} it.` : `${lead}${statement}.`
  }

/** "“PyTorch” (line 7)", or what other words mean: "monitoring (“alerts”, line 30)". */
const sayHint = (hint: Evidence, { analysis, cite, lineage }: RuleContext): string => {
  const words = quote(analysis.document.text, hint).replace(/\s+/g, ' ')
  const name = nameInMidLine(hint.skill ?? '', lineage)
  return looksTheSame(words, name) ? `“${words}” (${cite(hint)})` : `${name} (“${words}”, ${cite(hint)})`
}

/** What the resume has instead, as far as it says anything of what is asked; null where it does not. */
const sayShown = (covered: CoveredPart, context: RuleContext): string | null => {
  const [hint] = covered.evidence
  if (hint && hasNeighbour(covered, context))
    return `The resume shows only ${sayHint(hint, context)}, which is another of the kind.`
  if (hint && isSpokenLanguage(covered, context)) return 'The resume is written in it and does not say how well you speak it.'
  if (isNotHeld(covered, context)) return 'Your entry says that it has run out or is still to be earned.'
  if (covered.shortfall === 'told') return 'No line says all of it.'
  if (covered.shortfall === 'named') return 'No position tells of it by name.'
  return isSaid(covered, context) ? 'No line tells enough of it.' : null
}

const serve = (covered: CoveredPart): Served => ({ covered, credit: FULL_CREDIT })

/** Those facts that can be named, or all where none can. */
const tellable = (facts: Facts): Facts => {
  const [first, ...others] = facts.filter(([covered]) => isTellable(covered))
  return first ? [first, ...others] : facts
}

const namesOf = ([[first], ...others]: Facts): readonly [CoveredPart, ...CoveredPart[]] => [
  first,
  ...others.map(([other]) => other),
]

/** @param told those facts that are named, of which the first speaks for all. */
const worthOfAll = (facts: Facts, told: Facts, context: RuleContext): Worth => {
  const [[first, ...alike], ...others] = told
  const untold = facts.filter((fact) => !told.includes(fact))
  return context.worthOf(serve(first), ...[...alike, ...others.flat(), ...untold.flat()].map(serve))
}

const whyNoneCounts = (wanted: readonly CoveredPart[], context: RuleContext): string | null =>
  wanted.map((one) => whyNotCounted(one, context)).find((why) => why !== null) ?? null

/** That the gain is of more than the statement that is quoted. */
const sayOthers = (facts: Facts): string | null => {
  const others = new Set(facts.flat().map(({ requirement }) => requirement.id)).size - 1
  if (others === 0) return null
  return others === 1 ? 'It would count for another statement as well.' : `It would count for ${others} other statements as well.`
}

/** Whether nothing names them, and a project of one's own could, with something to tell of it. */
export const canBeLearnt = (facts: Facts, context: RuleContext): boolean => {
  const wanted = namesOf(tellable(facts))
  const isTold = !canBeBuiltWith(wanted, context) && !areTools(wanted, context)
  return isTold && lackOf(wanted, context) === 'not named' && firstTelling(wanted, context)?.project === true
}

/** A question about facts of one statement that nothing shows: what it says, what is there, and what to say of it if it is true. */
export const adviseOnFacts = (facts: Facts, context: RuleContext): Advice => {
  const told = tellable(facts)
  const wanted = namesOf(told)
  const [first] = wanted
  const title = titleOfFacts(wanted, context)
  return adviseOn(first, {
    title,
    message: [
      sayStatement(first, title, context),
      wanted.length === 1 ? sayShown(first, context) : null,
      whyNoneCounts(wanted, context),
      sayIfTrue(wanted, context),
      sayOthers(facts),
    ],
    ...worthOfAll(facts, told, context),
  })
}

/** What to do about what is left, where there is one thing or several. */
const HOW_TO_LOOK = {
  quality: {
    one: 'If it is true of you, let a bullet show it: with whom, and what came of it.',
    several: 'Let a bullet show one or two that are true of you: with whom, and what came of it.',
  },
  other: {
    one: 'If one of your lines shows it in other words, name it there; if you know it from elsewhere, say where and what came of it.',
    several:
      'Name those that your lines show in other words; for each that you know from elsewhere, say where and what came of it; leave out the others.',
  },
} as const

/** The same about what is left of all statements when those that matter most have their questions. */
export const adviseOnOtherFacts = (facts: Facts, context: RuleContext): Advice => {
  const told = tellable(facts)
  const wanted = namesOf(told)
  const [first] = wanted
  return adviseOn(first, {
    title: titleOf(wanted, context, 'Also asked'),
    message: [
      `${sayAllAsked(wanted, context)}.`,
      whyNoneCounts(wanted, context),
      HOW_TO_LOOK[first.part?.soft ? 'quality' : 'other'][wanted.length > 1 ? 'several' : 'one'],
    ],
    ...worthOfAll(facts, told, context),
  })
}
