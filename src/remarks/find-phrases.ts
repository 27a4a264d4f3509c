import { READS } from '../language/resumes.ts'
import type { Span } from '../schema/span.ts'
import { LazyPattern } from '../text/lazy-pattern.ts'
import { matchesOf } from '../text/matches.ts'
import { remember } from '../text/remember.ts'
import type { CheckContext } from './check.ts'
import type { PhraseId } from './phrases.ts'

/** Words of the resume that match one of the phrases, and where. */
export interface FoundPhrase extends Span {
  readonly words: string
}

/** The pattern as one that finds every match, made once. */
const everywhere = remember((pattern: RegExp): RegExp => new LazyPattern(pattern.source, `${pattern.flags}g`))

/** The visible places of phrases in reading order, each wording once. */
export const findPhrases = (phrases: readonly PhraseId[], { analysis: { document }, isHidden }: CheckContext): FoundPhrase[] => {
  const said = new Set<string>()
  return phrases
    .flatMap((id) => matchesOf(document.text, everywhere(READS[id])))
    .map(({ 0: words, index }) => ({ words, start: index, end: index + words.length }))
    .filter((place) => !isHidden(place))
    .sort((a, b) => a.start - b.start)
    .filter(({ words }) => !said.has(words.toLowerCase()) && said.add(words.toLowerCase()))
}
