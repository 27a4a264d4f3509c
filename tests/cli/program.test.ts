import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ENGINE_VERSION } from '../../src/report/index.ts'
import { Analysis, Job, Report, ReportDiff, Skill, SkillExplanation, Verification } from '../../src/schema/index.ts'
import { PURPOSE } from '../../src/wording/words.ts'
import { runCli } from '../helpers/run-cli.ts'

const RESUME = `Ada Lindqvist
ada@example.org

Experience
Machine Learning Engineer, Birchwood Labs, Jan 2020 - Present
- Trained recommendation models in PyTorch and served them with Kubernetes on AWS
- Built data pipelines in Python with two data scientists

Education
BSc in Computer Science, Lakeside University, 2019

Skills
Python, PyTorch, Docker, SQL
`

const POSTING = `Machine Learning Engineer

Requirements
- 3+ years of experience with Python
- PyTorch or TensorFlow
- Kubernetes

Nice to have
- Terraform
`

const ESCAPE = String.fromCharCode(27)

let folder = ''
const path = (name: string): string => join(folder, name)
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-'))
  writeFileSync(path('resume.txt'), RESUME)
  writeFileSync(path('job.txt'), POSTING)
  writeFileSync(path('empty.pdf'), '')
  writeFileSync(path('picture.pdf'), new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]))
  writeFileSync(path('letter.txt'), 'Dear all,\n\nthe office is closed on Friday.\n')
  writeFileSync(
    path('arabic.txt'),
    'مهندسة بيانات\n\nالمتطلبات\n- خبرة ثلاث سنوات في بناء خطوط البيانات\n- القدرة على العمل ضمن فريق\n',
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('two files that cannot be read', () => {
  it('are both named', async () => {
    const { exitCode, stdout, stderr } = await runCli(['match', path('empty.pdf'), path('letter.txt')])
    expect([exitCode, stdout]).toEqual([65, ''])
    expect(stderr).toContain('Resume: empty.pdf is empty: it holds no bytes. Posting: No requirement was found in the posting')
  })
})

describe('under --json', () => {
  it('read prints an Analysis and nothing else', async () => {
    const { exitCode, stdout, stderr } = await runCli(['read', path('resume.txt'), '--as-of', '2026-11', '--json'])
    expect([exitCode, stderr]).toEqual([0, ''])
    expect(Analysis.parse(JSON.parse(stdout)).experience.asOf).toBe('2026-11')
  })

  it('requirements prints a Job', async () => {
    const { exitCode, stdout } = await runCli(['requirements', path('job.txt'), '--json'])
    expect(exitCode).toBe(0)
    expect(Job.parse(JSON.parse(stdout)).requirements.length).toBeGreaterThan(2)
  })

  it('match prints a Report, the same bytes each time', async () => {
    const args = ['match', path('resume.txt'), path('job.txt'), '--as-of', '2026-11', '--json']
    const [first, second] = [await runCli(args), await runCli(args)]
    expect(Report.parse(JSON.parse(first.stdout)).score).toBeGreaterThan(50)
    expect(second.stdout).toBe(first.stdout)
  })

  it('taxonomy prints the skills of that name', async () => {
    const { stdout } = await runCli(['taxonomy', 'k8s', '--json'])
    expect(
      Skill.array()
        .parse(JSON.parse(stdout))
        .map(({ id }) => id),
    ).toEqual(['kubernetes'])
  })
})

describe('for a person', () => {
  it('match prints the score, the gaps and the purpose in one look', async () => {
    const { exitCode, stdout } = await runCli(['match', path('resume.txt'), path('job.txt')])
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^Coverage \d+\.\d of 100/)
    expect(stdout).toMatch(/The gaps that matter.*\n.*\n○ Terraform/)
    expect(stdout).not.toMatch(/line \d+ {2}“/)
    expect(stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(60)
    expect(stdout.replace(/\s+/g, ' ')).toContain(PURPOSE)
  })

  it('match prints every statement with its lines where all is asked for', async () => {
    const { stdout } = await runCli(['match', path('resume.txt'), path('job.txt'), '--all'])
    expect(stdout).toMatch(/● .*Kubernetes/)
    expect(stdout).toMatch(/line \d+ {2}“/)
    expect(stdout).toContain('What would raise it, if it is true')
  })

  it('match without a posting compares with the role brief of a level', async () => {
    const entry = await runCli(['match', path('resume.txt'), '--level', 'entry', '--json'])
    const top = await runCli(['match', path('resume.txt'), '--level', 'top', '--json'])
    expect(Report.parse(JSON.parse(entry.stdout)).inputs.job).not.toBe(Report.parse(JSON.parse(top.stdout)).inputs.job)
  })

  it('taxonomy tells how a skill is written and what it is a kind of', async () => {
    const { stdout } = await runCli(['taxonomy', 'PyTorch'])
    expect(stdout).toMatch(/^PyTorch {2}\(pytorch, /)
    expect(stdout).toMatch(/\n {2}written {4}PyTorch/)
    expect(stdout).toMatch(/\n {2}a kind of /)
  })

  it('taxonomy finds a skill by any way of writing it', async () => {
    const { stdout } = await runCli(['taxonomy', 'pytorch', '--json'])
    const apart = await runCli(['taxonomy', 'Py', 'Torch', '--json'])
    expect(apart.stdout).toBe(stdout)
  })

  it.each([
    [['kubernetes', '--in', '-'], '"kubernetes" stands in standard input once:', 'Counted as Kubernetes.'],
    [['jenkins', '--in', '-'], 'once:', "Not counted as Jenkins: it is a person's name here."],
    [['golang', '--in', '-'], '"golang" does not stand in standard input.', 'line 4: "Kubernetes, Go, Zorblax"'],
    [['--in', '-'], 'Listed as skills in standard input, but unknown:', 'line 4: Zorblax'],
  ])('taxonomy %j explains what became of a word', async (args, ...told) => {
    const stdin = 'Jo Doe\n\nSkills\nKubernetes, Go, Zorblax\n\nReferences\nSarah Jenkins\n'
    const { exitCode, stdout } = await runCli(['taxonomy', ...args], { stdin })
    expect(exitCode).toBe(0)
    for (const words of told) expect(stdout).toContain(words)
  })

  it('--html writes the report as one page beside what is printed', async () => {
    const { exitCode, stdout } = await runCli(['match', path('resume.txt'), path('job.txt'), '--html', path('out.html')])
    expect([exitCode, stdout.slice(0, 8)]).toEqual([0, 'Coverage'])
    const page = readFileSync(path('out.html'), 'utf8')
    expect(page).toMatch(/^<!doctype html>/)
    expect(page).toContain('<style>')
    expect(page).not.toMatch(/<script|<link/)
  })
})

describe('verify', () => {
  const files = (): string[] => [path('resume.txt'), path('job.txt')]

  const keepReport = async (change: (json: string) => string = (json) => json, args = files()): Promise<string> => {
    const { stdout } = await runCli(['match', ...args, '--as-of', '2024-03', '--json'])
    writeFileSync(path('report.json'), change(stdout))
    return path('report.json')
  }

  it('repeats a report byte for byte, by its own as-of month', async () => {
    const { exitCode, stdout } = await runCli(['verify', await keepReport(), ...files()])
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining('Verified')])
  })

  it('repeats one whose resume has another name by now, since the bytes are the same', async () => {
    const report = await keepReport()
    copyFileSync(path('resume.txt'), path('renamed.txt'))
    expect(await runCli(['verify', report, path('renamed.txt'), path('job.txt')])).toMatchObject({ exitCode: 0 })
  })

  it('repeats one against the role brief at its level', async () => {
    const report = await keepReport((json) => json, [path('resume.txt'), '--level', 'senior'])
    expect(await runCli(['verify', report, path('resume.txt')])).toMatchObject({ exitCode: 0 })
  })

  it('exits with 1 where a field was edited, and names it', async () => {
    const report = await keepReport((json) => json.replace(/"score": [0-9.]+/, '"score": 100'))
    const { exitCode, stdout } = await runCli(['verify', report, ...files()])
    expect([exitCode, stdout]).toEqual([1, expect.stringContaining('The field score was changed')])
  })

  it('exits with 1 where the resume is another, and says so under --json too', async () => {
    writeFileSync(path('other.txt'), RESUME.replace('Docker', 'Podman'))
    const { exitCode, stdout } = await runCli(['verify', await keepReport(), path('other.txt'), path('job.txt'), '--json'])
    expect(exitCode).toBe(1)
    expect(Verification.parse(JSON.parse(stdout)).differences.map(({ path: where }) => where)).toEqual(['inputs.resume'])
  })

  it('needs the additions that the report was made with', async () => {
    writeFileSync(
      path('more.yaml'),
      'group: Own\nsource: https://example.org\nskills:\n  - { name: Larkspur, kind: library, broader: [machine-learning] }\n',
    )
    const report = await keepReport((json) => json, [...files(), '--taxonomy', path('more.yaml')])
    expect(await runCli(['verify', report, ...files(), '--taxonomy', path('more.yaml')])).toMatchObject({ exitCode: 0 })
    const { exitCode, stdout } = await runCli(['verify', report, ...files(), '--json'])
    expect(exitCode).toBe(1)
    expect(Verification.parse(JSON.parse(stdout)).differences.map(({ path: where }) => where)).toEqual([
      'versions.taxonomy',
      'inputs.additions',
    ])
  })

  it('takes a posting where the report is about one, and none where it is not', async () => {
    expect(await runCli(['verify', await keepReport(), path('resume.txt')])).toMatchObject({ exitCode: 64 })
    const ofBrief = await keepReport((json) => json, [path('resume.txt')])
    expect(await runCli(['verify', ofBrief, ...files()])).toMatchObject({ exitCode: 64 })
  })

  it.each(['{}', 'no json', '{"versions": {}, "inputs": {"resume": 1}}'])('refuses “%s”, which is no report', async (text) => {
    writeFileSync(path('other.json'), text)
    const { exitCode, stderr } = await runCli(['verify', path('other.json'), ...files()])
    expect([exitCode, stderr]).toEqual([65, expect.stringContaining('is not a report of this program')])
  })
})

