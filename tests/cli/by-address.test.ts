import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { answering, BOARD_PAGE, EMPTY_PAGE, type FakeBoard, startBoard } from '../helpers/fake-board.ts'
import { OWN_RESUME } from '../helpers/make-ground.ts'
import { runCli } from '../helpers/run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'by-address-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const resume = join(folder, 'resume.txt')
writeFileSync(resume, OWN_RESUME)

let board: FakeBoard
beforeEach(async () => {
  board = await startBoard({ '/page': answering(BOARD_PAGE), '/empty': answering(EMPTY_PAGE) })
})
afterEach(() => board.close())

const run = (args: readonly string[], env: Record<string, string> = {}) =>
  runCli(args, { env: { FETCH_POSTINGS_INSIDE: `127.0.0.1:${board.port}`, ...env } })
const pathsAsked = (): string[] => board.asked.map(({ path }) => path)

describe('a posting that is typed as its address', () => {
  it.each([
    ['match', (page: string) => ['match', resume, page]],
    ['match of several', (page: string) => ['match', resume, page, page]],
    ['requirements', (page: string) => ['requirements', page]],
    ['tailor', (page: string) => ['tailor', resume, page]],
    ['explain', (page: string) => ['explain', resume, page, 'Python']],
    ['diff', (page: string) => ['diff', resume, resume, page]],
    ['check', (page: string) => ['check', resume, resume, page]],
    ['letter', (page: string) => ['letter', resume, page]],
    ['taxonomy', (page: string) => ['taxonomy', 'Python', '--in', page, '--posting']],
    ['pool rank', (page: string) => ['pool', 'rank', page, '--data', join(folder, 'pool')]],
  ])('is fetched, and read like a file: %s', async (_, args) => {
    const { exitCode, stderr, stdout } = await run(args(`${board.base}/page`))
    expect([exitCode, stderr]).toEqual([0, ''])
    expect(stdout).not.toBe('')
    expect(new Set(pathsAsked())).toEqual(new Set(['/page']))
  })

  it('is read by the data of its page', async () => {
    expect((await run(['requirements', `${board.base}/page`])).stdout).toMatch(/^Herb Data Engineer +3 requirements/)
  })

  it('is not fetched under --offline, wherever that stands, nor with FETCH_POSTINGS=0', async () => {
    const page = `${board.base}/page`
    for (const [args, env] of [
      [['--offline', 'requirements', page], {}],
      [['match', resume, page, '--offline'], {}],
      [['requirements', page], { FETCH_POSTINGS: '0' }],
    ] as const) {
      const { exitCode, stderr } = await run(args, env)
      expect([exitCode, stderr.split('\n')[0]]).toEqual([
        64,
        'A posting was given by its address, but fetching postings is turned off here.',
      ])
    }
    expect(board.asked).toEqual([])
  })

  it('is refused where it is inside and nobody allowed that', async () => {
    const { exitCode, stderr } = await run(['requirements', 'https://127.0.0.1/'], { FETCH_POSTINGS_INSIDE: '' })
    expect([exitCode, stderr.split('\n')[0]]).toEqual([65, expect.stringContaining('not on the public internet')])
  })

  it('is said to need a browser where it does', async () => {
    const { exitCode, stderr } = await run(['match', resume, `${board.base}/empty`])
    expect([exitCode, stderr]).toEqual([65, expect.stringContaining('Open it in a browser and paste the posting’s text.')])
  })

  it('is not watched, and no resume is fetched', async () => {
    const page = `${board.base}/page`
    expect((await run(['match', resume, page, '--watch'])).stderr).toContain('An address cannot be watched')
    expect((await run(['read', page])).stderr).toContain('There is no readable file at')
    expect(board.asked).toEqual([])
  })
})
