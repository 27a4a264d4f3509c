import type { SeenSequence } from '../../learned/features.ts'
import { knownValue, type Value } from '../../learned/value.ts'
import { createView, EMPTY, type Seen, truth, upTo } from '../../learned/view.ts'
import { LETTER_OR_DIGIT } from '../../text/patterns.ts'
import type { SeenUnit } from './see-units.ts'

/** A unit among its neighbours. */
interface Place {
  readonly own: SeenUnit
  readonly before: SeenUnit | undefined
  readonly beforeThat: SeenUnit | undefined
  readonly next: SeenUnit | undefined
  readonly at: number
  /** How many units there are. */
  readonly of: number
}

/** What is seen of a unit by itself. */
type Own = Pick<Place, 'own'>

/** The English pattern of years needs a digit. */
const namesYears = ({ own, low, lexicon: { tongue, says } }: SeenUnit): boolean =>
  (tongue !== 'english' || own.words.some(({ text }) => text === '#')) && says['names-years'].test(low)

/** Where in a sentence its wish is. */
const wishOf = ({ cues, lexicon: { says }, low }: SeenUnit): Seen => {
  if (!cues.includes('wish')) return null
  return knownValue(says['wish-ends'].test(low) ? 'ends' : says['wish-begins'].test(low) ? 'begins' : 'within')
}

const personsIn = ({ lexicon, low, own }: SeenUnit): Value[] =>
  lexicon.persons.filter((word) => low.includes(word) && own.words.some(({ text }) => text === word)).map(knownValue)

/** The last character of a unit; all letters count as one. */
const lastCharacter = (text: string): Value => {
  const last = text.slice(-1)
  return knownValue(LETTER_OR_DIGIT.test(last) ? 'a' : last)
}

const countHard = ({ named }: SeenUnit): number => named.filter(({ soft }) => !soft).length

const UNDEFINED = knownValue('undefined')

/** Of its words, and of what the taxonomy knows in it. */
export const OWN_COLUMNS = {
  bias: () => EMPTY,
  stems: ({ own }: Own) => own.own.stems,
  classes: ({ own }: Own) => own.own.classes,
  groups: ({ own }: Own) => own.own.groups,
  '1st word': ({ own }: Own) => own.own.words[0] ?? EMPTY,
  '2nd word': ({ own }: Own) => own.own.words[1] ?? EMPTY,
  '3rd word': ({ own }: Own) => own.own.words[2] ?? EMPTY,
  '1st class': ({ own }: Own) => own.own.classes[0] ?? EMPTY,
  '2nd class': ({ own }: Own) => own.own.classes[1] ?? EMPTY,
  '1st group': ({ own }: Own) => own.own.groups[0] ?? EMPTY,
  '1st of groups': ({ own }: Own) => own.own.groups[0] ?? UNDEFINED,
  '2nd of groups': ({ own }: Own) => own.own.groups[1] ?? UNDEFINED,
  'last word': ({ own }: Own) => own.own.words.at(-1) ?? EMPTY,
  'last word but one': ({ own }: Own) => own.own.words.at(-2) ?? EMPTY,
  'end of 1st word': ({ own }: Own) => knownValue(own.own.words[0]?.text.slice(-2) ?? ''),
  wish: ({ own }: Own) => wishOf(own),
  cues: ({ own }: Own) => own.cues.map(knownValue),
  'cues and years': ({ own }: Own) => [...own.cues, ...(namesYears(own) ? ['years'] : [])].map(knownValue),
  persons: ({ own }: Own) => personsIn(own),
  hard: ({ own }: Own) => upTo(3, countHard(own)),
  soft: ({ own }: Own) => upTo(2, own.named.length - countHard(own)),
  kinds: ({ own }: Own) => own.named.map(({ kind }) => knownValue(kind)),
  'any hard': ({ own }: Own) => truth(own.named.some(({ soft }) => !soft)),
  in: ({ own }: Own) => knownValue(own.unit.section.opens ?? '?'),
} as const

/** Group names are those of the model's file. */
export const WORD_FEATURES = `
  word: stems; pair: stems, stems; first: 1st word; group: groups; class: classes; group pair: groups, groups
  first class: 1st class; second class: 2nd class; first two groups: 1st of groups, 2nd of groups; second: 2nd word
  third: 3rd word; first two: 1st word, 2nd word; first three: 1st word, 2nd word, 3rd word; last: last word
  last but one: last word but one; first ends: end of 1st word; first group: 1st group; wish; cue: cues and years
  person: persons`

export const NAME_FEATURES = 'hard; soft; kind: kinds; hard in: in, any hard'

