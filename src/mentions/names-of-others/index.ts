export { withoutNamesOfOthers } from './without-names-of-others.ts'
