import { BETWEEN_OWN_SENTENCES } from '../../text/sentence-ends.ts'
import type { SENTENCES } from './sentences/english.compiled.ts'

/** A group of sentences of a report: those of reasons, suggestions, remarks, … */
export type Room = keyof typeof SENTENCES

/** Each sentence of a report in another language: `{kind}` as in the English one, `{n:one|many}` by a number, `[1:a|b]` by which words stood at the first place with a choice. */
export type SentenceTable = { readonly [Name in Room]: Readonly<Record<(typeof SENTENCES)[Name][number], string>> }

/** How a language words what is filled into its sentences. */
export interface Tongue {
  readonly table: SentenceTable
  /** "line", "lines" and "page" of a place, "and" and "or" of a list, what comes before examples, and between clauses. */
  readonly words: Readonly<Record<'line' | 'lines' | 'page' | 'and' | 'or' | ', such as ' | '; ' | 'present', string>>
  /** Another form of "and" or "or" before some words. Default: always the same. */
  readonly link?: (word: 'and' | 'or', next: string) => string
  readonly quotes: readonly [open: string, close: string]
  readonly degrees: Readonly<Record<string, string>>
  /** "7 months", "2.5 years". */
  readonly lasts: (amount: number, unit: 'month' | 'year') => string
  readonly number: (amount: number) => string
  readonly pick: (amount: number, one: string, many: string) => string
  /** The sentence, if the role brief stands in for a posting. */
  readonly ofBrief: (words: string) => string
}

/** Says in the language of the page what a report says in English; null if the sentence is unknown. */
export type Retell = (room: Room, words: string, names?: readonly string[]) => string | null

const LINES = String.raw`lines? \d+(?:(?:, | and )\d+)*`
const PAGE = String.raw`(?:, page \d+)?`
const PLACE = `${LINES}${PAGE}(?:,? and ${LINES}${PAGE}|, ${LINES}${PAGE})*(?: and more)?`

/** The pattern of a kind; all others match any words. */
const LOOKS: Readonly<Record<string, string>> = {
  n: String.raw`\d[\d,.]*`,
  months: String.raw`\d[\d.]* (?:month|year)s?`,
  asked: String.raw`\d[\d.]*(?: years?)?`,
  period: String.raw`\d{4}(?:–(?:\d{4}|present))?|present`,
  date: String.raw`\d{4}(?:-\d{2})?|present`,
  place: PLACE,
  Place: PLACE.replace('lines', '[Ll]ines'),
  degree: 'secondary|associate|bachelor|master|doctorate|other',
  level: String.raw`[a-z]+|\d[\d.]*\+ years`,
}

