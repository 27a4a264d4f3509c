import { STRENGTHS } from '../../evidence/index.ts'
import { FULL_CREDIT } from '../../schema/credit.ts'
import { joinNames } from '../../text/join-names.ts'
import { adviseOn } from '../advise-on.ts'
import type { Facts } from '../advise-on-facts.ts'
import { type Buildable, findBuildable } from '../find-buildable.ts'
import { joinInTitle, yearsOf } from '../phrases.ts'
import { quoteStatement } from '../quote-statement.ts'
import type { Advice, CoveredPart, Rule, RuleContext, Served } from '../rule.ts'

const sayWhoAsks =
  (facts: Facts, context: RuleContext) =>
  (room: number): string => {
    const [[first]] = facts
    const statements = new Set(facts.flat().map(({ requirement }) => requirement.id)).size
    const lead =
      statements === 1
        ? 'No line shows them, and the posting asks: '
        : `No line shows them, and ${statements} statements ask for them, this one first: `
    return `${lead}${quoteStatement(first, context, room - lead.length - '.'.length)}.`
  }

/** A project is no dated work: it shows the thing, and no years of it. */
const serve = (covered: CoveredPart): Served => ({
  covered,
  credit: yearsOf(covered) === null ? Math.max(covered.credit, STRENGTHS.projects.strength * FULL_CREDIT) : covered.credit,
})

const adviseOnProject = ({ names, facts }: Buildable, context: RuleContext): Advice => {
  const [[first, ...alike], ...others] = facts
  return adviseOn(first, {
    title: `Name, or show by one project: ${joinInTitle(names)}`,
    message: [
      sayWhoAsks(facts, context),
      'Where you have worked with one of them, say so there, and what came of it.',
      `For the rest, build one small project with ${joinNames(names, 'and')} in it, link it, and tell in two lines what it does and how well.`,
    ],
    ...context.worthOf(serve(first), ...[...alike, ...others.flat()].map(serve)),
  })
}

/** What is asked and nowhere shown, and one can build with, in one piece: it names what to build and where to begin. */
export const oneProject: Rule = {
  id: 'one-project',
  title: 'Name what is asked and can be built with, or show it by one project',
  examples: [
    {
      about: 'names tools and methods of several statements that one project would show',
      resume: 'EXPERIENCE\nData Analyst, Brightwater Labs\nJan 2020 - Dec 2023\n- Wrote 20 reports in Excel',
      job: 'Requirements\n- Kubernetes\n- PyTorch\n- Kafka',
      advice: [{ at: null, edited: null }],
    },
    {
      about: 'is silent about one thing, and about what nobody builds with',
      resume: 'EXPERIENCE\nData Analyst, Brightwater Labs\nJan 2020 - Dec 2023\n- Wrote 20 reports in Excel',
      job: 'Requirements\n- PyTorch and accounting\n- Microsoft Word\n- InfiniBand',
      advice: [],
    },
    {
      about: 'is silent where work shows all of it, and where it is only liked',
      resume: 'EXPERIENCE\nData Analyst, Brightwater Labs\nJan 2020 - Dec 2023\n- Trained 20 models in PyTorch on Kubernetes',
      job: 'Requirements\n- PyTorch\n- Kubernetes\n\nNice to have\n- Kafka\n- Terraform',
      advice: [],
    },
  ],
  suggest: (context) => {
    const buildable = findBuildable(context)
    return buildable === null ? [] : [adviseOnProject(buildable, context)]
  },
}
