import { type Literals, literalsOf } from './literals.ts'

/** Source, flags, and the literals if they are known. */
export type PatternRow = readonly [source: string, flags: string, literals?: Literals]

/** Finds nothing. */
const FINDS_NOTHING = /(?!)/g

/** Longer texts have most words: a pattern is tried at once. */
const LINE_CHARS_MAX = 2000

let last = { text: '', low: '' }

/** As literals have it. Patterns are tried on one text in turn. */
const inLowerCase = (text: string): string => {
  if (text === last.text) return last.low
  const low = text.toLowerCase()
  // Of what a pattern that ignores case takes for alike, this alone has no other lower case.
  last = { text, low: low.includes('ſ') ? low.replaceAll('ſ', 's') : low }
  return last.low
}

const hasAny = (text: string, { holds, begins }: Literals): boolean => {
  if (text.length > LINE_CHARS_MAX || (holds === undefined && begins === undefined)) return true
  const low = inLowerCase(text)
  return begins?.some((begin) => low.startsWith(begin)) ?? holds?.some((literal) => low.includes(literal)) ?? true
}

/** From then on it pays to compile a pattern that finds nothing: machine code often takes 15 ns where literals take 200. */
const SEARCHES_MAX = 250

/** From this length of a text on, V8 makes machine code at once: kTierUpForSubjectLengthValue. */
const LONG_CHARS = 1000

/**
 * V8 compiles a pattern for its interpreter first, and into machine code when it is used again, which takes half as long. Tried at
 * the end of a long text, it is compiled once. The text tells how wide its characters are, for which there is code of each kind, and
 * which are frequent, by its middle: with other letters there, searches take longer.
 */
const compile = (source: string, flags: string, text: string): RegExp => {
  const pattern = new RegExp(source, flags)
  const long = text.repeat(Math.ceil(LONG_CHARS / Math.max(1, text.length)))
  pattern.lastIndex = long.length
  pattern.test(long)
  return pattern
}

type Replacement = string | ((found: string, ...groups: unknown[]) => string)

/**
 * A pattern that is compiled when a text first has a literal that each match must have: most patterns never meet one, and a class
 * of letters takes .1 ms to compile, .3 without regard to case.
 *
 * To V8 it is an object with the methods of a pattern. If it were a pattern, it would have to be an empty one, and `new RegExp(pattern)`
 * would make another empty one.
 */
export class LazyPattern implements RegExp {
  readonly source: string
  readonly flags: string
  lastIndex = 0
  /** A search begins where the last one ended. */
  readonly #goesOn: boolean
  #literals: Literals | undefined
  #compiled: RegExp | undefined
  #searches = 0

  /** @param literals if they are not known, they are derived before the first search. */
  constructor(source: string, flags = '', literals?: Literals) {
    this.source = source
    this.flags = flags
    this.#goesOn = /[gy]/.test(flags)
    this.#literals = literals
  }

  get global(): boolean {
    return this.flags.includes('g')
  }

  get ignoreCase(): boolean {
    return this.flags.includes('i')
  }

  get multiline(): boolean {
    return this.flags.includes('m')
  }

  get dotAll(): boolean {
    return this.flags.includes('s')
  }

  get unicode(): boolean {
    return this.flags.includes('u')
  }

  get sticky(): boolean {
    return this.flags.includes('y')
  }

  get hasIndices(): boolean {
    return this.flags.includes('d')
  }

  exec(text: string): RegExpExecArray | null {
    const pattern = this.#patternFor(text)
    const match = pattern.exec(text)
    if (this.#goesOn) this.lastIndex = pattern.lastIndex
    return match
  }

  test(text: string): boolean {
    const pattern = this.#patternFor(text)
    const isFound = pattern.test(text)
    if (this.#goesOn) this.lastIndex = pattern.lastIndex
    return isFound
  }

  /** What works on a pattern of V8 is several times as fast as what works on any object; one that is not global it takes for global. */
  #standIn(text: string): RegExp {
    if (!this.global) return this
    this.lastIndex = 0
    return this.#patternFor(text)
  }

  [Symbol.replace](text: string, by: Replacement): string {
    // Where nothing is found, as mostly, this is faster.
    if (!(this.#goesOn || this.test(text))) return text
    return Reflect.apply(RegExp.prototype[Symbol.replace], this.#standIn(text), [text, by])
  }

  [Symbol.match](text: string): RegExpMatchArray | null {
    return RegExp.prototype[Symbol.match].call(this.#standIn(text), text)
  }

  [Symbol.search](text: string): number {
    return RegExp.prototype[Symbol.search].call(this.#patternFor(text), text)
  }

  [Symbol.matchAll](text: string): RegExpStringIterator<RegExpExecArray> {
    return this.#patternFor(text)[Symbol.matchAll](text)
  }

  [Symbol.split](text: string, limit?: number): string[] {
    return this.#patternFor(text)[Symbol.split](text, limit)
  }

  /** Deprecated in patterns, and missing from none. */
  compile(): this {
    return this
  }

  toString(): string {
    return `/${this.source}/${this.flags}`
  }

  #patternFor(text: string): RegExp {
    this.#compiled ??= this.#compileFor(text)
    const pattern = this.#compiled ?? FINDS_NOTHING
    pattern.lastIndex = this.#goesOn ? this.lastIndex : 0
    return pattern
  }

  /** Undefined: the text holds no match. */
  #compileFor(text: string): RegExp | undefined {
    this.#literals ??= literalsOf(this.source, this.flags)
    this.#searches += 1
    return this.#searches > SEARCHES_MAX || hasAny(text, this.#literals)
      ? compile(this.source, this.#goesOn ? this.flags : `${this.flags}g`, text)
      : undefined
  }
}

/** A pattern that is written out, not compiled before it is needed either. */
export const lazily = ({ source, flags }: RegExp): RegExp => new LazyPattern(source, flags)
