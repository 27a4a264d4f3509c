/**
 * Characters that nobody sees and that only break words: soft hyphen, zero-width and joiner marks, bidi controls,
 * variation selectors, the byte order mark, and the tag characters U+E0000 to U+E007F.
 */
const INVISIBLE =
  /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0]|\uDB40[\uDC00-\uDDEF]/g

/** Control characters except tab and line feed, lone surrogates, and characters of private use (icon fonts). */
const NOISE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFC-\uFFFF\uE000-\uF8FF]|[\uDB80-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

const SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g

/** Ligatures of Latin letters (ﬁ, ﬀ …) and full-width forms, the only compatibility forms that resumes hold in words. */
const COMPATIBILITY = /[\uFB00-\uFB06\uFF01-\uFF5E]/g

/** What is drawn for `|`: a broken bar, a click letter, bars of mathematics, of boxes and of ornaments. */
const BARS = /[\u00A6\u01C0\u2223\u23D0\u2502\u2503\u2758-\u275A]/g

/**
 * Text that is clean as it is, as most lines are: ASCII, Latin letters and the common characters of print. Testing it is a tenth
 * of the work of cleaning.
 */
const CLEAN = /^[\t\n -~\u00A1-\u00A5\u00A7-\u00AC\u00AE-\u01BF\u01C1-\u02FF\u2010-\u2027\u2030-\u205E]*$/

const clean = (raw: string): string =>
  raw
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, '')
    .replace(NOISE, '')
    .replace(SPACES, ' ')
    .replace(BARS, '|')
    .replace(COMPATIBILITY, (form) => form.normalize('NFKC'))
    .normalize('NFC')

/**
 * Text as every format's reader passes it on: NFC, ligatures and full-width letters opened, all spaces and bars plain, nothing invisible,
 * `\n` as the only line break. Applied before offsets are counted, so no map is needed later.
 */
export const cleanText = (raw: string): string => (CLEAN.test(raw) ? raw : clean(raw))

/** White space other than single blanks. */
export const UNEVEN_SPACE = /[^\S ]\s*| \s+/g

const APOSTROPHES = /[\u2018\u2019\u201B\u02BC\u2032]/g
const DASHES = /[\u2010-\u2015\u2212]/g
const MAY_FOLD = /[\u02BC\u2010-\u2032\u2212]/

/** Most texts hold none, and testing that is faster than normalising them. */
const HAS_ACCENTS = /[^\0-\x7f]/

/** "RÔLE" is often "ROLE", "MUSS" "muß". */
export const withoutAccents = (text: string): string =>
  HAS_ACCENTS.test(text) ? text.replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '') : text

/** Lower case with plain apostrophes and hyphens: for comparing, never for counting offsets in anything but itself. */
export const foldCase = (text: string): string => {
  const lower = text.toLowerCase()
  return MAY_FOLD.test(lower) ? lower.replace(APOSTROPHES, "'").replace(DASHES, '-') : lower
}
