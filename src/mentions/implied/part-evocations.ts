import type { Mention } from '../../schema/mention.ts'

/** What a resume says of skills by their names, and what it says only by words that make one think of them. */
export interface PartedMentions {
  readonly mentions: Mention[]
  readonly evocations: Mention[]
}

/**
 * Part the names of skills from words that only evoke one. Listed under a heading of skills, such words
 * name a skill; in a sentence they are about something else as often as not ("automated the weekly report").
 *
 * @returns both in the order of `mentions`.
 */
export const partEvocations = (mentions: readonly Mention[]): PartedMentions => {
  const isEvocation = ({ evoked, section }: Mention): boolean => evoked && section !== 'skills'
  return { mentions: mentions.filter((mention) => !isEvocation(mention)), evocations: mentions.filter(isEvocation) }
}
