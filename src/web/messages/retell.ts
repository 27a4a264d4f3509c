import { DEGREE_NAMES } from '../../text/degree-names.ts'
import { BETWEEN_OWN_SENTENCES } from '../../text/sentence-ends.ts'
import { PLACE, type Say, sayLink, sayValue } from './say-values.ts'
import type { Retell, Room, Tongue } from './tongue.ts'

export type { Retell, Room, SentenceTable, Tongue } from './tongue.ts'

/** The pattern of a kind; all others match any words. */
const LOOKS: Readonly<Record<string, string>> = {
  n: String.raw`\d[\d,.]*`,
  months: String.raw`\d[\d.]* (?:month|year)s?`,
  asked: String.raw`\d[\d.]*(?: years?)?`,
  period: String.raw`\d{4}(?:–(?:\d{4}|present))?|present`,
  date: String.raw`\d{4}(?:-\d{2})?|present`,
  place: PLACE,
  Place: PLACE.replace('lines', '[Ll]ines'),
  degree: Object.values(DEGREE_NAMES).join('|'),
  level: String.raw`[a-z]+|\d[\d.]*\+ years`,
}

/** A slot, or a choice of words. */
const SLOT_OF_SENTENCE = /\{(\w+)\}|\[([^\][|]*(?:\|[^\][|]*)+)\]/g

interface Compiled {
  /** The words before the first gap, which rule out most sentences. */
  readonly begins: string
  readonly pattern: RegExp
  /** Name of each slot; null: a choice of words. */
  readonly gaps: readonly (string | null)[]
  readonly choices: readonly (readonly string[])[]
  readonly said: string
}

const literally = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** If the role brief stands in for a posting, the report says so. */
const POSTING = /\bthe posting\b/gi
const asPattern = (words: string): string =>
  literally(words).replace(POSTING, (found) => `${found.slice(0, 4)}(?:posting|role brief)`)

const kindOf = (slot: string): string => slot.replace(/\d+$/, '')

