import { english } from './english.ts'
import type { Language, Messages } from './index.ts'

declare global {
  /** Set by a script before the page's own, if a self-contained report is in another language than English. */
  var reportWords: Messages | undefined
}

/** Replaces `load-messages.ts` in a self-contained report, which has its one language built in. */
export const loadMessages = async (language: Language): Promise<Messages> =>
  language === 'en' ? english : (globalThis.reportWords ?? english)
