/** Cases for each property. `npm run test:axioms -- --runs 5000` goes longer. */
const DEFAULT_RUNS = 60

/** Settings of fast-check for every axiom. A counterexample that it prints becomes a row of its own in the same file. */
export const RUNS = { numRuns: Number(process.env.AXIOM_RUNS ?? DEFAULT_RUNS) } as const