const compile = ([english, said]: readonly [string, string]): Compiled => {
  const gaps: (string | null)[] = []
  const choices: string[][] = []
  let pattern = ''
  let at = 0
  for (const { 0: gap, 1: slot, 2: words, index } of english.matchAll(SLOT_OF_SENTENCE)) {
    pattern += asPattern(english.slice(at, index))
    at = index + gap.length
    gaps.push(slot ?? null)
    if (words !== undefined) choices.push(words.split('|'))
    pattern += slot === undefined ? `(${(words ?? '').split('|').map(asPattern).join('|')})` : `(${LOOKS[kindOf(slot)] ?? '.+?'})`
  }
  const begins = english.slice(0, english.search(/[{[]|the posting|$/i))
  return { begins, pattern: new RegExp(`^${pattern}${asPattern(english.slice(at))}$`, 'su'), gaps, choices, said }
}

/** Quotes and brackets: no list is split inside them. */
const CLOSED_QUOTE = /“[^“”]*”|\([^()]*\)/gu
const BETWEEN_PARTS = /, such as |, | and | or /g
const ARTICLE = /^an? (?=.)/
/** Where one sentence, or one clause of a reason, ends. */
const ENDS_OF_CLAUSES: Readonly<Partial<Record<Room, RegExp>>> = { evidence: /; /g }
/** Anything longer, or with more endings, is not a sentence of ours: it is full of somebody's words, and matching it would take long. */
const MOST_CHARACTERS = 1_500
const MOST_ENDS = 16

const choose = (words: string, which: number): string => words.split('|')[which] ?? ''

/** An English sentence matched by a row of the table; `isBrief`: it is about the role brief, for which some languages use another word. */
interface Matched {
  readonly found: RegExpExecArray
  readonly isBrief: boolean
}

/** A sentence filled in with what stood in the English one. */
const fillIn = ({ gaps, choices, said }: Compiled, { found, isBrief }: Matched, tongue: Tongue, say: Say): string | null => {
  const values = new Map<string, string>()
  const chosen: number[] = []
  for (const [index, slot] of gaps.entries()) {
    const value = found[index + 1] ?? ''
    if (slot === null) chosen.push(choices[chosen.length]?.indexOf(value.replace('role brief', 'posting')) ?? 0)
    else {
      const own = say(kindOf(slot), value)
      if (own === null) return null
      values.set(slot, own)
    }
  }
  const amountOf = (slot: string): number => Number.parseFloat((found[gaps.indexOf(slot) + 1] ?? '').replaceAll(',', ''))
  return (isBrief ? tongue.ofBrief(said) : said)
    .replace(/\[(\d):([^\]]*)\]/g, (_, place: string, words: string) => choose(words, chosen[Number(place) - 1] ?? 0))
    .replace(/\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g, (_, slot: string, one: string | undefined, many: string) =>
      one === undefined ? (values.get(slot) ?? '') : tongue.pick(amountOf(slot), one, many),
    )
}

/** A tongue, and its tables, each compiled when it is first asked for. */
interface Teller {
  readonly tongue: Tongue
  readonly tableOf: (room: Room) => readonly Compiled[]
}

const tellerOf = (tongue: Tongue): Teller => {
  const tables = new Map<Room, readonly Compiled[]>()
  const tableOf = (room: Room): readonly Compiled[] => {
    const table = tables.get(room) ?? Object.entries(tongue.table[room]).map(compile)
    tables.set(room, table)
    return table
  }
  return { tongue, tableOf }
}

const sayName = (name: string, names: readonly string[], teller: Teller): string => {
  const hint = / \(“[^“”]*”\)$/u.exec(name)?.[0] ?? ''
  const words = name.slice(0, name.length - hint.length)
  return (tellOne('asked', words, names, teller) ?? words.replace(ARTICLE, '')) + hint
}

const mask = (words: string): string => '_'.repeat(words.length)

/** @param names of skills with an "and" of their own, in lower case. */
const sayNames = (list: string, names: readonly string[], teller: Teller): string => {
  const whole = tellOne('asked', list, names, teller)
  if (whole !== null) return whole
  const plain = names.reduce((rest, name) => rest.replaceAll(name, mask), list.toLowerCase().replace(CLOSED_QUOTE, mask))
  let said = ''
  let at = 0
  for (const { 0: link, index } of plain.matchAll(BETWEEN_PARTS)) {
    said += sayName(list.slice(at, index), names, teller)
    at = index + link.length
    said += sayLink(link, list.slice(at), teller.tongue)
  }
  return said + sayName(list.slice(at), names, teller)
}

/** Kinds of values that are sentences of another room. */
const SENTENCES_OF: Readonly<Record<string, Room>> = { language: 'languages', deed: 'deeds', doubt: 'doubt', tell: 'tells' }

const sayerIn =
  (room: Room, names: readonly string[], teller: Teller): Say =>
  (kind, value) => {
    const other = kind === 'clause' ? room : SENTENCES_OF[kind]
    if (other !== undefined) return tellOne(other, value, names, teller)
    if (kind === 'why') return tellAll('evidence', value, names, teller)
    if (kind === 'names' || kind === 'who') return sayNames(value, names, teller)
    return sayValue(kind, value, teller.tongue)
  }

const tellOne = (room: Room, words: string, names: readonly string[], teller: Teller): string | null => {
  const isBrief = /\brole brief\b/i.test(words)
  for (const compiled of teller.tableOf(room)) {
    const found = words.startsWith(compiled.begins) ? compiled.pattern.exec(words) : null
    const said = found && fillIn(compiled, { found, isBrief }, teller.tongue, sayerIn(room, names, teller))
    if (said !== null) return said
  }
  return null
}

/** Sentence by sentence: the shortest beginning that is one, then the rest, which is computed once. */
const tellAll = (room: Room, words: string, names: readonly string[], teller: Teller): string | null => {
  if (words.length > MOST_CHARACTERS) return null
  const ends = [...words.matchAll(ENDS_OF_CLAUSES[room] ?? BETWEEN_OWN_SENTENCES)]
  if (ends.length > MOST_ENDS) return null
  const known = new Map<number, string | null>()
  const tellFrom = (start: number): string | null => {
    const before = known.get(start)
    if (before !== undefined) return before
    const told = tellFirst(start) ?? tellOne(room, words.slice(start), names, teller)
    known.set(start, told)
    return told
  }
  const tellFirst = (start: number): string | null => {
    for (const { 0: end, index } of ends) {
      const first = index <= start ? null : tellOne(room, words.slice(start, index), names, teller)
      const rest = first === null ? null : tellFrom(index + end.length)
      if (first !== null && rest !== null) return first + (end === '; ' ? teller.tongue.words[end] : end) + rest
    }
    return null
  }
  return tellFrom(0)
}

/** Translates what a report says, sentence by sentence, with a table of whole sentences. */
export const retellIn = (tongue: Tongue): Retell => {
  const teller = tellerOf(tongue)
  const [open, close] = tongue.quotes
  return (room, words, names = []) => tellAll(room, words, names, teller)?.replaceAll('“', open).replaceAll('”', close) ?? null
}
