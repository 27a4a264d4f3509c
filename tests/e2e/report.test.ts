import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { match as matchDocuments, Report } from '../../src/index.ts'
import { placeAmong, scorePublished } from '../../src/published/index.ts'
import { TAXONOMY } from '../helpers/stages.ts'
import { findViolations } from './axe.ts'
import { isReady, match, openStand, SAMPLE, type Stand, saveFile, scoreOf, visit } from './browser.ts'

let stand: Stand
beforeAll(async () => {
  stand = await openStand()
})
afterAll(() => stand.close())

const readSample = (file: string): Buffer => readFileSync(`samples/ml-engineer-weak/${file}`)

describe('the score', () => {
  it('is held beside those of the published resumes when somebody asks, in the page alone', async () => {
    await visit(stand, SAMPLE, async (page) => {
      await isReady(page)
      await page.getByRole('button', { name: 'Is that a lot for this posting?' }).click()
      const note = page.locator('.among', { hasText: 'points, half of them' })
      await note.waitFor()
      const { job, score } = Report.parse(JSON.parse((await saveFile(page, 'json')).bytes.toString()))
      const { above, of } = placeAmong(score, scorePublished(job, TAXONOMY))
      expect(above).toBe(0)
      expect(await note.textContent()).toContain(`Of ${of} resumes that this project publishes none covers less`)
      expect(await findViolations(page)).toEqual([])
    })
  })
})

describe('choosing', () => {
  it('a requirement lights up its lines on both sides, and again puts them out', async () => {
    await visit(
      stand,
      SAMPLE,
      async (page) => {
        await isReady(page)
        const python = page.locator('.requirement', { hasText: '3+ years of Python' }).locator('.requirement-choose')
        await python.click()
        expect(await python.getAttribute('aria-pressed')).toBe('true')
        expect(await page.locator('.pane-resume .line.is-chosen mark', { hasText: 'Python' }).count()).toBeGreaterThan(0)
        expect(await page.locator('.pane-posting .line.is-chosen', { hasText: 'Python' }).count()).toBe(1)
        await python.click()
        expect(await page.locator('.line.is-chosen').count()).toBe(0)
      },
      { viewport: { width: 1600, height: 900 } },
    )
  })

  it('a part lights up its own words alone, and the card lights up all of them', async () => {
    await visit(
      stand,
      SAMPLE,
      async (page) => {
        await isReady(page)
        const card = page.locator('.requirement', { hasText: 'Docker and Kubernetes' })
        const chip = card.getByRole('button', { name: /^Kubernetes ?: not found/ })
        const lit = page.locator('.pane-posting mark.is-lit')
        await chip.click()
        expect(await chip.getAttribute('aria-pressed')).toBe('true')
        expect(await lit.allTextContents()).toEqual(['Kubernetes'])
        expect(await page.locator('.pane-resume .line.is-chosen').count()).toBe(0)
        await card.locator('.requirement-choose').click()
        expect(await lit.allTextContents()).toEqual(['Docker', 'Kubernetes'])
        expect(await page.locator('.pane-resume mark.is-lit').allTextContents()).toEqual(['Docker'])
        await card.locator('.requirement-choose').click()
        expect(await lit.count()).toBe(0)
      },
      { viewport: { width: 1600, height: 900 } },
    )
  })

  it('opens the folds around a card that something else leads to', async () => {
    await visit(
      stand,
      '/samples/ml-engineer-strong',
      async (page) => {
        await isReady(page)
        const [soft, met] = ['Clear communication with people', 'Production experience with PyTorch'].map((statement) => ({
          card: page.locator('.requirement', { hasText: statement }),
          line: page.locator('.pane-posting .line', { hasText: statement }),
        }))
        expect(await soft?.card.isVisible()).toBe(false)
        await soft?.line.locator('.asked').click()
        expect(await soft?.card.locator('.requirement-choose').isVisible()).toBe(true)
        expect(await soft?.card.evaluate((card) => card === document.activeElement)).toBe(true)
        expect(await met?.card.locator('.chip').first().isVisible()).toBe(false)
        await met?.line.locator('.line-number').click()
        expect(await met?.card.locator('.chip').first().isVisible()).toBe(true)
      },
      { viewport: { width: 1600, height: 900 } },
    )
  })

  it('a line of the resume lights up the requirements that it answers', async () => {
    await visit(stand, SAMPLE, async (page) => {
      await isReady(page)
      const line = page.locator('.pane-resume .line.is-telling').first()
      const named = await line.locator('.line-notes a').allTextContents()
      await line.locator('.line-number').press('Enter')
      const cards = (await page.locator('.requirement.is-chosen').allTextContents()).join('\n')
      const chips = await page.locator('.requirement.is-chosen .chip').allTextContents()
      const lit = await page.locator('.requirement.is-chosen .chip.is-lit').allTextContents()
      for (const name of named) {
        expect(cards).toContain(name.replace(/…$/, ''))
        // A statement without parts has no chip: its card says the name.
        if (chips.some((chip) => chip.includes(name))) expect(lit.some((chip) => chip.includes(name))).toBe(true)
      }
      await line.locator('.line-words mark').first().click()
      expect(await page.locator('.is-chosen').count()).toBe(0)
    })
  })

  it('a place brings the line into sight on a phone, and going back leads to where one came from', async () => {
    await visit(
      stand,
      '/',
      async (page) => {
        await match(stand, page)
        await page.locator('.pane-findings .place').first().click()
        const shown = page.locator('.pane-posting .line.is-chosen, .pane-resume .line.is-chosen').first()
        expect(await shown.isVisible()).toBe(true)
        await page.goBack()
        await page.waitForSelector('form.form')
      },
      { viewport: { width: 390, height: 844 } },
    )
  })
})

