import type { ListedMention, Mention } from './mention.ts'

/** Whether the taxonomy knows what is mentioned. Apart from the schemas, which a page has no need of. */
export const isKnown = (mention: ListedMention): mention is Mention => mention.skill !== null