describe('diff', () => {
  it('shows what a newer resume gains and loses', async () => {
    writeFileSync(path('newer.txt'), RESUME.replace('Docker, SQL', 'Docker, SQL, Terraform').replace(' with Kubernetes', ''))
    const args = ['diff', path('resume.txt'), path('newer.txt'), path('job.txt')]
    const { exitCode, stdout } = await runCli(args)
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/Gained[\s\S]*Terraform[\s\S]*Lost[\s\S]*Kubernetes/)
    expect(ReportDiff.parse(JSON.parse((await runCli([...args, '--json'])).stdout)).score.change).toBeLessThan(0)
  })

  it('goes by the role brief at a level without a posting', async () => {
    const { stdout } = await runCli(['diff', path('resume.txt'), path('resume.txt'), '--level', 'top', '--json'])
    expect(ReportDiff.parse(JSON.parse(stdout)).inputs.after.level).toBe('top')
  })
})

describe('explain', () => {
  it('says why skills count or do not, each by itself or as one name of several words', async () => {
    const ask = async (...skills: string[]): Promise<string[]> => {
      const { stdout } = await runCli(['explain', path('resume.txt'), path('job.txt'), ...skills, '--json'])
      return SkillExplanation.array()
        .parse(JSON.parse(stdout))
        .map(({ name, verdict }) => `${name}: ${verdict}`)
    }
    expect(await ask('k8s', 'Terraform', 'Zorblax')).toEqual(['Kubernetes: credited', 'Terraform: absent', 'Zorblax: unknown'])
    expect(await ask('machine', 'learning')).toHaveLength(1)
  })

  it('prints the verdict for a person', async () => {
    const { exitCode, stdout } = await runCli(['explain', path('resume.txt'), path('job.txt'), 'Docker'])
    expect([exitCode, stdout]).toEqual([0, expect.stringMatching(/^Docker +shown, not asked\n/)])
  })
})

