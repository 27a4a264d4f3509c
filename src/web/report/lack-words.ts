import type { Report } from '../../schema/index.ts'
import type { LackWords } from '../../wording/list-lack.ts'
import { messages } from '../messages/index.ts'
import { tell } from './told.tsx'

/** How the page says what would count. */
export const lackWords = (report: Report): LackWords => ({
  evidence: (words) => tell('wouldCount', words),
  gain: messages.gain,
  name: (words) => tell('lists', words, report),
  range: messages.requirements.range,
  each: messages.requirements.each,
})
