/** A linear congruential generator (Numerical Recipes): the same numbers on every machine. @returns numbers from 0 to 1, exclusive. */
export const createRandom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}
