import type { Lexicon } from '../language/lexicon.ts'
import { lineageOf } from '../lineage.ts'
import type { Document } from '../schema/document.ts'
import type { Mention } from '../schema/mention.ts'
import type { SkillKind, Taxonomy } from '../schema/taxonomy.ts'
import { quote, rangesWithin } from '../text/span.ts'
import { countEachWord, type PostingWords } from './parts/index.ts'
import type { PostingReader } from './reader.ts'
import { type SeenUnit, seeUnits } from './sense/index.ts'
import { joinBrokenLines, type Row, readRows, readUnits, tokenReaderOf } from './units/index.ts'

/** A posting's units with all that can be seen of them before anything is decided. */
export interface SeenPosting {
  /** Each of its rows is one line. */
  readonly text: string
  readonly rows: readonly Row[]
  readonly units: readonly SeenUnit[]
  readonly words: PostingWords
  readonly lexicon: Lexicon
}

/**
 * Look at a posting.
 *
 * @param document with glued lines split.
 * @param mentions sorted, not overlapping.
 */
export const seePosting = (
  document: Document,
  mentions: readonly Mention[],
  taxonomy: Taxonomy,
  { classOf, lexicon }: Pick<PostingReader, 'classOf' | 'lexicon'>,
): SeenPosting => {
  const kindOf = (skill: string): SkillKind => lineageOf(taxonomy).skillOf(skill)?.kind ?? 'field'
  const named = mentions.map(({ start, end, skill, soft, evoked }) => ({ start, end, skill, soft, evoked, kind: kindOf(skill) }))
  const rows = readRows(document, lexicon.tongue)
  const text = joinBrokenLines(document.text, rows)
  const readTokens = tokenReaderOf(classOf)
  const units = readUnits(text, rows, lexicon.tongue).map((unit) => {
    const own = rangesWithin(named, unit)
    return { unit, text: quote(text, unit), named: own, tokens: readTokens(text, unit, own) }
  })
  return { text, rows, units: seeUnits(units, lexicon), words: countEachWord(units.map(({ tokens }) => tokens)), lexicon }
}
