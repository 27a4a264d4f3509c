import { execFileSync } from 'node:child_process'

/** `dist` as its sources are: users get the compiled programs, and tests start these. At once where nothing changed. */
export const setup = (): void => {
  if (process.env.TESTS_FROM_SOURCES === undefined) execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' })
}
