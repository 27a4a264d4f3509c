import { describe, expect, it } from 'vitest'
import {
  type PageContent,
  type PdfEngine,
  PdfEngineBroken,
  PdfOpenError,
  PdfPageError,
  type PdfSource,
} from '../../../../src/document/formats/pdf/engine.ts'
import { readPages } from '../../../../src/document/formats/pdf/read-pages.ts'
import { makePage, makeRun } from '../../../helpers/make-runs.ts'

const LIMITS = { pages: 50, characters: 1000, textItems: 1000 }

type PageOutcome = PageContent | Error

/** An engine whose pages are these; it counts how often it opens, and fails after having been broken. */
const fakeEngine = (outcomes: readonly PageOutcome[]): PdfEngine & { opened: () => number; closed: () => number } => {
  let opened = 0
  let closed = 0
  const open = async (): Promise<PdfSource> => {
    opened++
    let broken = false
    return {
      pageCount: outcomes.length,
      readPage: (index) => {
        if (broken) throw new Error('asked after it broke')
        const outcome = outcomes[index]
        broken = outcome instanceof PdfEngineBroken
        if (outcome instanceof Error || outcome === undefined) throw outcome
        return outcome
      },
      renderGray: () => ({ pixels: new Uint8Array(1), width: 1, height: 1, stride: 1 }),
      close: () => {
        closed++
      },
    }
  }
  return { open, opened: () => opened, closed: () => closed }
}

const page = (text: string): PageContent => makePage([makeRun(text)])
const read = (engine: PdfEngine, limits = LIMITS) => readPages(engine, new Uint8Array(), limits)

describe('readPages', () => {
  it('reads every page and closes the document', async () => {
    const engine = fakeEngine([page('one'), page('two')])
    const { pages, warnings, broken } = await read(engine)
    expect(pages.map(({ index }) => index)).toEqual([0, 1])
    expect({ warnings, broken, closed: engine.closed() }).toEqual({ warnings: [], broken: false, closed: 1 })
  })

  it('leaves out a page that cannot be read, and names it', async () => {
    const { pages, pageCount, warnings } = await read(fakeEngine([page('one'), new PdfPageError('bad'), page('three')]))
    expect(pages.map(({ index }) => index)).toEqual([0, 2])
    expect(pageCount).toBe(3)
    expect(warnings).toEqual([{ code: 'page_unreadable', message: expect.stringContaining('page 2 of 3') }])
  })

  it('opens the document anew after a page that breaks the engine', async () => {
    const engine = fakeEngine([page('one'), new PdfEngineBroken('trap'), page('three')])
    const { pages, broken } = await read(engine)
    expect(pages.map(({ index }) => index)).toEqual([0, 2])
    expect({ broken, opened: engine.opened() }).toEqual({ broken: true, opened: 2 })
  })

  it('gives up on a document that breaks the engine twice', async () => {
    const trap = new PdfEngineBroken('trap')
    const engine = fakeEngine([page('one'), trap, trap, page('four')])
    const { pages } = await read(engine)
    expect(pages.map(({ index }) => index)).toEqual([0])
    expect(engine.opened()).toBe(2)
  })

  it('lets an error through that is no fault of the document', async () => {
    await expect(read(fakeEngine([new TypeError('a bug of ours')]))).rejects.toThrow('a bug of ours')
  })

  it('lets it through that the document does not open', async () => {
    const engine: PdfEngine = { open: () => Promise.reject(new PdfOpenError('password')) }
    await expect(read(engine)).rejects.toMatchObject({ reason: 'password' })
  })

  it.each([
    ['pages', { pages: 2, characters: 1000, textItems: 1000 }, 2, 'The document has more than 2 pages; the rest was not read.'],
    [
      'characters',
      { pages: 50, characters: 3, textItems: 1000 },
      1,
      'The document has more than 3 characters; the rest was not read.',
    ],
  ])('stops at the limit of %s and says that it is this one', async (_, limits, count, message) => {
    const { pages, warnings } = await read(fakeEngine([page('one'), page('two'), page('six')]), limits)
    expect(pages).toHaveLength(count)
    expect(warnings).toEqual([{ code: 'truncated', message }])
  })

  it('says that a page was cut', async () => {
    const { warnings } = await read(fakeEngine([makePage([makeRun('one')], { cutBy: 'textItems' })]))
    expect(warnings.map(({ message }) => message)).toEqual([
      'The document has more than 1,000 pieces of text on a page; the rest was not read.',
    ])
  })
})
