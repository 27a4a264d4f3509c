import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { extendTaxonomy, loadTaxonomy } from '../../src/taxonomy/index.ts'
import { runCli } from '../helpers/run-cli.ts'
import { blocksOf, type CodeBlock, PAGES, readPage } from './code-blocks.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** Within the project, so that programs find its packages. */
const folder = mkdtempSync(join(ROOT, 'tests/docs/.tmp-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const outside = mkdtempSync(join(tmpdir(), 'docs-'))
afterAll(() => rmSync(outside, { recursive: true, force: true }))

const scripts = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))).scripts
const [resume, job] = ['resume.txt', 'job.txt'].map((name) => blocksOf('score.md').find(({ file }) => file === name)?.code ?? '')
for (const [name, text] of [
  ['resume.txt', resume],
  ['job.txt', job],
] as const)
  writeFileSync(join(folder, name), text ?? '')
for (const { file, code } of blocksOf('guard.md')) if (file !== '') writeFileSync(join(folder, file), code)

const atFolder = (word: string): string => (/^[\w-]+\.(?:txt|json|yaml)$/.test(word) ? join(folder, word) : word)

/** A command with, below it, what it prints among other lines, and its exit code where it is asked for. */
const runConsole = async ({ code }: CodeBlock): Promise<void> => {
  for (const part of code.split(/^\$ resume-coverage /m).slice(1)) {
    const [shown = '', ended = '0'] = part.split('$ echo $?')
    const [line = '', ...printed] = shown.trimEnd().split('\n')
    const { exitCode, stdout, stderr } = await runCli(line.split(' ').map(atFolder))
    expect([exitCode, stderr]).toEqual([Number(ended), ''])
    for (const words of printed) expect(stdout).toContain(words)
  }
}

/** The package's name stands for what is built of it. */
const runProgram = ({ code, line }: CodeBlock): void => {
  const program = join(folder, `program-${line}.mts`)
  writeFileSync(program, code.replaceAll(/'resume-coverage'/g, `'${join(ROOT, 'dist/index.js')}'`))
  execFileSync(process.execPath, ['--import', import.meta.resolve('tsx'), program], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 30_000,
  })
}

/** What a shell would be asked: it is a shell's language, and our own scripts and commands in it are there. */
const checkShell = async ({ code }: CodeBlock): Promise<void> => {
  execFileSync('bash', ['-n'], { input: code })
  for (const [, script = ''] of code.matchAll(/npm run (?:--silent )?([\w:]+)/g)) expect(scripts).toHaveProperty([script])
  for (const [, command = ''] of code.matchAll(/^(?:\w+=\S+ )*resume-coverage ([\w-]+)/gm)) {
    expect((await runCli(['help', command])).exitCode).toBe(0)
  }
}

const checkYaml = ({ code, file }: CodeBlock): void => {
  if (file === '') {
    const extended = extendTaxonomy(loadTaxonomy(), code, 'my-skills.yaml')
    expect(extended.skills.length).toBeGreaterThan(loadTaxonomy().skills.length)
    writeFileSync(join(folder, 'my-skills.yaml'), code)
    return
  }
  mkdirSync(dirname(join(outside, file)), { recursive: true })
  writeFileSync(join(outside, file), code)
  const steps = /uses: OWNER/.test(code) ? parse(code).jobs.coverage.steps : []
  const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'))
  for (const input of Object.keys(steps[1]?.with ?? {})) expect(action.inputs).toHaveProperty([input])
}

/** How each language is held to what it says; a page with another fails. */
const CHECKS: Readonly<Record<string, (block: CodeBlock) => unknown>> = {
  console: runConsole,
  ts: runProgram,
  sh: checkShell,
  yaml: checkYaml,
  json: ({ code }) => JSON.parse(code),
  text: ({ code }) => expect(code.trim()).not.toBe(''),
}

describe.each(PAGES)('docs/%s', (page) => {
  const blocks = blocksOf(page)

  it.each(blocks.map((block) => [block.line, block.language, block] as const))(
    'line %d, %s, is true',
    async (_, language, block) => {
      expect(Object.keys(CHECKS)).toContain(language)
      await CHECKS[language]?.(block)
    },
  )

  it('points at pages and files that are there', () => {
    for (const [, target = ''] of readPage(page).matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)) {
      expect([target, existsSync(join(ROOT, 'docs', target))]).toEqual([target, true])
    }
    for (const [, path = ''] of readPage(page).matchAll(/`((?:src|skills-taxonomy|scripts|tests)\/[\w./-]+\.\w+)`/g)) {
      expect([path, existsSync(join(ROOT, path))]).toEqual([path, true])
    }
  })
})

describe('a settings file as the pages show it', () => {
  it('is taken by every command of its folder', async () => {
    writeFileSync(join(outside, 'my-skills.yaml'), readFileSync(join(folder, 'my-skills.yaml')))
    const { exitCode, stderr } = await runCli(['match', join(folder, 'resume.txt'), join(folder, 'job.txt')], { cwd: outside })
    expect([exitCode, stderr]).toEqual([0, ''])
  })
})
