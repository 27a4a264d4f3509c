import { type Lineage, TOOL_KINDS } from '../../lineage.ts'
import { joinNames } from '../../text/join-names.ts'
import { adviseOn, spanOf } from '../advise-on.ts'
import { groupByFact } from '../group-by-fact.ts'
import { chooseListed, type Listed, servedBy } from '../listed.ts'
import { joinInTitle, nameable, nameEmployers, yearsOf } from '../phrases.ts'
import type { Rule } from '../rule.ts'
import { nameInMidLine } from '../wording.ts'

/** As many as one looks up in an evening. */
const MAX_SKILLS = 8

/** Of one it is said by itself. */
const MIN_SKILLS = 2

/** A tool by its own name, in a list of skills: of a field a list says as much as anybody does, and years are asked about by themselves. */
const isListedTool = ({ best: { skill, section, relation }, covered }: Listed, { skillOf, isKind }: Lineage): boolean =>
  skill !== null &&
  yearsOf(covered) === null &&
  section === 'skills' &&
  relation === 'exact' &&
  TOOL_KINDS.has(skillOf(skill)?.kind) &&
  !isKind(skill)

const weightOf = (listed: readonly Listed[]): number => listed.reduce((sum, { covered }) => sum + covered.weight, 0)

/** What is asked, stands in the list of skills and is told by no line: said of all of them at once. */
export const listedOnly: Rule = {
  id: 'listed-only',
  title: 'Show in work the asked skills that stand in the list alone',
  examples: [
    {
      about: 'names the asked skills that no line of work tells of',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Wrote reports in Python\n\nSKILLS\nPython, Kubernetes, PyTorch',
      job: 'Requirements\n- Python\n- Kubernetes\n- PyTorch',
      advice: [{ at: 'Kubernetes', edited: null }],
    },
    {
      about: 'is silent about one, of which a question of its own speaks, and about what work shows',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Wrote reports in Python\n\nSKILLS\nPython, Kubernetes, PyTorch',
      job: 'Requirements\n- Python\n- Kubernetes\n- Rust',
      advice: [],
    },
  ],
  suggest: (context) => {
    const tools = chooseListed(context).filter((one) => isListedTool(one, context.lineage))
    const skills = groupByFact(tools, ({ best }) => best.skill ?? '').toSorted((a, b) => weightOf(b) - weightOf(a))
    const asked = skills.slice(0, MAX_SKILLS)
    const [first, ...others] = asked.flat()
    if (!first || skills.length < MIN_SKILLS) return []
    const names = asked.map(([{ best }]) => nameInMidLine(best.skill ?? '', context.lineage))
    const employers = nameEmployers(nameable(context.analysis.positions))
    const advice = adviseOn(first.covered, {
      title: `Asked and only listed: ${joinInTitle(names)}`,
      message: [
        `The posting asks for ${joinNames(names, 'and', MAX_SKILLS)}, and no line of work or of a project tells of them.`,
        employers === ''
          ? 'For each that you have used, say in a bullet where, and what came of it.'
          : `For each that you have used, at ${employers} or in a project, say so in a bullet there, and what came of it.`,
      ],
      ...context.worthOf(servedBy(first), ...others.map(servedBy)),
    })
    return [{ ...advice, resume: spanOf(first.best) }]
  },
}
