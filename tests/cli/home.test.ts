import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EXAMPLES } from '../../src/cli/define-commands.ts'
import { JsonResume, Matrix, Report } from '../../src/schema/index.ts'
import { runCli } from '../helpers/run-cli.ts'

const RESUME = `Ada Lindqvist

Experience
Machine Learning Engineer, Birchwood Labs, Jan 2020 - Present
- Trained recommendation models in PyTorch | and served them
- Built data pipelines in Python

Skills
Python, PyTorch, SQL
`
const OTHER = RESUME.replace('Ada Lindqvist', 'Mira Solberg').replaceAll('PyTorch', 'Kubernetes')
const JOB = 'Machine Learning Engineer\n\nRequirements\n- Python\n- PyTorch\n- Kubernetes\n\nNice to have\n- Terraform\n'

let folder = ''
const path = (name: string): string => join(folder, name)
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-home-'))
  writeFileSync(path('ada.txt'), RESUME)
  writeFileSync(path('mira.txt'), OTHER)
  writeFileSync(path('job.txt'), JOB)
  writeFileSync(path('other-job.txt'), JOB.replace('- Kubernetes\n', ''))
  writeFileSync(path('empty.pdf'), '')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const match = (...args: string[]) => runCli(['match', path('ada.txt'), path('job.txt'), '--as-of', '2026-11', ...args])

