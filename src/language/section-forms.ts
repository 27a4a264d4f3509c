import type { SectionKind } from '../schema/section.ts'

/** How sections of a kind are headed; the head of `skills-taxonomy/language/sections.yaml` says what the columns mean. */
export interface SectionForms {
  /** The row, by its table and id: "de/sections/experience". */
  readonly by: string
  readonly kind: SectionKind
  readonly sure: readonly string[]
  readonly plain: readonly string[]
  readonly heads: readonly string[]
}
