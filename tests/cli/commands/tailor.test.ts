import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readDocument } from '../../../src/document/index.ts'
import { makeDocx, paragraph, run } from '../../helpers/make-docx.ts'
import { runCli } from '../../helpers/run-cli.ts'
import { acceptAll } from '../../helpers/track-changes.ts'

const LINES = [
  'Ada Example',
  'EXPERIENCE',
  'Data Engineer, Brightwater Labs',
  'Jan 2020 - Dec 2023',
  '- Ran 20 services on k8s',
  '- Ran 30 jobs on Kuberntes',
]

const toDocx = (settings = '') =>
  makeDocx({
    body: LINES.map((line) => paragraph(run(line))).join(''),
    ...(settings && { parts: { settings } }),
  })

let folder: string
const at = (name: string): string => join(folder, name)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tailor-'))
  writeFileSync(at('resume.docx'), toDocx())
  writeFileSync(at('job.txt'), 'Requirements\n- Kubernetes\n- Apache Spark')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const tailor = (...options: readonly string[]) => runCli(['tailor', at('resume.docx'), at('job.txt'), ...options])

describe('tailor', () => {
  it('shows each change side by side, and writes nothing without --out', async () => {
    const { exitCode, stdout } = await tailor()
    expect(exitCode).toBe(0)
    expect(stdout).toContain('  − - Ran 20 services on k8s\n  + - Ran 20 services on Kubernetes (k8s)\n')
    expect(stdout).toContain('Changes that need no new fact: 1.')
    expect(stdout).toContain('--out FILE.docx')
    expect(readdirSync(folder)).toEqual(['job.txt', 'resume.docx'])
  })

  it('writes the copy with --out, and leaves the resume as it is', async () => {
    const { exitCode, stdout } = await tailor('--out', at('new.docx'))
    expect({ exitCode, stdout }).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('new.docx') })
    expect((await readDocument(acceptAll(readFileSync(at('new.docx'))))).document.text).toContain('Kubernetes (k8s)')
    expect(Buffer.compare(readFileSync(at('resume.docx')), toDocx())).toBe(0)
    expect(readdirSync(folder)).toEqual(['job.txt', 'new.docx', 'resume.docx'])
  })

  it('takes the edits of chosen rules, whose truth the person vouches for', async () => {
    const { stdout } = await tailor('--accept', 'mend-spelling, strong-verb')
    expect(stdout).not.toContain('+ - Ran 20 services on Kubernetes (k8s)')
  })

  it('leaves nothing behind where the resume is closed, and says why after what it would change', async () => {
    writeFileSync(at('resume.docx'), toDocx('<w:documentProtection w:edit="readOnly" w:enforcement="1"/>'))
    const { exitCode, stdout, stderr } = await tailor('--out', at('new.docx'))
    expect(exitCode).toBe(65)
    expect(stderr).toMatch(/^resume\.docx cannot be given back with suggestions in it: it is protected against changes\.\n/)
    expect(stdout).toContain('+ - Ran 20 services on Kubernetes (k8s)')
    expect(readdirSync(folder)).toEqual(['job.txt', 'resume.docx'])
  })

  it('leaves nothing behind where the copy cannot be put', async () => {
    const { exitCode, stderr } = await tailor('--out', join(folder, 'no', 'new.docx'))
    expect(exitCode).toBe(65)
    expect(stderr).toContain('cannot be written')
    expect(readdirSync(folder)).toEqual(['job.txt', 'resume.docx'])
  })

  it.each([
    [['--out', 'new.odt'], 'ends in neither .docx nor .pdf'],
    [['--accept', 'shine'], 'No rule is called "shine"'],
  ])('%j is a mistake in the call', async (options, message) => {
    const { exitCode, stderr } = await tailor(...options)
    expect(exitCode).toBe(64)
    expect(stderr).toContain(message)
  })

  it('does not write over the resume', async () => {
    const { exitCode, stderr } = await tailor('--out', at('resume.docx'))
    expect(exitCode).toBe(64)
    expect(stderr).toContain('names the resume itself')
  })

  it('reads the resume or the posting from standard input, not both', async () => {
    expect((await runCli(['tailor', '-', '-'], { stdin: 'x' })).exitCode).toBe(64)
  })
})
