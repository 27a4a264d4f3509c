/** One of the alternatives of a group: where it stands in the source, and what it is made of, in order. */
export interface Alternative {
  readonly start: number
  readonly end: number
  readonly parts: readonly Part[]
}

/** What a part of a pattern is, before it is repeated. */
export type Atom =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'class'; readonly members: string }
  | { readonly kind: 'group' | 'look-around'; readonly alternatives: readonly Alternative[] }
  /** "." and escapes that stand for one of many characters; the start of a text or line; what has no width either. */
  | { readonly kind: 'any' | 'start' | 'edge' }

export type Part = Atom & {
  /** How often it is there at least. */
  readonly least: number
  /** Whether it may be there more or less often than once. */
  readonly isRepeated: boolean
}

const ANY_CHARACTER: Atom = { kind: 'any' }
const START_OF_TEXT: Atom = { kind: 'start' }
const EDGE: Atom = { kind: 'edge' }

/** A class of characters. */
export const CLASS = String.raw`\[(?:[^\]\\]|\\.)*\]`

/** Characters that stand for themselves, without the last where it may be repeated. */
const TEXT_RUN = /[^\\^$.*+?()[\]{}|]+(?![*+?{])/y
const WHOLE_CLASS = new RegExp(CLASS, 'y')
const OPENING = /\((?:\?(?::|<?[=!]|<\w+>)|(?!\?))/y
const ESCAPE =
  /\\(?:[ -/:-@[-^`{-~bBdDwWsSnrtfv]|[pP]\{[^}]*\}|k<\w+>|[1-9]\d*|x[\da-fA-F]{2}|u(?:\{[\da-fA-F]+\}|[\da-fA-F]{4}))/y
const TIMES = /(?:[*?]|(?:\+|\{\d+)(?:,?\d*\})?)\??/y

const leastOf = (times: string): number => {
  if (times === '') return 1
  return times.startsWith('+') ? 1 : Number(/\d+/.exec(times)?.[0] ?? 0)
}

const readEscape = (written: string): Atom => {
  const character = written.slice(1)
  if (/^[bB]$/.test(character)) return EDGE
  return /^[a-zA-Z\d]/.test(character) ? ANY_CHARACTER : { kind: 'text', text: character }
}

class PatternReader {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  /** What is found here, which is then read; or nothing. */
  #take(pattern: RegExp): string {
    const start = this.#at
    pattern.lastIndex = start
    if (pattern.test(this.#source)) this.#at = pattern.lastIndex
    return this.#source.slice(start, this.#at)
  }

  #must(pattern: RegExp): string {
    const taken = this.#take(pattern)
    if (taken === '') throw new SyntaxError(`${this.#source} at ${this.#at}`)
    return taken
  }

  /** To the bracket that closes them, or the end. */
  readAlternatives(): Alternative[] {
    const alternatives = [this.#readAlternative()]
    for (; this.#source[this.#at] === '|'; alternatives.push(this.#readAlternative())) this.#at += 1
    return alternatives
  }

  #readAlternative(): Alternative {
    const start = this.#at
    const parts: Part[] = []
    for (let next = this.#source[start]; next !== undefined && next !== '|' && next !== ')'; next = this.#source[this.#at])
      parts.push(this.#readPart(next))
    return { start, end: this.#at, parts }
  }

  #readPart(first: string): Part {
    const text = this.#take(TEXT_RUN)
    if (text !== '') return { kind: 'text', text, least: 1, isRepeated: false }
    const atom = this.#readAtom(first)
    const times = this.#take(TIMES)
    return { ...atom, least: leastOf(times), isRepeated: times !== '' }
  }

  #readAtom(first: string): Atom {
    if (first === '(') return this.#readGroup()
    if (first === '[') return { kind: 'class', members: this.#must(WHOLE_CLASS).slice(1, -1) }
    if (first === '\\') return readEscape(this.#must(ESCAPE))
    if (/[*+?]/.test(first)) throw new SyntaxError(`${this.#source} at ${this.#at}`)
    this.#at += 1
    if (first === '^') return START_OF_TEXT
    if (first === '$') return EDGE
    return first === '.' ? ANY_CHARACTER : { kind: 'text', text: first }
  }

  #readGroup(): Atom {
    const opening = this.#must(OPENING)
    const alternatives = this.readAlternatives()
    this.#at += 1
    return { kind: /[=!]$/.test(opening) ? 'look-around' : 'group', alternatives }
  }
}

/**
 * The alternatives of a regular expression, as a tree: of a pattern in use, for its literals; of a row, to leave out one alternative
 * after another. `{piece}`, the name of another row, is text.
 *
 * @throws SyntaxError where it is none, or has something that no pattern of ours has ("(?i:a)").
 */
export const readPattern = (source: string): readonly Alternative[] => new PatternReader(source).readAlternatives()
