import { LazyPattern } from './lazy-pattern.ts'
import { WORK_WORDS } from './work-words.compiled.ts'

/** How one is employed, not as what. */
export const TERMS = new LazyPattern(`^(?:${WORK_WORDS.terms.openings.join('|')})$`, 'iu')