/** Of where it stands and how it looks, of the headings above it, and of its neighbours. */
const COLUMNS = {
  ...OWN_COLUMNS,
  item: ({ own }: Place) => knownValue(own.unit.listItem ? 'item' : 'prose'),
  'is item': ({ own }: Place) => truth(own.unit.listItem),
  looks: ({ own }: Place) => truth(own.unit.looksLikeHeading),
  length: ({ own }: Place) => upTo(8, Math.floor(own.own.words.length / 4)),
  eighth: ({ at, of }: Place) => upTo(8, Math.floor((8 * at) / of)),
  sign: ({ own }: Place) => lastCharacter(own.text),
  short: ({ own }: Place) => truth(own.unit.isShort),
  'first in row': ({ own }: Place) => truth(own.unit.isFirst),
  marked: ({ own }: Place) => truth(own.unit.marked),
  'gap before': ({ own }: Place) => truth(own.unit.gapBefore),
  'gap after': ({ own }: Place) => truth(own.unit.gapAfter),
  opens: ({ own }: Place) => knownValue(own.unit.opens ?? '-'),
  label: ({ own }: Place) => knownValue(own.unit.label ?? '-'),
  heading: ({ own }: Place) => own.heading.stems,
  'whole heading': ({ own }: Place) => own.heading.whole,
  'end of heading': ({ own }: Place) => own.heading.end,
  'loose heading': ({ own }: Place) => own.looseHeading.stems,
  section: ({ own }: Place) => own.section.stems,
  'rows since': ({ own }: Place) => upTo(4, own.unit.heading.rowsAgo),
  'rows since loose': ({ own }: Place) => upTo(4, own.unit.looseHeading.rowsAgo),
  under: ({ own }: Place) => knownValue(own.unit.heading.opens ?? '?'),
  'has subheading': ({ own }: Place) => truth(own.unit.heading.rowsAgo < own.unit.section.rowsAgo),
  '1st stem': ({ own }: Place) => own.own.stems[0] ?? EMPTY,
  'before begins': ({ before }: Place) => before?.own.words.slice(0, 2) ?? null,
  'before ends': ({ before }: Place) => before?.own.words.slice(-3) ?? null,
  'before is item': ({ before }: Place) => (before ? truth(before.unit.listItem) : null),
  'before looks': ({ before }: Place) => (before ? truth(before.unit.looksLikeHeading) : null),
  'before in row': ({ own, before }: Place) => (before?.unit.row === own.unit.row ? EMPTY : null),
  'before that is item': ({ beforeThat }: Place) => (beforeThat ? truth(beforeThat.unit.listItem) : null),
  'before that looks': ({ beforeThat }: Place) => (beforeThat ? truth(beforeThat.unit.looksLikeHeading) : null),
  'next begins': ({ next }: Place) => next?.own.words.slice(0, 2) ?? null,
  'next is item': ({ next }: Place) => (next ? truth(next.unit.listItem) : null),
  'next looks': ({ next }: Place) => (next ? truth(next.unit.looksLikeHeading) : null),
  'next opens': ({ next }: Place) => (next ? knownValue(next.unit.opens ?? '-') : null),
} as const

/** What the model of senses sees. */
export const SENSE_VIEW = createView(
  COLUMNS,
  `${WORD_FEATURES}
  bias; item; looks: item, looks; words: length; place: eighth; sign; sign of: sign, item, short, opens
  in row: item, first in row; marked; gap before: gap before, short; gap after: gap after, short; heading
  heading of: heading, item; heading pair: heading, heading; loose heading; section; whole heading
  rows since: rows since, item; rows since loose: rows since loose, item; under; under of: under, item
  under first: under, 1st word; in; in of: in, item; in first: in, 1st word; under in: under, in
  under in of: under, in, item, has subheading; group in: 1st group, in; group under: 1st group, under, item
  heading first: end of heading, 1st stem; opens; label; label of: label, first in row; cue in: cues, in
  ${NAME_FEATURES}
  before first: before begins; before last: before ends; before item: before is item, is item; before looks
  same row: before in row; before that: before that is item, before that looks; next first: next begins
  next item: next is item, is item; next looks; next opens`,
)

/** Kinds of steps from one unit to the next. */
export const SENSE_STEPS = ['apart', 'in a row', 'in a list'] as const

/** The kind of the step from the previous unit to this one. */
const stepTo = (units: readonly SeenUnit[], at: number): (typeof SENSE_STEPS)[number] => {
  const [before, own] = [units[at - 1]?.unit, units[at]?.unit]
  if (before === undefined || own === undefined) return 'apart'
  if (before.row === own.row) return 'in a row'
  return before.listItem && own.listItem ? 'in a list' : 'apart'
}

/** What decides the senses of a posting. */
export const senseFeatures = (units: readonly SeenUnit[]): SeenSequence => ({
  length: units.length,
  see: (at) => {
    const own = units[at]
    const [before, beforeThat, next] = [units[at - 1], units[at - 2], units[at + 1]]
    return own === undefined ? [] : SENSE_VIEW.see({ own, before, beforeThat, next, at, of: units.length })
  },
  stepTo: (at) => SENSE_STEPS.indexOf(stepTo(units, at)),
})
