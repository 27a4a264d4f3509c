import type { Analysis } from '../schema/analysis.ts'
import { isKnown } from '../schema/known-mention.ts'
import type { Mention } from '../schema/mention.ts'
import { remember } from '../text/remember.ts'

/** All that a resume says of skills that the taxonomy knows, by their names or only by words that evoke them, in reading order. */
export const allMentions = remember(({ mentions, evocations }: Pick<Analysis, 'mentions' | 'evocations'>): readonly Mention[] =>
  [...mentions.filter(isKnown), ...evocations].sort((a, b) => a.start - b.start),
)
