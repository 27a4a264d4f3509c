export { openPool, type Pool, type PoolOptions } from './open-pool.ts'

export type { TaskKind } from './tables.ts'
export type { PoolWorker } from './worker.ts'
export { writeCsv, writeJsonLines } from './write-ranking.ts'
