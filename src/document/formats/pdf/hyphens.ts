import { foldCase } from '../../../text/normalize.ts'
import type { PageLine } from './lines.ts'

/**
 * First parts of compounds that keep their hyphen, for documents that do not spell the compound elsewhere. A line end cuts
 * `cross-functional` at its own hyphen as well as `cross|ing` at a new one.
 */
const COMPOUND_STARTS = new Set(
  (
    'all anti back best business client cloud co cost cross customer data day decision deep domain e eco end error event ex ' +
    'fast fault feature first five forward four front full general go goal hands high home i in industry k key large life ' +
    'long low machine mid mission model multi near non object off on one open out over part peer pre post problem process ' +
    'product production project pro quasi re ready real result role rule scikit second self semi server service short ' +
    'single small so solution sql state sub super t team test third three time to top two under up user value vice well ' +
    'wide work world x year zero'
  ).split(' '),
)

/** First parts that a hyphenation also gives (`re-quire`, `pro-vide`, `in-clude`), so that they say nothing when long words follow. */
const PREFIXES = new Set('all co e ex i in k on out over pre pro re so sub super t to under up'.split(' '))

const LAST_WORD = /(?:^|[^\p{L}\p{N}-])((?:\p{L}+-)*)(\p{L}+)-$/u
const FIRST_WORD = /^(\p{Ll}+)(?=$|[^\p{L}\p{N}])/u

const WORD = /\p{L}+(?:-\p{L}+)*/gu

/** The words of all lines, lower case, hyphenated compounds whole and in parts; words cut by a line end are left out. */
const vocabularyOf = (lines: readonly PageLine[]): ReadonlySet<string> => {
  const words = new Set<string>()
  for (const { text } of lines) {
    const whole = text.endsWith('-') ? text.replace(LAST_WORD, '') : text
    for (const [word] of foldCase(whole).matchAll(WORD)) words.add(word)
  }
  return words
}

/** Is the hyphen part of the word (`e-commerce`), not put there by the line end? */
const keepsHyphen = (first: string, second: string, vocabulary: ReadonlySet<string>): boolean => {
  const [start, end] = [foldCase(first), foldCase(second)]
  if (vocabulary.has(`${start}-${end}`)) return true
  if (vocabulary.has(start + end)) return false
  if (COMPOUND_STARTS.has(start) && !PREFIXES.has(start)) return true
  return vocabulary.has(start) && vocabulary.has(end)
}

/** The line with the rest of its last word, and what is left of the next line; undefined where no word is broken. */
const mend = (line: string, next: string, vocabulary: ReadonlySet<string>): readonly [string, string] | undefined => {
  const [, compound = '', first] = LAST_WORD.exec(line) ?? []
  const [, second] = FIRST_WORD.exec(next) ?? []
  if (!first || !second) return undefined
  const keeps = compound !== '' || keepsHyphen(first, second, vocabulary)
  const rest = /^[.,;:)!?]*/.exec(next.slice(second.length))?.[0] ?? ''
  return [(keeps ? line : line.slice(0, -1)) + second + rest, next.slice(second.length + rest.length).trimStart()]
}

/**
 * Put words together that a line end has broken: the rest of the word moves up to the first line. The hyphen goes unless
 * it is the word's own. A line of which nothing is left disappears.
 */
export const mendHyphens = (lines: readonly PageLine[]): PageLine[] => {
  const vocabulary = vocabularyOf(lines)
  const mended: PageLine[] = []
  for (const line of lines) {
    const last = mended.at(-1)
    const pair = last && !line.gapBefore && last.text.endsWith('-') ? mend(last.text, line.text, vocabulary) : undefined
    if (!last || !pair) {
      mended.push(line)
      continue
    }
    mended[mended.length - 1] = { ...last, text: pair[0] }
    if (pair[1] !== '') mended.push({ ...line, text: pair[1] })
  }
  return mended
}
