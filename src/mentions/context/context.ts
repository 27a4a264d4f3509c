import type { Document } from '../../schema/document.ts'
import { joinLines, type Paragraphs } from '../../text/paragraphs.ts'
import { rangeAt } from '../../text/span.ts'
import { countBefore, standsAt, type Word, wordsOf } from './words.ts'

/** A document as the rules see it. Words are cut only where a rule asks for them, and once. */
export interface DocumentContext extends Paragraphs {
  readonly text: string
  /** The words of the paragraph around an offset; the same array for every offset within it. */
  wordsAround(offset: number): readonly Word[]
  /** The different words of an array that {@link wordsAround} gave. */
  distinct(words: readonly Word[]): ReadonlySet<string>
  /** Whether the paragraph around an offset is all in capitals. */
  isAllCaps(offset: number): boolean
  /** Whether the paragraph around an offset is a list of terms without a capital: "docker jenkins go". */
  isLowercaseList(offset: number): boolean
  /** Whether the phrase stands anywhere in the document. */
  holds(phrase: readonly string[]): boolean
}

/** Words of sentences, of which a list of terms has none. */
const SENTENCE_WORDS: ReadonlySet<string> = new Set(
  'a an the to of for with in on at by from as is are was were be been will can we you i our your my their it its this that who not'.split(
    ' ',
  ),
)

const indexWords = (words: readonly Word[]): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>()
  for (const [at, { word }] of words.entries()) {
    const known = places.get(word)
    if (known) known.push(at)
    else places.set(word, [at])
  }
  return places
}

/** The function, called when it is first needed, and once. */
const once = <V>(make: () => V): (() => V) => {
  let value: V | undefined
  return () => {
    value ??= make()
    return value
  }
}

/** The function, remembering what it gave. */
const memoize = <K, V>(make: (key: K) => V): ((key: K) => V) => {
  const known = new Map<K, V>()
  return (key) => {
    const value = known.get(key) ?? make(key)
    known.set(key, value)
    return value
  }
}

export const contextOf = (document: Document): DocumentContext => {
  const { text } = document
  const { paragraphs, softBreaks } = joinLines(document)
  const wholeText = once((): readonly Word[] => wordsOf(document))
  const wordsFrom = memoize((start: number): readonly Word[] => {
    const end = rangeAt(paragraphs, start)?.end ?? start
    const words = wholeText()
    return words.slice(countBefore(words, start), countBefore(words, end))
  })
  const places = once(() => indexWords(wholeText()))
  const holds = memoize((phrase: readonly string[]): boolean =>
    (places().get(phrase[0] ?? '') ?? []).some((at) => standsAt(wholeText(), at, phrase)),
  )
  const startOf = (offset: number): number => rangeAt(paragraphs, offset)?.start ?? offset
  const isAllCapsFrom = memoize((start: number): boolean => {
    const end = rangeAt(paragraphs, start)?.end ?? start
    return !/\p{Ll}/u.test(text.slice(start, end))
  })
  const isLowercaseListFrom = memoize((start: number): boolean => {
    const end = rangeAt(paragraphs, start)?.end ?? start
    return !/\p{Lu}/u.test(text.slice(start, end)) && wordsFrom(start).every(({ word }) => !SENTENCE_WORDS.has(word))
  })
  const wordsAround = (offset: number): readonly Word[] => wordsFrom(startOf(offset))
  const isAllCaps = (offset: number): boolean => isAllCapsFrom(startOf(offset))
  const isLowercaseList = (offset: number): boolean => isLowercaseListFrom(startOf(offset))
  const distinct = memoize((words: readonly Word[]): ReadonlySet<string> => new Set(words.map(({ word }) => word)))
  return { text, paragraphs, softBreaks, wordsAround, distinct, isAllCaps, isLowercaseList, holds }
}
