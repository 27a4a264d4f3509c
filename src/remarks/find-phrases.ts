import type { Analysis } from '../schema/analysis.ts'
import type { Span } from '../schema/span.ts'
import { overlaps } from '../text/span.ts'
import type { Phrase } from './phrase.ts'

/** Words of the resume that one of the phrases is, and where. */
export interface FoundPhrase extends Span {
  readonly words: string
}

/** The visible places of phrases in reading order, each wording once. */
export const findPhrases = (
  phrases: readonly Phrase[],
  { document, hidden }: Pick<Analysis, 'document' | 'hidden'>,
): FoundPhrase[] => {
  const said = new Set<string>()
  return phrases
    .flatMap(({ pattern }) => [...document.text.matchAll(new RegExp(pattern, `${pattern.flags}g`))])
    .map(({ 0: words, index }) => ({ words, start: index, end: index + words.length }))
    .filter((place) => !hidden.some((span) => overlaps(span, place)))
    .sort((a, b) => a.start - b.start)
    .filter(({ words }) => !said.has(words.toLowerCase()) && said.add(words.toLowerCase()))
}
