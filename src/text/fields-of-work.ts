import { LazyPattern } from './lazy-pattern.ts'
import { WORK_WORDS } from './work-words.compiled.ts'

/** After a title: a step, a field or a kind of work, not an employer. */
const FIELD = new LazyPattern(`^(?:${[...WORK_WORDS.field.openings, ...WORK_WORDS.field.words].join('|')})$`, 'iu')

/** "Data", "Quality Assurance", "Machine Learning". */
export const isFieldAlone = (name: string): boolean => name.split(/\s+/).every((word) => FIELD.test(word))
