import type { Importance, RequirementKind } from '../../schema/job.ts'
import type { Span } from '../../schema/span.ts'
import type { ReadPart } from '../parts/index.ts'
import type { ReadSense, SeenUnit } from '../sense/index.ts'

/** What `unit`, a bullet or sentence, asks for, or some words of it do, as the learned steps read it. */
export interface Asking extends Span, Pick<SeenUnit, 'unit' | 'named' | 'lexicon'>, Pick<ReadSense, 'sure' | 'by'> {
  readonly importance: Importance
  readonly kind: RequirementKind
  /** Alternatives together, in reading order. */
  readonly choices: readonly (readonly ReadPart[])[]
}
