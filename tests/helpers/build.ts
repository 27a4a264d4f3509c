import { spawnSync } from 'node:child_process'
import type { TestProject } from 'vitest/node'

/** How the compiler, or a program, says what went wrong. */
const SAYS_ERROR = /error TS\d+|\w*Error\b.*:/

/** Builds, and shows what the build says. Null where it succeeds, else the first line that says why not. */
const findFault = (): string | null => {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], { encoding: 'utf8' })
  process.stdout.write(stdout)
  process.stderr.write(stderr)
  if (status === 0) return null
  return `${stdout}\n${stderr}`.split('\n').find((line) => SAYS_ERROR.test(line)) ?? 'see above'
}

/**
 * Brings `dist` up to date, also before each run in watch mode: users get the compiled programs, and tests start these. Immediate
 * if nothing changed. Watch mode continues if sources cannot be built yet.
 */
export const setup = (project: TestProject): void => {
  if (process.env.TESTS_FROM_SOURCES !== undefined) return
  const fault = findFault()
  if (fault !== null) throw new Error(`dist could not be built: ${fault}`)
  project.onTestsRerun(() => void findFault())
}
