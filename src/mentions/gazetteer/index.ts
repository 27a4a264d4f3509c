export { compileGazetteer, type Gazetteer, type Reading } from './gazetteer.ts'
export { listForms } from './list-forms.ts'
export { withNamesOf } from './names-of-language.ts'
