import type { AddFeature } from '../../learned/index.ts'
import type { Span } from '../../schema/span.ts'
import type { Lexicon } from '../lexicon/index.ts'
import type { WordClass, WordClassReader } from '../parts/index.ts'
import type { Unit } from '../units/index.ts'
import { readWords, type Words } from './read-words.ts'

/** A skill that a unit names, as far as features go; offsets count in the document. */
export interface NamedKind extends Span {
  /** Kind of the skill in the taxonomy: "library", "soft". */
  readonly kind: string
  readonly soft: boolean
}

/** A unit with what its features are made of. */
export interface SeenUnit {
  readonly unit: Unit
  readonly text: string
  /** In small letters. */
  readonly low: string
  readonly own: Words
  readonly heading: Words
  readonly looseHeading: Words
  readonly section: Words
  /** Of each of its words. */
  readonly classes: readonly WordClass[]
  /** Names of the cues that hold of it. */
  readonly cues: readonly string[]
  readonly named: readonly NamedKind[]
  readonly lexicon: Lexicon
}

/** Look at the units of a posting in order; what is above many of them is read once. */
export const seeUnits = (
  units: readonly Pick<SeenUnit, 'unit' | 'text' | 'named'>[],
  classOf: WordClassReader,
  lexicon: Lexicon,
): SeenUnit[] => {
  const headings = new Map<string, Words>()
  const readHeading = (words: string): Words => {
    const read = headings.get(words) ?? readWords(words)
    headings.set(words, read)
    return read
  }
  return units.map(({ unit, text, named }) => {
    const low = text.toLowerCase()
    const own = readWords(low)
    return {
      ...{ unit, text, low, named, own, lexicon },
      classes: own.words.map(classOf),
      heading: readHeading(unit.heading.words),
      looseHeading: readHeading(unit.looseHeading.words),
      section: readHeading(unit.section.words),
      cues: lexicon.cues.filter(([, pattern]) => pattern.test(low)).map(([cue]) => cue),
    }
  })
}

const upTo = (most: number, count: number): string => String(Math.min(most, count))

/** Letters alike: how a unit ends. */
const lastSign = (text: string): string => text.slice(-1).replace(/[\p{L}\p{N}]/u, 'a')

const each = (values: readonly string[], add: (value: string) => void): void => {
  for (const value of new Set(values)) add(value)
}

/** What its words say. Group names are those of the model's file. */
export const tellWords = (seen: SeenUnit, add: AddFeature): void => {
  const { own, classes, cues, low, lexicon } = seen
  const { words, stemsOnce, pairsOnce } = own
  const [first = '', second = '', third = ''] = words
  for (const stem of stemsOnce) add('word', stem)
  for (const pair of pairsOnce) add('pair', pair)
  add('first', first)
  const groups = classes.map(({ group }) => group)
  each(groups, (group) => add('group', group))
  each(
    classes.map(({ name }) => name),
    (name) => add('class', name),
  )
  each(
    groups.slice(1).map((group, before) => `${groups[before]} ${group}`),
    (pair) => add('group pair', pair),
  )
  add('first class', classes[0]?.name ?? '')
  add('second class', classes[1]?.name ?? '')
  add('first two groups', `${groups[0]} ${groups[1]}`)
  add('second', second)
  add('third', third)
  add('first two', `${first} ${second}`)
  add('first three', `${first} ${second} ${third}`)
  add('last', words.at(-1) ?? '')
  add('last but one', words.at(-2) ?? '')
  add('first ends', first.slice(-2))
  add('first group', groups[0] ?? '')
  if (cues.includes('wish')) add('wish', lexicon.wishEnds.test(low) ? 'ends' : lexicon.wishBegins.test(low) ? 'begins' : 'within')
  for (const cue of cues) add('cue', cue)
  if (lexicon.namesYears.test(low)) add('cue', 'years')
  for (const word of lexicon.persons) if (words.includes(word)) add('person', word)
}

/** How long it is and where it stands. */
const tellPlace = ({ unit, own, text }: SeenUnit, at: number, of: number, add: AddFeature): void => {
  const item = unit.listItem ? 'item' : 'prose'
  add('bias', '')
  add('item', item)
  add('looks', `${item} ${unit.looksLikeHeading}`)
  add('words', upTo(8, Math.floor(own.words.length / 4)))
  add('place', String(Math.floor((8 * at) / of)))
  const sign = lastSign(text)
  add('sign', sign)
  add('sign of', `${sign} ${item} ${unit.isShort} ${unit.opens ?? '-'}`)
  add('in row', `${item} ${unit.isFirst}`)
  add('marked', String(unit.marked))
  add('gap before', `${unit.gapBefore} ${unit.isShort}`)
  add('gap after', `${unit.gapAfter} ${unit.isShort}`)
}

