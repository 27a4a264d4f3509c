import { FULL_CREDIT, SILENCE_WORDS } from '../../evidence/index.ts'
import type { Evidence } from '../../schema/coverage.ts'
import type { Mention } from '../../schema/mention.ts'
import type { Skill } from '../../schema/taxonomy.ts'
import { countMonths, monthRange, printMonths } from '../../text/months.ts'
import { quote } from '../../text/span.ts'
import { adviseOn } from '../advise-on.ts'
import { type ByOneFact, sayAlso } from '../group-by-fact.ts'
import { DEGREE_NAMES, isChoice, nameShortly, SHOW_BY_STORY, SPOKEN_LANGUAGES, sayAsked, startSentence } from '../phrases.ts'
import type { Advice, CoveredRequirement, Rule, RuleContext, Served } from '../rule.ts'
import { TOOL_KINDS } from '../tool-kinds.ts'
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
const nearestShown = ({ requirement }: CoveredRequirement, { shown, lineage }: RuleContext): Mention | undefined => {
  const asked = requirement.anyOf.map(({ skill }) => lineage.skillOf(skill))
  return shown.find(({ mention }) => {
    const held = lineage.skillOf(mention.skill)
    return asked.some((skill) => isNear(held, skill))
  })?.mention
}

/** A person who believes that the skill is there should learn why it is not counted. */
const whyNotCounted = ({ row }: CoveredRequirement, { cite }: RuleContext): string | null => {
  const [place] = row.uncounted
  if (place === undefined) return null
  const where = place.reason === 'hidden' ? 'The file' : startSentence(cite(place))
  return `${where} names it ${SILENCE_WORDS[place.reason]}, so it is not counted.`
}

const skillsAsked = ({ requirement }: CoveredRequirement, { lineage }: RuleContext): (Skill | undefined)[] =>
  requirement.anyOf.map(({ skill }) => lineage.skillOf(skill))

/** What one does with a certificate, a tool, or a kind of work; without a full stop. */
const sayDone = (covered: CoveredRequirement, context: RuleContext): string => {
  const asked = skillsAsked(covered, context)
  const it = isChoice(covered.requirement, context.lineage) ? 'one of them' : 'it'
  if (asked.some((skill) => skill?.kind === 'certification')) return `If you hold ${it}, list it with its year`
  if (asked.every((skill) => TOOL_KINDS.has(skill?.kind))) return `If you have used ${it}, say where and what for`
  return `If you have experience with ${it}, say where and what came of it`
}

/** Nobody learns retail for one application. */
const INDUSTRIES = 'Fields of application'

const sayWithoutNear = (covered: CoveredRequirement, context: RuleContext): string =>
  skillsAsked(covered, context).every((skill) => skill?.group === INDUSTRIES)
    ? 'if not, leave it out.'
    : 'if not, it is one to learn.'

/** Never a way to write down what is not true: what is near, or that it can be learnt. */
const sayOtherwise = (covered: CoveredRequirement, context: RuleContext): string => {
  if (covered.shortfall === 'related') return 'if not, leave it out.'
  const near = nearestShown(covered, context)
  return near
    ? `if not, leave it out: the nearest that you show is ${near.surfaceForm} (${context.cite(near)}).`
    : sayWithoutNear(covered, context)
}

/** What to do, by what can be done: a language is named, a quality is shown by a story, a skill by where and what for, or learnt. */
const whatToDo = (covered: CoveredRequirement, context: RuleContext): string => {
  if (skillsAsked(covered, context).every((skill) => skill?.group === SPOKEN_LANGUAGES))
    return 'If you speak it, list it under Languages with your level.'
  if (covered.requirement.soft) return SHOW_BY_STORY
  return `${sayDone(covered, context)}; ${sayOtherwise(covered, context)}`
}

const titleOf = (covered: CoveredRequirement, context: RuleContext): string =>
  `Asked, not shown: ${nameShortly(covered.requirement, context)}`

/** "“PyTorch” (line 7)", or what other words mean: "monitoring (“alerts”, line 30)". */
const sayHint = (hint: Evidence, { analysis, cite, lineage }: RuleContext): string => {
  const words = quote(analysis.document.text, hint).replace(/\s+/g, ' ')
  const name = nameInMidLine(hint.skill ?? '', lineage)
  return looksTheSame(words, name) ? `“${words}” (${cite(hint)})` : `${name} (“${words}”, ${cite(hint)})`
}

