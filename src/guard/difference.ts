import type { CheckKind } from '../schema/check.ts'
import type { Span } from '../schema/span.ts'

/** Lost and reworded are no faults. */
export type Verdict = 'invented' | 'stronger' | 'lost' | 'reworded'

/** One difference between two resumes; each place is in the text of its own. */
export interface Difference {
  readonly kind: CheckKind
  readonly verdict: Verdict
  readonly says: string
  readonly tailored: Span | null
  readonly original: Span | null
}
