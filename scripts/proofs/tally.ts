/** How often a claim was checked, and where it failed. */
interface Tally {
  checked: number
  failures: string[]
}

export type Tallies = Map<string, Tally>

/** @param found one entry for each thing checked: null if the claim holds. */
export const count = (tallies: Tallies, claim: string, found: readonly (string | null)[], where: string): void => {
  const tally = tallies.get(claim) ?? { checked: 0, failures: [] }
  tally.checked += found.length
  tally.failures.push(...found.filter((one) => one !== null).map((one) => `${where}: ${one}`))
  tallies.set(claim, tally)
}

/** A Markdown table, ready for `results.md`. */
export const formatTallies = (tallies: Tallies): string =>
  ['| claim | checked | failed |', '|---|---|---|']
    .concat([...tallies].map(([claim, { checked, failures }]) => `| ${claim} | ${checked} | ${failures.length} |`))
    .join('\n')
