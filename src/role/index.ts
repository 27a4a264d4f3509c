export { type FoundTitle, findTitle } from './find-title.ts'
export { type AskedOfPerson, readRole } from './read-role.ts'
