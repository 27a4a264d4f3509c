import type { Analysis } from '../schema/analysis.ts'
import type { Mention } from '../schema/mention.ts'
import { rememberLast } from '../text/remember-last.ts'

/** All that a resume says of skills, by their names or only by words that evoke them, in reading order. */
export const allMentions = rememberLast(
  ({ mentions, evocations }: Pick<Analysis, 'mentions' | 'evocations'>): readonly Mention[] =>
    evocations.length === 0 ? mentions : [...mentions, ...evocations].sort((a, b) => a.start - b.start),
)
