import { groupBy } from '../text/group-by.ts'
import { rarityOf } from '../told/index.ts'
import type { Statement, Word } from './read-statements.ts'

/** The parts of the original that a statement was made from. */
export interface Sources {
  /** The nearest first; empty where there is none. */
  readonly statements: readonly Statement[]
  /** Words that none of them has, nor a word of that meaning. */
  readonly unsupported: readonly Word[]
  /** 0..1: how much of what the statement says is in them, by how rare its words are. */
  readonly share: number
}

/** A statement is made from one line, or from a few that were merged. */
const MOST_SOURCES = 3
/** A further source must contribute this share of the statement, or it only has a common word. */
const LEAST_SHARE_OF_A_SOURCE = 0.15
const SAME_MEANING = 0.6
/** Of two similar lines the one in the same job is the source. */
const SAME_JOB = 1.15

const weigh = ({ meanings }: Word): number => rarityOf(meanings[0] ?? '')

const isSupported = ({ meanings }: Word, by: ReadonlySet<string>): boolean => meanings.some((meaning) => by.has(meaning))

/** A word of the same meaning says less about where a statement comes from than the word itself: "order" is also a sale. */
const nearnessOf = ({ meanings }: Word, by: ReadonlySet<string>): number => {
  const shared = meanings.filter((meaning) => by.has(meaning))
  if (shared.length === 0) return 0
  return shared.some((meaning) => !meaning.startsWith('=')) ? 1 : SAME_MEANING
}

const sum = (words: readonly Word[]): number => words.reduce((total, word) => total + weigh(word), 0)

/**
 * Finds what statements were made from.
 *
 * @param originals of the resume that they are compared with.
 * @param samePosition whether a statement of it stands in the job that a tailored one stands in.
 */
export const createSourceFinder = (
  originals: readonly Statement[],
  samePosition: (original: Statement, tailored: Statement) => boolean,
): ((tailored: Statement) => Sources) => {
  const pairs = originals.flatMap((statement) => [...statement.meanings].map((meaning) => ({ meaning, statement })))
  const holding = groupBy(pairs, ({ meaning }) => meaning)
  return (tailored) => {
    const candidates = new Set(
      tailored.words
        .flatMap(({ meanings }) => meanings.flatMap((one) => holding.get(one) ?? []))
        .map(({ statement }) => statement),
    )
    const whole = sum(tailored.words)
    const found: Statement[] = []
    let open = tailored.words
    while (found.length < MOST_SOURCES && open.length > 0) {
      let best: Statement | undefined
      let most = 0
      for (const candidate of candidates) {
        const brings = open.reduce((total, word) => total + weigh(word) * nearnessOf(word, candidate.meanings), 0)
        // Of two that contribute the same, the shorter says less besides.
        const worth = brings * (samePosition(candidate, tailored) ? SAME_JOB : 1) - candidate.words.length / 1000
        if (brings > 0 && worth > most) [best, most] = [candidate, worth]
      }
      if (best === undefined || (found.length > 0 && most < whole * LEAST_SHARE_OF_A_SOURCE)) break
      const source = best
      found.push(source)
      candidates.delete(source)
      open = open.filter((word) => !isSupported(word, source.meanings))
    }
    return { statements: found, unsupported: open, share: whole === 0 ? 1 : 1 - sum(open) / whole }
  }
}
