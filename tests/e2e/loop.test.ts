import { utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compareBlindBy } from '../../src/answers/index.ts'
import { readDocument } from '../../src/document/index.ts'
import { analyse } from '../../src/pipeline.ts'
import { drawResume, RESUME_LINES } from '../helpers/draw-resume.ts'
import { TAXONOMY, understandText } from '../helpers/stages.ts'
import { isReady, match, openStand, POSTING, SAMPLE, type Stand, saveFile, scoreOf, visit } from './browser.ts'

let stand: Stand
/** Two versions of the resume: the newer one shows what the posting would like to have. */
let versions: { readonly older: string; readonly newer: string }

const writeVersion = async (name: string, lines: readonly string[], savedAt: string): Promise<string> => {
  const file = join(stand.folder, name)
  await writeFile(file, await drawResume(lines))
  await utimes(file, new Date(savedAt), new Date(savedAt))
  return file
}

beforeAll(async () => {
  stand = await openStand()
  const more = RESUME_LINES.map((line) => (line.startsWith('- Built') ? `${line}, and kept them in Terraform` : line))
  versions = {
    older: await writeVersion('resume-1.pdf', RESUME_LINES, '2026-01-05'),
    newer: await writeVersion('resume-2.pdf', more, '2026-02-07'),
  }
})
afterAll(() => stand.close())

const matchFile = async (page: Page, file: string): Promise<void> => {
  await isReady(page)
  await page.setInputFiles('#resume', file)
  await page.fill('#job', POSTING)
  await page.click('button[type="submit"]')
  await page.waitForSelector('.report')
}

describe('another posting for the same resume', () => {
  it('is asked for in the report, and the resume need not be given again', async () => {
    await visit(stand, '/', async (page) => {
      await match(stand, page)
      const before = await scoreOf(page)
      await page.getByRole('button', { name: 'Another posting, same resume' }).click()
      await page.getByRole('button', { name: 'Show the coverage' }).click()
      expect(await page.textContent('#job-error')).toMatch(/posting/i)
      await page.fill('#job', 'Data Engineer\n\nRequirements\n- SQL\n- Apache Kafka\n')
      await page.getByRole('button', { name: 'Show the coverage' }).click()
      await page.locator('.against', { hasText: 'Data Engineer' }).waitFor()
      expect(await page.textContent('#resume .lines')).toContain('Ada Lindqvist')
      const { bytes } = await saveFile(page, 'pdf')
      expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
      await page.goBack()
      expect(await scoreOf(page)).toBe(before)
    })
  })
})

describe('two versions of a resume', () => {
  it.each([
    ['the newer', 'the older', 'newer', 'older'],
    ['the older', 'the newer', 'older', 'newer'],
  ] as const)('are compared older to newer where %s was looked at first, and %s after', async (_a, _b, first, second) => {
    await visit(stand, '/', async (page) => {
      await matchFile(page, versions[first])
      await page.getByRole('button', { name: 'Compare with another version' }).click()
      await page.setInputFiles('#other', versions[second])
      await page.waitForSelector('.comparison')
      const [older, newer] = await page.locator('#score .score').allTextContents()
      expect(Number(newer)).toBeGreaterThan(Number(older))
      await page.getByRole('button', { name: 'Continue with the newer one' }).click()
      await page.waitForSelector('.report')
      expect(await scoreOf(page)).toBe(Number(newer))
      expect(await page.textContent('#resume .lines')).toContain('Terraform')
      expect((await saveFile(page, 'docx')).bytes.length).toBeGreaterThan(1_000)
    })
  })
})

describe('a version that was corrected', () => {
  it('is compared as it was read, since the other is, and is as it was to go on with', async () => {
    await visit(stand, '/', async (page) => {
      await matchFile(page, versions.older)
      const read = await scoreOf(page)
      await page.getByRole('button', { name: 'Not asked' }).first().click()
      await page.waitForSelector('#corrections-title')
      const corrected = await scoreOf(page)
      expect(corrected).not.toBe(read)
      await page.getByRole('button', { name: 'Compare with another version' }).click()
      expect(await page.textContent('#other-hint')).toContain('corrections are left out')
      await page.setInputFiles('#other', versions.newer)
      await page.waitForSelector('.comparison')
      const [older] = await page.locator('#score .score').allTextContents()
      expect(Number(older)).toBe(read)
      await page.getByRole('button', { name: 'Continue with the older one' }).click()
      await page.waitForSelector('.report')
      expect(await scoreOf(page)).toBe(corrected)
    })
  })
})

