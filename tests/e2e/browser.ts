import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { drawResume, RESUME_LINES } from '../helpers/draw-resume.ts'
import { launchBrowser } from '../helpers/launch-browser.ts'
import { hasAnswered, POSTING, type ServedPage, startServer } from './server.ts'

export { POSTING, startServer } from './server.ts'

/** A report on an invented resume that lacks much. */
export const SAMPLE = '/samples/ml-engineer-weak'

/** The built server, a browser and a folder. */
export interface Stand {
  readonly server: ServedPage
  readonly browser: Browser
  /** The invented resume, as a PDF. */
  readonly pdf: Buffer
  /** Where tests keep what they save; gone when the stand is closed. */
  readonly folder: string
  readonly close: () => Promise<void>
}

/** How long a busy machine may take for what a test waits for. */
const WAIT_MS = 50_000

/** The one server that all files without settings of their own share; see `share-server.ts`. */
const sharedServer = async (): Promise<ServedPage> => ({ address: inject('address'), stop: async () => {} })

const ownServer = async (settings: Readonly<Record<string, string>>, pdf: Buffer): Promise<ServedPage> => {
  const server = await startServer(settings)
  await hasAnswered(server, pdf)
  return server
}

/** A browser and a folder for a file of tests, and a server of its own where it has settings. */
export const openStand = async (settings?: Readonly<Record<string, string>>): Promise<Stand> => {
  const pdf = await drawResume()
  const [browser, server, folder] = await Promise.all([
    launchBrowser(),
    settings === undefined ? sharedServer() : ownServer(settings, pdf),
    mkdtemp(join(tmpdir(), 'resume-coverage-e2e-')),
  ])
  const close = async (): Promise<void> => {
    await browser.close()
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
  return { server, browser, pdf, folder, close }
}

/** Whatever a page reports as wrong, and every request that it makes to elsewhere. */
const watchPage = (page: Page, { address }: ServedPage): string[] => {
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (message) => {
    // Chromium notes every answer of 4xx; those are what some tests are about.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) problems.push(message.text())
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !/^(?:blob|data|file):/.test(request.url())) problems.push(`asked ${request.url()}`)
  })
  return problems
}

const whatIsWrong = async (page: Page): Promise<string> => {
  const said = await page.locator('[role="alert"], .field-error, h1').allTextContents()
  return said.join(' | ')
}

/** A fresh visit; whatever a page reports as wrong fails the test, and so does any request to elsewhere. */
export const visit = async (
  { server, browser }: Stand,
  path: string,
  use: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> => {
  const context = await browser.newContext(options)
  context.setDefaultTimeout(WAIT_MS)
  const page = await context.newPage()
  const problems = watchPage(page, server)
  await page.goto(path.startsWith('file:') ? path : server.address + path)
  try {
    await use(page)
  } catch (error) {
    throw new Error(`${String(error)}\nThe page says: ${await whatIsWrong(page)}`, { cause: error })
  }
  await context.close()
  expect(problems).toEqual([])
}

export const resumeFile = ({ pdf }: Stand) => ({ name: 'resume.pdf', mimeType: 'application/pdf', buffer: pdf })

export const scoreOf = async (page: Page): Promise<number> => Number(await page.locator('#score .score').first().textContent())

/** The script has taken the page over: nothing that is done to it now is lost. */
export const isReady = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => document.documentElement.dataset.ready === 'yes')
}

export const dropFile = async (page: Page, zone: string, name: string, content: Buffer): Promise<void> => {
  const transfer = await page.evaluateHandle(
    ([fileName, base64]) => {
      const bytes = Uint8Array.from(atob(base64 ?? ''), (letter) => letter.charCodeAt(0))
      const files = new DataTransfer()
      files.items.add(new File([bytes], fileName ?? ''))
      return files
    },
    [name, content.toString('base64')],
  )
  for (const event of ['dragover', 'drop']) await page.dispatchEvent(zone, event, { dataTransfer: transfer })
}

const textFile = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })

const TOLD = RESUME_LINES.join('\n')

/** An original and a rewrite of it that claims more, into the guard's form. */
export const giveBoth = async (page: Page): Promise<void> => {
  await page.setInputFiles('#original', textFile('original.txt', TOLD))
  await page.setInputFiles(
    '#tailored',
    textFile('tailored.txt', `${TOLD.replace('two data scientists', 'nine data scientists')}, Snowflake`),
  )
}

/** From the form to the report of the invented resume and posting. */
export const match = async (stand: Stand, page: Page): Promise<void> => {
  await isReady(page)
  await page.setInputFiles('#resume', resumeFile(stand))
  await page.fill('#job', POSTING)
  await page.click('button[type="submit"]')
  await page.waitForSelector('.report')
}

/** Press a button that saves something, and take what is saved. */
export const saveFile = async (page: Page, id: string): Promise<{ bytes: Buffer; name: string }> => {
  const waiting = page.waitForEvent('download')
  await page.click(`[data-save="${id}"]`)
  const download = await waiting
  return { bytes: await readFile(await download.path()), name: download.suggestedFilename() }
}
