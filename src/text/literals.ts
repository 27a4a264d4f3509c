import { type Alternative, type Atom, type Part, readPattern } from './pattern-tree.ts'

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
interface Known extends Literals {
  /** It is this. */
  readonly is?: string
  /** The text begins where it begins. */
  readonly isFirst?: boolean
}

const ANYTHING: Known = {}
const NOTHING_WRITTEN: Known = { is: '' }
const START: Known = { is: '', isFirst: true }

/** Characters whose other forms, if a pattern ignores case, are all found in lower case. */
const PLAIN = '[ -~À-ÖØ-Þà-öø-þ–—‘’“”•]'
const ONE_PLAIN = new RegExp(`^${PLAIN}$`)
const ALL_PLAIN = new RegExp(`^${PLAIN}+$`)

/** Means something else where a pattern knows no code points. */
const OF_CODE_POINTS = /\\[pPku]/

/** Roughly how rare texts are that have one of these: each letter more is found in an eighth. */
const shareOf = (literals: readonly string[] | undefined): number =>
  literals?.reduce((sum, { length }) => sum + 8 ** -length, 0) ?? 1

const rarer = (some: readonly string[] | undefined, others: readonly string[] | undefined): readonly string[] | undefined =>
  shareOf(others) < shareOf(some) ? others : some

const asLiterals = (is: string): readonly string[] | undefined => (is === '' ? undefined : [is])

const heldBy = ({ is, holds }: Known): readonly string[] | undefined => (is === undefined ? holds : asLiterals(is))

const beginningOf = ({ is, begins }: Known): readonly string[] | undefined => (is === undefined ? begins : asLiterals(is))

/** One part after another. */
const inSequence = (parts: readonly Known[]): Known => {
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
const oneOfParts = (parts: readonly Known[]): Known =>
  parts.length === 1 && parts[0] !== undefined
    ? parts[0]
    : {
        holds: together(parts.map(heldBy)),
        begins: together(parts.map(beginningOf)),
        isFirst: parts.every(({ isFirst }) => isFirst),
      }

/** The letter that all members of a class are in lower case: "[Dd]". */
const letterOf = (members: string): Known => {
  const letters = new Set(members.toLowerCase())
  const [letter = ''] = letters
  return letters.size === 1 && letter !== '^' && ONE_PLAIN.test(letter) ? { is: letter } : ANYTHING
}

const ofText = (text: string): Known =>
  ALL_PLAIN.test(text)
    ? { is: text }
    : inSequence(Array.from(text, (character) => (ONE_PLAIN.test(character) ? { is: character } : ANYTHING)))

const ofAtom = (atom: Atom): Known => {
  switch (atom.kind) {
    case 'text':
      return ofText(atom.text)
    case 'class':
      return letterOf(atom.members)
    case 'group':
      return ofAlternatives(atom.alternatives)
    case 'any':
      return ANYTHING
    case 'start':
      return START
    default:
      return NOTHING_WRITTEN
  }
}

const ofPart = (part: Part): Known => {
  if (part.least === 0) return ANYTHING
  const known = ofAtom(part)
  return part.isRepeated ? { holds: heldBy(known), begins: beginningOf(known), isFirst: known.isFirst ?? false } : known
}

function ofAlternatives(alternatives: readonly Alternative[]): Known {
  return oneOfParts(alternatives.map(({ parts }) => inSequence(parts.map(ofPart))))
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
    const { isFirst = false, ...part } = ofAlternatives(readPattern(source))
    const [holds, begins] = [heldBy(part), isFirst ? beginningOf(part) : undefined]
    const [share, shareOfBeginnings] = [shareOf(holds), shareOf(begins) * SHARE_OF_PLACES]
    if (begins !== undefined && shareOfBeginnings <= share) return { begins: inLowerCase(begins) }
    return share > SHARE_MAX ? {} : { holds: inLowerCase(holds) }
  } catch (error) {
    if (error instanceof SyntaxError) return {}
    throw error
  }
}
