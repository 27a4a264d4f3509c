import type { TestProject } from 'vitest/node'
import { drawResume } from '../helpers/draw-resume.ts'
import { hasAnswered, startServer } from './server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Of the server that files of tests share. */
    readonly address: string
  }
}

/**
 * One built server for all files that need no settings of their own: to start one and to warm it up takes ten seconds of
 * processor time, and no request leaves anything behind that another could see.
 */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const server = await startServer()
  await hasAnswered(server, await drawResume())
  project.provide('address', server.address)
  return server.stop
}
