import { LazyPattern } from './lazy-pattern.ts'
import { TEXT_PATTERNS } from './texts.compiled.ts'

const RESEARCH = new LazyPattern(...TEXT_PATTERNS['seeks-research'])

/** Whether a posting's title seeks researchers, who are judged by their papers first. */
export const seeksResearch = (title: string): boolean => RESEARCH.test(title)
