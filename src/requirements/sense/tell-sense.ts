import type { Lexicon } from '../../language/lexicon.ts'
import type { Teller } from '../../learned/index.ts'
import { knownValue, textOf, toValue, type Value } from '../../learned/value.ts'
import type { Span } from '../../schema/span.ts'
import { LETTER_OR_DIGIT } from '../../text/patterns.ts'
import type { Unit } from '../units/index.ts'
import { type ClassedWords, joinWords, readWords, type Words } from './read-words.ts'

/** A skill that a unit names, as far as features go; offsets count in the document. */
interface NamedKind extends Span {
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
  readonly own: ClassedWords
  readonly heading: HeadingWords
  readonly looseHeading: Words
  readonly section: Words
  /** Names of the cues that it holds. */
  readonly cues: readonly string[]
  readonly named: readonly NamedKind[]
  readonly lexicon: Lexicon
}

/** Look at the units of a posting in order; what is above many of them is read once. */
export const seeUnits = (
  units: readonly (Pick<SeenUnit, 'unit' | 'text' | 'named'> & { readonly tokens: Parameters<typeof joinWords>[0] })[],
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
  return units.map(({ unit, text, named, tokens }) => {
    const low = text.toLowerCase()
    // Field by field: a copy with more fields takes several times as long.
    return {
      unit,
      text,
      low,
      own: joinWords(tokens),
      named,
      lexicon,
      heading: readHeading(unit.heading.words),
      looseHeading: readHeading(unit.looseHeading.words),
      section: readHeading(unit.section.words),
      cues: lexicon.cues.filter(([, pattern]) => pattern.test(low)).map(([cue]) => cue),
    }
  })
}

const NUMBERS = Array.from({ length: 9 }, (_, number) => knownValue(String(number)))

const upTo = (most: number, count: number): Value => NUMBERS[Math.min(most, count)] ?? knownValue(String(Math.min(most, count)))

const [YES, NO] = [knownValue('true'), knownValue('false')]
const truth = (holds: boolean): Value => (holds ? YES : NO)

const [ITEM, PROSE] = [knownValue('item'), knownValue('prose')]
const itemOrProse = ({ listItem }: Unit): Value => (listItem ? ITEM : PROSE)

/** The English pattern of years needs a digit. */
const mayNameYears = ({ own, lexicon }: SeenUnit): boolean =>
  lexicon.tongue !== 'english' || own.words.some(({ text }) => text === '#')

/** The last character of a unit; all letters count as one. */
const lastCharacter = (text: string): Value => {
  const last = text.slice(-1)
  return knownValue(LETTER_OR_DIGIT.test(last) ? 'a' : last)
}

/** What its words say. Group names are those of the model's file. */
export const tellWords = (seen: SeenUnit, to: Teller): void => {
  const { own, cues, low, lexicon } = seen
  const { words, stems, classes, groups } = own
  const [first = '', second = '', third = ''] = words
  to.addEach('word', stems)
  to.addPairs('pair', stems)
  to.add('first', first)
  to.addEach('group', groups)
  to.addEach('class', classes)
  to.addPairs('group pair', groups)
  to.add('first class', classes[0] ?? '')
  to.add('second class', classes[1] ?? '')
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
  if (mayNameYears(seen) && lexicon.says['names-years'].test(low)) to.add('cue', 'years')
  for (const word of lexicon.persons) if (low.includes(word) && words.some(({ text }) => text === word)) to.add('person', word)
}

/** How long it is and where it stands. */
const tellPlace = ({ unit, own, text }: SeenUnit, at: number, of: number, to: Teller): void => {
  const item = itemOrProse(unit)
  const isShort = truth(unit.isShort)
  to.add('bias', '')
  to.add('item', item)
  to.add('looks', item, truth(unit.looksLikeHeading))
  to.add('words', upTo(8, Math.floor(own.words.length / 4)))
  to.add('place', upTo(8, Math.floor((8 * at) / of)))
  const last = lastCharacter(text)
  to.add('sign', last)
  to.add('sign of', last, item, isShort, unit.opens ?? '-')
  to.add('in row', item, truth(unit.isFirst))
  to.add('marked', truth(unit.marked))
  to.add('gap before', truth(unit.gapBefore), isShort)
  to.add('gap after', truth(unit.gapAfter), isShort)
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
  const { unit, own, heading, looseHeading, section, cues } = seen
  const item = itemOrProse(unit)
  const [first = ''] = own.words
  const [above, part] = [knownValue(unit.heading.opens ?? '?'), knownValue(unit.section.opens ?? '?')]
  for (const stem of heading.stems) {
    to.addOnce('heading', stem)
    to.addOnce('heading of', stem, item)
  }
  to.addPairs('heading pair', heading.stems)
  to.addEach('loose heading', looseHeading.stems)
  to.addEach('section', section.stems)
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
  to.add('under in of', above, part, item, truth(unit.heading.rowsAgo < unit.section.rowsAgo))
  const group = own.groups[0] ?? ''
  to.add('group in', group, part)
  to.add('group under', group, above, item)
  tellHeadingFirst(seen, to)
  to.add('opens', unit.opens ?? '-')
  to.add('label', unit.label ?? '-')
  to.add('label of', unit.label ?? '-', truth(unit.isFirst))
  for (const cue of cues) to.add('cue in', cue, part)
}

/** What the taxonomy knows in it. */
export const tellNamed = ({ named, unit }: SeenUnit, to: Teller): void => {
  const hard = named.filter(({ soft }) => !soft).length
  to.add('hard', upTo(3, hard))
  to.add('soft', upTo(2, named.length - hard))
  for (const { kind } of named) to.addOnce('kind', kind)
  to.add('hard in', unit.section.opens ?? '?', truth(hard > 0))
}

const tellNeighbours = (seen: readonly SeenUnit[], at: number, to: Teller): void => {
  const [own, before, beforeThat, next] = [seen[at], seen[at - 1], seen[at - 2], seen[at + 1]]
  if (before && own) {
    to.addEach('before first', before.own.words.slice(0, 2))
    to.addEach('before last', before.own.words.slice(-3))
    to.add('before item', truth(before.unit.listItem), truth(own.unit.listItem))
    to.add('before looks', truth(before.unit.looksLikeHeading))
    if (before.unit.row === own.unit.row) to.add('same row', '')
  }
  if (beforeThat) to.add('before that', truth(beforeThat.unit.listItem), truth(beforeThat.unit.looksLikeHeading))
  if (next && own) {
    to.addEach('next first', next.own.words.slice(0, 2))
    to.add('next item', truth(next.unit.listItem), truth(own.unit.listItem))
    to.add('next looks', truth(next.unit.looksLikeHeading))
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

/** The kind of the step from the previous unit to this one. */
export const stepTo = (seen: readonly SeenUnit[], at: number): number => {
  const [before, own] = [seen[at - 1]?.unit, seen[at]?.unit]
  if (before === undefined || own === undefined) return STEPS.indexOf('apart')
  const isInList = before.listItem && own.listItem
  return STEPS.indexOf(before.row === own.row ? 'in a row' : isInList ? 'in a list' : 'apart')
}
