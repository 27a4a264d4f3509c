import { afterAll, describe, expect, it } from 'vitest'
import { drawPage, MAX_PAGE_BYTES } from '../../src/drawing/draw-task.ts'
import { createDrawer } from '../../src/drawing/index.ts'
import type { Report } from '../../src/schema/index.ts'
import { renderPage } from '../../src/web/index.ts'
import { makeReport } from '../helpers/make-report.ts'

const assets = {
  stylesheet: '/assets/page.css',
  icon: '/assets/icon.svg',
  script: null,
  shared: [],
  languages: {},
  theme: null,
  hasPool: false,
}
const SETTING = { assets, language: { language: 'de', isChosen: true } } as const
const taskOf = (report: Report) => ({
  shows: 'report' as const,
  json: Buffer.from(JSON.stringify(report)),
  sample: null,
  ...SETTING,
})

const drawer = createDrawer({ timeoutMs: 30_000 })
afterAll(() => drawer.close())

describe('a drawer', () => {
  it('draws the page that would be drawn in this process', async () => {
    const report = makeReport()
    const page = Buffer.from(await drawer.draw(taskOf(report))).toString('utf8')
    expect(page).toBe(renderPage({ view: 'report', report, sample: null }, SETTING))
    expect(drawer.load()).toMatchObject({ busy: 0, started: 1, died: 0 })
  })

  it('draws pages of several languages at the same time, each in its own', async () => {
    const languages = ['de', 'en', 'fr', 'es', 'de', 'fr'] as const
    const report = makeReport()
    const pages = await Promise.all(
      languages.map((language) => drawer.draw({ ...taskOf(report), language: { language, isChosen: true } })),
    )
    for (const [index, language] of languages.entries())
      expect(Buffer.from(pages[index] ?? []).toString('utf8')).toBe(
        renderPage({ view: 'report', report, sample: null }, { assets, language: { language, isChosen: true } }),
      )
  })

  it('gives up a page that takes too long', async () => {
    const hanging = createDrawer({ program: new URL('../helpers/hanging-process.ts', import.meta.url), timeoutMs: 200 })
    await expect(hanging.draw(taskOf(makeReport()))).rejects.toMatchObject({ code: 'took_too_long' })
    await hanging.close()
  })

  it('refuses a page that is longer than anybody reads', () => {
    const [first] = makeReport().coverage
    const explanation = 'x'.repeat(MAX_PAGE_BYTES)
    const report = makeReport({ coverage: first ? [{ ...first, explanation }] : [] })
    expect(() => drawPage(taskOf(report))).toThrow(/^The answer would be 8\.\d MB/)
  })
})
