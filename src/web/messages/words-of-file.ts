import { english } from './english.ts'
import type { Language, Messages } from './index.ts'

declare global {
  /** Set by the script before the page's own, where a report that is a file speaks another language than English. */
  var reportWords: Messages | undefined
}

/** In place of `load-messages.ts` in a report that is a file: its one language came along with it. */
export const loadMessages = async (language: Language): Promise<Messages> =>
  language === 'en' ? english : (globalThis.reportWords ?? english)
