import type { ZoneKind } from '../../schema/job.ts'

/**
 * What a heading opens. Under `role` ("About the role") and `mixed` ("Overview", "The team") lines speak of the work or of
 * the company; each decides by what it says, and where it does not say, `role` is the work and `mixed` the company.
 */
export type HeadingKind = ZoneKind | 'role' | 'mixed'
