import type { Lineage } from '../lineage.ts'
import type { Part } from '../schema/job.ts'
import type { Skill } from '../schema/taxonomy.ts'
import { remember } from '../text/remember.ts'
import { contentWords } from '../text/stems.ts'

const stemsOf = (phrase: string): string[] => contentWords(phrase).map(({ stem }) => stem)

/** The stems in all names of a skill, read once for each skill of a taxonomy. */
const stemsOfNames = remember(
  (skill: Skill): ReadonlySet<string> => new Set([skill.name, ...skill.forms.map(({ form }) => form)].flatMap(stemsOf)),
)

const read = ({ anyOf: [only, second] }: Part, lineage: Lineage): readonly string[] => {
  const skill = only && second === undefined && only.skill !== null ? lineage.skillOf(only.skill) : undefined
  if (!only || !skill) return []
  const named = stemsOfNames(skill)
  return stemsOf(only.surfaceForm).filter((stem) => !named.has(stem))
}

const byLineage = new WeakMap<Lineage, WeakMap<Part, readonly string[]>>()

/**
 * What a part says beyond the names of the skill that it asks for, as stems: "3D" of "3D deep learning". Of a choice nothing.
 */
export const restOf = (part: Part, lineage: Lineage): readonly string[] => {
  const known = byLineage.get(lineage) ?? new WeakMap<Part, readonly string[]>()
  byLineage.set(lineage, known)
  const rest = known.get(part) ?? read(part, lineage)
  known.set(part, rest)
  return rest
}
