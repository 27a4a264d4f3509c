import { FULL_CREDIT, SILENCE_WORDS } from '../../evidence/index.ts'
import { SPOKEN_LANGUAGES, TOOL_KINDS } from '../../lineage.ts'
import type { Evidence, Uncounted } from '../../schema/coverage.ts'
import type { PartAlternative } from '../../schema/job.ts'
import type { Mention } from '../../schema/mention.ts'
import type { Skill } from '../../schema/taxonomy.ts'
import { joinNames } from '../../text/join-names.ts'
import { countMonths, goesOnAfter, MONTHS_PER_YEAR, monthRange, printMonths, printYears } from '../../text/months.ts'
import { foldCase } from '../../text/normalize.ts'
import { contains, quote } from '../../text/span.ts'
import { adviseOn } from '../advise-on.ts'
import { type ByOneFact, groupByFact, sayAlso } from '../group-by-fact.ts'
import { namedSkills } from '../named-skills.ts'
import {
  asOneName,
  DEGREE_NAMES,
  isChoice,
  joinInTitle,
  MAX_NAMES,
  nameShortly,
  SHOW_BY_STORY,
  sayAllAsked,
  sayAsked,
  startSentence,
  yearsOf,
} from '../phrases.ts'
import type { Advice, CoveredPart, Rule, RuleContext, Served } from '../rule.ts'
import { looksTheSame, nameInMidLine } from '../wording.ts'

