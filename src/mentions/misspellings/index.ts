export { suggestSkills } from './suggest-skills.ts'
export { suggestSpelling } from './suggest-spelling.ts'
export { warnOfMisspellings } from './warn-of-misspellings.ts'
