import type { Blocker } from '../../schema/index.ts'
import { messages } from '../messages/index.ts'

/** "Work permit", "Licence (preferred)", in the language of the page. */
export const nameBlocker = ({ kind, importance }: Blocker): string => {
  const { blockers, tags } = messages.names
  return importance === 'required' ? blockers[kind] : `${blockers[kind]} (${tags[importance]})`
}
