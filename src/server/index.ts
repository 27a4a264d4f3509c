export { createApp } from './app.ts'
export type { AppOptions } from './app-options.ts'
export { runServer } from './run.ts'
export { type RunningServer, readTaxonomy, startServer } from './serve.ts'
