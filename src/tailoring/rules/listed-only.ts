import type { Lineage } from '../../lineage.ts'
import type { Evidence } from '../../schema/coverage.ts'
import { joinNames } from '../../text/join-names.ts'
import { adviseOn, spanOf } from '../advise-on.ts'
import { byClaim } from '../advise-on-listed.ts'
import { groupByFact } from '../group-by-fact.ts'
import { chooseListed, type Listed, servedBy, whereShown } from '../listed.ts'
import { findOnlyListed } from '../only-listed.ts'
import { joinInTitle, nameEmployers } from '../phrases.ts'
import type { Rule, RuleContext } from '../rule.ts'
import { nameInMidLine } from '../wording.ts'

/** As many as one looks up in an evening. */
const MAX_SKILLS = 8

/** Everybody has it, and no bullet tells of it. */
const TOOLS_OF_EVERYBODY: ReadonlySet<string> = new Set(['git', 'github', 'gitlab'])

/** What a bullet can tell the use of, by its own name. */
const isToolOfWork = (skill: string, { isTool }: Lineage): boolean => isTool(skill) && !TOOLS_OF_EVERYBODY.has(skill)

type IsOnlyListed = (skill: string) => boolean

/** Tools that the posting names and that no line tells of: of a field a list says as much as anybody does. */
const isUntold = ({ skill, relation }: Evidence, isOnlyListed: IsOnlyListed, lineage: Lineage): boolean =>
  skill !== null && relation === 'exact' && isToolOfWork(skill, lineage) && isOnlyListed(skill)

/** Each of them with all parts that it serves, what weighs most first. */
const findUntold = (context: RuleContext, isOnlyListed: IsOnlyListed): (readonly [Listed, ...Listed[]])[] => {
  const listed = chooseListed(context).toSorted(byClaim)
  const untold = listed.filter(({ best }) => isUntold(best, isOnlyListed, context.lineage))
  const skills = new Set(untold.map(({ best }) => best.skill))
  return groupByFact(
    listed.filter(({ best }) => skills.has(best.skill)),
    ({ best }) => best.skill ?? '',
  ).toSorted((a, b) => weightOf(b) - weightOf(a))
}

/** Those of other parts: asked by itself, where a list is enough for it, or one of several of which none is shown. */
const namesBeside = ({ parts, lineage }: RuleContext, isOnlyListed: IsOnlyListed): string[] =>
  parts.flatMap(({ part, status, evidence }) => {
    if (status === 'met' && part?.anyOf.length !== 1) return []
    return evidence.find((one) => isUntold(one, isOnlyListed, lineage))?.skill ?? []
  })

const weightOf = (listed: readonly Listed[]): number => listed.reduce((sum, { covered }) => sum + covered.weight, 0)

const sayUntold = (names: readonly string[]): string =>
  `The posting asks for ${joinNames(names, 'and', MAX_SKILLS)}, and no line of work or of a project tells of ${names.length === 1 ? 'it' : 'them'}.`

/** @param employers where tools were used: "Brightwater Labs or Fernhill Systems"; empty where no position that could show it is known. */
const sayToTell = (count: number, employers: string): string => {
  const used = count === 1 ? 'If you have used it' : 'For each that you have used'
  if (employers === '') return `${used}, say in a bullet where, and what came of it.`
  const where = `at ${employers} or in a project`
  return count === 1
    ? `If you have used it, ${where}, say so in a bullet there, and what came of it.`
    : `Where you have used one, ${where}, add a bullet that says so and what came of it.`
}

/**
 * What is asked, stands in the list of skills and is told by no line: said of all of them at once. On 54 reports coaches wished for
 * it in 19 of the 22 in which it spoke.
 */
export const listedOnly: Rule = {
  id: 'listed-only',
  title: 'Show in work the asked skills that stand in the list alone',
  examples: [
    {
      about: 'names the asked tools that no line of work tells of, in one piece',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Wrote reports in Python\n\nSKILLS\nPython, Kubernetes, PyTorch',
      job: 'Requirements\n- Python\n- Kubernetes\n- PyTorch',
      advice: [{ at: 'Kubernetes', edited: null }],
    },
    {
      about: 'speaks of one as well, and of one for which years are asked',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran 20 services\n\nSKILLS\nPython, Kubernetes',
      job: 'Requirements\n- 3 years of Kubernetes',
      advice: [{ at: 'Kubernetes', edited: null }],
    },
    {
      about: 'is silent about what work shows by its name or by a kind of it, and about what nobody asks for',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran 20 services on Kubernetes\n- Wrote reports in PySpark\n\nSKILLS\nPython, Kubernetes, PyTorch',
      job: 'Requirements\n- Python\n- Kubernetes\n- Rust',
      advice: [],
    },
    {
      about: 'is silent where a line under a heading of its own may tell of it',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran 20 services\n\nSKILLS\nKubernetes\n\nPROJECT WORKS\nRan a tide table on Kubernetes',
      job: 'Requirements\n- Kubernetes',
      advice: [],
    },
    {
      about: 'is silent about what everybody has',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran 20 services\n\nSKILLS\nGit',
      job: 'Requirements\n- Git',
      advice: [],
    },
  ],
  suggest: (context) => {
    const { lineage } = context
    const isOnlyListed = findOnlyListed(context)
    const asked = findUntold(context, isOnlyListed).slice(0, MAX_SKILLS)
    const [first, ...others] = asked.flat()
    if (!first) return []
    const ids = [...asked.flatMap(([{ best }]) => best.skill ?? []), ...namesBeside(context, isOnlyListed)]
    const names = [...new Set(ids)].slice(0, MAX_SKILLS).map((id) => nameInMidLine(id, lineage))
    const isEnough = asked.flat().every((one) => one.isEnough)
    const employers = isEnough ? nameEmployers(whereShown(context)) : ''
    const advice = adviseOn(first.covered, {
      title: `Asked and only listed: ${joinInTitle(names)}`,
      message: [
        sayUntold(names),
        sayToTell(names.length, employers),
        isEnough ? null : 'Years are counted from the dated positions that show it.',
      ],
      ...context.worthOf(servedBy(first), ...others.map(servedBy)),
    })
    return [{ ...advice, resume: spanOf(first.best) }]
  },
}
