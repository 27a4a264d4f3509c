/**
 * Literals of which each text that a pattern matches has one, in lower case.
 *
 * `/^(?:led|built) \p{L}+/u` → begins with "led " or "built "; `/\bre-?search\w*\b/` → holds "search".
 *
 * What is not understood has none: the answer may say less than is true, never more.
 */
export interface Literals {
  /** Anywhere in the text. */
  readonly holds?: readonly string[] | undefined
  /** At the start of the text. */
  readonly begins?: readonly string[] | undefined
}

/** What is known of all that a part of a pattern matches. */
interface Part extends Literals {
  /** It is this. */
  readonly is?: string
  /** The text begins where it begins. */
  readonly isFirst?: boolean
}

const ANYTHING: Part = {}
const NO_WIDTH: Part = { is: '' }
const START: Part = { is: '', isFirst: true }

/** Characters that mean themselves, and whose other forms, if a pattern ignores case, are all found in lower case. */
const PLAIN = String.raw`[ -#%-',\-/-9:->@A-Z_\x60a-z~À-ÖØ-Þà-öø-þ–—‘’“”•]`
const ONE_PLAIN = new RegExp(`^${PLAIN}$`)
/** Without the last, where that may be repeated. */
const LETTERS = new RegExp(`${PLAIN}+(?![*+?{])`, 'y')
const GROUP = /\?(?::|<?[=!]|<\w+>)/y
const CLASS = /\^?(?:[^\]\\]|\\.)*\]/y
/** After a backslash: what stands for any of several, or for one that need not be known. */
const ESCAPE = /[dDwWsSnrtfv]|[pP]\{[^}]*\}|k<\w+>|[1-9]\d*|x[\da-fA-F]{2}|u(?:\{[\da-fA-F]+\}|[\da-fA-F]{4})/y
const TIMES = /(?:[*?]|(?:\+|\{\d+)(?:,?\d*\})?)\??/y

/** Means something else where a pattern knows no code points. */
const OF_CODE_POINTS = /\\[pPku]/

/** Roughly how rare texts are that have one of these: each letter more is found in an eighth. */
const shareOf = (literals: readonly string[] | undefined): number =>
  literals?.reduce((sum, { length }) => sum + 8 ** -length, 0) ?? 1

const rarer = (some: readonly string[] | undefined, others: readonly string[] | undefined): readonly string[] | undefined =>
  shareOf(others) < shareOf(some) ? others : some

const asLiterals = (is: string): readonly string[] | undefined => (is === '' ? undefined : [is])

const heldBy = ({ is, holds }: Part): readonly string[] | undefined => (is === undefined ? holds : asLiterals(is))

const beginningOf = ({ is, begins }: Part): readonly string[] | undefined => (is === undefined ? begins : asLiterals(is))

/** One part after another. */
const inSequence = (parts: readonly Part[]): Part => {
  let [run, isExact] = ['', true]
  let { holds, begins }: Literals = {}
  for (const part of parts) {
    if (part.is === undefined) {
      if (isExact) begins = part.begins?.map((begin) => run + begin) ?? asLiterals(run)
      holds = rarer(rarer(holds, asLiterals(run)), part.holds)
      isExact = false
    }
    run = part.is === undefined ? '' : run + part.is
  }
  const isFirst = parts[0]?.isFirst ?? false
  return isExact ? { is: run, isFirst } : { holds: rarer(holds, asLiterals(run)), begins, isFirst }
}

/** What each of them has, together; undefined where one has none. */
const together = (all: readonly (readonly string[] | undefined)[]): readonly string[] | undefined =>
  all.every((literals) => literals !== undefined) ? all.flat() : undefined

/** One part or another. */
const oneOfParts = (parts: readonly Part[]): Part =>
  parts.length === 1 && parts[0] !== undefined
    ? parts[0]
    : {
        holds: together(parts.map(heldBy)),
        begins: together(parts.map(beginningOf)),
        isFirst: parts.every(({ isFirst }) => isFirst),
      }

