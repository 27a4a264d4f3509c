import { WORK_WORDS } from './work-words.compiled.ts'

/** How one is employed, not as what. */
export const TERMS = new RegExp(`^(?:${WORK_WORDS.terms.openings.join('|')})$`, 'iu')
