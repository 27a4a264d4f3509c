import { SPOKEN_LANGUAGES, TOOL_KINDS } from '../lineage.ts'
import type { Evidence, Uncounted } from '../schema/coverage.ts'
import { FULL_CREDIT } from '../schema/credit.ts'
import type { Skill } from '../schema/taxonomy.ts'
import { SILENCE_WORDS } from '../text/silence-words.ts'
import { quote } from '../text/span.ts'
import { startLarge } from '../text/start-large.ts'
import { adviseOn } from './advise-on.ts'
import { findAnchor } from './find-anchor.ts'
import { type ByOneFact, sayAlso } from './group-by-fact.ts'
import { namedSkills } from './named-skills.ts'
import {
  asOneName,
  isChoice,
  isTellable,
  joinInTitle,
  nameShortly,
  phraseNotSaid,
  SHOW_BY_STORY,
  sayAllAsked,
  sayAsked,
} from './phrases.ts'
import type { Advice, CoveredPart, RuleContext, Served } from './rule.ts'
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

/** "“Tide Tables” (line 26)": where facts would stand if they are true; null where no position or project is near. */
const citeAnchor = (wanted: readonly CoveredPart[], context: RuleContext): string | null => {
  const anchor = findAnchor(wanted, context)
  return anchor ? `“${anchor.name}” (${context.cite(anchor.head)})` : null
}

/** What to do about a skill, by what can be done: a certificate is listed, a tool was used, any other thing was part of some work. */
const sayIfTrue = (covered: CoveredPart, anchor: string | null, context: RuleContext): string => {
  const asked = skillsAsked(covered, context)
  const it = isChoice(covered, context.lineage) ? 'one of them' : 'it'
  if (asked.some((skill) => skill?.kind === 'certification')) return `If you hold ${it}, list it with its year`
  const isTool = asked.every((skill) => TOOL_KINDS.has(skill?.kind))
  if (anchor === null)
    return isTool
      ? `If you have used ${it}, say where and what for`
      : `If a line shows ${it} in other words, name ${it} there. If you know ${it} from elsewhere, say where and what came of it`
  return isTool
    ? `If you used ${it} there or in other work, say so in a bullet, and what for`
    : `If ${it} was part of that or of other work, say so in a bullet, and what came of it`
}

/** "PyTorch" for "TensorFlow". A lone part of a wide field says nothing of the field: who uses AWS is not told that it is some of the cloud. */
const hasNeighbour = ({ shortfall, evidence: [best] }: CoveredPart): boolean =>
  shortfall === 'related' && best?.relation !== 'narrower'

/** As many as make clear what is meant. */
const MAX_PARTS_SHOWN = 3

/** Parts of a wide field that the resume shows, one place of each. */
const partsShown = ({ shortfall, evidence }: CoveredPart): readonly Evidence[] =>
  shortfall === 'related'
    ? evidence.filter(
        ({ skill, relation }, index) => relation === 'narrower' && evidence.findIndex((other) => other.skill === skill) === index,
      )
    : []

/** Whether several parts of a wide field are shown, so that only its name is missing; of a choice no one name is. */
const isShownInParts = (covered: CoveredPart, context: RuleContext): boolean =>
  !isChoice(covered, context.lineage) && partsShown(covered).length > 1 && !context.says(nameShortly(covered, context))

/** What has another of its kind in the resume, or shows in its parts, and a language, is asked about by itself. */
export const isByItself = (covered: CoveredPart, context: RuleContext): boolean =>
  isSpokenLanguage(covered, context) || isShownInParts(covered, context) || hasNeighbour(covered)

