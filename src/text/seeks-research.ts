import { LazyPattern } from './lazy-pattern.ts'
import { TEXT_PATTERNS } from './texts.compiled.ts'

const RESEARCH = new LazyPattern(...TEXT_PATTERNS['seeks-research'])
const SCIENTIST_OF_DATA = new LazyPattern(...TEXT_PATTERNS['scientist-of-data'])
const PAPERS = new LazyPattern(...TEXT_PATTERNS['asks-for-papers'])

/** Whether a posting's title seeks researchers, who are judged by their papers first. */
export const seeksResearch = (title: string): boolean => RESEARCH.test(title)

/** The same without data scientists, who are mostly judged by what they built. */
export const seeksPureResearch = (title: string): boolean => seeksResearch(title.replace(SCIENTIST_OF_DATA, ''))

/** Whether something that is asked is that somebody has published. */
export const asksForPapers = (statement: string): boolean => PAPERS.test(statement)
