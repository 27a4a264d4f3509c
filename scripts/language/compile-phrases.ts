/**
 * Tables of cues are written as phrases, one per row, and compiled into one pattern:
 *
 * ```text
 * hiring/interview process     either word, then the next; a hyphen or a comma between words is no matter
 * we (also) value              a word or words in brackets may be left out
 * desir*                       any ending
 * a * plus                     one word, whatever it is
 * following … valued           whatever stands between, within a clause
 * isn't   you'll   we'd        the same in full, too: "is not", "you will", "we would"
 * you get !to   must !(be at)  not before this word, or these words
 * first # days                 a number
 * ^ ideally   not required $   at the start, at the end
 * ```
 *
 * Texts are folded before matching: lower case, plain apostrophes.
 */
const TOKEN = /!?\([^)]*\)|\S+/g

/**
 * A lookahead before the optional character: V8 compiles what follows such a character once for each way to get there, up to
 * ten times at every word of a phrase, but only once after a lookahead. That takes a fifth of the time and of the code.
 */
const SEPARATOR = '(?=[,; -])[,;]?[ -]'

const WITHIN_CLAUSE = '[^.;,]{0,60}?'

const escaped = (word: string): string => word.replace(/[.+?^${}()|[\]\\]/g, '\\$&')

/** What a word is short for: "isn't" for "is not". */
const SHORT_FOR: readonly (readonly [RegExp, string])[] = [
  [/^won't$/, "(?:won't|will not)"],
  [/n't$/, "(?:n't| not)"],
  [/'ll$/, "(?:'ll| will)"],
  [/'ve$/, "(?:'ve| have)"],
  [/'d$/, "(?:'d| would)"],
]

const inFull = (word: string): string => SHORT_FOR.reduce((source, [short, either]) => source.replace(short, either), word)

const wordSource = (word: string): string => {
  if (word === '*') return '[^ ]+'
  if (word === '#') return '\\d+(?:-\\d+)?'
  return inFull(escaped(word).replace(/\*/g, '\\w*'))
}

const anyOf = (words: string): string => {
  const sources = words.split('/').map(wordSource)
  return sources.length === 1 ? (sources[0] ?? '') : `(?:${sources.join('|')})`
}

interface Draft {
  readonly source: string
  /** The next word needs a separator before it. */
  readonly open: boolean
}

const addToken = ({ source, open }: Draft, token: string): Draft => {
  const gap = open ? SEPARATOR : ''
  if (token === '^' || token === '$') return { source: source + token, open: false }
  if (token === '…') return { source: source + (open ? '\\b' : '') + WITHIN_CLAUSE, open: false }
  if (token.startsWith('!')) return { source: `${source}(?!${gap}(?:${negated(token.slice(1))})\\b)`, open }
  if (!token.startsWith('(')) return { source: source + gap + anyOf(token), open: true }
  const inner = sourceOf(token.slice(1, -1))
  return { source: `${source}(?:${open ? gap + inner : inner + SEPARATOR})?`, open }
}

function negated(words: string): string {
  return words.startsWith('(') ? sourceOf(words.slice(1, -1)) : anyOf(words)
}

function sourceOf(phrase: string): string {
  return (phrase.match(TOKEN) ?? []).reduce<Draft>(addToken, { source: '', open: false }).source
}

/** A phrase begins and ends at word boundaries, unless it says otherwise. */
const startOf = (phrase: string): string => (phrase.startsWith('^') || phrase.startsWith('…') ? '' : '\\b')

const endOf = (phrase: string): string => (/[\p{L}\p{N})]$/u.test(phrase) ? '\\b' : '')

/** Consecutive phrases with the same boundaries, which are tested once for all of them. */
interface Run {
  readonly start: string
  readonly end: string
  readonly sources: readonly string[]
}

const addPhrase = (runs: readonly Run[], phrase: string): readonly Run[] => {
  const before = runs.at(-1)
  const [start, end, source] = [startOf(phrase), endOf(phrase), sourceOf(phrase)]
  if (before?.start !== start || before.end !== end) return [...runs, { start, end, sources: [source] }]
  return [...runs.slice(0, -1), { start, end, sources: [...before.sources, source] }]
}

const patternOf = ({ start, end, sources }: Run): string =>
  sources.length === 1 ? start + sources.join('') + end : `${start}(?:${sources.join('|')})${end}`

/** One pattern for all phrases of a row of a table; see above for what a phrase may hold. */
export const compilePhrases = (phrases: readonly string[], flags = ''): RegExp =>
  new RegExp(phrases.reduce(addPhrase, []).map(patternOf).join('|'), flags)