/** A slot, or a choice of words. */
const SLOT = /\{(\w+)\}|\[([^\][|]*(?:\|[^\][|]*)+)\]/g

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
  for (const { 0: gap, 1: slot, 2: words, index } of english.matchAll(SLOT)) {
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
const CLOSED = /“[^“”]*”|\([^()]*\)/gu
const LINK = /, such as |, | and | or /g
const ARTICLE = /^an? (?=.)/
const IN_PLACES = new RegExp(`${PLACE}(?![^“]*”)`, 'gu')
/** Where one sentence, or one clause of a reason, ends. */
const ENDS_OF_CLAUSES: Readonly<Partial<Record<Room, RegExp>>> = { evidence: /; /g }
/** Anything longer, or with more endings, is not a sentence of ours: it is full of somebody's words, and matching it would take long. */
const MOST_CHARACTERS = 1_500
const MOST_ENDS = 16

const startLarge = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** Words a value; null if there are no words for it. */
type Say = (kind: string, value: string) => string | null

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

/** Translates what a report says, sentence by sentence, with a table of whole sentences. */
export const retellIn = (tongue: Tongue): Retell => {
  const { words: own } = tongue
  const tables = new Map<Room, readonly Compiled[]>()
  const tableOf = (room: Room): readonly Compiled[] => {
    const table = tables.get(room) ?? Object.entries(tongue.table[room]).map(compile)
    tables.set(room, table)
    return table
  }

  const sayPlace = (place: string): string =>
    place
      .replace(/,? and (?=lines?)/g, ` ${own.and} `)
      .replace(/ and /g, ` ${own.and} `)
      .replace(/\b(lines|line|page)\b/gi, (word) => own[word.toLowerCase() as 'line' | 'lines' | 'page'])

  const sayLasting = (words: string): string => {
    const [amount = '', unit = ''] = words.split(' ')
    return unit === '' ? tongue.number(Number(amount)) : tongue.lasts(Number(amount), unit.startsWith('month') ? 'month' : 'year')
  }

  const sayLink = (link: string, next: string): string => {
    if (link === ', ') return link
    if (link === ', such as ') return own[link]
    const word = link === ' and ' ? 'and' : 'or'
    return ` ${tongue.link?.(word, next) ?? own[word]} `
  }

  /** @param names of skills with an "and" of their own, in lower case. */
  const sayNames = (list: string, names: readonly string[]): string => {
    const whole = tellOne('asked', list, names)
    if (whole !== null) return whole
    const mask = (words: string): string => '_'.repeat(words.length)
    const plain = names.reduce((rest, name) => rest.replaceAll(name, mask), list.toLowerCase().replace(CLOSED, mask))
    let said = ''
    let at = 0
    for (const { 0: link, index } of plain.matchAll(LINK)) {
      said += sayName(list.slice(at, index), names)
      at = index + link.length
      said += sayLink(link, list.slice(at))
    }
    return said + sayName(list.slice(at), names)
  }
  const sayName = (name: string, names: readonly string[]): string => {
    const hint = / \(“[^“”]*”\)$/u.exec(name)?.[0] ?? ''
    const words = name.slice(0, name.length - hint.length)
    return (tellOne('asked', words, names) ?? words.replace(ARTICLE, '')) + hint
  }

  const sayer =
    (room: Room, names: readonly string[]): Say =>
    (kind, value) => {
      switch (kind) {
        case 'n':
          return tongue.number(Number(value.replaceAll(',', '')))
        case 'months':
        case 'asked':
          return sayLasting(value)
        case 'level':
          return /\d/.test(value) ? sayLasting(value.replace('+', '')) : value
        case 'period':
        case 'date':
          return value.replace('present', own.present)
        case 'place':
          return sayPlace(value)
        case 'Place':
          return startLarge(sayPlace(value))
        case 'places':
        case 'quotes':
          return value.replace(IN_PLACES, sayPlace)
        case 'pages':
          return value.replace(' and ', ` ${own.and} `)
        case 'degree':
          return tongue.degrees[value] ?? null
        case 'language':
          return tellOne('languages', value, names)
        case 'deed':
          return tellOne('deeds', value, names)
        case 'doubt':
          return tellOne('doubt', value, names)
        case 'why':
          return tellAll('evidence', value, names)
        case 'clause':
          return tellOne(room, value, names)
        case 'names':
        case 'who':
          return sayNames(value, names)
        default:
          return value
      }
    }

  const tellOne = (room: Room, words: string, names: readonly string[]): string | null => {
    const isBrief = /\brole brief\b/i.test(words)
    for (const compiled of tableOf(room)) {
      const found = words.startsWith(compiled.begins) ? compiled.pattern.exec(words) : null
      const said = found && fillIn(compiled, { found, isBrief }, tongue, sayer(room, names))
      if (said !== null) return said
    }
    return null
  }

  /** Sentence by sentence: the shortest beginning that is one, then the rest, which is computed once. */
  const tellAll = (room: Room, words: string, names: readonly string[]): string | null => {
    if (words.length > MOST_CHARACTERS) return null
    const ends = [...words.matchAll(ENDS_OF_CLAUSES[room] ?? BETWEEN_OWN_SENTENCES)]
    if (ends.length > MOST_ENDS) return null
    const known = new Map<number, string | null>()
    const tellFrom = (start: number): string | null => {
      const before = known.get(start)
      if (before !== undefined) return before
      const told = tellFirst(start) ?? tellOne(room, words.slice(start), names)
      known.set(start, told)
      return told
    }
    const tellFirst = (start: number): string | null => {
      for (const { 0: end, index } of ends) {
        const first = index <= start ? null : tellOne(room, words.slice(start, index), names)
        const rest = first === null ? null : tellFrom(index + end.length)
        if (first !== null && rest !== null) return first + (end === '; ' ? own[end] : end) + rest
      }
      return null
    }
    return tellFrom(0)
  }

  const [open, close] = tongue.quotes
  return (room, words, names = []) => tellAll(room, words, names)?.replaceAll('“', open).replaceAll('”', close) ?? null
}
