import { FULL_CREDIT } from '../../evidence/index.ts'
import type { Evidence } from '../../schema/coverage.ts'
import type { Skill } from '../../schema/taxonomy.ts'
import { quote } from '../../text/span.ts'
import { adviseOn } from '../advise-on.ts'
import { creditIfShown } from '../credit-if-shown.ts'
import { nameable, nameEmployers, nameShortly, SHOW_BY_STORY, SPOKEN_LANGUAGES, sayAsked } from '../phrases.ts'
import type { Advice, CoveredRequirement, Rule, RuleContext } from '../rule.ts'
import { TOOL_KINDS } from '../tool-kinds.ts'
import { nameInMidLine } from '../wording.ts'

/** What the posting asks for, and that this counts for it where it is not the same. */
const sayBearing = (covered: CoveredRequirement, { relation }: Evidence, name: string, context: RuleContext): string => {
  const asked = sayAsked(covered, context)
  return relation === 'exact' ? `${asked}.` : `${asked}, and ${name} counts for it.`
}

/** A language is said, a quality shown by a story, a skill by the work it was part of. */
const sayToShow = (covered: CoveredRequirement, skill: Skill | undefined, where: string): string => {
  if (skill?.group === SPOKEN_LANGUAGES) return 'If you worked in it, say in a bullet with whom.'
  if (covered.requirement.soft) return SHOW_BY_STORY
  return `If it was part of your work${where}, say so in a bullet there.`
}

/** "Show Python in use", "Show Android in use for software engineering". */
const titleFor = (covered: CoveredRequirement, { relation, skill: id }: Evidence, context: RuleContext): string => {
  const skill = context.lineage.skillOf(id ?? '')
  const name = nameInMidLine(id ?? '', context.lineage)
  if (covered.requirement.soft && skill?.group !== SPOKEN_LANGUAGES) return `Let a story show ${name}`
  const what = `Show ${name} ${TOOL_KINDS.has(skill?.kind) ? 'in use' : 'at work'}`
  return relation === 'exact' || covered.requirement.anyOf.length > 1
    ? what
    : `${what} for ${nameShortly(covered.requirement, context)}`
}

const adviseOnListed = (covered: CoveredRequirement, best: Evidence, context: RuleContext): Advice => {
  const { analysis, lineage } = context
  const place = context.cite(best)
  const skill = lineage.skillOf(best.skill ?? '')
  const name = nameInMidLine(best.skill ?? '', lineage)
  const positions = nameable(analysis.positions)
  const credit = creditIfShown(covered, positions, context)
  // Where these positions are too short for the years asked, it takes more than they can show.
  const isEnough = credit > covered.row.credit
  const where = isEnough && positions.length > 0 ? ` at ${nameEmployers(positions)}` : ''
  return adviseOn(covered, {
    title: titleFor(covered, best, context),
    message: [
      `“${quote(analysis.document.text, best).replace(/\s+/g, ' ')}” is only ${covered.requirement.soft ? `said (${place})` : `named (${place}); no line shows it used`}.`,
      sayBearing(covered, best, name, context),
      sayToShow(covered, skill, where),
      isEnough ? null : 'Years are counted from the dated positions that show it.',
    ],
    ...context.worthOf(covered, isEnough ? credit : FULL_CREDIT),
  })
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
  suggest: (context) =>
    context.requirements
      .filter(({ shortfall }) => shortfall === 'listed')
      .flatMap((covered) => {
        const [best] = covered.row.evidence
        return best ? adviseOnListed(covered, best, context) : []
      }),
}
