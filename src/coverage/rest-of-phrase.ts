import type { Lineage } from '../lineage.ts'
import type { Part } from '../schema/job.ts'
import type { Skill } from '../schema/taxonomy.ts'
import { remember, rememberWith } from '../text/remember.ts'
import { contentWords } from '../text/stems.ts'

const stemsOf = (phrase: string): string[] => contentWords(phrase).map(({ stem }) => stem)

/** The stems in all names of a skill, read once for each skill of a taxonomy. */
const stemsOfNames = remember(
  (skill: Skill): ReadonlySet<string> => new Set([skill.name, ...skill.forms.map(({ form }) => form)].flatMap(stemsOf)),
)

/**
 * What a part says beyond the names of the skill that it asks for, as stems: "3D" of "3D deep learning". Of a choice nothing.
 */
export const restOf = rememberWith(({ anyOf: [only, second] }: Part, lineage: Lineage): readonly string[] => {
  const skill = only && second === undefined && only.skill !== null ? lineage.skillOf(only.skill) : undefined
  if (!only || !skill) return []
  const named = stemsOfNames(skill)
  return stemsOf(only.surfaceForm).filter((stem) => !named.has(stem))
})
