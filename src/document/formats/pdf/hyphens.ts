import { foldCase } from '../../../text/normalize.ts'
import type { PageLine } from './page-line.ts'

/**
 * First parts of compounds that keep their hyphen, for documents that do not spell the compound elsewhere: a line end cuts
 * `cross-functional` at its own hyphen as well as `cross|ing` at a new one.
 */
const COMPOUND_STARTS = new Set(
  (
    'anti attention back best business client cloud cost cross customer data day decision deep domain eco end error event ' +
    'fast fault feature few fine first five follow forward four front full general goal hands high home industry key large ' +
    'least life long low machine mid mission model multi near non object off one open part peer post problem process ' +
    'product production project quasi question ready real result role rule scikit second self semi server service short ' +
    'single small solution sql state team test third three time top two user value vice well wide work world year zero'
  ).split(' '),
)

/** Last parts that make compounds with whatever stands before: `community-driven`. */
const COMPOUND_ENDS = new Set(
  'agnostic aware based centric critical driven edge facing focused friendly level native oriented quality ready related scale sourced specific wide'.split(
    ' ',
  ),
)

/** Words that begin with one of those parts, but are written as one; compared at their start, so that plurals count too. */
const CLOSED_COMPOUNDS =
  'backend background backlog backup databa datacent dataf dataset datastor endpoint feature finess forward fourth frontend hardw highl homep keyb keyn ' +
  'keyw largel lifec lifes lifet longit lowerc machiner midd modell nearb nonp offic offl offs openn partial partic partn ' +
  'postg processo producti questionn realiz resultant roles secondar selfl serverl shorta shortc smalle softw stateful stateless statem ' +
  'teamm teamw testa testb timef timel times timet uncov userb usern valuab welln workb workf workl workp works worldw yearb'

/** Ends that are not words by themselves: `process|ing`, `cost|ly`. */
const WORD_ENDINGS = new Set(
  'able al ally ance ant ary ate ation ations ed ence ent er ers es ful ible ic ical ing ings ion ions ism ist ists ity ive ized izing less ly ment ments ness ous s sion th tion tions ty ure'.split(
    ' ',
  ),
)

const CLOSED_STARTS = CLOSED_COMPOUNDS.split(' ')

const isClosed = (word: string): boolean => CLOSED_STARTS.some((start) => word.startsWith(start))

/** Words that are also common first syllables (`in-clude`, `re-quire`, `so-cial`): their occurrence says nothing. */
const SYLLABLES = new Set(
  'a all an as at be by co con de do ex for he i in is it me my no of on or out over pre pro re so sub super to under up us we'.split(
    ' ',
  ),
)

const LAST_WORD_OF_LINE = /(?:^|[^\p{L}\p{N}-])((?:\p{L}+-)*)(\p{L}+)-$/u
const FIRST_WORD = /^(\p{Ll}+|\p{Lu}{2,})(?=$|[^\p{L}\p{N}])/u
const CAPITALS = /^\p{Lu}{2,}$/u

const HYPHENATED_WORD = /\p{L}+(?:-\p{L}+)*/gu

/** The words of all lines, lower case, hyphenated compounds whole and in parts; words cut by a line end are left out. */
const vocabularyOf = (lines: readonly PageLine[]): ReadonlySet<string> => {
  const words = new Set<string>()
  let cut = false
  for (const { text } of lines) {
    const known = cut ? text.replace(FIRST_WORD, '') : text
    cut = text.endsWith('-')
    for (const [word] of foldCase(cut ? known.replace(LAST_WORD_OF_LINE, '') : known).matchAll(HYPHENATED_WORD)) {
      words.add(word)
      for (const part of word.split('-')) words.add(part)
    }
  }
  return words
}

/** Whether the hyphen is part of the word (`e-commerce`), not put there by the line end. */
const keepsHyphen = (first: string, second: string, vocabulary: ReadonlySet<string>): boolean => {
  const [start, end] = [foldCase(first), foldCase(second)]
  if (vocabulary.has(`${start}-${end}`)) return true
  if (vocabulary.has(start + end)) return false
  if (WORD_ENDINGS.has(end) || isClosed(start + end)) return false
  // A hyphenation leaves at least two letters: `e-commerce`, `k-means`.
  if (start.length === 1 || COMPOUND_STARTS.has(start) || COMPOUND_ENDS.has(end)) return true
  return !SYLLABLES.has(start) && vocabulary.has(start) && vocabulary.has(end)
}

/** "linkedin.com/in/ann-" above "lee-12": the hyphen of an address is its own, and what goes on there has none of a word. */
const ENDS_IN_ADDRESS = /(?:https?:\/\/|www\.|\.[a-z]{2,6}\/)\S{0,200}-$/iu
const REST_OF_ADDRESS = /^[\p{L}\p{N}][\p{L}\p{N}._~%/-]{0,200}(?=\s|$)/u

/** The line with the rest of an address that it ends within, and what is left of the next line; undefined where it does not. */
const mendAddress = (line: string, next: string): readonly [string, string] | undefined => {
  const rest = ENDS_IN_ADDRESS.test(line) ? REST_OF_ADDRESS.exec(next)?.[0] : undefined
  return rest === undefined ? undefined : [line + rest, next.slice(rest.length).trimStart()]
}

/** The line with the rest of its last word, and what is left of the next line; undefined where no word is broken. */
const mend = (line: string, next: string, vocabulary: ReadonlySet<string>): readonly [string, string] | undefined => {
  const [, compound = '', first] = LAST_WORD_OF_LINE.exec(line) ?? []
  const [, second] = FIRST_WORD.exec(next) ?? []
  // A heading in capitals goes on in capitals; "Vision-" above "QA" does not.
  if (!first || !second || (CAPITALS.test(second) && !CAPITALS.test(first))) return undefined
  const keeps = compound !== '' || keepsHyphen(first, second, vocabulary)
  const rest = /^[.,;:)!?]*/.exec(next.slice(second.length))?.[0] ?? ''
  return [(keeps ? line : line.slice(0, -1)) + second + rest, next.slice(second.length + rest.length).trimStart()]
}

/**
 * Join words that a line end has broken: the rest of the word moves up to the first line. The hyphen goes unless it is the word's
 * own. A line with nothing left disappears.
 */
export const mendHyphens = (lines: readonly PageLine[]): PageLine[] => {
  // Most pages break no word, and need no list of their words.
  if (!lines.some(({ text }) => text.endsWith('-'))) return [...lines]
  const vocabulary = vocabularyOf(lines)
  const mended: PageLine[] = []
  for (const line of lines) {
    const last = mended.at(-1)
    const pair =
      last && !line.gapBefore && last.text.endsWith('-')
        ? (mendAddress(last.text, line.text) ?? mend(last.text, line.text, vocabulary))
        : undefined
    if (!last || !pair) {
      mended.push(line)
      continue
    }
    mended[mended.length - 1] = { ...last, text: pair[0] }
    if (pair[1] !== '') mended.push({ ...line, text: pair[1], restyled: [] })
  }
  return mended
}