/** The letter that all members of a class are in lower case: "[Dd]". */
const letterOf = (members: string): Part => {
  const letters = new Set(members.toLowerCase())
  const [letter = ''] = letters
  return letters.size === 1 && ONE_PLAIN.test(letter) ? { is: letter } : ANYTHING
}

const repeated = (part: Part, least: number): Part =>
  least === 0 ? ANYTHING : { holds: heldBy(part), begins: beginningOf(part), isFirst: part.isFirst ?? false }

/** Reads a pattern from its start; throws where it does not understand it. */
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
    if (taken === '') throw new SyntaxError(this.#source)
    return taken
  }

  /** To the bracket that closes them, or the end. */
  readAlternatives(): Part {
    const alternatives: Part[] = []
    let parts: Part[] = []
    for (; this.#at < this.#source.length && this.#source[this.#at] !== ')'; ) {
      if (this.#source[this.#at] === '|') {
        this.#at += 1
        alternatives.push(inSequence(parts))
        parts = []
      } else parts.push(this.#readPart())
    }
    this.#at += 1
    return oneOfParts([...alternatives, inSequence(parts)])
  }

  #readPart(): Part {
    const letters = this.#take(LETTERS)
    return letters === '' ? this.#readTimes(this.#readOne()) : { is: letters }
  }

  #readOne(): Part {
    const character = this.#source.charAt(this.#at)
    this.#at += 1
    switch (character) {
      case '(':
        return this.#readGroup()
      case '[':
        return letterOf(this.#must(CLASS).slice(0, -1))
      case '\\':
        return this.#readEscape()
      case '^':
        return START
      case '$':
        return NO_WIDTH
      case '*':
      case '+':
      case '?':
      case '{':
        throw new SyntaxError(this.#source)
      default:
        return ONE_PLAIN.test(character) ? { is: character } : ANYTHING
    }
  }

  #readGroup(): Part {
    const kind = this.#source[this.#at] === '?' ? this.#must(GROUP) : ''
    const part = this.readAlternatives()
    return kind.endsWith('=') || kind.endsWith('!') ? NO_WIDTH : part
  }

  #readEscape(): Part {
    const character = this.#source.charAt(this.#at)
    if (/^[ -/:-@[-^`{-~]$/.test(character)) {
      this.#at += 1
      return { is: character }
    }
    if (character !== 'b' && character !== 'B') return this.#must(ESCAPE) === '' ? NO_WIDTH : ANYTHING
    this.#at += 1
    return NO_WIDTH
  }

  #readTimes(part: Part): Part {
    const times = this.#take(TIMES)
    if (times === '') return part
    return repeated(part, times[0] === '+' ? 1 : Number(/\d+/.exec(times)?.[0] ?? 0))
  }
}

const inLowerCase = (literals: readonly string[] | undefined): readonly string[] | undefined =>
  literals && [...new Set(literals.map((literal) => literal.toLowerCase()))]

/** A beginning is looked for in one place only. */
const SHARE_OF_PLACES = 1 / 16
/** Of more texts a pattern is tried at once. */
const SHARE_MAX = 1 / 4

export const literalsOf = (source: string, flags: string): Literals => {
  if (/[vm]/.test(flags) || (!flags.includes('u') && OF_CODE_POINTS.test(source))) return {}
  try {
    const { isFirst = false, ...part } = new PatternReader(source).readAlternatives()
    const [holds, begins] = [heldBy(part), isFirst ? beginningOf(part) : undefined]
    const [share, shareOfBeginnings] = [shareOf(holds), shareOf(begins) * SHARE_OF_PLACES]
    if (begins !== undefined && shareOfBeginnings <= share) return { begins: inLowerCase(begins) }
    return share > SHARE_MAX ? {} : { holds: inLowerCase(holds) }
  } catch (error) {
    if (error instanceof SyntaxError) return {}
    throw error
  }
}
