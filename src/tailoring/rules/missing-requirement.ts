import { SPOKEN_LANGUAGES } from '../../lineage.ts'
import type { Skill } from '../../schema/taxonomy.ts'
import { tellsOfWork } from '../../text/section-lines.ts'
import { adviseOnFacts, isByItself } from '../advise-on-facts.ts'
import { adviseOnRole } from '../advise-on-role.ts'
import { type ByOneFact, groupByFact } from '../group-by-fact.ts'
import { groupServed, isAbsent } from '../group-served.ts'
import { namedSkills } from '../named-skills.ts'
import type { CoveredPart, Rule, RuleContext } from '../rule.ts'
import { isUsed } from '../shortfall.ts'

/** As many statements as have a question of their own. */
const MAX_STATEMENTS = 5

/** A spoken language is held or not. */
const isQuality = (skill: Skill | undefined): boolean => skill?.kind === 'soft' && skill.group !== SPOKEN_LANGUAGES

/** Of a need all is asked about; of duties and wishes what has a name of its own, since their phrases are anybody's. Qualities are not. */
const isWorthAsking = ({ requirement: { importance }, part }: CoveredPart, { lineage }: RuleContext): boolean =>
  part?.soft === false &&
  !part.anyOf.every(({ skill }) => isQuality(lineage.skillOf(skill ?? ''))) &&
  (importance === 'required' || part.anyOf.some(({ skill }) => skill !== null && !lineage.isWide(skill)))

/** One of the examples of a kind ("cloud platforms (AWS, Azure)") of which the resume shows another. */
const isExample = ({ requirement, row, index, part }: CoveredPart, { lineage }: RuleContext): boolean =>
  requirement.parts.some(
    (kind, place) =>
      place !== index &&
      (row.parts[place]?.credit ?? 0) > 0 &&
      namedSkills(kind).some((one) => namedSkills(part).some(({ skill }) => lineage.ancestorsOf(skill).has(one.skill))),
  )

/** So many parts of a field in lists make it known, whatever of it is not named. */
const MIN_PARTS = 2

/** Work that shows a part of it, lists that name several, or, of a wide field ("data analysis"), work that tells anything of it. */
const isShownInParts = ({ evidence, part }: CoveredPart, { lineage }: RuleContext): boolean => {
  const narrower = new Set(evidence.filter(({ relation }) => relation === 'narrower').map(({ skill }) => skill))
  const isField = namedSkills(part).some(({ skill }) => lineage.isField(skill))
  return (
    narrower.size >= MIN_PARTS ||
    evidence.some((one) => isUsed(one) || (isField && !one.near && one.relation !== 'related' && tellsOfWork(one.section)))
  )
}

/**
 * The facts of each statement that are asked about together: of those that matter most.
 *
 * @param absent what is asked and not shown, what matters most first
 */
const groupFirst = (absent: readonly CoveredPart[], context: RuleContext): readonly (readonly [ByOneFact, ...ByOneFact[]])[] => {
  const asked = absent.filter(
    (covered) => isWorthAsking(covered, context) && !isShownInParts(covered, context) && !isExample(covered, context),
  )
  const standsAlone = (covered: CoveredPart): boolean => asked.includes(covered) && isByItself(covered, context)
  const isOfSkills = (covered: CoveredPart): boolean => asked.includes(covered) && !isByItself(covered, context)
  const statements = [...new Set(asked.filter(isOfSkills).map(({ requirement }) => requirement.id))].slice(0, MAX_STATEMENTS)
  const isOfFirst = (covered: CoveredPart): boolean => isOfSkills(covered) && statements.includes(covered.requirement.id)
  const facts = groupServed(absent, isOfFirst).filter(([covered]) => standsAlone(covered) || isOfFirst(covered))
  return groupByFact(facts, ([covered]) => {
    const { requirement, index } = covered
    return standsAlone(covered) ? `${requirement.id} ${index}` : requirement.id
  })
}

/** Whether the posting asks for a degree that is held: what another statement asks of a higher one stands in its place. */
const holdsOther = ({ parts }: RuleContext): boolean =>
  parts.some(({ part, requirement: { kind }, status }) => part === null && kind === 'degree' && status === 'met')

/** Who lists a degree would list a higher one too: only where none else would do is it worth a question. */
const isAskedOfRole = ({ shortfall, requirement: { kind, importance } }: CoveredPart, context: RuleContext): boolean =>
  shortfall === 'role' &&
  (kind !== 'degree' || context.analysis.education.length === 0 || (importance === 'required' && !holdsOther(context)))

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
      about: 'is silent about a wide field of which parts are listed, and about a higher degree that would only be liked',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran Python services\n\nSKILLS\nPyTorch, spaCy\n\nEDUCATION\nBSc in Statistics, Tarnfield University, 2018',
      job: 'Requirements\n- Artificial intelligence\n- Python\n\nNice to have\n- Master’s degree in Statistics',
      advice: [],
    },
    {
      about: 'asks of duties only what has a name',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran Python services',
      job: 'Responsibilities\n- Define smooth operations for our guests\n- Run Kubernetes clusters\n\nRequirements\n- Python',
      advice: [{ at: null, edited: null }],
    },
    {
      about: 'is silent where all is shown',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran Python services on Kubernetes',
      job: 'Requirements\n- Python\n- Kubernetes',
      advice: [],
    },
  ],
  suggest: (context) => [
    ...context.unnamed.filter((covered) => isAskedOfRole(covered, context)).map((covered) => adviseOnRole(covered, context)),
    ...groupFirst(context.unnamed.filter(isAbsent), context).map((together) => adviseOnFacts(together, context)),
  ],
}
