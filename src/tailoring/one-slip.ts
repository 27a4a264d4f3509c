/** "pyhton": the letters from `at` on are swapped, the rest is the same. */
const isSwap = (written: string, meant: string, at: number): boolean =>
  written.length === meant.length &&
  written[at] === meant[at + 1] &&
  written[at + 1] === meant[at] &&
  written.slice(at + 2) === meant.slice(at + 2)

/** One letter is left out of, or doubled into, the longer word. */
const isGap = (shorter: string, longer: string, at: number): boolean =>
  shorter.length + 1 === longer.length && shorter.slice(at) === longer.slice(at + 1)

/**
 * Whether a word is another one with a single slip of the hand: a letter left out, one too many, or two swapped.
 * Not a wrong letter, which more often makes another word, and not a plural. The first letter must be right.
 */
export const isOneSlipAway = (written: string, meant: string): boolean => {
  if (written === meant || written[0] !== meant[0] || written === `${meant}s` || meant === `${written}s`) return false
  let at = 0
  while (at < written.length && written[at] === meant[at]) at++
  return isSwap(written, meant, at) || isGap(written, meant, at) || isGap(meant, written, at)
}
