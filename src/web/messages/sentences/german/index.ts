import type { SentenceTable } from '../../retell.ts'
import { coverage } from './coverage.ts'
import { guard } from './guard.ts'
import { remarks } from './remarks.ts'
import { report } from './report.ts'
import { requirements } from './requirements.ts'
import { tailoring } from './tailoring.ts'

/** What a report says, in German. */
export const sentencesGerman: SentenceTable = { ...report, ...coverage, ...requirements, ...tailoring, ...remarks, ...guard }
