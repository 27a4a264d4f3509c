import type { PartAlternative } from '../../schema/job.ts'
import { foldCase } from '../../text/normalize.ts'
import { adviseOnFacts, type Facts, isSpokenLanguage } from '../advise-on-facts.ts'
import { adviseOnRole } from '../advise-on-role.ts'
import { type ByOneFact, groupByFact } from '../group-by-fact.ts'
import { yearsOf } from '../phrases.ts'
import type { CoveredPart, Rule, RuleContext } from '../rule.ts'

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

/** As many statements as have a question of their own. */
const MAX_STATEMENTS = 5

/** A part that lacks what can be asked about together with others. */
const isOfSkills = ({ part, shortfall }: CoveredPart): boolean => shortfall === 'absent' && part?.soft === false

/**
 * What is asked about together: the facts that one statement lacks, as long as it is among those that matter most; all that
 * is left, and all qualities, at once. What has a neighbour in the resume is asked about by itself.
 *
 * @param absent what is asked and not shown, what matters most first
 */
const groupFacts = (absent: readonly CoveredPart[], context: RuleContext): readonly Facts[] => {
  const statements = [...new Set(absent.filter(isOfSkills).map(({ requirement }) => requirement.id))].slice(0, MAX_STATEMENTS)
  return groupByFact(groupServed(absent), ([covered]) => {
    const { requirement, shortfall, index, part } = covered
    if (shortfall === 'related' || isSpokenLanguage(covered, context)) return `${requirement.id} ${index}`
    if (part?.soft) return 'qualities'
    return statements.includes(requirement.id) ? requirement.id : 'others'
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
      about: 'is silent where all is shown',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran Python services on Kubernetes',
      job: 'Requirements\n- Python\n- Kubernetes',
      advice: [],
    },
  ],
  suggest: (context) => [
    ...context.unnamed.filter(({ shortfall }) => shortfall === 'role').map((covered) => adviseOnRole(covered, context)),
    ...groupFacts(context.unnamed.filter(isAbsent), context).map((together) => adviseOnFacts(together, context)),
  ],
}