/** A language is named, a quality shown by a story; of all else, where it would stand, and never a way to write down what is not true. */
const sayWhatToDo = (covered: CoveredPart, context: RuleContext): string => {
  if (isSpokenLanguage(covered, context)) return 'If you speak it, list it under Languages with your level.'
  if (covered.part?.soft) return SHOW_BY_STORY
  if (isShownInParts(covered, context)) return 'Name it in the summary, or where you tell of that work.'
  const anchor = hasNeighbour(covered) ? null : citeAnchor([covered], context)
  const them = isChoice(covered, context.lineage) ? 'them' : 'it'
  return `${anchor === null ? '' : `Nearest to ${them} is ${anchor}. `}${sayIfTrue(covered, anchor, context)}; if not, leave it out.`
}

const joinTitle = (parts: readonly CoveredPart[], context: RuleContext): string =>
  joinInTitle(parts.map((one) => (parts.length > 1 ? asOneName(nameShortly(one, context)) : nameShortly(one, context))))

/** Whether the resume has the words or another name for it, though none of its lines counts as showing what they name. */
const isSaid = (covered: CoveredPart, { says, lineage, analysis }: RuleContext): boolean =>
  (covered.part?.anyOf ?? []).some(
    ({ skill, surfaceForm }) =>
      says(surfaceForm) ||
      (phraseNotSaid(covered) === null &&
        skill !== null &&
        (says(lineage.nameOf(skill)) || analysis.mentions.some((mention) => mention.skill === skill))),
  )

/** "Asked, not named": true of none whose words are there. */
const lackOf = (parts: readonly CoveredPart[], context: RuleContext): string =>
  parts.some((one) => one.part?.soft || isSaid(one, context)) ? 'hardly shown' : 'not named'

export const titleOf = (parts: readonly CoveredPart[], context: RuleContext, asked = 'Asked'): string =>
  `${asked}, ${lackOf(parts, context)}: ${joinTitle(parts, context)}`

/** "“PyTorch” (line 7)", or what other words mean: "monitoring (“alerts”, line 30)". */
const sayHint = (hint: Evidence, { analysis, cite, lineage }: RuleContext): string => {
  const words = quote(analysis.document.text, hint).replace(/\s+/g, ' ')
  const name = nameInMidLine(hint.skill ?? '', lineage)
  return looksTheSame(words, name) ? `“${words}” (${cite(hint)})` : `${name} (“${words}”, ${cite(hint)})`
}

/** What the resume has instead, as far as it says anything of what is asked. */
const sayShown = (covered: CoveredPart, context: RuleContext): string => {
  const [hint] = covered.evidence
  if (isShownInParts(covered, context)) {
    const hints = partsShown(covered)
      .slice(0, MAX_PARTS_SHOWN)
      .map((one) => sayHint(one, context))
    return `the resume shows parts of that and does not name it: ${hints.join(' · ')}`
  }
  if (hasNeighbour(covered) && hint) return `the resume shows only ${sayHint(hint, context)}, which is another of the kind`
  if (hint && isSpokenLanguage(covered, context)) return 'the resume is written in it and does not say how well you speak it'
  if (covered.shortfall === 'told') return 'no line says all of it'
  if (covered.shortfall === 'named') return 'no position tells of it by name'
  if (isSaid(covered, context)) return 'no line tells enough of it'
  return `no line names ${isChoice(covered, context.lineage) ? 'any of them' : 'it'}`
}

const serve = (covered: CoveredPart): Served => ({ covered, credit: FULL_CREDIT })

/** @param untold parts of the same statements that cannot be named by themselves, and count with what can. */
const adviseOnOne = (served: ByOneFact, untold: readonly CoveredPart[], context: RuleContext): Advice => {
  const [covered, ...others] = served
  return adviseOn(covered, {
    title: isShownInParts(covered, context)
      ? `Asked, shown in part: ${nameShortly(covered, context)}`
      : titleOf([covered], context),
    message: [
      covered.part?.soft ? `${sayAsked(covered, context)}.` : `${sayAsked(covered, context)}; ${sayShown(covered, context)}.`,
      whyNotCounted(covered, context),
      sayWhatToDo(covered, context),
      sayAlso(served, context),
    ],
    ...context.worthOf(serve(covered), ...[...others, ...untold].map(serve)),
  })
}

