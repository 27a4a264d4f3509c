import { availableParallelism } from 'node:os'

/** More children than that bring little: one document takes about 10 ms. */
const MOST_PROCESSES = 4

/** How many children do the same work side by side, unless somebody says otherwise. */
export const usualProcesses = (): number => Math.min(availableParallelism(), MOST_PROCESSES)
