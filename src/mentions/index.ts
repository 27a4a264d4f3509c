export { findMentions, type MentionContext } from './find-mentions.ts'
export { compileGazetteer, type Gazetteer } from './gazetteer.ts'
export { listForms } from './list-forms.ts'
export { type Spelling, suggestSpelling } from './suggest-spelling.ts'
