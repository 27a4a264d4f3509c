import type { Mention } from '../../schema/mention.ts'
import { countMonths, monthRange } from '../../text/months.ts'
import { FULL_CREDIT, gradeMention } from '../../text/strength.ts'
import { adviseOn } from '../advise-on.ts'
import { DEGREE_NAMES, nameAsked, printYears, sayAsked, startSentence } from '../phrases.ts'
import type { Advice, CoveredRequirement, Rule, RuleContext } from '../rule.ts'

/** Skills near one: its neighbours, and those that are parts or kinds of the same. */
const isNear = (held: string, asked: string, { lineage }: RuleContext): boolean => {
  const parents = lineage.parentsOf(asked)
  return (
    lineage.skillOf(asked)?.related.includes(held) === true ||
    lineage.skillOf(held)?.related.includes(asked) === true ||
    parents.includes(held) ||
    lineage.parentsOf(held).some((parent) => parents.includes(parent))
  )
}

/** The best shown skill that is near one of those asked. */
const nearestShown = ({ requirement }: CoveredRequirement, context: RuleContext): Mention | undefined =>
  context.analysis.mentions
    .filter(({ negated, skill }) => !negated && requirement.anyOf.some((one) => isNear(skill, one.skill, context)))
    .map((mention) => gradeMention(mention, context.analysis))
    .sort((a, b) => b.strength - a.strength || a.mention.start - b.mention.start)[0]?.mention

/** A person who believes that the skill is there should learn why it is not counted. */
const whyNotCounted = ({ requirement }: CoveredRequirement, { analysis, cite }: RuleContext): string | null => {
  const named = analysis.mentions.find(({ skill }) => requirement.anyOf.some((one) => one.skill === skill))
  if (!named) return null
  const reason = named.negated ? 'says that you have not used it' : 'is copied from the posting or cannot be seen'
  return `${startSentence(cite(named))} names it, but ${reason}, so it is not counted.`
}

const adviseOnSkill = (covered: CoveredRequirement, context: RuleContext): Advice => {
  const asked = nameAsked(covered.requirement, context.job)
  const near = nearestShown(covered, context)
  const nothing = covered.shortfall === 'related' ? 'only something broader' : 'no evidence of it'
  return adviseOn(covered, {
    title: `Only if true: ${asked}`,
    message: [
      `${sayAsked(covered, context.job)}; the resume shows ${nothing}.`,
      whyNotCounted(covered, context),
      'If you have used it, add where and what for.',
      near
        ? `If not, the nearest that you show is ${near.surfaceForm} (${context.cite(near)}): lead with that, and learn from there.`
        : 'If not, leave it out; it is something to learn.',
    ],
    gain: context.gainFor(covered, FULL_CREDIT),
  })
}

const adviseOnDegree = (covered: CoveredRequirement, context: RuleContext): Advice => {
  const [held] = context.analysis.education
  const isAlternative = context.job.degree?.orExperience === true
  return adviseOn(covered, {
    title: `Only if true: ${nameAsked(covered.requirement, context.job)}`,
    message: [
      `${sayAsked(covered, context.job)}; the resume shows ${held ? DEGREE_NAMES[held.degree] : 'none that could be read'}.`,
      'If you have one, write it under Education with its field and year.',
      isAlternative ? 'The posting takes equivalent experience instead: dated positions count for it.' : null,
    ],
    gain: context.gainFor(covered, FULL_CREDIT),
  })
}

const adviseOnExperience = (covered: CoveredRequirement, context: RuleContext): Advice => {
  const { positions, experience } = context.analysis
  const ranges = positions.map((position) => monthRange(position, experience.asOf)).filter((range) => range !== null)
  const years = Math.floor((countMonths(ranges) * 10) / 12) / 10
  return adviseOn(covered, {
    title: `Only if true: ${nameAsked(covered.requirement, context.job)}`,
    message: [
      `${sayAsked(covered, context.job)}; dated positions add up to ${printYears(years)}.`,
      'If earlier or parallel work is left out, add it with its dates.',
    ],
    gain: context.gainFor(covered, FULL_CREDIT),
  })
}

const adviseOnAny = (covered: CoveredRequirement, context: RuleContext): Advice => {
  if (covered.requirement.kind === 'degree') return adviseOnDegree(covered, context)
  if (covered.requirement.kind === 'experience') return adviseOnExperience(covered, context)
  return adviseOnSkill(covered, context)
}

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
  suggest: (context) =>
    context.requirements
      .filter(({ shortfall }) => shortfall === 'absent' || shortfall === 'related' || shortfall === 'role')
      .map((covered) => adviseOnAny(covered, context)),
}
