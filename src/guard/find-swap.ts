import type { Statement, Word } from './read-statements.ts'

/** Words that replaced other words, in a line that is otherwise unchanged. */
export interface Swap {
  readonly tailored: readonly Word[]
  readonly original: readonly Word[]
}

const isSame = (one: Word | undefined, other: Word | undefined): boolean =>
  one !== undefined && other !== undefined && one.meanings[0] === other.meanings[0]

const lengthFrom = (from: (at: number) => readonly [Word | undefined, Word | undefined]): number => {
  let length = 0
  while (isSame(...from(length))) length++
  return length
}

/**
 * The one place at which a line differs from its source: "for the fraud team" as "for the board". Null where there are more, or
 * where words were only added or left out.
 *
 * @returns nothing for the first words, which are verbs and often reworded.
 */
export const findSwap = (tailored: Statement, original: Statement): Swap | null => {
  const [one, other] = [tailored.words, original.words]
  const before = lengthFrom((at) => [one[at], other[at]])
  const room = Math.min(one.length, other.length) - before
  const after = Math.min(
    room,
    lengthFrom((at) => [one.at(-1 - at), other.at(-1 - at)]),
  )
  const swap = { tailored: one.slice(before, one.length - after), original: other.slice(before, other.length - after) }
  return before === 0 || swap.tailored.length === 0 || swap.original.length === 0 ? null : swap
}
