import type { Lexicon } from '../../language/lexicon.ts'
import type { Importance, RequirementKind } from '../../schema/job.ts'
import type { Span } from '../../schema/span.ts'
import type { ReadPart } from '../parts/index.ts'
import type { NamedSkill, Unit } from '../units/index.ts'

/** A unit that asks for something, or some words of one, as the learned steps read it. */
export interface Asking extends Span {
  /** The bullet or sentence that it is, or is of. */
  readonly unit: Unit
  readonly importance: Importance
  readonly sure: number
  /** What says so: a model, or a row. */
  readonly by: string
  readonly kind: RequirementKind
  /** Alternatives together, in reading order. */
  readonly choices: readonly (readonly ReadPart[])[]
  /** The skills that it names, sorted. */
  readonly named: readonly NamedSkill[]
  /** Of the posting's language. */
  readonly lexicon: Lexicon
}
