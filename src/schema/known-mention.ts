import type { ListedMention, Mention } from './mention.ts'

/** Whether the taxonomy knows what is mentioned. Kept apart from the schemas, which a page does not need. */
export const isKnown = (mention: ListedMention): mention is Mention => mention.skill !== null
