import { LazyPattern } from './lazy-pattern.ts'
import { TEXT_PATTERNS } from './texts.compiled.ts'

/** Says that something goes on: "present", "currently". */
export const SAYS_NOW = new LazyPattern(...TEXT_PATTERNS['says-now'])
