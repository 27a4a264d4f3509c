import { gradeMention, STRENGTHS } from '../../evidence/index.ts'
import { SPOKEN_LANGUAGES, TOOL_KINDS } from '../../lineage.ts'
import type { Evidence } from '../../schema/coverage.ts'
import type { Skill } from '../../schema/taxonomy.ts'
import { adviseOn, spanOf } from '../advise-on.ts'
import { quoteHead } from '../bullets.ts'
import { groupByFact, sayAlso } from '../group-by-fact.ts'
import { chooseListed, type Listed, servedBy, whereShown } from '../listed.ts'
import { nameEmployers, nameShortly, sayBearing } from '../phrases.ts'
import type { Advice, CoveredPart, Rule, RuleContext } from '../rule.ts'
import { isUsed } from '../shortfall.ts'
import { nameInMidLine } from '../wording.ts'

/** A language is said, a skill shown by the work it was part of. */
const sayToShow = (covered: CoveredPart, skill: Skill | undefined, where: string): string => {
  if (covered.evidence.some(isUsed)) return 'Name it there.'
  if (skill?.group === SPOKEN_LANGUAGES) return 'If you worked in it, say in a bullet with whom.'
  return `If it was part of your work${where}, say so in a bullet there.`
}

/** "Show Python in use", "Show Android in use for software engineering". */
const titleFor = ({ covered, best }: Listed, isShared: boolean, context: RuleContext): string => {
  const skill = context.lineage.skillOf(best.skill ?? '')
  const name = nameInMidLine(best.skill ?? '', context.lineage)
  if (!TOOL_KINDS.has(skill?.kind) && covered.evidence.some(isUsed)) return `Name ${name} at work`
  const what = `Show ${name} ${TOOL_KINDS.has(skill?.kind) ? 'in use' : 'at work'}`
  return isShared || best.relation === 'exact' || covered.part?.anyOf.length !== 1
    ? what
    : `${what} for ${nameShortly(covered, context)}`
}

/** The part that speaks for a skill: one that asks for it and nothing else, then the one of most weight. */
const byClaim = (a: Listed, b: Listed): number =>
  Number(b.best.relation === 'exact') - Number(a.best.relation === 'exact') ||
  choiceOf(a) - choiceOf(b) ||
  b.covered.requirement.weight - a.covered.requirement.weight

const choiceOf = ({ covered }: Listed): number => Math.min(covered.part?.anyOf.length ?? 1, 2)

/** Years are asked, and what shows the skill has none: a project, a publication, a course. */
const isShown = ({ strength }: Evidence): boolean => strength >= STRENGTHS.summary.strength

const sayNamed = ({ covered, best }: Listed, { analysis, cite, mentionOf }: RuleContext): string => {
  const words = `“${quoteHead(best, analysis.document.text)}”`
  const mention = mentionOf(best)
  if (mention && isShown(best)) {
    return `${words} is ${STRENGTHS[gradeMention(mention, analysis).place].words} (${cite(best)}); years are counted only from dated positions.`
  }
  const used = covered.evidence.find(isUsed)
  if (used) return `${words} is only named (${cite(best)}); ${cite(used)} shows it used in other words.`
  if (best.section === 'experience' || best.section === 'projects')
    return `${words} is only listed in a position (${cite(best)}); no sentence says what it was used for.`
  return `${words} is only named (${cite(best)}); no position or project names it.`
}

const adviseOnListed = (listed: readonly Listed[], context: RuleContext): Advice[] => {
  const [first, ...others] = listed.toSorted(byClaim)
  if (!first) return []
  const { covered, best, isEnough } = first
  const { lineage } = context
  const skill = lineage.skillOf(best.skill ?? '')
  const name = nameInMidLine(best.skill ?? '', lineage)
  const positions = whereShown(context)
  const where = isEnough && positions.length > 0 ? ` at ${nameEmployers(positions)}` : ''
  const advice = adviseOn(covered, {
    title: titleFor(first, others.length > 0, context),
    message: [
      sayNamed(first, context),
      sayBearing(covered, best, name, context),
      sayToShow(covered, skill, where),
      isEnough || isShown(best) ? null : 'Years are counted from the dated positions that show it.',
      sayAlso([covered, ...others.map((other) => other.covered)], context),
    ],
    ...context.worthOf(servedBy(first), ...others.map(servedBy)),
  })
  return [{ ...advice, resume: spanOf(best) }]
}

/** A skill that is only listed counts little; the same skill in a bullet of a dated position counts in full. */
export const showInPosition: Rule = {
  id: 'show-in-position',
  title: 'Show in use what is only listed',
  examples: [
    {
      about: 'speaks up where a required skill stands in a list and nowhere else',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Built nightly pipelines in Python\n\nSKILLS\nPython, Kubernetes',
      job: 'Requirements\n- Python\n- Kubernetes',
      advice: [{ at: 'Kubernetes', edited: null }],
    },
    {
      about: 'is silent where the list only holds what stands beside the skill',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Built nightly pipelines\n\nSKILLS\nPyTorch',
      job: 'Requirements\n- TensorFlow, Keras or similar',
      advice: [],
    },
    {
      about: 'is silent where a position shows the skill',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran 20 services on Kubernetes\n\nSKILLS\nKubernetes',
      job: 'Requirements\n- Kubernetes',
      advice: [],
    },
  ],
  suggest: (context) => {
    const listed = chooseListed(context)
    return groupByFact(listed, ({ best, isEnough }) => [best.skill ?? best.start, isEnough].join(' ')).flatMap((served) =>
      adviseOnListed(served, context),
    )
  },
}
