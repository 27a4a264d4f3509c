import type { ZoneKind } from '../../../schema/job.ts'

/**
 * What a heading opens. Under `role` ("About the role") and `mixed` ("Overview", "The team") lines speak of the work or of
 * the company; each decides by what it says, and where it does not say, `role` is the work and `mixed` the company. Under
 * `denied` ("You don't need") nothing is asked, whatever it says: it is told as the company tells of itself.
 */
export type HeadingKind = ZoneKind | 'role' | 'mixed' | 'denied'
