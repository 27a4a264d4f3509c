import { ENGLISH_MONTHS } from '../../src/text/english-months.compiled.ts'
import { startLarge } from '../../src/text/start-large.ts'

/** "January" first. */
export const MONTH_NAMES = ENGLISH_MONTHS.map(startLarge)
