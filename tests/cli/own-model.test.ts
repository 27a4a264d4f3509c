import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { Letter, Rewriting, SecondReading } from '../../src/schema/index.ts'
import { type FakeModel, failing, startFakeModel, streaming } from '../helpers/fake-model.ts'
import { OWN_POSTING, OWN_RESUME } from '../helpers/make-ground.ts'
import { runCli } from '../helpers/run-cli.ts'

let folder = ''
const path = (name: string): string => join(folder, name)
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'own-model-'))
  writeFileSync(path('resume.txt'), OWN_RESUME)
  writeFileSync(path('job.txt'), OWN_POSTING)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let fake: FakeModel | undefined
afterEach(() => fake?.close())

const files = (): string[] => [path('resume.txt'), path('job.txt')]

const honest = streaming(({ texts }) =>
  texts.bullet
    ? texts.bullet
        .replace('Built a stock service in Python', 'Developed a Python service for the stock')
        .replace('stock for', 'stock of')
    : '-',
)

describe.each(['rewrite', 'second-reading', 'letter'])('%s', (command) => {
  const args = (): string[] => [command, ...files(), ...(command === 'letter' ? ['--model'] : [])]

  it('says in one sentence that no model is set up', async () => {
    const { exitCode, stdout, stderr } = await runCli(args())
    expect([exitCode, stdout]).toEqual([64, ''])
    expect(stderr).toMatch(/^No language model of your own is set up/)
  })

  it('asks no model beyond this machine unless it is told to', async () => {
    const env = { OWN_MODEL_URL: 'https://models.example.com/v1', OWN_MODEL_NAME: 'm', OWN_MODEL_KEY: 'secret-key' }
    const { exitCode, stderr } = await runCli(args(), { env })
    expect(exitCode).toBe(64)
    expect(stderr).toContain('OWN_MODEL_URL is beyond this machine')
    expect(stderr).not.toMatch(/secret-key|example\.com/)
  })

  it('says in one sentence that the model fails, and no more', async () => {
    fake = await startFakeModel(failing(500, 'secret-key Nadja'))
    const { exitCode, stdout, stderr } = await runCli(args(), { env: fake.env })
    expect([exitCode, stdout, stderr.split('\n')[0]]).toEqual([
      65,
      '',
      'Your own model cannot be used: it answered with status 500.',
    ])
  })
})

describe('rewrite', () => {
  it('shows what passed the guard, with its line, and how many did not', async () => {
    fake = await startFakeModel(honest)
    const { exitCode, stdout } = await runCli(['rewrite', ...files()], { env: fake.env })
    expect(exitCode).toBe(0)
    expect(stdout).toContain('− Built a stock service in Python for 42 shops')
    expect(stdout).toContain('+ Developed a Python service for the stock of 42 shops')
    expect(stdout).toContain('from line 7')
    expect(stdout).toContain('× The answer said what the resume already says there.')
  })

  it('prints the object with --json', async () => {
    fake = await startFakeModel(honest)
    const { stdout } = await runCli(['rewrite', ...files(), '--json', '--kind', 'bullets'], { env: fake.env })
    expect(Rewriting.strict().parse(JSON.parse(stdout)).proposals).toHaveLength(1)
  })

  it('writes them into a copy, and no other edit', async () => {
    fake = await startFakeModel(honest)
    const { exitCode, stdout } = await runCli(['rewrite', ...files(), '--out', path('tailored.docx')], { env: fake.env })
    expect(exitCode).toBe(0)
    expect(stdout).toContain('Written to')
    const parts = unzipSync(readFileSync(path('tailored.docx')))
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    expect([...xml.matchAll(/<w:ins /g)]).toHaveLength(1)
    expect(xml.replace(/<[^>]+>/g, '')).toContain('Developed a Python service for the stock of')
  })
})

describe('second-reading', () => {
  it('shows both readings, with quotes', async () => {
    const verdicts = [{ statement: 1, verdict: 'met', quotes: ['Built a stock service in Python'] }]
    fake = await startFakeModel(streaming(JSON.stringify({ verdicts })))
    const shown = await runCli(['second-reading', ...files()], { env: fake.env })
    expect(shown.stdout).toContain('model: ● met')
    expect(shown.stdout).toContain('line 7 “- Built a stock service in Python for 42 shops”')
    expect(shown.stdout).toContain('score goes by the report alone.')
    const { stdout } = await runCli(['second-reading', ...files(), '--json'], { env: fake.env })
    expect(SecondReading.strict().parse(JSON.parse(stdout)).model).toBe('fake-1')
  })
})

describe('letter', () => {
  it('needs no model, and asks none', async () => {
    fake = await startFakeModel(failing(500))
    const { exitCode, stdout, stderr } = await runCli(['letter', ...files()], { env: fake.env })
    expect([exitCode, stderr, fake.asked]).toEqual([0, '', []])
    expect(stdout).toMatch(/^Dear hiring team,/)
  })

  it('goes to a file, and says on standard error what was refused', async () => {
    fake = await startFakeModel(streaming('I built a stock service in Python for 42 shops.\nI led a team of 12.'))
    const { stdout, stderr } = await runCli(['letter', ...files(), '--model', '--out', path('letter.txt')], { env: fake.env })
    expect(stdout).toBe('')
    expect(readFileSync(path('letter.txt'), 'utf8')).toContain('\n\nI built a stock service in Python for 42 shops.\n\n')
    expect(stderr).toContain('1 × ')
    const { stdout: json } = await runCli(['letter', ...files(), '--json'])
    expect(Letter.strict().parse(JSON.parse(json)).model).toBeNull()
  })
})
