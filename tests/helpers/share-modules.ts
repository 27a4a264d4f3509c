import { vi } from 'vitest'

const refuse = (): never => {
  throw new Error(
    'A mocked module would be left for the files that share this process: name the file in ALONE of vitest.config.ts.',
  )
}

/** Test files that run in one process share their modules, so none of them may replace one. */
Object.assign(vi, { mock: refuse, doMock: refuse, resetModules: refuse })
