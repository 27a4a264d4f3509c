import { joinNames } from '../../text/join-names.ts'
import { adviseOn } from '../advise-on.ts'
import type { Facts } from '../advise-on-facts.ts'
import { creditIfShown } from '../credit-if-shown.ts'
import { type Buildable, findBuildable } from '../find-buildable.ts'
import type { ByOneFact } from '../group-by-fact.ts'
import { joinInTitle } from '../phrases.ts'
import { quoteStatement } from '../quote-statement.ts'
import type { Advice, CoveredPart, Rule, RuleContext, Served } from '../rule.ts'

const sayWhoAsks = (facts: Facts, it: 'it' | 'them', context: RuleContext): string => {
  const [[first]] = facts
  const statements = new Set(facts.flat().map(({ requirement }) => requirement.id)).size
  const statement = quoteStatement(first, context)
  return statements === 1
    ? `No line shows ${it}, and the posting asks: ${statement}.`
    : `No line shows ${it}, and ${statements} statements ask for ${it}, this one first: ${statement}.`
}

const sayToBuild = (names: readonly string[]): string =>
  `build one small project with ${joinNames(names, 'and')} in it, link it, and tell in two lines what it does and how well.`

const serve = (fact: ByOneFact, isShown: boolean, context: RuleContext): [Served, ...Served[]] => {
  const [first, ...alike] = fact
  const toServed = (covered: CoveredPart): Served => ({
    covered,
    credit: isShown ? creditIfShown(covered, [], context) : covered.credit,
  })
  return [toServed(first), ...alike.map(toServed)]
}

const adviseOnProject = ({ names, facts, shown }: Buildable, context: RuleContext): Advice => {
  const [first, ...others] = facts
  const isOne = names.length === 1
  return adviseOn(first[0], {
    title: `Name, or show by one project: ${joinInTitle(names)}`,
    message: [
      sayWhoAsks(facts, isOne ? 'it' : 'them', context),
      isOne
        ? 'If you have worked with it, say where, and what came of it.'
        : 'Where you have worked with one of them, say so there, and what came of it.',
      `${isOne ? 'If not' : 'For the rest'}, ${sayToBuild(names)}`,
    ],
    ...context.worthOf(
      ...serve(first, shown.has(first), context),
      ...others.flatMap((fact) => serve(fact, shown.has(fact), context)),
    ),
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
      job: 'Requirements\n- PyTorch\n- Microsoft Word\n- Accounting',
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
