import type { Lexicon } from '../../language/lexicon.ts'
import type { Teller, WordClass, WordClassReader } from '../../learned/index.ts'
import { textOf, toValue, type Value } from '../../learned/value.ts'
import type { Span } from '../../schema/span.ts'
import type { Unit } from '../units/index.ts'
import { readWords, type Words } from './read-words.ts'

/** A skill that a unit names, as far as features go; offsets count in the document. */
export interface NamedKind extends Span {
  /** Kind of the skill in the taxonomy: "library", "soft". */
  readonly kind: string
  readonly soft: boolean
}

/** The words of a heading, and all of them as one text. */
interface HeadingWords extends Words {
  readonly whole: Value
}

/** A unit with what its features are made of. */
export interface SeenUnit {
  readonly unit: Unit
  readonly text: string
  /** In small letters. */
  readonly low: string
  readonly own: Words
  readonly heading: HeadingWords
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
  const headings = new Map<string, HeadingWords>()
  const readHeading = (text: string): HeadingWords => {
    const known = headings.get(text)
    if (known !== undefined) return known
    const words = readWords(text)
    const read = { ...words, whole: toValue(textOf(...words.stems)) }
    headings.set(text, read)
    return read
  }
  return units.map(({ unit, text, named }) => {
    const low = text.toLowerCase()
    const own = readWords(low)
    return {
      ...{ unit, text, low, named, own, lexicon },
      classes: own.words.map(({ text: word }) => classOf(word)),
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

const each = (group: string, values: readonly Value[], to: Teller): void => {
  for (const value of values) to.addOnce(group, value)
}

/** Each two that follow one another. */
const eachPair = (group: string, values: readonly Value[], to: Teller): void => {
  for (let at = 1; at < values.length; at++) to.addOnce(group, values[at - 1] ?? '', values[at])
}

/** What its words say. Group names are those of the model's file. */
export const tellWords = (seen: SeenUnit, to: Teller): void => {
  const { own, classes, cues, low, lexicon } = seen
  const { words, stems } = own
  const [first = '', second = '', third = ''] = words
  each('word', stems, to)
  eachPair('pair', stems, to)
  to.add('first', first)
  const groups = classes.map(({ group }) => group)
  each('group', groups, to)
  for (const { name } of classes) to.addOnce('class', name)
  eachPair('group pair', groups, to)
  to.add('first class', classes[0]?.name ?? '')
  to.add('second class', classes[1]?.name ?? '')
  to.add('first two groups', groups[0] ?? 'undefined', groups[1] ?? 'undefined')
  to.add('second', second)
  to.add('third', third)
  to.add('first two', first, second)
  to.add('first three', first, second, third)
  to.add('last', words.at(-1) ?? '')
  to.add('last but one', words.at(-2) ?? '')
  to.add('first ends', words[0]?.text.slice(-2) ?? '')
  to.add('first group', groups[0] ?? '')
  if (cues.includes('wish'))
    to.add('wish', lexicon.says['wish-ends'].test(low) ? 'ends' : lexicon.says['wish-begins'].test(low) ? 'begins' : 'within')
  for (const cue of cues) to.add('cue', cue)
  if (lexicon.says['names-years'].test(low)) to.add('cue', 'years')
  for (const word of lexicon.persons) if (words.some(({ text }) => text === word)) to.add('person', word)
}

/** How long it is and where it stands. */
const tellPlace = ({ unit, own, text }: SeenUnit, at: number, of: number, to: Teller): void => {
  const item = unit.listItem ? 'item' : 'prose'
  const isShort = String(unit.isShort)
  to.add('bias', '')
  to.add('item', item)
  to.add('looks', item, String(unit.looksLikeHeading))
  to.add('words', upTo(8, Math.floor(own.words.length / 4)))
  to.add('place', String(Math.floor((8 * at) / of)))
  const sign = lastSign(text)
  to.add('sign', sign)
  to.add('sign of', sign, item, isShort, unit.opens ?? '-')
  to.add('in row', item, String(unit.isFirst))
  to.add('marked', String(unit.marked))
  to.add('gap before', String(unit.gapBefore), isShort)
  to.add('gap after', String(unit.gapAfter), isShort)
}

/** The last two words of the heading above it with its own first. */
const tellHeadingFirst = ({ heading: { stems }, own }: SeenUnit, to: Teller): void => {
  const first = own.stems[0] ?? ''
  const last = stems.at(-1)
  if (last === undefined) to.add('heading first', '', first)
  else if (stems.length === 1) to.add('heading first', last, first)
  else to.add('heading first', stems.at(-2) ?? '', last, first)
}

/** What the headings above it are, by their words and by the tables. */
const tellHeadings = (seen: SeenUnit, to: Teller): void => {
  const { unit, own, classes, heading, looseHeading, section, cues } = seen
  const item = unit.listItem ? 'item' : 'prose'
  const [first = ''] = own.words
  const [above, part] = [unit.heading.opens ?? '?', unit.section.opens ?? '?']
  for (const stem of heading.stems) {
    to.addOnce('heading', stem)
    to.addOnce('heading of', stem, item)
  }
  eachPair('heading pair', heading.stems, to)
  each('loose heading', looseHeading.stems, to)
  each('section', section.stems, to)
  to.add('whole heading', heading.whole)
  to.add('rows since', upTo(4, unit.heading.rowsAgo), item)
  to.add('rows since loose', upTo(4, unit.looseHeading.rowsAgo), item)
  to.add('under', above)
  to.add('under of', above, item)
  to.add('under first', above, first)
  to.add('in', part)
  to.add('in of', part, item)
  to.add('in first', part, first)
  to.add('under in', above, part)
  to.add('under in of', above, part, item, String(unit.heading.rowsAgo < unit.section.rowsAgo))
  const group = classes[0]?.group ?? ''
  to.add('group in', group, part)
  to.add('group under', group, above, item)
  tellHeadingFirst(seen, to)
  to.add('opens', unit.opens ?? '-')
  to.add('label', unit.label ?? '-')
  to.add('label of', unit.label ?? '-', String(unit.isFirst))
  for (const cue of cues) to.add('cue in', cue, part)
}

/** What the taxonomy knows in it. */
export const tellNamed = ({ named, unit }: SeenUnit, to: Teller): void => {
  const hard = named.filter(({ soft }) => !soft).length
  to.add('hard', upTo(3, hard))
  to.add('soft', upTo(2, named.length - hard))
  for (const { kind } of named) to.addOnce('kind', kind)
  to.add('hard in', unit.section.opens ?? '?', String(hard > 0))
}

const tellNeighbours = (seen: readonly SeenUnit[], at: number, to: Teller): void => {
  const [own, before, beforeThat, next] = [seen[at], seen[at - 1], seen[at - 2], seen[at + 1]]
  if (before && own) {
    each('before first', before.own.words.slice(0, 2), to)
    each('before last', before.own.words.slice(-3), to)
    to.add('before item', String(before.unit.listItem), String(own.unit.listItem))
    to.add('before looks', String(before.unit.looksLikeHeading))
    if (before.unit.row === own.unit.row) to.add('same row', '')
  }
  if (beforeThat) to.add('before that', String(beforeThat.unit.listItem), String(beforeThat.unit.looksLikeHeading))
  if (next && own) {
    each('next first', next.own.words.slice(0, 2), to)
    to.add('next item', String(next.unit.listItem), String(own.unit.listItem))
    to.add('next looks', String(next.unit.looksLikeHeading))
    to.add('next opens', next.unit.opens ?? '-')
  }
}

/** The features of one unit among those of its posting. */
export const tellSense = (seen: readonly SeenUnit[], at: number, to: Teller): void => {
  const own = seen[at]
  if (own === undefined) return
  tellWords(own, to)
  tellPlace(own, at, seen.length, to)
  tellHeadings(own, to)
  tellNamed(own, to)
  tellNeighbours(seen, at, to)
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