describe('trying suggestions', () => {
  it('asks whether a fact is true before it counts, and then shows the very score that the stages give', async () => {
    await visit(stand, SAMPLE, async (page) => {
      await isReady(page)
      const report = await matchDocuments(readSample('resume.pdf'), readSample('job.txt'))
      const before = await scoreOf(page)
      await page.click('#tab-suggestions')
      const box = page.locator('.tick input').first()
      const number = Number((await box.getAttribute('id'))?.replace('suggestion-', ''))
      await box.click()
      expect(await box.isChecked()).toBe(false)
      await page.getByRole('button', { name: 'No', exact: true }).click()
      expect(await page.locator('.result').count()).toBe(0)
      await box.click()
      await page.getByRole('button', { name: 'Yes, it is true' }).click()
      await page.waitForSelector('.score-changed')
      expect(await box.isChecked()).toBe(true)
      const after = Number(await page.textContent('.score-changed .score'))
      expect(await page.textContent('.verdict')).toContain('Without the changes: The resume shows')
      expect(Math.round((after - before) * 10) / 10).toBe(report.suggestions[number]?.gain)
      expect(await page.locator('.changes li').count()).toBeGreaterThan(0)
      await page.getByRole('button', { name: 'Clear' }).click()
      expect(await page.locator('.score-changed').count()).toBe(0)
      expect(await page.textContent('.verdict')).not.toContain('Without the changes')
    })
  })

  it('needs no mouse', async () => {
    await visit(stand, SAMPLE, async (page) => {
      await isReady(page)
      await page.focus('#tab-requirements')
      await page.keyboard.press('ArrowRight')
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('tab-suggestions')
      const id = (await page.locator('.tick input').first().getAttribute('id')) ?? ''
      const focused = () => page.evaluate(() => document.activeElement?.id)
      for (let stop = 0; stop < 10 && (await focused()) !== id; stop++) await page.keyboard.press('Tab')
      expect(await focused()).toBe(id)
      await page.keyboard.press('Space')
      await page.waitForSelector('.ask')
      await page.keyboard.press('Enter')
      await page.waitForSelector('.score-changed')
      expect(await focused()).toBe(id)
    })
  })
})

describe('what is taken along', () => {
  it('is the report as JSON, the resume with its suggestions, and both open again', async () => {
    await visit(stand, '/', async (page) => {
      await match(stand, page)
      const json = await saveFile(page, 'json')
      const report = Report.parse(JSON.parse(json.bytes.toString()))
      expect(report.score).toBe(await scoreOf(page))

      const pdf = await saveFile(page, 'pdf')
      expect(pdf.name).toMatch(/\.pdf$/)
      expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-')
      const docx = await saveFile(page, 'docx')
      expect(docx.name).toMatch(/\.docx$/)
      for (const { bytes } of [pdf, docx]) {
        expect((await matchDocuments(bytes, null)).analysis.document.text).toContain('Ada Lindqvist')
      }
    })
  })

  it('is the report as one file, which opens without a server and lights up lines too', async () => {
    let html = ''
    await visit(stand, SAMPLE, async (page) => {
      await isReady(page)
      html = (await saveFile(page, 'html')).bytes.toString()
    })
    const file = join(stand.folder, 'report.html')
    await writeFile(file, html)
    await visit(stand, pathToFileURL(file).href, async (page) => {
      await isReady(page)
      expect(await scoreOf(page)).toBeGreaterThan(0)
      await page.locator('.requirement-choose', { hasText: 'machine learning' }).last().click()
      expect(await page.locator('.pane-resume .line.is-chosen').count()).toBeGreaterThan(0)
      expect(await page.locator('.tick').count()).toBe(0)
    })
  })

  it('says what went wrong where a file cannot be made', async () => {
    await visit(stand, SAMPLE, async (page) => {
      await isReady(page)
      await page.route('**/tailored', (route) => route.abort())
      await page.click('[data-save="docx"]')
      await page.waitForSelector('#save-error')
      expect(await page.textContent('#save-error')).toMatch(/^The server does not answer\./)
    })
  })
})

describe('two versions', () => {
  it('stand side by side, with the points that the newer one gained', async () => {
    await visit(stand, '/samples/ml-engineer-strong', async (page) => {
      await isReady(page)
      const after = await scoreOf(page)
      await page.getByRole('button', { name: 'Compare with another version' }).click()
      await page.setInputFiles('#other', 'samples/ml-engineer-weak/resume.pdf')
      await page.waitForSelector('.comparison')
      const [older, newer] = await page.locator('#score .score').allTextContents()
      expect(Number(newer)).toBe(after)
      expect(Number(older)).toBeLessThan(after)
      const changes = await page.locator('.change').allTextContents()
      const sum = changes.reduce((total, text) => total + Number(text.replace('±', '').replace('−', '-')), 0)
      expect(Math.round(sum * 10) / 10).toBe(Math.round((after - Number(older)) * 10) / 10)
      await page.getByRole('button', { name: 'Swap older and newer' }).click()
      expect(await page.locator('#score .score').first().textContent()).toBe(newer)
      await page.getByRole('button', { name: 'Back to the report' }).click()
      await page.waitForSelector('.report')
    })
  })
})
