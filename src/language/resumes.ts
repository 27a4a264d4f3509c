import { RESUME_PATTERNS } from './resumes.compiled.ts'
import { toPatterns } from './to-patterns.ts'

/** What lines of resumes say, by the ids of the rows of `skills-taxonomy/language/resumes`. */
export const READS = toPatterns(RESUME_PATTERNS)
