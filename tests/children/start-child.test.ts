import type { ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ChildOptions, startAhead, startChild, takeChild } from '../../src/children/start-child.ts'
import { OCR_LIMITS } from '../../src/document/document-reader.ts'

/** A compiled program, as a service starts one: it says what the system allows it, and what becomes of a large request. */
const PROGRAM = `
import { readFileSync } from 'node:fs'
const take = (bytes) => {
  try {
    return Buffer.allocUnsafe(bytes).length
  } catch {
    return 'refused'
  }
}
process.send({ limits: readFileSync('/proc/self/limits', 'utf8'), taken: take(2_500_000_000) })
`

interface Said {
  readonly limits: string
  readonly taken: number | 'refused'
}

describe.skipIf(!existsSync('/proc/self/limits'))('a child that reads', () => {
  let folder = ''
  let program = new URL('file:///')
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'start-child-'))
    const path = join(folder, 'say-limits.mjs')
    writeFileSync(path, PROGRAM)
    program = pathToFileURL(path)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const ask = (options?: ChildOptions): Promise<Said> =>
    new Promise((resolve, reject) => {
      const child = startChild(program, options)
      child.once('error', reject)
      child.once('message', (said) => {
        child.kill('SIGKILL')
        resolve(said as Said)
      })
      child.once('exit', (code) => reject(new Error(`ended with ${code} and said nothing`)))
    })

  const limitOf = ({ limits }: Said, name: string): number => Number(new RegExp(`^${name}\\s+(\\d+)`, 'm').exec(limits)?.[1])

  it.each([
    ['for one document', {}, 2_200_000],
    ['with OCR', { limits: OCR_LIMITS }, 3_400_000],
  ])('has an address space of its own size: %s', async (_, options, kilobytes) => {
    expect(limitOf(await ask(options), 'Max address space')).toBe(kilobytes * 1024)
  })

  it('gets no more memory than that', async () => {
    expect((await ask()).taken).toBe('refused')
    expect((await ask({ limits: OCR_LIMITS })).taken).toBe(2_500_000_000)
  })

  it('ends when it has taken a thousand seconds of processor time, whoever still waits for it', async () => {
    expect(limitOf(await ask(), 'Max cpu time')).toBe(1_000)
  })
})

describe('a child that was started ahead', () => {
  const GREETS = `process.on('disconnect', () => process.exit(0)); process.send('ready')`
  let folder = ''
  const taken: ChildProcess[] = []
  const programOf = (name: string): URL => {
    const path = join(folder, `${name}.mjs`)
    writeFileSync(path, GREETS)
    return pathToFileURL(path)
  }
  const take = (program: URL, options: ChildOptions = {}): ChildProcess => {
    const child = takeChild(program, options)
    taken.push(child)
    return child
  }
  const hear = (child: ChildProcess): Promise<unknown> => new Promise((resolve) => child.once('message', resolve))
  const idle = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'start-ahead-'))
  })
  afterAll(() => {
    for (const child of taken) child.kill('SIGKILL')
    rmSync(folder, { recursive: true })
  })

  it('is taken once, and what it said before is heard by who takes it', async () => {
    const program = programOf('once')
    startAhead(program)
    startAhead(program)
    await idle(1_500)
    const first = take(program)
    expect(await hear(first)).toBe('ready')
    expect(take(program).pid).not.toBe(first.pid)
  })

  it('is not taken by who sets other limits', () => {
    const program = programOf('limits')
    startAhead(program)
    const limited = take(program, { limits: OCR_LIMITS })
    expect(take(program).pid).not.toBe(limited.pid)
  })

  it('is not taken where it has ended', async () => {
    const path = join(folder, 'ends.mjs')
    writeFileSync(path, `process.exit(0)`)
    const program = pathToFileURL(path)
    startAhead(program)
    await idle(1_500)
    const child = take(program)
    expect(child.exitCode).toBeNull()
  })
})
