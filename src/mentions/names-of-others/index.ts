export { namesBody } from './organizations.ts'
export { withoutNamesOfOthers } from './without-names-of-others.ts'
