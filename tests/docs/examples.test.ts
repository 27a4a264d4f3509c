import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compare, readJobText, readText } from '../../src/core.ts'
import { loadModels } from '../../src/learned/load-models.ts'
import { type RunningServer, startServer } from '../../src/server/index.ts'
import { loadTaxonomy } from '../../src/taxonomy/load.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const SAMPLE = join(ROOT, 'samples/ml-engineer-strong')
const expected = `Coverage ${JSON.parse(readFileSync(join(SAMPLE, 'expected-report.json'), 'utf8')).score} of 100`
const files = [join(SAMPLE, 'resume.pdf'), join(SAMPLE, 'job.txt')]
const run = promisify(execFile)

let server: RunningServer
let folder = ''
beforeAll(async () => {
  server = await startServer({ PORT: '0', LOG_LEVEL: 'silent' })
  folder = mkdtempSync(join(tmpdir(), 'examples-'))
  await server.warm
}, 60_000)
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('the examples', () => {
  it.each([
    ['from a shell', 'sh', 'curl/match.sh'],
    ['from Python', 'python3', 'python/match.py'],
  ])('ask the API %s', async (_, program, file) => {
    const { stdout } = await run(program, [join(ROOT, 'examples', file), ...files], {
      env: { ...process.env, BASE_URL: server.address },
    })
    expect(stdout.split('\n')[0]).toBe(expected)
  })

  it.each([
    ['from a shell', 'sh', 'curl/match.sh'],
    ['from Python', 'python3', 'python/match.py'],
  ])('say what is wrong with a file, %s', async (_, program, file) => {
    const blank = join(ROOT, 'samples/blank/resume.pdf')
    const asked = run(program, [join(ROOT, 'examples', file), blank, join(SAMPLE, 'job.txt')], {
      env: { ...process.env, BASE_URL: server.address },
    })
    await expect(asked).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^resume\.pdf shows no text .*\.\n$/),
    })
  })

  it('in Node print the score, and the words that show each requirement', async () => {
    const source = readFileSync(join(ROOT, 'examples/node/match.mjs'), 'utf8')
    writeFileSync(join(folder, 'match.mts'), source.replace("'resume-coverage'", `'${join(ROOT, 'dist/index.js')}'`))
    const { stdout } = await run(process.execPath, ['--import', import.meta.resolve('tsx'), join(folder, 'match.mts'), ...files])
    expect(stdout.split('\n')[0]).toMatch(/^Coverage \d+\.\d of 100$/)
    expect(stdout).toMatch(/^met [\d.]+ of [\d.]+ \S/m)
  })

  it('in a page are bundled with nothing of Node, from what the core is', async () => {
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
    const said: string[] = []
    await build({
      root: join(ROOT, 'examples/browser'),
      configFile: false,
      logLevel: 'warn',
      customLogger: {
        info: () => {},
        warn: (line) => said.push(line),
        warnOnce: (line) => said.push(line),
        error: (line) => said.push(line),
        clearScreen: () => {},
        hasErrorLogged: () => false,
        hasWarned: false,
      },
      resolve: {
        alias: {
          'resume-coverage/core': join(ROOT, 'src/core.ts'),
          'resume-coverage/taxonomy.json': join(ROOT, 'skills-taxonomy/taxonomy.json'),
          'resume-coverage/models': join(ROOT, 'models'),
        },
      },
      build: { outDir: join(folder, 'page'), emptyOutDir: true, chunkSizeWarningLimit: 10_000 },
    })
    expect(said.filter((line) => /node:|externalized/.test(line))).toEqual([])
  })

  it('in a page and from a server give one score for the same words', async () => {
    const taxonomy = loadTaxonomy()
    const job = readFileSync(files[1] ?? '', 'utf8')
    const resume = 'Mira Solberg\n\nSkills\nPython, PyTorch, Kubernetes\n'
    const inPage = compare(
      readText(resume, { taxonomy, asOf: '2026-11' }),
      readJobText(job, { taxonomy, models: loadModels() }),
      {
        taxonomy,
      },
    )
    const answer = await fetch(`${server.address}/api/v1/matches?asOf=2026-11`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ resume, job }),
    })
    expect((await answer.json()).score).toBe(inPage.score)
  })
})
