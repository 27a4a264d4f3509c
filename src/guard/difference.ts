import type { CheckKind } from '../schema/check.ts'
import type { Span } from '../schema/span.ts'

/** Lost and reworded are not faults. */
export type Verdict = 'invented' | 'stronger' | 'lost' | 'reworded'

/** One difference between two resumes; each place is in its own resume's text. */
export interface Difference {
  readonly kind: CheckKind
  readonly verdict: Verdict
  readonly says: string
  readonly tailored: Span | null
  readonly original: Span | null
}
