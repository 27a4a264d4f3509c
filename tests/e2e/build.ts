import { execFileSync } from 'node:child_process'

/** The browser is shown what users get: the compiled server. */
export const setup = (): void => {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' })
}
