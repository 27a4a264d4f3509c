import type { RefusalReason, Refused } from '../schema/index.ts'

/** Why something is not shown, for whoever asked: never what the model said. */
const SAYS: Readonly<Record<RefusalReason, string>> = {
  unanswered: 'The model gave no answer that can be used, or none in time.',
  empty: 'The answer was empty.',
  lines: 'The answer had several lines where one was asked for.',
  long: 'The answer was much longer than what it was to stand for.',
  short: 'The answer was too short to say anything.',
  characters: 'The answer held signs that are no plain text.',
  address: 'The answer held an address that the resume does not have there.',
  form: 'The answer was not of the form that was asked for.',
  praise: 'The answer praised, or made something sound larger, with a word that the resume does not have there.',
  same: 'The answer said what stands there already.',
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
  denial: 'A “not” of the resume was left out.',
  place: 'Work was told of another job than in the resume.',
  statement: 'Something was said that no line of the resume says.',
  lookalike_letters: 'Letters of another script that look alike were used.',
  invisible_characters: 'Characters that nobody sees were used.',
  hidden_text: 'Text was used that nobody sees.',
  instructions: 'A sentence spoke to a program that reads resumes.',
  pasted_posting: 'The posting’s own sentence was used, word for word.',
  word: 'A word was used for which the resume has none, nor one of its meaning.',
  fact: 'A number, a skill or another fact would be there that was not, or be gone.',
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
