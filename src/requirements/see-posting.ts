import type { Lexicon } from '../language/lexicon.ts'
import { lineageOf } from '../lineage.ts'
import type { Document } from '../schema/document.ts'
import type { Mention } from '../schema/mention.ts'
import type { Taxonomy } from '../schema/taxonomy.ts'
import { contains } from '../text/span.ts'
import { countEachWord, type NamedSkill, type PostingWords, type Token, tokenReaderOf } from './parts/index.ts'
import type { PostingReader } from './reader.ts'
import { type SeenUnit, seeUnits } from './sense/index.ts'
import { joinBrokenLines, type Row, readRows, readUnits, type Unit } from './units/index.ts'

/** A posting's units with all that can be seen of them before anything is decided. */
export interface SeenPosting {
  /** Each of its rows is one line. */
  readonly text: string
  readonly rows: readonly Row[]
  readonly units: readonly SeenUnit[]
  /** Of each unit. */
  readonly tokens: readonly (readonly Token[])[]
  readonly words: PostingWords
  /** Of each unit, the names that it holds; sorted, not overlapping. */
  readonly names: readonly (readonly NamedSkill[])[]
  readonly lexicon: Lexicon
}

/** Names by the unit that holds them; both are sorted, so one walk suffices. */
const namesByUnit = (units: readonly Unit[], named: readonly NamedSkill[]): NamedSkill[][] => {
  let next = 0
  return units.map((unit) => {
    const own: NamedSkill[] = []
    for (let name = named[next]; name && name.start < unit.end; name = named[++next]) if (contains(unit, name)) own.push(name)
    return own
  })
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
  const lineage = lineageOf(taxonomy)
  const named = mentions.map(({ start, end, skill, soft, evoked }) => {
    const kind = lineage.skillOf(skill)?.kind ?? 'field'
    return { start, end, skill, soft, evoked, kind }
  })
  const rows = readRows(document, lexicon.tongue)
  const text = joinBrokenLines(document.text, rows)
  const units = readUnits(text, rows, lexicon.tongue)
  const names = namesByUnit(units, named)
  const readTokens = tokenReaderOf(classOf)
  const tokens = units.map((unit, index) => readTokens(text, unit, names[index] ?? []))
  return {
    text,
    rows,
    units: seeUnits(
      units.map((unit, index) => ({
        unit,
        text: text.slice(unit.start, unit.end),
        named: names[index] ?? [],
        tokens: tokens[index] ?? [],
      })),
      lexicon,
    ),
    tokens,
    words: countEachWord(tokens),
    names,
    lexicon,
  }
}
