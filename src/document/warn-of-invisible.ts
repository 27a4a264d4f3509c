import type { Warning } from '../schema/index.ts'

/**
 * Characters without width between two letters of Latin words, where no script needs them, and tag characters, with which text
 * can be written that nobody sees. A soft hyphen, and what joins the letters of other scripts and emoji, do not count.
 */
const WITHIN_WORD = /(?<=\p{Script=Latin})[\u180E\u200B-\u200F\u2060-\u2064\uFEFF]+(?=\p{Script=Latin})|[\u{E0020}-\u{E007E}]+/gu
/** Flags of regions are written by tag characters. */
const FLAG = /\u{1F3F4}[\u{E0020}-\u{E007E}]+\u{E007F}/gu
/** A quick test that settles most texts. */
const MAY_HOLD = /[\u180E\u200B-\u200F\u2060-\u2064\uFEFF\uDB40]/

/** The warning for a raw text in which words hold characters that nobody sees: they are left out of all that is read. */
export const warnOfInvisible = (raw: string): Warning[] => {
  const places = MAY_HOLD.test(raw) ? (raw.replace(FLAG, '').match(WITHIN_WORD)?.length ?? 0) : 0
  if (places === 0) return []
  const message = `Characters that nobody sees stand within words (${places === 1 ? '1 place' : `${places} places`}): they are left out, but a search for these words may fail.`
  return [{ code: 'invisible_characters', message }]
}
