import type { Phrase } from './phrase.ts'

/** Labels of what a resume need not say of a person. */
export const PRIVATE_DETAILS: readonly Phrase[] = [
  {
    pattern: /\b(?:date of birth|d\.o\.b\.?|DOB)\b(?=\s*[:–-])/i,
    is: ['Date of birth: 1 May 1990', 'DOB: 1990'],
    not: ['date of birth fields'],
  },
  { pattern: /\bmarital status\b/i, is: ['Marital status: single'], not: ['status'] },
  { pattern: /\b(?:father|mother|husband|wife)['’]?s name\b/i, is: ["Father's name"], not: ['names of fathers'] },
  { pattern: /\b(?:religion|caste)\b(?=\s*[:–-])/i, is: ['Religion: none'], not: ['history of religion'] },
  {
    pattern: /(?<=^|\n|[|•·\t] {0,3})(?:nationality|gender|sex|age|place of birth|blood group)(?=\s{0,2}[:–-])/i,
    is: ['Nationality: none', 'Gender: female', 'Age: 27'],
    not: ['gender gap', 'the age of data'],
  },
  { pattern: /\bpassport (?:no|number)\b/i, is: ['Passport No. 123'], not: ['passport control'] },
]
