import { coverage } from './coverage.ts'
import { guard } from './guard.ts'
import { remarks } from './remarks.ts'
import { report } from './report.ts'
import { requirements } from './requirements.ts'
import { tailoring } from './tailoring.ts'

/**
 * The sentences that a report says in English, as the page says them again in other languages: with `{kind}` where something is filled in
 * (the kinds are those of `retell.ts`), and `[one|other]` where the words differ. Of two that fit the first is taken.
 */
export const SENTENCES = { ...report, ...coverage, ...requirements, ...tailoring, ...remarks, ...guard } as const
