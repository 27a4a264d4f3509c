import type { Span } from '../schema/span.ts'
import { joinMessage, type Sentence } from './join-message.ts'
import type { Advice, CoveredPart, Worth } from './rule.ts'

/** The start and end of a place, without what else it says. */
export const spanOf = ({ start, end }: Span): Span => ({ start, end })

/** Advice on one part that asks for a fact and brings no words of its own: what most rules give. */
export const adviseOn = (
  { requirement, part, index, evidence: [best] }: CoveredPart,
  words: {
    readonly title: string
    readonly message: readonly Sentence[]
  } & Worth,
): Advice => ({
  requirement: requirement.id,
  ...(index !== null && { part: index }),
  title: words.title,
  message: joinMessage(words.message),
  resume: best ? spanOf(best) : null,
  job: spanOf(part?.anyOf[0] ?? requirement),
  ...(words.also && { also: words.also }),
  gain: words.gain,
  here: words.here,
  credit: words.credit,
  onlyIfTrue: true,
  edit: null,
})

/** Advice that needs no fact, moves no point and brings no words: what to do with lines that are there. */
export const adviseOnly = (words: Pick<Advice, 'title' | 'message' | 'resume' | 'job'>): Advice => ({
  requirement: null,
  ...words,
  gain: 0,
  onlyIfTrue: false,
  edit: null,
})
