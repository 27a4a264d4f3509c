import { LazyPattern } from '../../text/lazy-pattern.ts'
import { isOrganization } from '../../text/organizations.ts'
import { WORK_WORDS } from '../../text/work-words.compiled.ts'
import { AFTER_TIME_OFF } from './after-time-off.ts'

const opening = (forms: readonly string[]): RegExp => new LazyPattern(`^(?:${forms.join('|')})${AFTER_TIME_OFF}`, 'iu')
/** Time away from work that resumes list among their positions. */
const LEAVE = opening(WORK_WORDS['time-off'].openings)
/** The same, unless it is with an employer: "Travel, Acme Ltd". */
const AWAY = opening(WORK_WORDS.away.openings)

/** The words name time away from work: parental leave, a sabbatical, a search for a job. */
export const isTimeOff = (text: string): boolean => LEAVE.test(text) || (AWAY.test(text) && !isOrganization(text))
