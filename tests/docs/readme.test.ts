import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { API, ENDPOINTS } from '../../src/schema/endpoints.ts'
import { runCli } from '../helpers/run-cli.ts'

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')

/** The first command line of a console block that begins with `start`, with what the README says it prints. */
const shown = (start: string): { readonly command: string; readonly printed: string } => {
  const from = README.indexOf(`$ ${start}`)
  const [command = '', ...printed] = README.slice(from, README.indexOf('\n```', from)).split('\n')
  return { command, printed: printed.join('\n') }
}

/** The table of what can be asked, row by row: what its column for HTTP names, "…" for what was written before it. */
const namedInTable = (): { readonly method: string; readonly path: string }[] => {
  const from = README.indexOf('| command | HTTP | answer |')
  const rows = README.slice(from, README.indexOf('\n\n', from)).split('\n').slice(2)
  return rows.flatMap((row) => {
    const [, method = 'any'] = /\| `(POST|GET|DELETE) /.exec(row) ?? []
    return [...row.matchAll(/`(?:(?:POST|GET|DELETE) )?(\/api\/v1|…)(\/[^\s`]*)`/g)].map(([, , rest = '']) => ({
      method: method.toLowerCase(),
      path: API + rest,
    }))
  })
}

/** Whether a row names an endpoint: its method and its path, or the beginning of it before a "…". */
const isNamedBy = (endpoint: { method: string; path: string }, { method, path }: { method: string; path: string }): boolean =>
  path.endsWith('…') ? endpoint.path.startsWith(path.slice(0, -1)) : method === endpoint.method && path === endpoint.path

describe('README.md', () => {
  const { command, printed } = shown('npx resume-coverage match')
  const args = command.slice('$ npx resume-coverage '.length, command.indexOf(' |')).split(' ')

  it('shows what the first command prints, line for line', async () => {
    const { exitCode, stdout } = await runCli(args)
    expect([exitCode, stdout.split('\n').slice(0, printed.split('\n').length).join('\n')]).toEqual([0, printed])
  })

  it('shows the beginning of what the API answers for the same files', async () => {
    const answer = shown('curl').printed.split('\n').at(-1) ?? ''
    const { stdout } = await runCli([...args, '--json'])
    expect(answer).toMatch(/^\{"purpose"|^\{"score"/)
    expect(JSON.stringify(JSON.parse(stdout)).startsWith(answer)).toBe(true)
  })

  it('names every command of the command line in its table', async () => {
    const { stdout } = await runCli(['--help'])
    const commands = [...stdout.matchAll(/^ {2}([a-z][a-z-]*)(?= )/gm)]
      .map(([, name = '']) => name)
      .filter((name) => name !== 'help')
    expect(commands.length).toBeGreaterThan(10)
    for (const name of commands) expect(README).toContain(`resume-coverage ${name}`)
  })

  it('names every endpoint of the API in its table, and none that is not there', () => {
    const [named, endpoints] = [namedInTable(), Object.values(ENDPOINTS)]
    expect(endpoints.filter((endpoint) => !named.some((row) => isNamedBy(endpoint, row)))).toEqual([])
    expect(named.filter((row) => !endpoints.some((endpoint) => isNamedBy(endpoint, row)))).toEqual([])
    expect(named.length).toBeGreaterThan(8)
  })
})
