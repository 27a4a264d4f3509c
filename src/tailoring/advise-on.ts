import type { Span } from '../schema/span.ts'
import type { Advice, CoveredRequirement, Worth } from './rule.ts'

/** The start and end of a place, without what else it says. */
export const spanOf = ({ start, end }: Span): Span => ({ start, end })

/** Advice on one requirement that asks for a fact and brings no words of its own: what most rules give. */
export const adviseOn = (
  { requirement, row }: CoveredRequirement,
  words: {
    readonly title: string
    readonly message: readonly (string | null)[]
  } & Worth,
): Advice => ({
  requirement: requirement.id,
  title: words.title,
  message: words.message.filter(Boolean).join(' '),
  resume: row.evidence[0] ? spanOf(row.evidence[0]) : null,
  job: spanOf(requirement),
  ...(words.also && { also: words.also }),
  gain: words.gain,
  credit: words.credit,
  onlyIfTrue: true,
  edit: null,
})
