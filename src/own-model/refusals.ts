import type { RefusalReason, Refused } from '../schema/index.ts'

/** Why something is not shown, for the user: never what the model said. */
const SAYS: Readonly<Record<RefusalReason, string>> = {
  unanswered: 'The model gave no usable answer, or none in time.',
  empty: 'The answer was empty.',
  lines: 'The answer had several lines where one was asked for.',
  long: 'The answer was much longer than what it was to replace.',
  short: 'The answer was too short to say anything.',
  characters: 'The answer had characters that are not plain text.',
  address: 'The answer had an address that the resume does not have there.',
  form: 'The answer was not in the form that was asked for.',
  praise: 'The answer praised, or made something sound larger, with a word that the resume does not have there.',
  same: 'The answer said what the resume already says there.',
  skill: 'A skill or tool was named that the resume does not show.',
  name: 'A name was used that the resume does not have.',
  employer: 'An employer was named that the resume does not have.',
  title: 'A title was claimed that the resume does not have.',
  date: 'A date was changed or added.',
  degree: 'A degree was claimed that the resume does not have.',
  school: 'A school was named that the resume does not have.',
  field: 'A field of study was named that the resume does not have.',
  number: 'A number was changed or added.',
  unit: 'A unit was changed.',
  share: 'More of the work was claimed than in the resume.',
  level: 'A higher level was claimed than in the resume.',
  reach: 'A wider reach was claimed than in the resume.',
  limit: 'A limit that the resume states was left out.',
  denial: 'A “not” in the resume was left out.',
  place: 'Work was moved to another job than in the resume.',
  statement: 'Something was said that no line of the resume says.',
  lookalike_letters: 'Look-alike letters of another script were used.',
  invisible_characters: 'Characters that nobody sees were used.',
  hidden_text: 'Text was used that nobody sees.',
  instructions: 'A sentence was addressed to a program that reads resumes.',
  pasted_posting: 'The posting’s own sentence was used, word for word.',
  word: 'A word was used that the resume does not have, nor a synonym of it.',
  fact: 'A number, a skill or another fact would be added or lost.',
  lowers: 'A requirement would count for less than before.',
  together: 'It does not go together with the other proposals.',
  quote: 'A quote was not found, word for word, in the visible lines of the resume.',
}

const REASONS = Object.keys(SAYS) as RefusalReason[]

/** Reasons counted, the most frequent first, then in the order of the table. */
export const countRefusals = (reasons: readonly RefusalReason[]): Refused[] =>
  REASONS.map((reason) => ({ reason, says: SAYS[reason], count: reasons.filter((one) => one === reason).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
