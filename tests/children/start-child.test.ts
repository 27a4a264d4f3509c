import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ChildOptions, startChild } from '../../src/children/start-child.ts'
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
