import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lines, makeDocx, paragraph, run } from '../helpers/make-docx.ts'
import { findViolations } from './axe.ts'
import { isReady, openStand, POSTING, type Stand, visit } from './browser.ts'

let stand: Stand
beforeAll(async () => {
  stand = await openStand()
})
afterAll(() => stand.close())

const wordFile = (buffer: Buffer) => ({
  name: 'resume.docx',
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  buffer,
})

const HOSTILE = makeDocx({
  body:
    lines('Mira Solberg', 'Experience', 'Machine learning engineer at Brightwater Labs, 2019 to present') +
    lines('Trained models with Python and PyTorch, and served them on Kubernetes', '&lt;img src=x onerror=alert(1)&gt;') +
    paragraph(`<w:hyperlink r:id="rIdL">${run('a trap')}</w:hyperlink>`),
  links: { rIdL: 'javascript:alert(1)' },
})

/** From the form to the report of a Word file, and to the pane of the resume. */
const reachResume = async (page: Page, file: Parameters<Page['setInputFiles']>[1]): Promise<void> => {
  await page.setInputFiles('#resume', file)
  await page.fill('#job', POSTING)
  await page.click('button[type="submit"]')
  await page.waitForSelector('.report')
}

const showResume = async (page: Page): Promise<void> => {
  const pane = page.locator('.pane-button-resume')
  if (await pane.isVisible()) await pane.click()
}

const SUMMARY = '.word > summary'

describe.each([390, 1024])('a Word file as in Word, at %i px', (width) => {
  const screen = { reducedMotion: 'reduce', viewport: { width, height: 900 } } as const

  it('stands in for its lines, marks what is chosen, and has no violation that axe knows', async () => {
    await visit(
      stand,
      '/',
      async (page) => {
        await isReady(page)
        await reachResume(page, 'samples/genai-engineer/resume.docx')
        await showResume(page)
        await page.click(SUMMARY)
        await page.waitForSelector('.word-page mark')
        expect(await page.locator('.pane-resume .line').first().isVisible()).toBe(false)
        expect(await page.locator('.word-page :is(h3, li, strong)').count()).toBeGreaterThan(3)
        expect(await findViolations(page)).toEqual([])
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect(wide).toBeLessThanOrEqual(0)
        const python = page.locator('.requirement', { hasText: '3+ years of experience with Python' })
        // On a phone the card is in another pane.
        await python.locator('.requirement-choose').dispatchEvent('click')
        await page.waitForSelector('.word-page .is-chosen mark.is-lit')
        await page.click(SUMMARY)
        expect(await page.locator('.pane-resume .line').first().isVisible()).toBe(true)
      },
      screen,
    )
  })

  it('gives way to its lines where something leads to one of them', async () => {
    await visit(
      stand,
      '/samples/genai-engineer',
      async (page) => {
        await isReady(page)
        await showResume(page)
        await page.click(SUMMARY)
        await page.waitForSelector('.word-page', { state: 'visible' })
        await page.evaluate(() => document.querySelector<HTMLElement>('a[href^="#resume-line-"]:not(.line-number)')?.click())
        await page.waitForSelector('.pane-resume .line:focus', { state: 'visible' })
        expect(await page.locator('.word-page').isVisible()).toBe(false)
      },
      screen,
    )
  })

  it('runs nothing that a file brings', async () => {
    await visit(
      stand,
      '/',
      async (page) => {
        await isReady(page)
        await reachResume(page, wordFile(HOSTILE))
        await showResume(page)
        await page.click(SUMMARY)
        const shown = page.locator('.word-page')
        await shown.waitFor()
        expect(await shown.textContent()).toContain('<img src=x onerror=alert(1)>')
        expect(await shown.locator('a, img, script').count()).toBe(0)
      },
      screen,
    )
  })

  it('needs no script', async () => {
    await visit(
      stand,
      '/',
      async (page) => {
        await reachResume(page, 'samples/genai-engineer/resume.docx')
        await page.locator(SUMMARY).click()
        expect(await page.locator('.word-page mark').first().isVisible()).toBe(true)
        expect(await page.locator('.pane-resume .line').first().isVisible()).toBe(false)
      },
      { ...screen, javaScriptEnabled: false },
    )
  })
})

describe('a resume that is not from Word', () => {
  it('has no such view', async () => {
    await visit(stand, '/samples/two-column', async (page) => {
      await isReady(page)
      expect(await page.locator('.word').count()).toBe(0)
    })
  })
})
