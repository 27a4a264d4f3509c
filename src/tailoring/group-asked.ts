import { type Lineage, SPOKEN_LANGUAGES } from '../lineage.ts'
import type { Requirement } from '../schema/job.ts'
import type { Skill } from '../schema/taxonomy.ts'
import { remember } from '../text/remember.ts'
import { tellsOfWork } from '../text/section-lines.ts'
import { type Facts, isByItself } from './advise-on-facts.ts'
import { groupByFact } from './group-by-fact.ts'
import { groupServed, isAbsent } from './group-served.ts'
import { namedSkills } from './named-skills.ts'
import type { CoveredPart, RuleContext } from './rule.ts'
import { isUsed } from './shortfall.ts'

/** As many statements as have a question of their own. */
const MAX_STATEMENTS = 5

/** A spoken language is held or not. */
const isQuality = (skill: Skill | undefined): boolean => skill?.kind === 'soft' && skill.group !== SPOKEN_LANGUAGES

/** Who wants "the will to adapt to new tools such as AIOps" asks for the will. */
const isAboutQualities = ({ parts }: Requirement): boolean => 2 * parts.filter(({ soft }) => soft).length >= parts.length

/** Of a need all is asked about; of duties and wishes what has a name of its own, since their phrases are anybody's. Qualities are not. */
const isWorthAsking = ({ requirement, part }: CoveredPart, { lineage: { skillOf, isWide } }: RuleContext): boolean => {
  if (part === null || part.soft || isAboutQualities(requirement)) return false
  return (
    !part.anyOf.every(({ skill }) => isQuality(skillOf(skill ?? ''))) &&
    (requirement.importance === 'required' || part.anyOf.some(({ skill }) => skill !== null && !isWide(skill)))
  )
}

/** One of the examples of a kind ("cloud platforms (AWS, Azure)") of which the resume shows another. */
const isExample = ({ requirement, row, index, part }: CoveredPart, { lineage }: RuleContext): boolean =>
  requirement.parts.some(
    (kind, place) =>
      place !== index &&
      (row.parts[place]?.credit ?? 0) > 0 &&
      namedSkills(kind).some((one) => namedSkills(part).some(({ skill }) => lineage.ancestorsOf(skill).has(one.skill))),
  )

/** So many parts of a field in lists make it known, whatever of it is not named. */
const PARTS_OF_A_KNOWN_FIELD = 2

/** Work that shows a part of it, lists that name several, or, of a wide field ("data analysis"), work that tells anything of it. */
const isShownInParts = ({ evidence, part }: CoveredPart, { lineage }: RuleContext): boolean => {
  const narrower = new Set(evidence.filter(({ relation }) => relation === 'narrower').map(({ skill }) => skill))
  const isField = namedSkills(part).some(({ skill }) => lineage.isField(skill))
  return (
    narrower.size >= PARTS_OF_A_KNOWN_FIELD ||
    evidence.some((one) => isUsed(one) || (isField && !one.near && one.relation !== 'related' && tellsOfWork(one.section)))
  )
}

/** What is asked and not shown, and worth a question of its own; what matters most first. */
const findAsked = (context: RuleContext): CoveredPart[] =>
  context.unnamed.filter(
    (covered) =>
      isAbsent(covered) && isWorthAsking(covered, context) && !isShownInParts(covered, context) && !isExample(covered, context),
  )

/** A tool, a spoken language and a certificate are known by their names; a field, a method or a practice is told by more than a name. */
const asksByName = ({ part }: CoveredPart, { isTool, skillOf }: Lineage): boolean =>
  namedSkills(part).some(({ skill }) => {
    const known = skillOf(skill)
    return isTool(skill) || known?.kind === 'certification' || known?.group === SPOKEN_LANGUAGES
  })

/** Lines tell of something like it, and of nothing that is asked: readers call ten of 23 such questions useful, of all others two in three. */
const isOnlyNear = ({ row }: CoveredPart): boolean => {
  const places = row.parts.flatMap(({ evidence }) => evidence)
  return places.length > 0 && places.every(({ near }) => near)
}

/** Statements that ask for something by such a name: of such questions readers call 61 of 74 useful, of all others 40 of 77. */
const findNamed = (asked: readonly CoveredPart[], lineage: Lineage): ReadonlySet<string> =>
  new Set(
    asked.filter((covered) => asksByName(covered, lineage) && !isOnlyNear(covered)).map(({ requirement }) => requirement.id),
  )

/** The facts of the statements that matter most, those of one statement together. */
const groupByStatement = (
  context: RuleContext,
  asked: readonly CoveredPart[],
  alone: readonly CoveredPart[],
): readonly Facts[] => {
  const statements = [...new Set(asked.map(({ requirement }) => requirement.id))].slice(0, MAX_STATEMENTS)
  const isOfFirst = (covered: CoveredPart): boolean => asked.includes(covered) && statements.includes(covered.requirement.id)
  const facts = groupServed(context.unnamed.filter(isAbsent), isOfFirst).filter(
    ([covered]) => alone.includes(covered) || isOfFirst(covered),
  )
  return groupByFact(facts, ([covered]) => {
    const { requirement, index } = covered
    return alone.includes(covered) ? `${requirement.id} ${index}` : requirement.id
  })
}

/** What is asked about by name: what has a question of its own, and the facts of statements of which something has such a name. */
export const groupNamed = remember((context: RuleContext): readonly Facts[] => {
  const asked = findAsked(context)
  const alone = asked.filter((covered) => isByItself(covered, context))
  const others = asked.filter((covered) => !alone.includes(covered))
  const named = findNamed(others, context.lineage)
  return groupByStatement(
    context,
    others.filter(({ requirement }) => named.has(requirement.id)),
    alone,
  )
})

/** What is asked by no such name: fields, practices and phrases, as far as they are in no group of those. */
export const groupUnnamed = (context: RuleContext): readonly Facts[] => {
  const named = new Set(groupNamed(context).flat(2))
  const others = { ...context, unnamed: context.unnamed.filter((covered) => !named.has(covered)) }
  return groupByStatement(others, findAsked(others), [])
}
