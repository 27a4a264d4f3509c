import { spawnSync } from 'node:child_process'
import type { TestProject } from 'vitest/node'

/** Whether it could be built. The build itself says why not. */
const build = (): boolean => spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' }).status === 0

/**
 * Brings `dist` up to date, also before each run in watch mode: users get the compiled programs, and tests start these. Immediate
 * if nothing changed. Watch mode continues if sources cannot be built yet.
 */
export const setup = (project: TestProject): void => {
  if (process.env.TESTS_FROM_SOURCES !== undefined) return
  if (!build()) throw new Error('dist could not be built: see above.')
  project.onTestsRerun(() => void build())
}