/** Who knows one tool learns another for the same sooner. Two fields under one heading are only neighbours in a list. */
const areSisterTools = (a: Skill | undefined, b: Skill | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  TOOL_KINDS.has(a.kind) &&
  TOOL_KINDS.has(b.kind) &&
  a.broader.some((parent) => b.broader.includes(parent))

/** Skills near one: its neighbours, what it is a part of, and other tools for the same. */
const isNear = (held: Skill | undefined, asked: Skill | undefined): boolean =>
  held !== undefined &&
  asked !== undefined &&
  (asked.related.includes(held.id) ||
    held.related.includes(asked.id) ||
    asked.broader.includes(held.id) ||
    areSisterTools(held, asked))

/** The best shown skill that is near one of those asked. */
const nearestShown = ({ part }: CoveredPart, { shown, lineage }: RuleContext): Mention | undefined => {
  const asked = namedSkills(part).map(({ skill }) => lineage.skillOf(skill))
  return shown.find(({ mention }) => {
    const held = lineage.skillOf(mention.skill)
    return asked.some((skill) => isNear(held, skill))
  })?.mention
}

/** A person who believes that the skill is there should learn why it is not counted. */
const whyNotCounted = ({ row, part }: CoveredPart, { cite, lineage }: RuleContext): string | null => {
  const names = ({ skill }: Uncounted): boolean =>
    namedSkills(part).some((asked) => asked.skill === skill || lineage.ancestorsOf(skill).has(asked.skill))
  const place = row.uncounted.find(names)
  if (place === undefined) return null
  const where = place.reason === 'hidden' ? 'The file' : startSentence(cite(place))
  return `${where} names it ${SILENCE_WORDS[place.reason]}, so it is not counted.`
}

const skillsAsked = ({ part }: CoveredPart, { lineage }: RuleContext): (Skill | undefined)[] =>
  part?.anyOf.map(({ skill }) => lineage.skillOf(skill ?? '')) ?? []

const isSpokenLanguage = (covered: CoveredPart, context: RuleContext): boolean =>
  skillsAsked(covered, context).every((skill) => skill?.group === SPOKEN_LANGUAGES)

/** What one does with a certificate, a tool, or a kind of work; without a full stop. */
const sayDone = (covered: CoveredPart, context: RuleContext): string => {
  const asked = skillsAsked(covered, context)
  const it = isChoice(covered, context.lineage) ? 'one of them' : 'it'
  if (asked.some((skill) => skill?.kind === 'certification')) return `If you hold ${it}, list it with its year`
  if (asked.every((skill) => TOOL_KINDS.has(skill?.kind))) return `If you have used ${it}, say where and what for`
  return `If you have experience with ${it}, say where and what came of it`
}

/** Nobody learns retail for one application; what a phrase names may be anything. */
const INDUSTRIES = 'Fields of application'

const sayWithoutNear = (covered: CoveredPart, context: RuleContext): string =>
  skillsAsked(covered, context).every((skill) => skill === undefined || skill.group === INDUSTRIES)
    ? 'if not, leave it out.'
    : 'if not, it is one to learn.'

/** Never a way to write down what is not true: what is near, or that it can be learnt. */
const sayOtherwise = (covered: CoveredPart, context: RuleContext): string => {
  if (covered.shortfall === 'related') return 'if not, leave it out.'
  const near = nearestShown(covered, context)
  return near
    ? `if not, leave it out: the nearest that you show is ${near.surfaceForm} (${context.cite(near)}).`
    : sayWithoutNear(covered, context)
}

/** What to do, by what can be done: a language is named, a quality is shown by a story, a skill by where and what for, or learnt. */
const whatToDo = (covered: CoveredPart, context: RuleContext): string => {
  if (isSpokenLanguage(covered, context)) return 'If you speak it, list it under Languages with your level.'
  if (covered.part?.soft) return SHOW_BY_STORY
  return `${sayDone(covered, context)}; ${sayOtherwise(covered, context)}`
}

const titleOf = (parts: readonly CoveredPart[], context: RuleContext): string =>
  `Asked, not shown: ${joinInTitle(
    parts.map((one) => (parts.length > 1 ? asOneName(nameShortly(one, context)) : nameShortly(one, context))),
  )}`

/** "“PyTorch” (line 7)", or what other words mean: "monitoring (“alerts”, line 30)". */
const sayHint = (hint: Evidence, { analysis, cite, lineage }: RuleContext): string => {
  const words = quote(analysis.document.text, hint).replace(/\s+/g, ' ')
  const name = nameInMidLine(hint.skill ?? '', lineage)
  return looksTheSame(words, name) ? `“${words}” (${cite(hint)})` : `${name} (“${words}”, ${cite(hint)})`
}

/** What the resume has instead, as far as it says anything of what is asked. */
const sayShown = (covered: CoveredPart, context: RuleContext): string => {
  const [hint] = covered.evidence
  if (covered.shortfall === 'related' && hint)
    return `the resume shows only ${sayHint(hint, context)}, which is another of the kind`
  if (hint && isSpokenLanguage(covered, context)) return 'the resume is written in it and does not say how well you speak it'
  return isChoice(covered, context.lineage) ? 'the resume shows none of them' : 'the resume does not show it'
}

const isAbsent = ({ shortfall }: CoveredPart): boolean => shortfall === 'absent' || shortfall === 'related'

/** What an alternative asks for: its skill, or its own words. */
const meaningOf = ({ skill, surfaceForm }: PartAlternative): string => skill ?? foldCase(surfaceForm)

/** Whether whatever meets one part meets the other as well: "Kubernetes", and "Docker or Kubernetes". */
const serves = (one: CoveredPart, other: CoveredPart): boolean => {
  const meanings = new Set(other.part?.anyOf.map(meaningOf))
  return (
    one.shortfall === other.shortfall &&
    one.part?.soft === other.part?.soft &&
    other.part?.atLeast === 1 &&
    (yearsOf(other) ?? 0) <= (yearsOf(one) ?? 0) &&
    (one.part?.anyOf.every((alternative) => meanings.has(meaningOf(alternative))) ?? false)
  )
}

const widthOf = ({ part }: CoveredPart): number => part?.anyOf.length ?? 0

/** Each part with those that it serves; the narrowest choices speak first. */
const groupServed = (absent: readonly CoveredPart[]): ByOneFact[] => {
  const waiting = new Set(absent.toSorted((a, b) => widthOf(a) - widthOf(b)))
  return [...waiting].flatMap((first): ByOneFact[] => {
    if (!waiting.delete(first)) return []
    const others = absent.filter((other) => waiting.has(other) && serves(first, other))
    for (const other of others) waiting.delete(other)
    return [[first, ...others]]
  })
}

/** The facts that one statement lacks, and lacks in the same way. */
const ofStatement = ([{ requirement, part, shortfall, index }]: ByOneFact): string =>
  shortfall === 'absent' ? `${requirement.id} ${part?.soft}` : `${requirement.id} ${index}`

const serve = (covered: CoveredPart): Served => ({ covered, credit: FULL_CREDIT })

const adviseOnSkill = (served: ByOneFact, context: RuleContext): Advice => {
  const [covered, ...others] = served
  return adviseOn(covered, {
    title: titleOf([covered], context),
    message: [
      `${sayAsked(covered, context)}; ${sayShown(covered, context)}.`,
      whyNotCounted(covered, context),
      whatToDo(covered, context),
      sayAlso(served, context),
    ],
    ...context.worthOf(serve(covered), ...others.map(serve)),
  })
}

/** What of several facts is asked by other statements too; null where nothing is. */
const sayAskedAgain = (facts: readonly ByOneFact[], context: RuleContext): string | null => {
  const again = facts.flatMap(([first, ...alike]) => (alike.length > 0 ? [asOneName(nameShortly(first, context))] : []))
  return again.length === 0
    ? null
    : `The posting asks for ${joinNames(again, 'and', MAX_NAMES)} more than once; once shown, it counts each time.`
}

/** Several parts of one statement: named together, each to be shown if it is true. */
const adviseOnSeveral = (facts: readonly [ByOneFact, ...ByOneFact[]], context: RuleContext): Advice => {
  const [[first, ...alike], ...rest] = facts
  const others = rest.map(([other]) => other)
  const uncounted = [first, ...others].map((one) => whyNotCounted(one, context)).find((why) => why !== null)
  return adviseOn(first, {
    title: titleOf([first, ...others], context),
    message: [
      `${sayAllAsked([first, ...others], context)}; the resume shows ${others.length === 1 ? 'neither' : 'none of them'}.`,
      uncounted ?? null,
      first.part?.soft
        ? SHOW_BY_STORY
        : 'For each that you have worked with, say where and what came of it; leave out the others.',
      sayAskedAgain(facts, context),
    ],
    ...context.worthOf(serve(first), ...[...others, ...alike, ...rest.flatMap(([, ...more]) => more)].map(serve)),
  })
}

const adviseOnFacts = (facts: readonly [ByOneFact, ...ByOneFact[]], context: RuleContext): Advice =>
  facts.length === 1 ? adviseOnSkill(facts[0], context) : adviseOnSeveral(facts, context)

/** A degree of the level that is asked, in another field or not finished yet: what is shown, and what can be said. */
const sayOtherDegree = (
  { requirement: { degree }, evidence: [best] }: CoveredPart,
  { analysis: { education, experience } }: RuleContext,
): readonly [string, string] | null => {
  const held = education.find((entry) => best?.relation === 'exact' && contains(entry, best))
  if (!degree || !held) return null
  const name = DEGREE_NAMES[degree.level]
  return goesOnAfter(held.to, experience.asOf)
    ? [`${name} that is not finished yet`, 'It counts in full from the month on in which it ends.']
    : [`${name} in another field`, 'If its courses or its thesis were of a field that is asked, say so beside it.']
}

const adviseOnDegree = (covered: CoveredPart, context: RuleContext): Advice => {
  const [held] = context.analysis.education
  const { degree, years } = covered.requirement
  const isAlternative = degree?.orExperience === true
  const other = sayOtherDegree(covered, context)
  return adviseOn(covered, {
    title: other === null ? titleOf([covered], context) : `Asked, shown in part: ${nameShortly(covered, context)}`,
    message: [
      `${sayAsked(covered, context)}; the resume shows ${other?.[0] ?? (held ? DEGREE_NAMES[held.degree] : 'none that could be read')}.`,
      other?.[1] ?? 'If you hold it, write it under Education with its field and year.',
      isAlternative ? `The posting takes equivalent experience instead: dated positions count for it.` : null,
      years?.min && !isAlternative ? `It asks for ${printYears(years.min)} of work beside it, which dated positions show.` : null,
    ],
    ...context.worthOf({ covered, credit: FULL_CREDIT }),
  })
}

const adviseOnExperience = (covered: CoveredPart, context: RuleContext): Advice => {
  const { positions, experience } = context.analysis
  const ranges = positions.map((position) => monthRange(position, experience.asOf)).filter((range) => range !== null)
  const held = countMonths(ranges)
  // Long enough, and of other work than what is asked.
  const isOfOtherWork = held >= MONTHS_PER_YEAR * (yearsOf(covered) ?? 0)
  return adviseOn(covered, {
    title: titleOf([covered], context),
    message: [
      `${sayAsked(covered, context)}; dated positions add up to ${printMonths(held)}${isOfOtherWork ? ', and none of them says that they were of this' : ''}.`,
      isOfOtherWork
        ? 'Where it was, say so in the title or in a bullet of that position.'
        : 'If earlier or parallel work is left out, add it with its dates.',
    ],
    ...context.worthOf({ covered, credit: FULL_CREDIT }),
  })
}

const adviseOnRole = (covered: CoveredPart, context: RuleContext): Advice =>
  covered.requirement.kind === 'degree' ? adviseOnDegree(covered, context) : adviseOnExperience(covered, context)

/** What the posting asks and nothing shows: a question, what is near, and never a sentence ready to be pasted. */
export const missingRequirement: Rule = {
  id: 'missing-requirement',
  title: 'Add what is asked and not shown, only if it is true',
  examples: [
    {
      about: 'speaks up where nothing shows a required skill',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Built nightly pipelines in Python',
      job: 'Requirements\n- Python\n- Kubernetes',
      advice: [{ at: null, edited: null }],
    },
    {
      about: 'says what a degree that is held lacks',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran Python services\n\nEDUCATION\nBSc in Geography, Tarnfield University, 2018',
      job: 'Requirements\n- Bachelor’s degree in Computer Science\n- Python',
      advice: [{ at: 'BSc in Geography, Tarnfield University, 2018', edited: null }],
    },
    {
      about: 'is silent where all is shown',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran Python services on Kubernetes',
      job: 'Requirements\n- Python\n- Kubernetes',
      advice: [],
    },
  ],
  suggest: (context) => {
    const facts = groupServed(context.unnamed.filter(isAbsent))
    return [
      ...context.unnamed.filter(({ shortfall }) => shortfall === 'role').map((covered) => adviseOnRole(covered, context)),
      ...groupByFact(facts, ofStatement).map((ofOne) => adviseOnFacts(ofOne, context)),
    ]
  },
}
