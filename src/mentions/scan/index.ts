export { findMasks } from './masks.ts'
export { findReadingsOf, findSkillsCalled, isForm, isKnownWord, type Match, type MatchRange, matchForms } from './match-forms.ts'
