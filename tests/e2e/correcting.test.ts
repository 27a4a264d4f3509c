import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Report } from '../../src/index.ts'
import { compareBy } from '../../src/pipeline.ts'
import { TAXONOMY } from '../helpers/stages.ts'
import { findViolations } from './axe.ts'
import { isReady, match, openStand, SAMPLE, type Stand, saveFile, scoreOf, visit } from './browser.ts'

let stand: Stand
beforeAll(async () => {
  stand = await openStand()
})
afterAll(() => stand.close())

const cardOf = (page: Page, statement: string) => page.locator('.requirement', { hasText: statement }).first()

const saveReport = async (page: Page): Promise<Report> =>
  Report.parse(JSON.parse((await saveFile(page, 'json')).bytes.toString()))

/** The report in the file is what the stages give for the corrections in it. */
const isExact = ({ analysis, job, inputs, corrected, score }: Report): boolean =>
  compareBy(analysis, job, TAXONOMY, { ...inputs, corrections: corrected?.corrections ?? [] }).score === score

describe('a correction', () => {
  it('that a statement is not asked is scored at once, marked in the page, its file and its JSON, and taken back', async () => {
    await visit(stand, SAMPLE, async (page) => {
      await isReady(page)
      const before = await scoreOf(page)
      const card = cardOf(page, 'Hands-on experience with a cloud platform')
      await card.getByRole('button', { name: 'Not asked' }).click()
      await page.waitForSelector('.written')
      const after = await scoreOf(page)
      expect(after).toBeGreaterThan(before)
      expect(await page.locator('.notes').textContent()).toContain(
        `asks for nothing. Without it the score is ${before.toFixed(1)}.`,
      )

      const report = await saveReport(page)
      expect(report.corrected).toMatchObject({ score: before, corrections: [{ says: 'not-asked' }] })
      expect([report.score, isExact(report)]).toEqual([after, true])

      const file = join(stand.folder, 'corrected.html')
      await writeFile(file, (await saveFile(page, 'html')).bytes)
      await visit(stand, pathToFileURL(file).href, async (own) => {
        expect(await scoreOf(own)).toBe(after)
        expect(await cardOf(own, 'Hands-on experience with a cloud platform').textContent()).toContain(
          'Not asked, by your own word.',
        )
      })
      await page.locator('.written').getByRole('button', { name: 'Take back' }).click()
      await page.locator('.written').waitFor({ state: 'detached' })
      expect(await scoreOf(page)).toBe(before)
      expect((await saveReport(page)).corrected).toBeUndefined()
    })
  })

  it('that a quote does not show a statement takes its points, and one that it does gives them', async () => {
    await visit(stand, SAMPLE, async (page) => {
      await isReady(page)
      const before = await scoreOf(page)
      const card = cardOf(page, 'Docker and Kubernetes')
      const quote = card.locator('.evidence').first()
      await quote.getByRole('button', { name: 'Does not show it' }).click()
      await card.locator('.tag-own').waitFor()
      expect(await scoreOf(page)).toBeLessThan(before)
      await card.getByRole('button', { name: 'Take back' }).click()
      await card.locator('.evidence').first().waitFor()
      expect(await scoreOf(page)).toBe(before)

      const shown = page.getByRole('button', { name: 'Shows it', exact: true }).first()
      const own = page.locator('.requirement', { has: shown }).first()
      const id = await own.getAttribute('id')
      await shown.click()
      await page.locator(`#${id} .tag-own`).first().waitFor({ state: 'attached' })
      expect(await scoreOf(page)).toBeGreaterThan(before)
      expect(isExact(await saveReport(page))).toBe(true)
    })
  })

  it('is not lost where the next one is said before it is scored', async () => {
    await visit(stand, SAMPLE, async (page) => {
      await isReady(page)
      await page.evaluate(() => {
        const buttons = [...document.querySelectorAll('button')].filter(({ textContent }) => textContent === 'Not asked')
        for (const button of [buttons[0], buttons[0], buttons[1]]) button?.click()
      })
      await page.locator('.written li').nth(1).waitFor()
      const report = await saveReport(page)
      expect([report.corrected?.corrections.length, isExact(report)]).toEqual([2, true])
    })
  })

  it('that is scored after the person went on changes the report that it is about, and nothing else', async () => {
    await visit(stand, '/', async (page) => {
      let letThrough = (): void => {}
      const isLet = new Promise<void>((resolve) => {
        letThrough = resolve
      })
      await page.route('**/assets/taxonomy-*.json', async (route) => {
        await isLet
        await route.continue()
      })
      await match(stand, page)
      const asked = page.waitForRequest('**/assets/taxonomy-*.json')
      await page
        .locator('button', { hasText: /^Not asked$/ })
        .first()
        .click()
      await asked
      await page.goBack()
      await page.locator('.form').waitFor()
      const title = await page.title()
      const answered = page.waitForResponse('**/assets/taxonomy-*.json')
      letThrough()
      await (await answered).finished()
      await page.waitForTimeout(500)
      expect([await page.title(), await page.locator('.report').count()]).toEqual([title, 0])
      await page.goForward()
      await page.locator('#corrections-title').waitFor()
    })
  })

  it('keeps what was ticked, and the score goes by both', async () => {
    await visit(stand, SAMPLE, async (page) => {
      await isReady(page)
      await page.click('#tab-suggestions')
      await page.locator('.tick input[aria-expanded]').first().click()
      await page.getByRole('button', { name: 'Yes, it is true' }).click()
      await page.waitForSelector('.score-changed')
      const title = await page.locator('.suggestion.is-ticked h4').textContent()
      await page.click('#tab-requirements')
      await page
        .locator('.requirement')
        .last()
        .evaluate((card) => card.closest('details')?.setAttribute('open', ''))
      await page.getByRole('button', { name: 'Not asked' }).last().click()
      await page.waitForSelector('#corrections-title')
      await page.click('#tab-suggestions')
      expect(await page.locator('.suggestion.is-ticked h4').textContent()).toBe(title)
    })
  })

  it.each([390, 1280])('has no violation that axe knows at %d pixels', async (width) => {
    await visit(
      stand,
      SAMPLE,
      async (page) => {
        await isReady(page)
        await cardOf(page, 'Docker and Kubernetes').getByRole('button', { name: 'Not asked' }).click()
        await page.waitForSelector('.written')
        expect(await findViolations(page)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      },
      { viewport: { width, height: 900 }, reducedMotion: 'reduce' },
    )
  })
})
