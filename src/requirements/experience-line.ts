import { NUMBER, toNumber } from './numbers.ts'

/** "Exp", "Total exp", "Minimum years of experience", "Experience (in years)", "Exp Required". */
const LABEL =
  '(?:(?:total|overall|min(?:imum)?\\.?|relevant|required) ){0,2}(?:(?:years|yrs)(?: of)? )?(?:(?:relevant|work|working|industry|it) )?' +
  'exp(?:erience|\\.)?(?: (?:level|range|required|needed|\\(?(?:in )?(?:years|yrs)\\)?))?'

const LINE = new RegExp(
  `^${LABEL}\\s?[:–-]\\s?(?:at least |min(?:imum|\\.)? )?(${NUMBER})\\s?\\+?(?:\\s?(?:-|–|to)\\s?(${NUMBER})\\s?\\+?)?(\\s?(?:years?|yrs?)\\.?)?$`,
  'i',
)

/** What the head of a staffing mail says of experience. */
export interface ExperienceLine {
  readonly min: number
  readonly max: number | null
  /** Where the number begins. */
  readonly start: number
  /** "Years of experience: 8-10" has its unit in the label, if anywhere. */
  readonly hasUnit: boolean
}

/** "Exp: 10+ yrs", "Years of experience: 8-10": a line that says this and nothing else, or undefined. */
export const readExperienceLine = (line: string): ExperienceLine | undefined => {
  const match = LINE.exec(line)
  if (!match) return undefined
  const [words, low = '', high, unit] = match
  const min = toNumber(low)
  const max = high === undefined ? null : toNumber(high)
  const start = /[:–-]/.exec(words)?.index ?? 0
  return { min, max: max !== null && max > min ? max : null, start: words.indexOf(low, start), hasUnit: unit !== undefined }
}
