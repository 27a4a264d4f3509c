/**
 * Pictures of the page, from the built server.   npm run screenshots [-- FOLDER]
 *
 * Without a folder only the README's picture in `docs/` is remade; with one, all views at three widths in both themes are
 * written there for inspection.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../tests/helpers/launch-browser.ts'
import { runService } from './service/run-service.ts'

interface Shot {
  readonly name: string
  readonly path: string
  readonly prepare?: (page: Page) => Promise<void>
}

const light = async (page: Page): Promise<void> => {
  await page.locator('.requirement-choose').nth(1).click()
}

const tryOne = async (page: Page): Promise<void> => {
  await page.click('#tab-suggestions')
  await page.locator('.tick input').first().click()
  await page.getByRole('button', { name: 'Yes, it is true' }).click()
  await page.waitForSelector('.score-changed')
}

const compare = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Compare with another version' }).click()
  await page.setInputFiles('#other', 'samples/ml-engineer-weak/resume.pdf')
  await page.waitForSelector('.comparison')
}

const SHOTS: readonly Shot[] = [
  { name: 'form', path: '/' },
  { name: 'report', path: '/samples/two-column', prepare: light },
  { name: 'changes', path: '/samples/ml-engineer-weak', prepare: tryOne },
  { name: 'versions', path: '/samples/ml-engineer-strong', prepare: compare },
  { name: 'api', path: '/docs' },
]
const WIDTHS = [390, 1024, 1600]
const THEMES = ['light', 'dark'] as const

const photograph = async (
  browser: Browser,
  base: string,
  { path, prepare }: Shot,
  options: { readonly width: number; readonly theme: (typeof THEMES)[number]; readonly file: string; readonly fullPage: boolean },
): Promise<void> => {
  const { width, theme, file, fullPage } = options
  const context = await browser.newContext({ viewport: { width, height: 1000 }, colorScheme: theme, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(base + path)
  await page.waitForFunction(() => document.documentElement.dataset.ready === 'yes')
  await prepare?.(page)
  if (!fullPage) await page.evaluate(() => scrollTo(0, 0))
  await page.screenshot({ path: file, fullPage })
  await context.close()
}

const [, , folder] = process.argv
const { base, stop } = await runService({ LOG_LEVEL: 'silent' })
const browser = await launchBrowser()
try {
  mkdirSync(folder ?? 'docs', { recursive: true })
  const [, report] = SHOTS
  if (folder === undefined && report) {
    await photograph(browser, base, report, { width: 1600, theme: 'light', file: 'docs/report.png', fullPage: false })
  }
  for (const shot of folder === undefined ? [] : SHOTS) {
    for (const width of WIDTHS) {
      for (const theme of THEMES) {
        const file = join(folder ?? '', `${shot.name}-${width}-${theme}.png`)
        await photograph(browser, base, shot, { width, theme, file, fullPage: true })
      }
    }
  }
} finally {
  await browser.close()
  await stop()
}
