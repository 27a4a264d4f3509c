import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { match as matchDocuments } from '../../src/index.ts'
import { makeDocx, paragraph, run } from '../helpers/make-docx.ts'
import { acceptAll, countChanges, mainXml, rejectAll } from '../helpers/track-changes.ts'
import { findViolations } from './axe.ts'
import { isReady, match, openStand, POSTING, type Stand, saveFile, scoreOf, visit } from './browser.ts'

let stand: Stand
beforeAll(async () => {
  stand = await openStand()
})
afterAll(() => stand.close())

const LIST = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
const numbering =
  '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'

/** An invented resume as a Word file with a list of its own. */
const DOCX = makeDocx({
  body: [
    paragraph(run('Ada Lindqvist')),
    paragraph(run('ada@example.org')),
    paragraph(run('Experience')),
    paragraph(run('Data Engineer, Brightwater Labs')),
    paragraph(run('Jan 2019 - Dec 2024')),
    paragraph(run('Built pipelines in Python for twelve teams'), LIST),
    paragraph(run('Cut the nightly run from four hours to one'), LIST),
    paragraph(run('Skills')),
    paragraph(run('Python, PyTorch, SQL')),
  ].join(''),
  parts: { numbering },
})

const matchDocx = async (page: Page): Promise<void> => {
  await isReady(page)
  await page.setInputFiles('#resume', {
    name: 'ada.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: DOCX,
  })
  await page.fill('#job', POSTING)
  await page.click('button[type="submit"]')
  await page.waitForSelector('.report')
}

const LINE = 'Ran twelve services on Kubernetes for three teams, with no outage in a year'

/** From the suggestion about Kubernetes to the field that takes its line. */
const sayYes = async (page: Page) => {
  await page.click('#tab-suggestions')
  const item = page.locator('.suggestion', { hasText: 'one project: Kubernetes' })
  await item.locator('.tick input').click()
  await page.getByRole('button', { name: 'Yes, it is true' }).click()
  await item.locator('.writer textarea').waitFor()
  return item
}

const scoreSaid = async (page: Page): Promise<number> => Number(await page.textContent('.score-changed .score'))

