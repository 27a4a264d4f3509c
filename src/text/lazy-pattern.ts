import { type Literals, literalsOf } from './literals.ts'

/** Source, flags, and the literals if they are known. */
export type PatternRow = readonly [source: string, flags: string, literals?: Literals]

/** Finds nothing. */
const NOTHING = /(?!)/g

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

/**
 * A pattern that is compiled when a text first has a literal that each match must have: most patterns never meet one, and a class
 * of letters takes .1 ms to compile, .3 without regard to case.
 *
 * `new RegExp(pattern)` would take the empty pattern that this one is to V8: give it `source`.
 */
export class LazyPattern extends RegExp {
  readonly #source: string
  /** A search begins where the last one ended. */
  readonly #goesOn: boolean
  #literals: Literals | undefined
  #compiled: RegExp | undefined
  #searches = 0

  /** @param literals if they are not known, they are derived before the first search. */
  constructor(source: string, flags = '', literals?: Literals) {
    super('', flags)
    this.#source = source
    this.#goesOn = this.global || this.sticky
    this.#literals = literals
  }

  override get source(): string {
    return this.#source
  }

  override exec(text: string): RegExpExecArray | null {
    const pattern = this.#patternFor(text)
    const match = pattern.exec(text)
    if (this.#goesOn) this.lastIndex = pattern.lastIndex
    return match
  }

  override test(text: string): boolean {
    const pattern = this.#patternFor(text)
    const isFound = pattern.test(text)
    if (this.#goesOn) this.lastIndex = pattern.lastIndex
    return isFound
  }

  override [Symbol.replace](text: string, by: string | ((found: string, ...groups: unknown[]) => string)): string {
    // Where nothing is found, as mostly, this is faster.
    if (!(this.#goesOn || this.test(text))) return text
    return typeof by === 'string' ? super[Symbol.replace](text, by) : super[Symbol.replace](text, by)
  }

  override [Symbol.matchAll](text: string): RegExpStringIterator<RegExpExecArray> {
    return this.#patternFor(text)[Symbol.matchAll](text)
  }

  override [Symbol.split](text: string, limit?: number): string[] {
    return this.#patternFor(text)[Symbol.split](text, limit)
  }

  #patternFor(text: string): RegExp {
    this.#compiled ??= this.#compileFor(text)
    const pattern = this.#compiled ?? NOTHING
    pattern.lastIndex = this.#goesOn ? this.lastIndex : 0
    return pattern
  }

  /** Undefined: the text holds no match. */
  #compileFor(text: string): RegExp | undefined {
    this.#literals ??= literalsOf(this.#source, this.flags)
    this.#searches += 1
    return this.#searches > SEARCHES_MAX || hasAny(text, this.#literals)
      ? compile(this.#source, this.#goesOn ? this.flags : `${this.flags}g`, text)
      : undefined
  }
}

/** A pattern that is written out, not compiled before it is needed either. */
export const lazily = ({ source, flags }: RegExp): RegExp => new LazyPattern(source, flags)
