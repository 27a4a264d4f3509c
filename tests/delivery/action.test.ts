import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** The program from its sources, as the action would run it from npm. */
const COMMAND = `${process.execPath} ${join(ROOT, 'dist/cli/main.js')}`
const JOB = 'Machine Learning Engineer\n\nRequirements\n- Python\n- PyTorch\n- Kubernetes\n'
const BEFORE =
  '# Mira Solberg\n\n## Experience\n\nML Engineer, Birchwood Labs, Jan 2020 - Present\n\n- Trained models in PyTorch\n'
const NOW = BEFORE.replace('PyTorch', 'PyTorch and Python')

const Action = z.object({
  inputs: z.record(
    z.string(),
    z.object({ description: z.string(), required: z.boolean().optional(), default: z.string().optional() }),
  ),
  outputs: z.record(z.string(), z.object({ description: z.string(), value: z.string() })),
  runs: z.object({
    using: z.literal('composite'),
    steps: z
      .array(z.object({ id: z.string(), shell: z.string(), env: z.record(z.string(), z.string()), run: z.string() }))
      .length(1),
  }),
})
const action = Action.parse(parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')))

let folder = ''
const git = (...args: string[]): string => execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim()
let base = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'action-'))
  git('init', '--quiet')
  git('config', 'user.email', 'mira@example.org')
  git('config', 'user.name', 'Mira')
  writeFileSync(join(folder, 'resume.md'), BEFORE)
  writeFileSync(join(folder, 'job.txt'), JOB)
  git('add', '.')
  git('commit', '--quiet', '-m', 'before')
  base = git('rev-parse', 'HEAD')
  writeFileSync(join(folder, 'resume.md'), NOW)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the action's one step as a runner does: inputs put into its environment, files for outputs and summary. */
const runAction = (given: Record<string, string>) => {
  const [step] = action.runs.steps
  if (!step) throw new Error('The action has no step.')
  const inputs: Record<string, string> = {
    ...Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, input.default ?? ''])),
    base: '',
    command: COMMAND,
    ...given,
  }
  const env = Object.fromEntries(
    Object.entries(step.env).map(([name, value]) => [
      name,
      value.replace(/\$\{\{ inputs\.([\w-]+) \}\}/, (_, input: string) => inputs[input] ?? `no input ${input}`),
    ]),
  )
  for (const file of ['output', 'summary']) writeFileSync(join(folder, file), '')
  const { status, stdout, stderr } = spawnSync('bash', ['-c', step.run], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...process.env,
      ...env,
      GITHUB_ACTION_PATH: ROOT,
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    },
  })
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8')
  return { status, stdout, stderr, outputs: read('output'), summary: read('summary') }
}

describe('the GitHub Action', () => {
  it('says what a pull request gains, in its summary and its outputs, and writes the badge', () => {
    const { status, outputs, summary, stderr } = runAction({
      resume: 'resume.md',
      job: 'job.txt',
      base,
      badge: 'badge.json',
      'as-of': '2026-11',
    })
    expect([status, stderr]).toEqual([0, ''])
    expect(outputs).toMatch(/^score=[\d.]+\nchange=[1-9][\d.]*\n$/)
    expect(summary).toMatch(/### Gained[\s\S]*\| \+\d+\.\d \| Python/)
    expect(summary).toContain('## Coverage')
    expect(JSON.parse(readFileSync(join(folder, 'badge.json'), 'utf8'))).toMatchObject({ schemaVersion: 1 })
  })

  it('fails under the minimum, and says so where the runner shows it', () => {
    const { status, stdout } = runAction({ resume: 'resume.md', job: 'job.txt', minimum: '99' })
    expect([status, stdout]).toEqual([
      1,
      expect.stringMatching(/^::error title=Resume coverage::The score [\d.]+ is under the minimum of 99\./m),
    ])
  })

  it('compares nothing where there is no base, and takes no input for code', () => {
    const { status, outputs } = runAction({ resume: 'resume.md', job: 'job.txt', level: '', base: '' })
    expect([status, outputs]).toEqual([0, expect.stringMatching(/^score=[\d.]+\n$/)])
    expect(runAction({ resume: '$(touch pwned).md', job: 'job.txt' }).status).not.toBe(0)
    expect(git('status', '--short')).not.toContain('pwned')
  })

  it('has only outputs that its step writes, and only inputs that it reads', () => {
    const script = readFileSync(join(ROOT, 'scripts/action/check.sh'), 'utf8')
    for (const { value } of Object.values(action.outputs)) expect(script).toContain(`echo "${/outputs\.(\w+)/.exec(value)?.[1]}=`)
    const [step] = action.runs.steps
    expect(Object.keys(action.inputs).every((input) => Object.values(step?.env ?? {}).includes(`\${{ inputs.${input} }}`))).toBe(
      true,
    )
  })

  it('fails where the resume says more than the one that it was tailored from', () => {
    writeFileSync(join(folder, 'original.md'), BEFORE)
    const more = runAction({ resume: 'resume.md', job: 'job.txt', original: 'original.md', 'as-of': '2026-11' })
    expect(more.status).toBe(1)
    expect(readFileSync(join(folder, 'summary'), 'utf8')).toContain('“Python” is not in the original.')
    writeFileSync(join(folder, 'original.md'), NOW)
    const same = runAction({ resume: 'resume.md', job: 'job.txt', original: 'original.md', 'as-of': '2026-11' })
    expect([same.status, readFileSync(join(folder, 'summary'), 'utf8').includes('✓')]).toEqual([0, true])
  })
})