/** What the headings above it are, by their words and by the tables. */
const tellHeadings = ({ unit, own, classes, heading, looseHeading, section, cues }: SeenUnit, add: AddFeature): void => {
  const item = unit.listItem ? 'item' : 'prose'
  const [first = ''] = own.words
  const [above, part] = [unit.heading.opens ?? '?', unit.section.opens ?? '?']
  for (const stem of heading.stemsOnce) {
    add('heading', stem)
    add('heading of', `${stem} ${item}`)
  }
  for (const pair of heading.pairsOnce) add('heading pair', pair)
  for (const stem of looseHeading.stemsOnce) add('loose heading', stem)
  for (const stem of section.stemsOnce) add('section', stem)
  add('whole heading', heading.stems.join(' '))
  add('rows since', `${upTo(4, unit.heading.rowsAgo)} ${item}`)
  add('rows since loose', `${upTo(4, unit.looseHeading.rowsAgo)} ${item}`)
  add('under', above)
  add('under of', `${above} ${item}`)
  add('under first', `${above} ${first}`)
  add('in', part)
  add('in of', `${part} ${item}`)
  add('in first', `${part} ${first}`)
  add('under in', `${above} ${part}`)
  add('under in of', `${above} ${part} ${item} ${unit.heading.rowsAgo < unit.section.rowsAgo}`)
  const group = classes[0]?.group ?? ''
  add('group in', `${group} ${part}`)
  add('group under', `${group} ${above} ${item}`)
  add('heading first', `${heading.stems.slice(-2).join(' ')} ${own.stems[0] ?? ''}`)
  add('opens', unit.opens ?? '-')
  add('label', unit.label ?? '-')
  add('label of', `${unit.label ?? '-'} ${unit.isFirst}`)
  for (const cue of cues) add('cue in', `${cue} ${part}`)
}

/** What the taxonomy knows in it. */
export const tellNamed = ({ named, unit }: SeenUnit, add: AddFeature): void => {
  const hard = named.filter(({ soft }) => !soft).length
  add('hard', upTo(3, hard))
  add('soft', upTo(2, named.length - hard))
  each(
    named.map(({ kind }) => kind),
    (kind) => add('kind', kind),
  )
  add('hard in', `${unit.section.opens ?? '?'} ${hard > 0}`)
}

const tellNeighbours = (seen: readonly SeenUnit[], at: number, add: AddFeature): void => {
  const [own, before, beforeThat, next] = [seen[at], seen[at - 1], seen[at - 2], seen[at + 1]]
  if (before && own) {
    each(before.own.words.slice(0, 2), (word) => add('before first', word))
    each(before.own.words.slice(-3), (word) => add('before last', word))
    add('before item', `${before.unit.listItem} ${own.unit.listItem}`)
    add('before looks', String(before.unit.looksLikeHeading))
    if (before.unit.row === own.unit.row) add('same row', '')
  }
  if (beforeThat) add('before that', `${beforeThat.unit.listItem} ${beforeThat.unit.looksLikeHeading}`)
  if (next && own) {
    each(next.own.words.slice(0, 2), (word) => add('next first', word))
    add('next item', `${next.unit.listItem} ${own.unit.listItem}`)
    add('next looks', String(next.unit.looksLikeHeading))
    add('next opens', next.unit.opens ?? '-')
  }
}

/** The features of one unit among those of its posting. */
export const tellSense = (seen: readonly SeenUnit[], at: number, add: AddFeature): void => {
  const own = seen[at]
  if (own === undefined) return
  tellWords(own, add)
  tellPlace(own, at, seen.length, add)
  tellHeadings(own, add)
  tellNamed(own, add)
  tellNeighbours(seen, at, add)
}

/** Kinds of steps from one unit to the next. */
export const STEPS = ['apart', 'in a row', 'in a list'] as const

/** Of which kind the step to a unit from the one before is. */
export const stepTo = (seen: readonly SeenUnit[], at: number): number => {
  const [before, own] = [seen[at - 1]?.unit, seen[at]?.unit]
  if (before === undefined || own === undefined) return STEPS.indexOf('apart')
  const isInList = before.listItem && own.listItem
  return STEPS.indexOf(before.row === own.row ? 'in a row' : isInList ? 'in a list' : 'apart')
}
