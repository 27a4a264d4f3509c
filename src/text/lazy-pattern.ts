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

/** From this length of a text on, V8 makes machine code at once: kTierUpForSubjectLengthValue. */
const LONG = '\n'.repeat(1000)

/**
 * V8 compiles a pattern for its interpreter first, and into machine code when it is used again, which takes half as long. Tried at
 * the end of a long text, it is compiled once. The text tells how wide its characters are, for which there is code of each kind.
 */
const compile = (source: string, flags: string, text: string): RegExp => {
  const pattern = new RegExp(source, flags)
  const long = text + LONG
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
  /** The last text that holds no match: a text is asked again at each of its places. */
  #lacking: string | undefined

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
    return this.exec(text) !== null
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
    if (text === this.#lacking) return undefined
    this.#literals ??= literalsOf(this.#source, this.flags)
    if (hasAny(text, this.#literals)) return compile(this.#source, this.#goesOn ? this.flags : `${this.flags}g`, text)
    this.#lacking = text
    return undefined
  }
}

/** A pattern that is written out, not compiled before it is needed either. */
export const lazily = ({ source, flags }: RegExp): RegExp => new LazyPattern(source, flags)
