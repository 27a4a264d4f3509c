import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Which of the pool's packages and files a process holds after some code has run in it. */
const loadedAfter = (code: string): string[] => {
  const script = `
    import { register } from 'node:module'
    import { MessageChannel } from 'node:worker_threads'
    const { port1, port2 } = new MessageChannel()
    const seen = []
    port1.on('message', (url) => seen.push(url))
    register('data:text/javascript,' + encodeURIComponent(\`
      let port
      export const initialize = (data) => { port = data.port }
      export const load = (url, context, next) => { port.postMessage(url); return next(url, context) }
    \`), { data: { port: port2 }, transferList: [port2] })
    ${code}
    await new Promise((resolve) => setTimeout(resolve, 100))
    console.log('\\n' + JSON.stringify(seen))
    process.exit(0)`
  const output = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  const urls = JSON.parse(output.trim().split('\n').at(-1) ?? '[]') as string[]
  expect(urls.length).toBeGreaterThan(10)
  return urls.filter((url) => /\/src\/pool\/|node_modules\/(?:kysely|pg|pg-boss|@electric-sql)\//.test(url))
}

const run = (args: string): string =>
  `const { runProgram } = await import('./src/cli/program.ts')
   await runProgram(${args}, { stdin: process.stdin, stdout: { write: () => true }, stderr: { write: () => true }, env: {} })`

it.each([
  ['the library is imported', "await import('./src/index.ts')"],
  ['a resume is matched', run("['match', 'samples/two-column/resume.pdf', 'samples/two-column/job.txt', '--json']")],
  ['help is shown', run("['pool', '--help']")],
  ['a server without a pool is built', "await import('./src/server/index.ts')"],
])(
  'loads nothing of the pool when %s',
  (_, code) => {
    expect(loadedAfter(code)).toEqual([])
  },
  60_000,
)

it('sees what is loaded: the pool itself', () => {
  expect(loadedAfter("await import('./src/pool/index.ts')").length).toBeGreaterThan(5)
}, 60_000)
