import type { Lineage } from '../lineage.ts'
import type { Part } from '../schema/job.ts'
import { contentWords } from '../text/stems.ts'

const stemsOf = (phrase: string): string[] => contentWords(phrase).map(({ stem }) => stem)

const read = ({ anyOf: [only, second] }: Part, lineage: Lineage): readonly string[] => {
  const skill = only && second === undefined && only.skill !== null ? lineage.skillOf(only.skill) : undefined
  if (!only || !skill) return []
  const named = new Set([skill.name, ...skill.forms.map(({ form }) => form)].flatMap(stemsOf))
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
