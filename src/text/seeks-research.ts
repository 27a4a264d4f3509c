import { TEXT_PATTERNS } from './texts.compiled.ts'

const RESEARCH = new RegExp(...TEXT_PATTERNS['seeks-research'])

/** Whether a posting's title seeks researchers, who are looked at for their papers first. */
export const seeksResearch = (title: string): boolean => RESEARCH.test(title)
