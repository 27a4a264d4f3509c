export type { Listed } from './entry-vote.ts'
export type { Entry } from './find-entries.ts'
export { listEntries } from './list-entries.ts'
export { isAbout } from './posts.ts'