describe('standard input', () => {
  it('is the resume where "-" stands for it', async () => {
    const { exitCode, stdout } = await runCli(['match', '-', path('job.txt'), '--json'], { stdin: RESUME })
    expect(exitCode).toBe(0)
    expect(Report.parse(JSON.parse(stdout)).analysis.document.text).toContain('Ada Lindqvist')
  })

  it('cannot be both documents', async () => {
    const { exitCode, stderr } = await runCli(['match', '-', '-'], { stdin: RESUME })
    expect(exitCode).toBe(64)
    expect(stderr).toContain('not both')
  })

  it('that is empty is an input that cannot be read', async () => {
    expect(await runCli(['read', '-'])).toMatchObject({ exitCode: 65, stdout: '' })
  })
})

describe('a terminal', () => {
  const args = (): string[] => ['match', path('resume.txt'), path('job.txt')]

  it('gets colours and its own width, and progress that is wiped again', async () => {
    const { stdout, stderr } = await runCli(args(), { columns: 100 })
    expect(stdout).toContain(`${ESCAPE}[1mCoverage`)
    expect(stdout).toContain('─'.repeat(100))
    expect(stderr).toBe(`Reading resume.txt …\r${ESCAPE}[2K`)
  })

  it.each([{ NO_COLOR: '1' }, { TERM: 'dumb' }])('gets none with %j', async (env) => {
    expect((await runCli(args(), { columns: 100, env })).stdout).not.toContain(ESCAPE)
  })

  it('a pipe gets none either, and no progress', async () => {
    const { stdout, stderr } = await runCli(args())
    expect(stdout + stderr).not.toContain(ESCAPE)
    expect(stderr).toBe('')
  })
})

