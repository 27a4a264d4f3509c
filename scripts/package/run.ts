import { spawnSync } from 'node:child_process'

/** The environment without this project's npm settings, which users do not have. */
const environment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('npm_')))

/** Runs a program to its end. @throws Error with its output, if it failed. */
export const run = (program: string, args: readonly string[], cwd = process.cwd()): string => {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, env: environment(), encoding: 'utf8', timeout: 120_000 })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}:\n${stdout}\n${stderr}`)
  return stdout
}
