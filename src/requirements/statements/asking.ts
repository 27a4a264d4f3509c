import type { Importance, RequirementKind } from '../../schema/job.ts'
import type { Span } from '../../schema/span.ts'
import { overlaps } from '../../text/span.ts'
import type { ReadPart } from '../parts/index.ts'
import type { SeenUnit } from '../sense/index.ts'

/** A unit that asks for something, or some words of one, as the learned steps read it. */
export interface Asking extends Span, Pick<SeenUnit, 'unit' | 'named' | 'lexicon'> {
  readonly importance: Importance
  readonly sure: number
  /** What says so: a model, or a row. */
  readonly by: string
  readonly kind: RequirementKind
  /** Alternatives together, in reading order. */
  readonly choices: readonly (readonly ReadPart[])[]
}

/** A clause of it as a statement of its own, with the choices that stand there. */
export const clauseOf = (asking: Asking, clause: Span, read?: Pick<Asking, 'importance' | 'by'>): Asking => ({
  ...asking,
  ...clause,
  ...read,
  choices: asking.choices.filter((choice) => choice.every((part) => overlaps(part, clause))),
})