describe('files that are not to be had', () => {
  it('are said, where another posting or another version is asked for', async () => {
    await visit(stand, SAMPLE, async (page) => {
      await isReady(page)
      await page.route('**/samples/*/*', (route) => route.abort())
      await page.getByRole('button', { name: 'Another posting, same resume' }).click()
      await page.fill('#job', 'Data Engineer\n\nRequirements\n- SQL\n')
      await page.getByRole('button', { name: 'Show the coverage' }).click()
      expect(await page.textContent('#job-error')).toContain('Check that it is running')
      await page.getByRole('button', { name: 'Compare with another version' }).click()
      await page.setInputFiles('#other', versions.newer)
      expect(await page.textContent('#other-error')).toContain('Check that it is running')
    })
  })
})

describe('a report that hides who it is about', () => {
  it('does so when it is opened again: nothing is corrected or written', async () => {
    const { document } = await readDocument(Buffer.from(RESUME_LINES.join('\n')), { fileName: 'resume.txt' })
    const read = { document, hidden: [], warnings: [] }
    const blind = compareBlindBy(analyse(read, TAXONOMY, '2026-02'), understandText(POSTING), TAXONOMY)
    await visit(stand, '/', async (page) => {
      await isReady(page)
      const buffer = Buffer.from(JSON.stringify(blind))
      await page.setInputFiles('#saved', { name: 'coverage.json', mimeType: 'application/json', buffer })
      await page.waitForSelector('.report')
      expect(await page.getByRole('button', { name: 'Not asked' }).count()).toBe(0)
      expect(await page.textContent('.report')).not.toContain('Ada Lindqvist')
    })
  })
})

describe('a report', () => {
  it('names person and job in the tab and in its files, and opens again from its JSON', async () => {
    await visit(stand, '/', async (page) => {
      await match(stand, page)
      const score = await scoreOf(page)
      expect(await page.title()).toBe(`Ada Lindqvist, Machine Learning Engineer: ${score.toFixed(1)} of 100 points covered`)
      expect((await saveFile(page, 'docx')).name).toBe('Ada Lindqvist, Machine Learning Engineer, resume.docx')
      const { bytes, name } = await saveFile(page, 'json')
      expect(name).toBe('Ada Lindqvist, Machine Learning Engineer, coverage.json')

      await page.goto(stand.server.address)
      await isReady(page)
      await page.setInputFiles('#saved', { name: 'no-report.json', mimeType: 'application/json', buffer: Buffer.from('{}') })
      expect(await page.textContent('#saved-error')).toContain('not a report')
      await page.setInputFiles('#saved', { name, mimeType: 'application/json', buffer: bytes })
      await page.waitForSelector('.report')
      expect(await scoreOf(page)).toBe(score)
      await page.getByRole('button', { name: 'Not asked' }).first().click()
      await page.waitForSelector('#corrections-title')
    })
  })
})

describe('the masthead', () => {
  it('leads to the pool only where there is one', async () => {
    const withPool = await openStand({ POOL_DATA: join(stand.folder, 'pool') })
    for (const [one, links] of [
      [stand, 0],
      [withPool, 1],
    ] as const) {
      await visit(one, '/', async (page) => {
        await isReady(page)
        expect(await page.locator('.masthead nav a', { hasText: 'Pool' }).count()).toBe(links)
      })
    }
    await withPool.close()
  })
})

describe('the tab key', () => {
  it('comes to a link past the masthead first, and stops at one line of a document', async () => {
    await visit(
      stand,
      SAMPLE,
      async (page) => {
        await isReady(page)
        await page.keyboard.press('Tab')
        expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content')
        await page.keyboard.press('Enter')
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
        const stops = await page
          .locator('.pane-resume :is(a, button)')
          .evaluateAll(
            (all) => all.filter((one) => one instanceof HTMLElement && one.tabIndex >= 0 && one.checkVisibility()).length,
          )
        expect(stops).toBeLessThan(10)
        const number = page.locator('.pane-resume .line-number[tabindex="0"]')
        await number.focus()
        const first = await page.evaluate(() => document.activeElement?.textContent)
        await page.keyboard.press('ArrowDown')
        expect(await page.evaluate(() => document.activeElement?.textContent)).not.toBe(first)
        expect(await number.count()).toBe(1)
      },
      { viewport: { width: 1600, height: 900 } },
    )
  })
})
