import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { match } from '../../src/index.ts'
import { MatchAnswer, ReadAnswer, SuggestAnswer } from '../../src/mcp/answers.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const RESUME = `Mira Solberg

Experience
Machine Learning Engineer, Birchwood Labs, Jan 2020 - Present
- Trained ranking models in PyTorch and served them on k8s

Skills
Python, SQL
`
const JOB = 'Machine Learning Engineer\n\nRequirements\n- Python\n- PyTorch\n- Kubernetes\n- Rust\n'
const AS_OF = '2026-11'

let folder = ''
let client: Client

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mcp-'))
  mkdirSync(join(folder, 'root'))
  writeFileSync(join(folder, 'root/resume.txt'), RESUME)
  writeFileSync(join(folder, 'secret.txt'), RESUME)
  client = new Client({ name: 'test', version: '1.0.0' })
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: ['dist/cli/main.js', 'mcp', '--root', join(folder, 'root')],
      cwd: ROOT,
    }),
  )
}, 60_000)
afterAll(async () => {
  await client.close()
  rmSync(folder, { recursive: true, force: true })
})

const call = (name: string, args: Record<string, unknown>) => client.callTool({ name, arguments: args })

describe('the MCP server, spoken to by the client of its own SDK', () => {
  it('offers five tools that change nothing, each with schemas of what it takes and answers', async () => {
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name)).toEqual(['read', 'match', 'explain', 'suggest', 'check'])
    for (const tool of tools) {
      expect(tool.annotations?.readOnlyHint).toBe(true)
      expect(tool.inputSchema.properties).toHaveProperty(tool.name === 'check' ? 'tailored' : 'resume')
      expect(tool.outputSchema?.properties).toBeDefined()
    }
  })

  it('read says what is understood of a file below its root', async () => {
    const { structuredContent } = await call('read', { resume: { path: 'resume.txt' }, asOf: AS_OF })
    const answer = ReadAnswer.parse(structuredContent)
    expect(answer.positions).toMatchObject([{ organization: 'Birchwood Labs', from: '2020-01', to: 'present' }])
    expect(answer.skills).toEqual(expect.arrayContaining(['pytorch', 'kubernetes', 'python']))
  })

  it('match gives the score of the library, and the line that shows each requirement', async () => {
    const { structuredContent } = await call('match', { resume: { text: RESUME }, job: { text: JOB }, asOf: AS_OF })
    const answer = MatchAnswer.parse(structuredContent)
    expect(answer.score).toBe((await match(RESUME, JOB, { asOf: AS_OF })).score)
    expect(answer.gaps[0]).toBe('Rust')
    expect(answer.verdict).toMatch(/of 4 required statements met/)
    expect(answer.requirements.find(({ requirement }) => requirement === 'Kubernetes')?.evidence).toEqual({
      line: 4,
      quote: '- Trained ranking models in PyTorch and served them on k8s',
      near: false,
    })
  })

  it('check says what a rewrite adds, so that it can be taken back', async () => {
    const tailored = { text: RESUME.replace('Python, SQL', 'Python, SQL, Rust') }
    const { structuredContent } = await call('check', { original: { path: 'resume.txt' }, tailored, asOf: AS_OF })
    expect(structuredContent).toMatchObject({ passed: false, invented: [{ kind: 'skill', tailored: { line: 6 } }] })
    const same = await call('check', { original: { path: 'resume.txt' }, tailored: { text: RESUME } })
    expect(same.structuredContent).toMatchObject({ passed: true })
  })

  it('explain says why a skill does not count', async () => {
    const { structuredContent } = await call('explain', { resume: { text: RESUME }, job: { text: JOB }, skills: ['Rust', 'k8s'] })
    expect(structuredContent).toMatchObject({
      explanations: [{ verdict: 'absent' }, { verdict: 'credited', skill: 'kubernetes' }],
    })
  })

  it('suggest marks what needs a fact from the person', async () => {
    const { structuredContent } = await call('suggest', { resume: { text: RESUME }, job: { text: JOB }, asOf: AS_OF, limit: 3 })
    const { suggestions } = SuggestAnswer.parse(structuredContent)
    expect(suggestions.length).toBeGreaterThan(0)
    expect(suggestions.length).toBeLessThanOrEqual(3)
    expect(suggestions.find(({ title }) => title.includes('Rust'))?.onlyIfTrue ?? true).toBe(true)
  })

  it.each([
    ['a file outside of the root', { path: '../secret.txt' }],
    ['a file by its whole path', { path: '/etc/hostname' }],
    ['a file that is not there', { path: 'nothing.pdf' }],
  ])('refuses %s, in words', async (_, resume) => {
    const { isError, content } = await call('read', { resume })
    expect([isError, JSON.stringify(content)]).toEqual([true, expect.stringContaining('There is no readable file')])
  })

  it('refuses what its schemas do not allow', async () => {
    expect(await call('read', { resume: { path: 'resume.txt', text: RESUME } })).toMatchObject({ isError: true })
    expect(await call('match', { resume: { text: RESUME }, level: 'expert' })).toMatchObject({ isError: true })
  })
})
