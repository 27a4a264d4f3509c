import { afterAll, describe, expect, it } from 'vitest'
import { drawReport, MAX_PAGE_BYTES } from '../../src/drawing/draw-task.ts'
import { createDrawer } from '../../src/drawing/index.ts'
import type { Report } from '../../src/schema/index.ts'
import { renderReportPage } from '../../src/web/index.ts'
import { makeReport } from '../helpers/make-report.ts'

const ASSETS = { stylesheet: '/assets/page.css', icon: '/assets/icon.svg', script: null, shared: [], theme: null, hasPool: false }
const taskOf = (report: Report) => ({ json: Buffer.from(JSON.stringify(report)), sample: null, assets: ASSETS })

const drawer = createDrawer({ timeoutMs: 30_000 })
afterAll(() => drawer.close())

describe('a drawer', () => {
  it('draws the page that would be drawn in this process', async () => {
    const report = makeReport()
    const page = Buffer.from(await drawer.draw(taskOf(report))).toString('utf8')
    expect(page).toBe(renderReportPage({ view: 'report', report, sample: null }, ASSETS))
    expect(drawer.load()).toMatchObject({ busy: 0, started: 1, died: 0 })
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
    expect(() => drawReport(taskOf(report))).toThrow(/^The answer would have 8\.\d MB/)
  })
})
