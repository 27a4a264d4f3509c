import { READS } from '../language/resumes.ts'
import type { Span } from '../schema/span.ts'

/** Ways to speak to a program. */
const INSTRUCTIONS = [
  'told-to-forget',
  'told-to-rank',
  'told-what-it-is',
  'addressed-to-a-program',
  'verdict-on-this-person',
  'told-to-score',
  'marks-of-a-chat',
] as const

/** Sentences that are meant for a program that reads resumes, in reading order, each place once. */
export const findInstructions = (text: string): Span[] => {
  const found = INSTRUCTIONS.flatMap((id) => [...text.matchAll(READS[id])])
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
    .sort((a, b) => a.start - b.start)
  return found.filter(({ start }, at) => !found.slice(0, at).some((one) => one.end > start))
}
