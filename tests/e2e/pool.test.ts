import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { RESUME_LINES } from '../helpers/draw-resume.ts'
import { findViolations } from './axe.ts'
import { dropFile, isReady, openStand, POSTING, type Stand, startServer, visit } from './browser.ts'

const KEY = 'a key of the career office'
/** Pictures go there, to be looked at. */
const PICTURES = process.env.POOL_PICTURES

const NAMES = ['Ada', 'Mira', 'Ines', 'Oluf', 'Tomas']
const ADA = RESUME_LINES.join('\n')
const WEAK = ADA.replace('PyTorch and served them with Kubernetes on AWS', 'spreadsheets').replace('BSc in', 'Studied')

let folder: string
let stand: Stand
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pool-page-'))
  const resumes = join(folder, 'resumes', 'year')
  mkdirSync(resumes, { recursive: true })
  for (const [index, name] of NAMES.entries()) {
    writeFileSync(join(resumes, `${name}.txt`), (index < 3 ? ADA : WEAK).replace('Ada', name))
  }
  writeFileSync(join(resumes, 'broken.pdf'), '%PDF-1.4 cut short')
  writeFileSync(join(resumes, 'photo.jpg'), 'no resume')
  stand = await openStand({ POOL_DATA: join(folder, 'pool'), API_KEYS: KEY })
})
afterAll(async () => {
  await stand.close()
  rmSync(folder, { recursive: true, force: true })
})

const enter = async (page: Page): Promise<void> => {
  await isReady(page)
  await page.fill('#pool-key', KEY)
  await page.keyboard.press('Enter')
  await page.waitForSelector('#pool-job')
}

const rank = async (page: Page): Promise<void> => {
  await page.fill('#pool-job', POSTING)
  await page.getByRole('button', { name: 'Rank the resumes' }).click()
  await page.waitForSelector('.ranked')
}

const fill = async (page: Page): Promise<void> => {
  await page.setInputFiles('#pool-folder', join(folder, 'resumes'))
  await page.waitForSelector('[data-filling="done"]')
}

describe('the pool', () => {
  it('asks for a key once, refuses a wrong one, and keeps none', async () => {
    await visit(stand, '/pool', async (page) => {
      await isReady(page)
      await page.fill('#pool-key', 'wrong')
      await page.keyboard.press('Enter')
      expect(await page.locator('#key-error').textContent()).toContain('A valid API key is needed.')
      await enter(page)
      expect(
        await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])),
      ).not.toContain('career')
      await page.reload()
      await page.waitForSelector('#pool-key')
    })
  })

  it('takes a folder, tells what is read and what cannot be, and knows a file that is dropped again', async () => {
    await visit(stand, '/pool', async (page) => {
      await enter(page)
      await fill(page)
      expect(await page.textContent('[data-filling]')).toBe('All 6 have been read · 1 file could not be read')
      expect(await page.textContent('.failures')).toContain('broken.pdf')
      await page.waitForSelector('[data-holds="5"]')
      await dropFile(page, '[data-drop="pool"]', 'again.txt', Buffer.from(ADA))
      await page.waitForSelector('text=All 1 have been read · 1 file already in the pool')
      await dropFile(page, '[data-drop="pool"]', 'photo.jpg', Buffer.from('no resume'))
      await page.waitForSelector('text=None of these is a PDF')
    })
  })

  it('ranks by codes alone, opens a report without the name, and comes back to the ranking', async () => {
    await visit(stand, '/pool', async (page) => {
      await enter(page)
      await fill(page)
      await rank(page)
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('ranking-title')
      expect(await page.locator('.ranking > *').first().textContent()).toContain('not a chance of an interview')
      expect(await page.locator('.ranked tbody td:first-child').allTextContents()).toEqual(['1', '1', '1', '4', '4'])
      expect(await page.textContent('.account')).toContain('Equal scores share a place')
      for (const name of NAMES) expect(await page.textContent('.ranked')).not.toContain(name)

      const score = await page.locator('.ranked tbody b').first().textContent()
      await page.locator('.code').first().focus()
      await page.keyboard.press('Enter')
      await page.waitForSelector('.report')
      expect(await page.locator('#score .score').first().textContent()).toBe(score)
      expect(await page.textContent('#resume')).toContain('PyTorch')
      for (const private_ of [...NAMES, 'Lindqvist', 'ada@example.org', 'Lakeside']) {
        expect(await page.textContent('body')).not.toContain(private_)
      }
      await page.goBack()
      expect(await page.locator('.ranked tbody tr').count()).toBe(5)
      expect(await page.inputValue('#pool-job')).toBe(POSTING)
    })
  })

  it('says whom a filter leaves out', async () => {
    await visit(stand, '/pool', async (page) => {
      await enter(page)
      await fill(page)
      await page.selectOption('#degree', 'master')
      await page.fill('#pool-job', POSTING)
      await page.getByRole('button', { name: 'Rank the resumes' }).click()
      await page.waitForSelector('[data-left-out="5"]')
      expect(await page.textContent('.ranking')).toContain('Nobody is left to rank.')
    })
  })

  it('compares two, each under its code', async () => {
    await visit(stand, '/pool', async (page) => {
      await enter(page)
      await fill(page)
      await rank(page)
      const codes = await page.locator('.code').allTextContents()
      await page.locator('.ranked input').first().check()
      await page.locator('.ranked input').last().check()
      await page.getByRole('button', { name: 'Compare the two' }).click()
      await page.waitForSelector('.comparison')
      expect(await page.locator('.bars p').allTextContents()).toEqual([codes[0], codes[4]])
      expect(await page.textContent('.comparison')).toContain(`${codes[0]} shows more`)
      await page.getByRole('button', { name: 'Back to the ranking' }).click()
      expect(await page.locator('.ranked input:checked').count()).toBe(2)
    })
  })

  it('says beside the posting that it asks nothing', async () => {
    await visit(stand, '/pool', async (page) => {
      await enter(page)
      await page.fill('#pool-job', 'The office is closed on Friday.')
      await page.getByRole('button', { name: 'Rank the resumes' }).click()
      await page.waitForSelector('#rank-error')
      expect(await page.textContent('#rank-error')).not.toBe('')
    })
  })

  it.each(['light', 'dark'] as const)(
    'has no violation that axe knows in %s, and no screen scrolls sideways',
    async (colorScheme) => {
      for (const width of [390, 1600]) {
        await visit(
          stand,
          '/pool',
          async (page) => {
            await isReady(page)
            expect(await findViolations(page)).toEqual([])
            await enter(page)
            await fill(page)
            await rank(page)
            await page.locator('.ranked input').first().check()
            expect(await findViolations(page)).toEqual([])
            if (PICTURES) await page.screenshot({ path: join(PICTURES, `pool-${width}-${colorScheme}.png`), fullPage: true })
            expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
          },
          { colorScheme, reducedMotion: 'reduce', viewport: { width, height: 900 } },
        )
      }
    },
  )
})

describe('a server without a pool', () => {
  it('says how to turn it on', async () => {
    const server = await startServer()
    await visit({ ...stand, server }, '/pool', async (page) => {
      expect(await page.textContent('.notes')).toMatch(/start it with POOL_DATA \(a folder\) or DATABASE_URL/)
      expect(await page.locator('#pool-job').count()).toBe(0)
    })
    await server.stop()
  })
})
