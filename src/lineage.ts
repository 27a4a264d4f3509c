import type { Part } from './schema/job.ts'
import type { Skill, SkillKind, Taxonomy } from './schema/taxonomy.ts'

/** How the skills of one taxonomy descend from each other. An id that the taxonomy does not hold has no relatives. */
export interface Lineage {
  skillOf(id: string): Skill | undefined
  /** A tool by a name of its own, or a kind of tools ("Vector database"). */
  isTechnology(skill: string): boolean
  /** A tool by a name of its own, and no kind of tools. */
  isTool(skill: string): boolean
  /** What has no name of its own: a field, a method, or a kind of tools. */
  isKind(skill: string): boolean
  /** Canonical name; the id itself where it is unknown. */
  nameOf(skill: string): string
  /** What it is directly a kind or part of. */
  parentsOf(skill: string): readonly string[]
  /** Whether it is a field of so many kinds or parts that it says next to nothing of any one of them. */
  isWide(skill: string): boolean
  /**
   * Whether it is a wide field of methods and practices ("machine learning"), and not a wide kind of tools ("cloud platform"), or one
   * of which such a field is a part.
   */
  isField(skill: string): boolean
  /** Whether any of its kinds and parts shows only a part of it: a wide field ("statistics"), but for those that any part shows in full. */
  isShownInPart(skill: string): boolean
  /** What it is a kind or part of at any distance, without itself. */
  ancestorsOf(skill: string): ReadonlySet<string>
}

/** Kinds of skills that are things with names of their own. `undefined`, so that an unknown skill can be asked for too. */
export const TOOL_KINDS: ReadonlySet<SkillKind | undefined> = new Set(['language', 'framework', 'library', 'platform', 'service'])

/** Kinds of skills that the language has words for, and no names: written in small letters, some with a plural. */
export const WORD_KINDS: ReadonlySet<SkillKind | undefined> = new Set(['field', 'method', 'practice', 'soft'])

/** Group of the taxonomy: qualities to the score, but no story shows one. */
export const SPOKEN_LANGUAGES = 'Spoken languages'

/** The skill that a list of papers shows. */
export const PUBLISHING = 'publications'

/** The group of skills that are fields of application: retail, medicine. */
export const FIELDS_OF_APPLICATION = 'Fields of application'

/** Tools bear names ("Google Cloud"); a kind of them is written in small letters ("Vector database"). */
const KIND_NAME = / \p{Ll}[^ ]*$/u

/** Who knows something of message queues may know any dozen of them; who knows something of machine learning, not its next part. */
const MOST_OF_A_NARROW = 12

const NO_SKILLS: readonly string[] = []

const climb = (start: string, skills: ReadonlyMap<string, Skill>): ReadonlySet<string> => {
  const seen = new Set<string>()
  const waiting = [...(skills.get(start)?.broader ?? NO_SKILLS)]
  for (let skill = waiting.pop(); skill !== undefined; skill = waiting.pop()) {
    if (seen.has(skill)) continue
    seen.add(skill)
    waiting.push(...(skills.get(skill)?.broader ?? NO_SKILLS))
  }
  return seen
}

const buildLineage = (taxonomy: Taxonomy): Lineage => {
  const skills = new Map(taxonomy.skills.map((skill) => [skill.id, skill]))
  const ancestors = new Map<string, ReadonlySet<string>>()
  const ancestorsOf = (skill: string): ReadonlySet<string> => {
    const known = ancestors.get(skill)
    if (known) return known
    const climbed = climb(skill, skills)
    ancestors.set(skill, climbed)
    return climbed
  }
  const below = new Map<string, number>()
  const toolsBelow = new Map<string, number>()
  const addOne = (counts: Map<string, number>, skill: string): unknown => counts.set(skill, (counts.get(skill) ?? 0) + 1)
  for (const { broader, kind } of taxonomy.skills)
    for (const skill of broader) {
      addOne(below, skill)
      if (TOOL_KINDS.has(kind)) addOne(toolsBelow, skill)
    }
  const isTechnology = (id: string): boolean => TOOL_KINDS.has(skills.get(id)?.kind)
  const isTool = (id: string): boolean => isTechnology(id) && !KIND_NAME.test(skills.get(id)?.name ?? '')
  const isKind = (id: string): boolean => skills.has(id) && !isTool(id)
  const isWide = (skill: string): boolean => isKind(skill) && (below.get(skill) ?? 0) > MOST_OF_A_NARROW
  const wideByCount = new Set(
    [...below].flatMap(([skill, count]) => (isWide(skill) && 2 * (toolsBelow.get(skill) ?? 0) < count ? [skill] : [])),
  )
  // Data science has few parts of its own, but machine learning is one of them.
  const above = [...wideByCount].flatMap((id) => skills.get(id)?.broader ?? NO_SKILLS)
  const fields = new Set([...wideByCount, ...above.filter((id) => skills.get(id)?.kind === 'field')])
  return {
    skillOf: (id) => skills.get(id),
    isTechnology,
    isTool,
    isKind,
    isWide,
    isField: (skill) => fields.has(skill),
    isShownInPart: (skill) => fields.has(skill) && skills.get(skill)?.byAnyPart !== true,
    nameOf: (skill) => skills.get(skill)?.name ?? skill,
    parentsOf: (skill) => skills.get(skill)?.broader ?? NO_SKILLS,
    ancestorsOf,
  }
}

const lineages = new WeakMap<Taxonomy, Lineage>()

/** The lineage of a taxonomy; built once for each. */
export const lineageOf = (taxonomy: Taxonomy): Lineage => {
  const known = lineages.get(taxonomy) ?? buildLineage(taxonomy)
  lineages.set(taxonomy, known)
  return known
}

/** What all that some parts name is: spoken languages or certificates; null: neither, or nothing is named. */
export const kindOfAll = (parts: readonly Part[], lineage: Lineage): 'language' | 'certification' | null => {
  const ids = parts.flatMap(({ anyOf }) => anyOf.map(({ skill }) => skill))
  const skills = ids.map((id) => (id === null ? undefined : lineage.skillOf(id)))
  if (skills.length === 0) return null
  if (skills.every((skill) => skill?.group === SPOKEN_LANGUAGES)) return 'language'
  return skills.every((skill) => skill?.kind === 'certification') ? 'certification' : null
}
