export { findOpenMentions } from './find-open-mentions.ts'
