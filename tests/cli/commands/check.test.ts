import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Check } from '../../../src/schema/index.ts'
import { runCli } from '../../helpers/run-cli.ts'

const ORIGINAL = `Ada Lindqvist
ada@example.org

Experience
Machine Learning Engineer, Birchwood Labs, Jan 2020 - Present
- Trained 12 recommendation models in PyTorch
- Assisted in building data pipelines in Python with two data scientists

Skills
Python, PyTorch, SQL
`
const POSTING = 'Requirements\n- Python\n- Our engineers build and run the data platform of the house with care every day\n'

let folder = ''
const path = (name: string): string => join(folder, name)
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'))
  const write = (name: string, text: string): void => writeFileSync(path(name), text)
  write('original.txt', ORIGINAL)
  write(
    'honest.txt',
    ORIGINAL.replace('Trained 12 recommendation models in PyTorch', 'Used PyTorch to train 12 models for recommendation'),
  )
  write(
    'invented.txt',
    ORIGINAL.replace('12', '25').replace('Assisted in building', 'Led the building of').replace('SQL', 'SQL, <Kafka>'),
  )
  write(
    'other.txt',
    ORIGINAL.replaceAll(/Ada Lindqvist|ada@|Birchwood Labs/g, (words) => (words === 'ada@' ? 'pavel@' : 'Pavel Rourke')),
  )
  write('job.txt', POSTING)
  write('empty.txt', '')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const check = (tailored: string, ...more: string[]) => runCli(['check', path('original.txt'), path(tailored), ...more])

describe('check', () => {
  it('ends with 0 where nothing is invented, and says what is in other words', async () => {
    const { exitCode, stdout } = await check('honest.txt')
    expect(exitCode).toBe(0)
    expect(stdout).toContain('No invention was found; 1 line is in other words: look at it.')
    expect(stdout).toContain('Said in other words')
  })

  it('ends with 1 where something is invented, and shows both lines', async () => {
    const { exitCode, stdout } = await check('invented.txt')
    expect(exitCode).toBe(1)
    expect(stdout).toContain('tailored line 5 “- Trained 25 recommendation models in PyTorch”')
    expect(stdout).toContain('original line 5 “- Trained 12 recommendation models in PyTorch”')
    expect(stdout).toContain('Stronger than in the original')
  })

  it('prints the object and nothing else with --json', async () => {
    const { exitCode, stdout } = await check('invented.txt', path('job.txt'), '--json', '--as-of', '2026-11')
    const { passed, inputs, invented } = Check.strict().parse(JSON.parse(stdout))
    expect([exitCode, passed, inputs.asOf, inputs.job?.length]).toEqual([1, false, '2026-11', 64])
    expect(invented.map(({ kind }) => kind)).toEqual(['number', 'skill'])
  })

  it('writes Markdown that shows the words and does nothing else', async () => {
    const { stdout } = await check('invented.txt', '--markdown', '-')
    expect(stdout).toMatch(/^### ✗ /)
    expect(stdout).toContain('\\<Kafka\\>')
  })

  it('writes JUnit in which each invention is a test that fails', async () => {
    await check('invented.txt', '--junit', path('check.xml'))
    const xml = readFileSync(path('check.xml'), 'utf8')
    expect(xml).toContain('tests="3" failures="3"')
    expect(xml).toContain('&lt;Kafka&gt;')
    await check('honest.txt', '--junit', path('honest.xml'))
    expect(readFileSync(path('honest.xml'), 'utf8')).toContain('tests="1" failures="0"')
  })

  it('refuses two faces on standard output', async () => {
    expect((await check('honest.txt', '--json', '--markdown', '-')).exitCode).toBe(64)
  })

  it('says in one sentence that the two are of two people, or which side cannot be read', async () => {
    const other = await check('other.txt')
    expect([other.exitCode, other.stdout]).toEqual([65, ''])
    expect(other.stderr).toMatch(/^The two resumes seem to be of two people: their names, e-mail addresses and employers differ/)
    const empty = await check('empty.txt')
    expect([empty.exitCode, empty.stderr.split('\n')[0]]).toEqual([
      65,
      'The tailored resume: empty.txt is empty: it holds no bytes.',
    ])
  })
})
