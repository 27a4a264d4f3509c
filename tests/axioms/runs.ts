/** Cases for each property. `npm run test:axioms -- --runs 5000` goes longer. */
const DEFAULT_RUNS = 60
/** `npm run test:properties` tries the same cases each time, so that it fails by what was changed; `npm run test:axioms` draws others. */
const DEFAULT_SEED = 17

const { AXIOM_RUNS = DEFAULT_RUNS, AXIOM_SEED = DEFAULT_SEED } = process.env

/** Settings of fast-check for every axiom. A counterexample that it prints becomes a row of its own in the same file. */
export const RUNS = { numRuns: Number(AXIOM_RUNS), seed: Number(AXIOM_SEED) }
