import { spawnSync } from 'node:child_process'
import type { TestProject } from 'vitest/node'

/** Whether it could be built. The build says itself why not. */
const build = (): boolean => spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' }).status === 0

/**
 * `dist` as its sources are, before each run of a watch too: users get the compiled programs, and tests start these. At once
 * where nothing changed. A watch goes on where sources cannot be built yet.
 */
export const setup = (project: TestProject): void => {
  if (process.env.TESTS_FROM_SOURCES !== undefined) return
  if (!build()) throw new Error('dist could not be built: see above.')
  project.onTestsRerun(() => void build())
}
