import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'
import { words as stopWords } from 'natural/lib/natural/util/stopwords.js'
import type { Document } from '../schema/document.ts'
import type { Span } from '../schema/span.ts'
import { tokensOf } from './document-tokens.ts'
import { remember, rememberWords } from './remember.ts'
import { type Token, tokenize } from './tokenize.ts'

/** natural's stemmer takes quadratic time; no word of a language is longer. */
const MAX_STEMMED_LENGTH = 64

const stemOnce = rememberWords((word) => PorterStemmer.stem(word))

/** Porter's stem (1980), which shows whether two words are forms of one. */
export const stemOf = (word: string): string => (word.length > MAX_STEMMED_LENGTH ? word : stemOnce(word))

/**
 * Words that Porter's rules lump together with words of another meaning ("product", "general"), or separate, family by family.
 */
const FAMILIES = [
  'deploy deploys deployed deploying deployment deployments',
  'production',
  'productive productively productivity',
  'position positions positioned positioning positional',
  'general generally',
  'generous generously',
  'community communities',
  'specification specifications',
  'government governments governmental',
  'customer customers',
  'executive executives',
  'integrity',
  'information informational',
  'informed',
  'experiment experiments experimented experimenting experimental',
  'international internationally',
  'interns intern',
  'initiatives initiative',
  'authors author authored authoring',
  'organization organizations organisation organisations organizational organisational',
  'relational',
  'emergency emergencies',
  'transformer transformers',
  'embedded',
  'accounting accountant accountants',
  'objective objectives',
  'designated designate designates designation',
  'conversation conversations conversational',
  'securities',
  'secured secures securing',
  'applicant applicants',
  'imported importing imports',
  'busy',
  'medication medications',
  'presentation presentations presented presenting presenter presents',
  'documentation documented documenting',
  'authentic authentically authenticity',
]

/** Named by the first word of each, which is not the stem of any word. */
const APART: ReadonlyMap<string, string> = new Map(
  FAMILIES.flatMap((family) => {
    const words = family.split(' ')
    return words.map((word) => [word, words[0] ?? word] as const)
  }),
)

/** Endings of German, French and Spanish that no English word has, and what one word has in all its forms instead. */
const FORMS_OF_OTHERS: readonly (readonly [RegExp, string])[] = [
  // "Wartungen", "Tätigkeiten", "Installationen"; "Frequenzumrichtern": of short words "modern" ends so
  [/(?<=(?:ung|heit|keit|schaft|tät|ion))en$/, ''],
  [/(?<=\p{L}{8}e[lr])n$/u, ''],
  // "Analystin", "Entwicklerinnen", "Ingenieurin": of short words "Erin" ends so
  [/(?<=\p{L}{3}(?:[iy]st|[bdfgkltn]er|cher|eur|ator))in(?:nen)?$/u, ''],
  // "réseaux", "automatisées", "instalaciones", "eléctricas"
  [/(?<=eau)x$/, ''],
  [/(?<=\p{L}{2}é)(?:e|es|s)$/u, ''],
  [/(?<=[cs])iones$/, 'ión'],
  [/(?<=[áéíóúñ]\p{L}{1,12})[ao]s?$/u, ''],
]

/** Their ends alone tell whether a word may have such an ending. */
const MAY_BE_OF_OTHERS = /(?:en|ern|eln|in|eaux|é|ée|ées|és|iones|[ao]s?)$/

const bareOf = (word: string): string =>
  MAY_BE_OF_OTHERS.test(word) && word.length <= MAX_STEMMED_LENGTH
    ? FORMS_OF_OTHERS.reduce((bare, [ending, instead]) => bare.replace(ending, instead), word)
    : word

/** What words of one meaning have in common: their stem, or the name of their family where other words share the stem. */
export const familyOf = rememberWords((word: string): string => APART.get(word) ?? stemOf(bareOf(word)))

/** Words that postings put around what they ask for. */
const FILLER =
  'ability able experience experienced expertise familiarity hands knowledge proficiency proficient proven skill skills solid strong understanding work working year years'

const EMPTY: ReadonlySet<string> = new Set([...stopWords, ...FILLER.split(' ')])

/** A word as it is compared: the stem of its family, and where it stands. */
export interface StemmedWord extends Token {
  readonly stem: string
}

const stemmed = ({ word, start, end }: Token): StemmedWord => ({ word, start, end, stem: familyOf(word) })

/** The words of a text with the stems of their families, in order. */
export const stemmedWords = (text: string): StemmedWord[] => tokenize(text).map(stemmed)

/** The same for a document, read once while it is worked on. */
const stemmedWordsOf = remember((document: Document): readonly StemmedWord[] => tokensOf(document).map(stemmed))

/** Index of the first word that begins at or after an offset. */
const firstFrom = (words: readonly Span[], offset: number): number => {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The words of a part of a document, by their places in it; the same as if the part stood by itself. */
export const stemmedWordsIn = (document: Document, { start, end }: Span): StemmedWord[] => {
  const all = stemmedWordsOf(document)
  const first = firstFrom(all, start)
  const after = firstFrom(all, end)
  // A word that crosses an edge is a different word in the part: ".NET" of which the part has "NET".
  const isCut = (all[first - 1]?.end ?? 0) > start || (all[after - 1]?.end ?? 0) > end
  if (isCut) return stemmedWords(document.text.slice(start, end))
  return all
    .slice(first, after)
    .map((one) => ({ word: one.word, start: one.start - start, end: one.end - start, stem: one.stem }))
}

/** Whether a word carries meaning: not a stop word (natural's list), not a filler of postings. */
export const isContentWord = ({ word }: Pick<Token, 'word'>): boolean => !EMPTY.has(word)

const EMPTY_STEMS: ReadonlySet<string> = new Set([...EMPTY].map(stemOf))

/** Whether a word without meaning has the same stem: "skills" has that of "skilled". */
export const isStemOfEmptyWord = (stem: string): boolean => EMPTY_STEMS.has(stem)

/** The words that carry the meaning of a phrase, in order. */
export const contentWords = (text: string): StemmedWord[] => stemmedWords(text).filter(isContentWord)
