import { TEXT_PATTERNS } from './texts.compiled.ts'

/** Says that something goes on: "present", "currently". */
export const SAYS_NOW = new RegExp(...TEXT_PATTERNS['says-now'])
