import { adviseOnFacts, isByItself } from '../advise-on-facts.ts'
import { adviseOnRole } from '../advise-on-role.ts'
import { type ByOneFact, groupByFact } from '../group-by-fact.ts'
import { groupServed, isAbsent } from '../group-served.ts'
import type { CoveredPart, Rule, RuleContext } from '../rule.ts'
import { isUsed } from '../shortfall.ts'

/** As many statements as have a question of their own. */
const MAX_STATEMENTS = 5

/**
 * The facts of each statement that are asked about together: of those that matter most.
 *
 * @param absent what is asked and not shown, what matters most first
 */
const groupFirst = (absent: readonly CoveredPart[], context: RuleContext): readonly (readonly [ByOneFact, ...ByOneFact[]])[] => {
  // A field of which work shows a part is no gap, whatever of it is not named.
  const isOfSkills = (covered: CoveredPart): boolean =>
    covered.part?.soft === false && !isByItself(covered, context) && !covered.evidence.some(isUsed)
  const statements = [...new Set(absent.filter(isOfSkills).map(({ requirement }) => requirement.id))].slice(0, MAX_STATEMENTS)
  const isOfFirst = (covered: CoveredPart): boolean => isOfSkills(covered) && statements.includes(covered.requirement.id)
  const facts = groupServed(absent, isOfFirst).filter(([covered]) => isByItself(covered, context) || isOfFirst(covered))
  return groupByFact(facts, ([covered]) => {
    const { requirement, index } = covered
    return isByItself(covered, context) ? `${requirement.id} ${index}` : requirement.id
  })
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
      about: 'says what a degree that is held lacks',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran Python services\n\nEDUCATION\nBSc in Geography, Tarnfield University, 2018',
      job: 'Requirements\n- Bachelor’s degree in Computer Science\n- Python',
      advice: [{ at: 'BSc in Geography, Tarnfield University, 2018', edited: null }],
    },
    {
      about: 'says which parts of a wide field are shown',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran Python services\n\nSKILLS\nPyTorch, spaCy',
      job: 'Requirements\n- Artificial intelligence\n- Python',
      advice: [{ at: 'PyTorch', edited: null }],
    },
    {
      about: 'is silent where all is shown',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran Python services on Kubernetes',
      job: 'Requirements\n- Python\n- Kubernetes',
      advice: [],
    },
  ],
  suggest: (context) => [
    ...context.unnamed.filter(({ shortfall }) => shortfall === 'role').map((covered) => adviseOnRole(covered, context)),
    ...groupFirst(context.unnamed.filter(isAbsent), context).map((together) => adviseOnFacts(together, context)),
  ],
}
