export { type AppOptions, createApp } from './app.ts'
export { runServer } from './run.ts'
export { type RunningServer, readTaxonomy, startServer } from './serve.ts'
