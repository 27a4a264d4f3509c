import { FIELDS_OF_APPLICATION, type Lineage, SPOKEN_LANGUAGES } from '../lineage.ts'
import type { SkillKind } from '../schema/taxonomy.ts'
import { joinNames } from '../text/join-names.ts'
import { type Facts, isByItself } from './advise-on-facts.ts'
import { groupNamed } from './group-asked.ts'
import type { ByOneFact } from './group-by-fact.ts'
import { namedSkills } from './named-skills.ts'
import { findPartlyShown } from './partly-shown.ts'
import { asOneName, nameOne } from './phrases.ts'
import type { RuleContext } from './rule.ts'

/** What a project of one's own could show of what is asked: as many things as fit into one. */
export interface Buildable {
  /** As a sentence says them, what matters most first. */
  readonly names: readonly string[]
  /** All that is missing of the statements that ask for them. */
  readonly facts: Facts
  /** Those of the facts that the project would show. */
  readonly shown: ReadonlySet<ByOneFact>
}

/** Something small has no more in it; with so many, one further statement would be too much. */
export const MAX_BUILT_WITH = 6
const ENOUGH = 3

/** What is learnt in a post or at a desk: nobody builds with it. */
const GROUPS_OF_DESKS: ReadonlySet<string> = new Set([
  FIELDS_OF_APPLICATION,
  SPOKEN_LANGUAGES,
  'Enterprise and office software',
  'Working practices',
])
/** What any project has in it or runs on, with all that is of a kind with it. */
const IN_ALL: ReadonlySet<string> = new Set([
  'data-formats',
  'office-software',
  'operating-systems',
  'spreadsheets',
  'version-control',
])
/** Wider than any project. */
const SAYS_LITTLE: ReadonlySet<string> = new Set([
  'artificial-intelligence',
  'computer-science-fundamentals',
  'data-science',
  'logging',
  'modeling',
  'programming',
  'software-engineering',
])
/** Tools are named first: of methods, practices and fields alone nobody knows what to build. */
const OF_TOOLS = 0
const OF_METHODS = 1
const OF_ALL_ELSE = 2
const ALL_ELSE: ReadonlySet<SkillKind> = new Set(['practice', 'field'])

/** Something to build with: a skill, or either of two tools of which one is asked for. */
interface Material {
  readonly skill: string
  readonly name: string
  readonly fact: ByOneFact
  readonly rank: number
}

/** Null where nobody builds with it. */
const rankOf = (id: string, { skillOf, isTool, isTechnology, ancestorsOf }: Lineage): number | null => {
  const skill = skillOf(id)
  const isInAll = IN_ALL.has(id) || [...ancestorsOf(id)].some((above) => IN_ALL.has(above))
  if (!skill || isInAll || SAYS_LITTLE.has(id) || GROUPS_OF_DESKS.has(skill.group)) return null
  if (isTool(id)) return OF_TOOLS
  if (skill.kind === 'method') return OF_METHODS
  return isTechnology(id) || ALL_ELSE.has(skill.kind) ? OF_ALL_ELSE : null
}

/** Of two tools either, of more, and of a kind with examples ("workflow tools such as Airflow"), the first. */
const toMaterial = (fact: ByOneFact, { lineage }: RuleContext): Material[] => {
  const asked = namedSkills(fact[0].part).flatMap((one) => {
    const rank = rankOf(one.skill, lineage)
    return rank === null ? [] : [{ skill: one.skill, name: nameOne(one, lineage), rank }]
  })
  const tools = asked.filter(({ rank }) => rank === OF_TOOLS)
  const [best] = tools.length > 0 ? tools : asked
  if (best === undefined) return []
  const names = (tools.length === 2 ? tools : [best]).map(({ name }) => name)
  return [{ ...best, name: joinNames(names, 'or'), fact }]
}

const isUnshown = ([{ shortfall }]: ByOneFact): boolean => shortfall === 'absent' || shortfall === 'related'

type Materials = readonly Material[]

/** Nobody builds one thing in two of a kind, unless one statement asks for both. */
const areOfSameKind = (one: Material, other: Material, { parentsOf }: Lineage): boolean =>
  one.skill !== other.skill && parentsOf(one.skill).some((kind) => parentsOf(other.skill).includes(kind))

/** Statements of which no line of work shows a part, and that say what to build with: the facts of each, what matters most first. */
const findStatements = (context: RuleContext): { readonly facts: Facts; readonly materials: Materials }[] =>
  groupNamed(context)
    .filter(([[first]]) => !isByItself(first, context) && findPartlyShown([first], context) === null)
    .map((facts) => ({ facts, materials: facts.filter(isUnshown).flatMap((fact) => toMaterial(fact, context)) }))
    .filter(({ materials }) => materials.some(({ rank }) => rank === OF_TOOLS))

/** Tools first; each once, and none of which a part or kind is told too. */
const nameMaterials = (materials: Materials, { ancestorsOf }: Lineage): Materials => {
  const isTold = ({ skill }: Material): boolean => materials.some((other) => ancestorsOf(other.skill).has(skill))
  const once = new Map(materials.filter((one) => !isTold(one)).map((one) => [one.skill, one]))
  return [...once.values()].toSorted((a, b) => a.rank - b.rank)
}

/** What is asked and nowhere shown, and one can build with; null where one question says as much, or it is only liked. */
export const findBuildable = (context: RuleContext): Buildable | null => {
  const { lineage } = context
  const facts: ByOneFact[] = []
  const shown = new Set<ByOneFact>()
  let chosen: Materials = []
  for (const statement of findStatements(context)) {
    const all = nameMaterials([...chosen, ...statement.materials], lineage)
    const isApart = !statement.materials.some((one) => chosen.some((other) => areOfSameKind(one, other, lineage)))
    if (facts.length > 0 && !(isApart && chosen.length < ENOUGH && all.length <= MAX_BUILT_WITH)) continue
    facts.push(...statement.facts)
    for (const { fact } of statement.materials) shown.add(fact)
    chosen = all
  }
  const [first, ...others] = facts
  if (!first || others.length === 0 || first[0].requirement.importance === 'preferred') return null
  const names = chosen.map(({ name }) => (chosen.length === 1 ? name : asOneName(name)))
  return { names, facts: [first, ...others], shown }
}