/** What the resume has instead, as far as it says anything of what is asked. */
const sayShown = ({ requirement, row, shortfall }: CoveredRequirement, context: RuleContext): string => {
  const { lineage } = context
  const [hint] = row.evidence
  if (shortfall !== 'related' || !hint) {
    return isChoice(requirement, lineage) ? 'the resume shows none of them' : 'the resume does not show it'
  }
  const isBroader = requirement.anyOf.some(({ skill }) => lineage.parentsOf(skill).includes(hint.skill ?? ''))
  return `the resume shows only ${sayHint(hint, context)}, which is ${isBroader ? 'broader' : 'another of the kind'}`
}

const isAbsent = ({ shortfall }: CoveredRequirement): boolean => shortfall === 'absent' || shortfall === 'related'

/** Whether whatever meets one requirement meets the other as well: "Kubernetes", and "Docker or Kubernetes". */
const serves = (
  { requirement: one, shortfall }: CoveredRequirement,
  { requirement: other, ...lacking }: CoveredRequirement,
): boolean =>
  shortfall === lacking.shortfall &&
  one.soft === other.soft &&
  (other.atLeast ?? 1) === 1 &&
  (other.years ?? 0) <= (one.years ?? 0) &&
  one.anyOf.every(({ skill }) => other.anyOf.some((alternative) => alternative.skill === skill))

/** Each requirement with those that it serves; the narrowest choices speak first. */
const groupServed = (absent: readonly CoveredRequirement[]): ByOneFact[] => {
  const waiting = new Set(absent.toSorted((a, b) => a.requirement.anyOf.length - b.requirement.anyOf.length))
  return [...waiting].flatMap((first): ByOneFact[] => {
    if (!waiting.delete(first)) return []
    const others = absent.filter((other) => waiting.has(other) && serves(first, other))
    for (const other of others) waiting.delete(other)
    return [[first, ...others]]
  })
}

const adviseOnSkill = (served: ByOneFact, context: RuleContext): Advice => {
  const [covered, ...others] = served
  const serve = (one: CoveredRequirement): Served => ({ covered: one, credit: FULL_CREDIT })
  return adviseOn(covered, {
    title: titleOf(covered, context),
    message: [
      `${sayAsked(covered, context)}; ${sayShown(covered, context)}.`,
      whyNotCounted(covered, context),
      whatToDo(covered, context),
      sayAlso(served, context),
    ],
    ...context.worthOf(serve(covered), ...others.map(serve)),
  })
}

const adviseOnDegree = (covered: CoveredRequirement, context: RuleContext): Advice => {
  const [held] = context.analysis.education
  const isAlternative = (covered.requirement.degree ?? context.job.degree)?.orExperience === true
  return adviseOn(covered, {
    title: titleOf(covered, context),
    message: [
      `${sayAsked(covered, context)}; the resume shows ${held ? DEGREE_NAMES[held.degree] : 'none that could be read'}.`,
      'If you hold it, write it under Education with its field and year.',
      isAlternative ? `The posting takes equivalent experience instead: dated positions count for it.` : null,
    ],
    ...context.worthOf({ covered, credit: FULL_CREDIT }),
  })
}

const adviseOnExperience = (covered: CoveredRequirement, context: RuleContext): Advice => {
  const { positions, experience } = context.analysis
  const ranges = positions.map((position) => monthRange(position, experience.asOf)).filter((range) => range !== null)
  return adviseOn(covered, {
    title: titleOf(covered, context),
    message: [
      `${sayAsked(covered, context)}; dated positions add up to ${printMonths(countMonths(ranges))}.`,
      'If earlier or parallel work is left out, add it with its dates.',
    ],
    ...context.worthOf({ covered, credit: FULL_CREDIT }),
  })
}

const adviseOnRole = (covered: CoveredRequirement, context: RuleContext): Advice =>
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
      about: 'is silent where all is shown',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran Python services on Kubernetes',
      job: 'Requirements\n- Python\n- Kubernetes',
      advice: [],
    },
  ],
  suggest: (context) => {
    const groups = new Map(groupServed(context.unnamed.filter(isAbsent)).map((served) => [served[0], served]))
    return context.unnamed.flatMap((covered) => {
      if (covered.shortfall === 'role') return adviseOnRole(covered, context)
      const served = groups.get(covered)
      return served ? adviseOnSkill(served, context) : []
    })
  },
}