describe('from yes to the file', () => {
  it('a line begins as a frame with gaps, is scored as it reads, and stands in the own Word file', async () => {
    await visit(stand, '/', async (page) => {
      await matchDocx(page)
      const before = await scoreOf(page)
      const item = await sayYes(page)
      const field = item.locator('textarea')
      expect(await field.inputValue()).toMatch(/^\[What you did\] with Kubernetes \[.+\], \[.+\]$/)
      await item.getByRole('button', { name: 'Put it in' }).click()
      expect(await item.locator('.writer-problem').textContent()).toContain('gap')
      expect(await page.evaluate(() => String(getSelection()))).toBe('[What you did]')

      await item.locator('select').selectOption({ label: 'Data Engineer, Brightwater Labs' })
      await field.fill(LINE)
      await item.locator('.writer-score', { hasText: 'With it' }).waitFor()
      const told = Number(/[\d.]+/.exec((await item.locator('.writer-score').textContent()) ?? '')?.[0])
      await item.getByRole('button', { name: 'Put it in' }).click()
      await page.locator('.written li', { hasText: LINE }).waitFor()
      expect(await scoreSaid(page)).toBe(told)
      expect(told).toBeGreaterThan(before)

      const { bytes } = await saveFile(page, 'docx')
      expect(mainXml(bytes)).toMatch(/<w:ins [^>]*><w:r><w:t xml:space="preserve">Ran twelve/)
      const opened = await matchDocuments(acceptAll(bytes), POSTING)
      expect(opened.analysis.document.text).toContain(`• ${LINE}\n• Built pipelines`)
      expect(opened.score).toBe(told)
      expect((await matchDocuments(rejectAll(bytes), POSTING)).score).toBe(before)
    })
  })

  it('a line for a PDF stands in the new Word file', async () => {
    await visit(stand, '/', async (page) => {
      await match(stand, page)
      await page.click('#tab-suggestions')
      const asked = page.locator('.suggestion', { hasText: 'Terraform' }).first()
      await asked.locator('.tick input').click()
      await page.getByRole('button', { name: 'Yes, it is true' }).click()
      await asked.locator('.writer textarea').fill('Kept forty clusters in Terraform, each change reviewed')
      await asked.getByRole('button', { name: 'Put it in' }).click()
      await page.waitForSelector('.written li')
      const { bytes } = await saveFile(page, 'docx')
      const { text } = (await matchDocuments(acceptAll(bytes), null)).analysis.document
      expect(text).toContain('Kept forty clusters in Terraform, each change reviewed')
    })
  })

  it('a bullet is edited where it stands, and the file holds what the list says', async () => {
    await visit(
      stand,
      '/',
      async (page) => {
        await matchDocx(page)
        const line = page.locator('.pane-resume .line', { hasText: 'Cut the nightly run' })
        await line.hover()
        await line.getByRole('button', { name: 'Edit this line' }).click()
        await line.locator('textarea').fill('Cut the nightly run on Kubernetes from four hours to one')
        await line.getByRole('button', { name: 'Put it in' }).click()
        await page.locator('.written ins', { hasText: 'nightly run on Kubernetes' }).waitFor()
        const { bytes } = await saveFile(page, 'docx')
        expect(countChanges(mainXml(bytes))).toBe(1)
        const opened = await matchDocuments(acceptAll(bytes), POSTING)
        expect(opened.analysis.document.text).toContain('• Cut the nightly run on Kubernetes from four')
        expect(opened.score).toBe(await scoreSaid(page))
      },
      { viewport: { width: 1600, height: 900 } },
    )
  })

  it('what was put in can be taken back, and undone step by step', async () => {
    await visit(stand, '/', async (page) => {
      await matchDocx(page)
      const item = await sayYes(page)
      await item.locator('textarea').fill(LINE)
      await item.getByRole('button', { name: 'Put it in' }).click()
      const own = page.locator('.written li', { hasText: LINE })
      await own.getByRole('button', { name: 'Take back' }).click()
      await own.waitFor({ state: 'detached' })
      const undo = page.getByRole('button', { name: 'Undo the last step' })
      await undo.click()
      await own.waitFor()
      await undo.click()
      await own.waitFor({ state: 'detached' })
      await undo.click()
      await page.locator('.written').waitFor({ state: 'detached' })
      expect(await page.locator('.score-changed').count()).toBe(0)
    })
  })
})

describe('a line that was put in', () => {
  it('is still there after a look at the comparison', async () => {
    await visit(stand, '/', async (page) => {
      await matchDocx(page)
      const item = await sayYes(page)
      await item.locator('textarea').fill(LINE)
      await item.getByRole('button', { name: 'Put it in' }).click()
      await page.locator('.written li', { hasText: LINE }).waitFor()
      const written = await scoreSaid(page)
      await page.getByRole('button', { name: 'Compare with another version' }).click()
      await page.setInputFiles('#other', {
        name: 'newer.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from('EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran services on Kubernetes'),
      })
      await page.waitForSelector('.comparison')
      await page.getByRole('button', { name: 'Back to the report' }).click()
      await page.locator('.written li', { hasText: LINE }).waitFor()
      await page.waitForSelector('.score-changed')
      expect(await scoreSaid(page)).toBe(written)
    })
  })
})

describe('writing a line', () => {
  it.each([390, 1280])('has no violation that axe knows at %d pixels', async (width) => {
    await visit(
      stand,
      '/',
      async (page) => {
        await matchDocx(page)
        const item = await sayYes(page)
        expect(await findViolations(page)).toEqual([])
        await item.locator('textarea').fill(LINE)
        await item.getByRole('button', { name: 'Put it in' }).click()
        await page.waitForSelector('.written li')
        expect(await findViolations(page)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      },
      { viewport: { width, height: 900 }, reducedMotion: 'reduce' },
    )
  })
})