/** What of several facts is asked by other statements too; null where nothing is. */
const sayAskedAgain = (facts: readonly ByOneFact[], context: RuleContext): string | null => {
  const [again, ...others] = facts.filter(([, ...alike]) => alike.length > 0)
  if (again === undefined) return null
  return others.length > 0
    ? 'The posting asks for some of them more than once; each counts every time.'
    : `The posting asks for ${asOneName(nameShortly(again[0], context))} more than once; once shown, it counts each time.`
}

/** Tools are known by their names: no other words show them. */
const areTools = (wanted: readonly CoveredPart[], context: RuleContext): boolean =>
  wanted.every((one) => skillsAsked(one, context).every((skill) => TOOL_KINDS.has(skill?.kind)))

const sayOfUnsaid = (wanted: readonly CoveredPart[], context: RuleContext): string =>
  areTools(wanted, context)
    ? 'For each that you have used, say where and what for; leave out the others.'
    : 'Name those that your lines show in other words; for each that you know from elsewhere, say where and what came of it; leave out the others.'

const sayOfSeveral = (wanted: readonly CoveredPart[], isUnsaid: boolean, context: RuleContext): string => {
  if (wanted[0]?.part?.soft) return 'Let a bullet show one or two that are true of you: with whom, and what came of it.'
  const isOfOne = new Set(wanted.map(({ requirement }) => requirement.id)).size === 1
  const anchor = isOfOne ? citeAnchor(wanted, context) : null
  return anchor === null
    ? isUnsaid
      ? sayOfUnsaid(wanted, context)
      : 'Let a position or a project tell of each that you have worked with, and what came of it; leave out the others.'
    : `Nearest to them is ${anchor}. For each that was part of that or of other work, say so in a bullet, and what came of it; leave out the others.`
}

/** Several facts: named together, each to be shown if it is true. */
const adviseOnSeveral = (facts: Facts, untold: readonly CoveredPart[], context: RuleContext): Advice => {
  const [[first, ...alike], ...rest] = facts
  const others = rest.map(([other]) => other)
  const wanted = [first, ...others] as const
  const isUnsaid = wanted.every((one) => !one.part?.soft && !isSaid(one, context))
  const lack = isUnsaid ? `; no line names ${others.length === 1 ? 'either' : 'any of them'}` : ''
  const uncounted = wanted.map((one) => whyNotCounted(one, context)).find((why) => why !== null)
  return adviseOn(first, {
    title: titleOf(wanted, context),
    message: [
      `${sayAllAsked(wanted, context)}${lack}.`,
      uncounted ?? null,
      sayOfSeveral(wanted, isUnsaid, context),
      sayAskedAgain(facts, context),
    ],
    ...context.worthOf(serve(first), ...[...others, ...alike, ...rest.flatMap(([, ...more]) => more), ...untold].map(serve)),
  })
}

/** Those facts that can be named, or all where none can. */
const tellable = (facts: Facts): Facts => {
  const [first, ...others] = facts.filter(([covered]) => isTellable(covered))
  return first ? [first, ...others] : facts
}

/** A question about facts that nothing shows: what is asked, where it would stand, and what to say of it if it is true. */
export const adviseOnFacts = (facts: Facts, context: RuleContext): Advice => {
  const told = tellable(facts)
  const named = new Set(told)
  const untold = facts.filter((fact) => !named.has(fact)).flat()
  return told.length === 1 ? adviseOnOne(told[0], untold, context) : adviseOnSeveral(told, untold, context)
}

/** The same about what is left when the statements that matter most have their questions. */
export const adviseOnOtherFacts = (facts: Facts, context: RuleContext): Advice => ({
  ...adviseOnFacts(facts, context),
  title: titleOf(
    tellable(facts).map(([one]) => one),
    context,
    'Also asked',
  ),
})
