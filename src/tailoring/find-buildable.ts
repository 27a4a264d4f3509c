import type { Lineage } from '../lineage.ts'
import { type Facts, isByItself } from './advise-on-facts.ts'
import { OF_TOOLS, rankOf } from './built-with.ts'
import { groupNamed } from './group-asked.ts'
import type { ByOneFact } from './group-by-fact.ts'
import { isSaidOtherwise } from './is-said-otherwise.ts'
import { namedSkills } from './named-skills.ts'
import { nameOne } from './phrases.ts'
import type { RuleContext } from './rule.ts'
import { isOneOfAKind } from './wording.ts'

/** What a project of one's own could show of what is asked: as many things as fit into one. */
export interface Buildable {
  /** As a sentence says them, what matters most first. */
  readonly names: readonly string[]
  readonly facts: Facts
}

/** Something small has no more in it; with so many, a further statement would be too much. */
const MAX_BUILT_WITH = 4
const ENOUGH = 3

/** Something to build with: a skill, or either of two tools of which one is asked for. */
interface Material {
  readonly skill: string
  /** With all others that would do. */
  readonly skills: readonly string[]
  readonly name: string
  readonly fact: ByOneFact
  readonly rank: number
}

/** Of two tools either, of more, and of a kind with examples ("workflow tools such as Airflow"), the first. */
const toMaterial = (fact: ByOneFact, { lineage }: RuleContext): Material[] => {
  const { part } = fact[0]
  // Two of three are more than one name.
  if (part === null || part.atLeast > 1) return []
  const asked = namedSkills(part).flatMap((one) => {
    // Of what goes by the posting's own words, "solution designs", nobody knows what to build.
    const rank = isSaidOtherwise(one, lineage) ? null : rankOf(one.skill, lineage)
    return rank === null ? [] : [{ skill: one.skill, name: nameOne(one, lineage), rank }]
  })
  const tools = asked.filter(({ rank }) => rank === OF_TOOLS)
  const [best] = tools.length > 0 ? tools : asked
  if (best === undefined) return []
  const names = (tools.length === 2 ? tools : [best]).map(({ name }) => name)
  return [{ ...best, skills: asked.map(({ skill }) => skill), name: names.join('/'), fact }]
}

const isUnshown = ([{ shortfall }]: ByOneFact): boolean => shortfall === 'absent' || shortfall === 'related'

type Materials = readonly Material[]

/** Statements that say what to build with: the facts of each, what matters most first. */
const findStatements = (context: RuleContext): { readonly facts: Facts; readonly materials: Materials }[] =>
  groupNamed(context)
    .filter(([[first]]) => !isByItself(first, context))
    .map((facts) => ({ facts, materials: facts.filter(isUnshown).flatMap((fact) => toMaterial(fact, context)) }))
    .filter(({ materials }) => materials.some(({ rank }) => rank === OF_TOOLS))

/** Of databases, or of any group of the taxonomy, something small has two at most. */
const MAX_OF_A_GROUP = 2

/** Two of a kind of which one thing is built in one: two frameworks, two clouds. */
const areRivals = (one: Material, other: Material, { parentsOf, nameOf }: Lineage): boolean =>
  parentsOf(one.skill).some((kind) => isOneOfAKind(nameOf(kind)) && parentsOf(other.skill).includes(kind))

/** Tools first; none of which a part or kind is told too, of rivals the first, and of a group two. */
const choose = (materials: Materials, lineage: Lineage): Materials => {
  const isTold = ({ skill }: Material): boolean => materials.some((other) => lineage.ancestorsOf(other.skill).has(skill))
  const groupOf = ({ skill }: Material): string | undefined => lineage.skillOf(skill)?.group
  const chosen: Material[] = []
  for (const one of materials.filter((material) => !isTold(material)).toSorted((a, b) => a.rank - b.rank)) {
    const ofGroup = chosen.filter((other) => groupOf(other) === groupOf(one))
    if (
      ofGroup.length < MAX_OF_A_GROUP &&
      !chosen.some((other) => one.skills.includes(other.skill) || areRivals(one, other, lineage))
    )
      chosen.push(one)
  }
  return chosen
}

/** What is asked and nowhere shown, and one can build with; null where it is one thing, or only liked. */
export const findBuildable = (context: RuleContext): Buildable | null => {
  const { lineage } = context
  let materials: Materials = []
  for (const statement of findStatements(context))
    if (choose(materials, lineage).length < ENOUGH) materials = [...materials, ...statement.materials]
  const chosen = choose(materials, lineage).slice(0, MAX_BUILT_WITH)
  const isShown = ({ skills }: Material): boolean =>
    chosen.some((one) => skills.some((skill) => one.skill === skill || lineage.ancestorsOf(one.skill).has(skill)))
  const [first, ...others] = materials.filter(isShown).map(({ fact }) => fact)
  if (!first || chosen.length < 2 || first[0].requirement.importance === 'preferred') return null
  return { names: chosen.map(({ name }) => name), facts: [first, ...others] }
}