describe('exit codes', () => {
  it.each([
    ['0', 0],
    ['100', 1],
  ])('with --min %s the code is %d, and the report is printed all the same', async (minimum, code) => {
    const { exitCode, stdout, stderr } = await runCli(['match', path('resume.txt'), path('job.txt'), '--min', minimum, '--json'])
    expect(exitCode).toBe(code)
    Report.parse(JSON.parse(stdout))
    expect(stderr).toMatch(code === 0 ? /^$/ : /^The score \d+\.\d is under the minimum of 100\.\n$/)
  })

  it.each([
    ['no command', []],
    ['a command that is not one', ['reed']],
    ['an option that is not one', ['read', 'x', '--loud']],
    ['no file', ['read']],
    ['one file too many', ['read', 'a', 'b']],
    ['a minimum that is no score', ['match', 'a', '--min', '101']],
    ['a level that is not one', ['match', 'a', '--level', 'wizard']],
    ['a month that is not one', ['match', 'a', '--as-of', '2026']],
    ['a worker without a pool', ['worker']],
  ])('%s is usage: 64, and shows the help of the command', async (_what, args) => {
    const { exitCode, stdout, stderr } = await runCli(args)
    expect([exitCode, stdout]).toEqual([64, ''])
    expect(stderr.trimEnd().split('\n')).toHaveLength(2)
    const [command = ''] = args.filter((arg) => arg !== 'reed')
    const help = ['resume-coverage', command, '--help'].filter(Boolean).join(' ')
    expect(stderr).toMatch(/^[A-Z].*\.\n/)
    expect(stderr.endsWith(`\nSee \`${help}\`.\n`)).toBe(true)
  })

  it.each([
    ['a file that is not there', 'nothing.pdf', 'There is no readable file at'],
    ['a folder', '.', 'is a folder; one file was expected.'],
    ['an empty file', 'empty.pdf', 'empty.pdf is empty'],
    ['a picture with the name of a PDF', 'picture.pdf', 'picture.pdf is '],
  ])('%s is an input that cannot be read: 65', async (_what, name, words) => {
    const { exitCode, stdout, stderr } = await runCli(['read', path(name)])
    expect([exitCode, stdout]).toEqual([65, ''])
    expect(stderr.trimEnd().split('\n')).toHaveLength(2)
    expect(stderr).toContain(words)
  })

  it.each([
    ['a posting in Arabic', () => ['match', path('resume.txt'), path('arabic.txt')], 65, 'The posting is in the Arabic script'],
    ['a posting that asks nothing', () => ['match', path('resume.txt'), path('letter.txt')], 65, 'No requirement was found'],
    [
      'a page that cannot be written',
      () => ['match', path('resume.txt'), path('job.txt'), '--html', path('no/out.html')],
      65,
      'cannot be written',
    ],
    ['no word and no file', () => ['taxonomy'], 64, '--in'],
    ['a skill that is not there', () => ['taxonomy', 'basket', 'weaving'], 65, '"basket weaving"'],
    ['a taxonomy that is not there', () => ['read', path('resume.txt'), '--taxonomy', path('no.yaml')], 65, 'no.yaml'],
  ])('%s is two lines on standard error', async (_what, args, code, words) => {
    const { exitCode, stderr } = await runCli(args())
    expect(exitCode).toBe(code)
    expect(stderr.trimEnd().split('\n')).toHaveLength(2)
    expect(stderr).toContain(words)
  })

  it('a level beside a posting is usage, since nothing would go by it', async () => {
    const { exitCode, stdout, stderr } = await runCli(['match', path('resume.txt'), path('job.txt'), '--level', 'mid'])
    expect([exitCode, stdout]).toEqual([64, ''])
    expect(stderr).toContain('A posting and a level of the role brief were both given')
  })

  it('a setting that cannot be used is usage', async () => {
    const { exitCode, stderr } = await runCli(['serve', '--port', 'eighty'])
    expect(exitCode).toBe(64)
    expect(stderr).toContain('The setting PORT is "eighty"')
  })

  it('help and version are no error', async () => {
    expect(await runCli(['--version'])).toMatchObject({ exitCode: 0, stdout: `${ENGINE_VERSION}\n`, stderr: '' })
    const help = await runCli(['--help'])
    expect(help).toMatchObject({ exitCode: 0, stderr: '' })
    expect(help.stdout).toContain('Exit codes: 0 done')
  })
})
