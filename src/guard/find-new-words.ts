import type { Lineage } from '../lineage.ts'
import type { Analysis, Span } from '../schema/index.ts'
import { overlaps } from '../text/span.ts'
import { type FoundPhrase, RANK_THAT_DOES } from './claims.ts'
import { readStatements } from './read-statements.ts'
import { respellBy } from './respell.ts'

/** All words for somebody who does a thing by themselves are the same to the check. */
const isCompared = ({ row }: FoundPhrase): boolean => row.kind !== 'share' || row.rank !== RANK_THAT_DOES

/**
 * Words of a tailored resume that are nowhere in its original, nor is any word of the same meaning: in reading order. A person's
 * paraphrase may have some, and the check lets it pass; whoever asks a machine for words can do without. What skills, figures,
 * and words of share, level and reach claim is compared by the check itself.
 *
 * @param within where the words may come from in the original, and which words of the tailored resume are looked at; null: all.
 */
export const findNewWords = (
  original: Analysis,
  tailored: Analysis,
  lineage: Lineage,
  within: { readonly from: readonly Span[]; readonly now: readonly Span[] } | null,
): Span[] => {
  const respell = respellBy(original.document.text, tailored.document.text)
  const isAt =
    (places: readonly Span[] | undefined) =>
    (one: Span): boolean =>
      places === undefined || places.some((place) => overlaps(place, one))
  const sources = readStatements(original, lineage, respell).filter(isAt(within?.from))
  const known = new Set(sources.flatMap(({ meanings }) => [...meanings]))
  return readStatements(tailored, lineage)
    .filter(isAt(within?.now))
    .flatMap(({ words, phrases, figures }) =>
      words
        .filter(({ isTool, meanings }) => !isTool && !meanings.some((meaning) => known.has(meaning)))
        .filter((word) => ![...phrases.filter(isCompared), ...figures].some((one) => overlaps(one, word)))
        .map(({ start, end }) => ({ start, end })),
    )
}