describe('faces of a report', () => {
  it('--markdown - prints a table of requirements in which words of the resume are no markup', async () => {
    const { stdout } = await match('--markdown', '-')
    expect(stdout).toMatch(/^## Coverage \d+\.\d of 100/)
    expect(stdout).toContain('models in PyTorch \\| and served them')
    expect(stdout.match(/^\| . (?:Met|In part|Not found) \|/gmu)).toHaveLength(4)
  })

  it('--junit writes a test for the minimum, which fails as the exit code does, and one for each requirement', async () => {
    const { exitCode } = await match('--min', '99', '--junit', path('report.xml'))
    expect(exitCode).toBe(1)
    const xml = readFileSync(path('report.xml'), 'utf8')
    expect(xml).toContain('tests="5" failures="1" skipped="2"')
    expect(xml.match(/<testcase/g)).toHaveLength(5)
    expect(xml).toMatch(/<failure message="The score [\d.]+ is under the minimum of 99\."/)
  })

  it('--badge writes what shields.io shows', async () => {
    await match('--badge', path('badge.json'))
    expect(JSON.parse(readFileSync(path('badge.json'), 'utf8'))).toMatchObject({ schemaVersion: 1, label: 'resume coverage' })
  })

  it('two on standard output are usage', async () => {
    expect(await match('--json', '--markdown', '-')).toMatchObject({ exitCode: 64, stdout: '' })
  })

  it('diff --markdown says what is gained and lost', async () => {
    const { stdout } = await runCli(['diff', path('ada.txt'), path('mira.txt'), path('job.txt'), '--markdown', '-'])
    expect(stdout).toMatch(/### Gained[\s\S]*\| \+\d+\.\d \| Kubernetes[\s\S]*### Lost[\s\S]*\| −\d+\.\d \| PyTorch/)
  })

  it('read --resume-json - prints JSON Resume alone', async () => {
    const { stdout } = await runCli(['read', path('ada.txt'), '--resume-json', '-'])
    expect(JsonResume.parse(JSON.parse(stdout)).work?.[0]?.name).toBe('Birchwood Labs')
  })
})

describe('several resumes and postings', () => {
  const all = () => ['--resumes', path('ada.txt'), path('mira.txt'), '--jobs', path('job.txt'), path('other-job.txt')]

  it('are a table of scores, each as if it had been asked alone', async () => {
    const { stdout } = await runCli(['match', ...all(), '--as-of', '2026-11', '--json'])
    const { cells } = Matrix.parse(JSON.parse(stdout))
    expect(cells).toHaveLength(4)
    const alone = Report.parse(JSON.parse((await match('--json')).stdout))
    expect(cells[0]).toMatchObject({
      score: alone.score,
      required: alone.required,
      inputs: alone.inputs,
      missing: ['Kubernetes'],
    })
  })

  it('are printed in columns that keep to the width, with what each lacks', async () => {
    const { stdout } = await runCli(['match', ...all()], { columns: 60 })
    expect(stdout).toMatch(/\[1\] +\[2\]\n[^\n]*ada\.txt +\d+\.\d \(\d+\) +\d+\.\d \(\d+\)\n/)
    expect(stdout).toContain('Required and not shown')
    expect(stdout).toContain('In brackets: how many of the 16 invented resumes')
  })

  it('go on where one cannot be read, which is said, and is the exit code', async () => {
    const { exitCode, stdout, stderr } = await runCli([
      'match',
      '--resumes',
      path('ada.txt'),
      path('empty.pdf'),
      '--jobs',
      path('job.txt'),
    ])
    expect([exitCode, stdout.includes('ada.txt'), stderr]).toEqual([65, true, expect.stringContaining('empty.pdf is empty')])
  })

  it('under the minimum exit with 1', async () => {
    expect((await runCli(['match', ...all(), '--min', '99'])).exitCode).toBe(1)
  })
})

describe('settings of a folder', () => {
  const inFolder = async (settings: string, ...args: string[]) => {
    const cwd = mkdtempSync(path('settings-'))
    writeFileSync(join(cwd, 'resume-coverage.yaml'), settings)
    return runCli(['match', path('ada.txt'), path('job.txt'), ...args], { cwd })
  }

  it('init writes them, all off, and leaves a file alone that is there', async () => {
    const cwd = path('fresh')
    mkdirSync(cwd)
    expect((await runCli(['init'], { cwd })).exitCode).toBe(0)
    expect(existsSync(join(cwd, 'resume-coverage.yaml'))).toBe(true)
    expect((await runCli(['match', path('ada.txt'), path('job.txt')], { cwd })).exitCode).toBe(0)
    expect((await runCli(['init'], { cwd })).exitCode).toBe(64)
  })

  it('hold for a command, and an option goes before them', async () => {
    expect((await inFolder('min: 99')).exitCode).toBe(1)
    expect((await inFolder('min: 99', '--min', '10')).exitCode).toBe(0)
    expect((await inFolder('min: 99', '--no-config')).exitCode).toBe(0)
    expect((await inFolder('as-of: 2024-05')).stdout).toContain('As of 2024-05')
  })

  it('turn advice off that a person does not want to see, and never the score or the object', async () => {
    const rules = 'rules-off: [one-project]'
    const [shown, less] = [await match('--markdown', '-'), await inFolder(`as-of: 2026-11\n${rules}`, '--markdown', '-')]
    expect(less.stdout.split('\n')[0]).toBe(shown.stdout.split('\n')[0])
    expect(less.stdout.length).toBeLessThan(shown.stdout.length)
    expect((await inFolder(`as-of: 2026-11\n${rules}`, '--json')).stdout).toBe((await match('--json')).stdout)
  })

  it.each([
    ['weights: { required: 2 }', 'weights are the same for everybody'],
    ['minimum: 70', 'one of as-of, min, taxonomy, rules-off was expected'],
    ['min: high', 'a score from 0 to 100 was expected'],
    ['rules-off: [no-such-rule]', 'rules out of'],
    ['min: [', 'not YAML'],
  ])('that cannot be used are named: %s', async (settings, words) => {
    const { exitCode, stderr } = await inFolder(settings)
    expect([exitCode, stderr]).toEqual([64, expect.stringContaining(words)])
  })
})

describe('--watch', () => {
  it('prints the report again when a file changes, with what changed, until it is ended', async () => {
    const resume = path('watched.txt')
    writeFileSync(resume, RESUME)
    const ended = new AbortController()
    let waits = 0
    const { exitCode, stderr } = await runCli(['match', resume, path('job.txt'), '--watch'], {
      signal: ended.signal,
      onOutput: (text) => {
        if (!text.startsWith('Waiting for ')) return
        waits++
        if (waits === 1) setTimeout(() => writeFileSync(resume, RESUME.replace('SQL', 'SQL, Kubernetes')), 50)
        else ended.abort()
      },
    })
    expect(exitCode).toBe(0)
    expect(stderr).toMatch(/Since the last version: \+\d+\.\d points \(\d+\.\d → \d+\.\d\)/)
  })

  it('does not take standard input', async () => {
    expect((await runCli(['match', '-', path('job.txt'), '--watch'])).exitCode).toBe(64)
  })
})

describe('completion', () => {
  const scriptFor = async (shell: string): Promise<string> => (await runCli(['completion', shell])).stdout
  const bash = async (words: string): Promise<string[]> => {
    writeFileSync(path('completion.bash'), await scriptFor('bash'))
    const ask = `source ${path('completion.bash')}; COMP_WORDS=(${words}); COMP_CWORD=$((\${#COMP_WORDS[@]}-1)); _resume_coverage; printf '%s\\n' "\${COMPREPLY[@]}"`
    return execFileSync('bash', ['-c', ask], { cwd: folder, encoding: 'utf8' }).trim().split('\n')
  }

  it('completes commands, their options and files in bash', async () => {
    expect(await bash('resume-coverage mat')).toEqual(['match'])
    expect(await bash('resume-coverage match --mark')).toEqual(['--markdown'])
    expect(await bash('resume-coverage match ad')).toEqual(['ada.txt'])
    expect(await bash('resume-coverage keys re')).toEqual(['revoke'])
    expect(await bash('resume-coverage keys create --fi')).toEqual(['--file'])
  })

  it.each(['zsh', 'fish'])('names every command in %s, and the shell takes the script where it is installed', async (shell) => {
    const script = await scriptFor(shell)
    for (const name of ['match', 'read', 'tailor', 'completion']) expect(script).toContain(name)
    writeFileSync(path(`completion.${shell}`), script)
    const found = execFileSync('sh', ['-c', `command -v ${shell} || true`], { encoding: 'utf8' }).trim()
    if (found !== '') execFileSync(found, ['-n', path(`completion.${shell}`)])
  })

  it('of another shell is usage', async () => {
    expect((await runCli(['completion', 'tcsh'])).exitCode).toBe(64)
  })
})

describe('help', () => {
  it.each(Object.keys(EXAMPLES))('of %s shows its examples', async (name) => {
    const { stdout } = await runCli(['help', name])
    for (const example of EXAMPLES[name] ?? []) expect(stdout).toContain(`$ resume-coverage ${example}`)
  })
})
