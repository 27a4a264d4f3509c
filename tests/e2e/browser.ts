import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'
import { ENDPOINTS } from '../../src/schema/endpoints.ts'
import { drawResume, RESUME_LINES } from '../helpers/draw-resume.ts'
import { launchBrowser } from '../helpers/launch-browser.ts'

export const POSTING = `Machine Learning Engineer

Requirements
- 3+ years of experience with Python
- PyTorch or TensorFlow
- Kubernetes

Nice to have
- Terraform
`

export interface ServedPage {
  readonly address: string
  readonly stop: () => Promise<void>
}

/** The built server, with settings of its own beside the usual. */
export const startServer = async (settings: Readonly<Record<string, string>> = {}): Promise<ServedPage> => {
  const child = spawn(process.execPath, ['dist/server/main.js'], {
    env: { ...process.env, PORT: '0', LOG_LEVEL: 'silent', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = await once(child.stdout, 'data')
  const address = /http:\/\/\S+/.exec(String(line))?.[0] ?? ''
  const stop = async (): Promise<void> => {
    const closed = once(child, 'close')
    child.kill('SIGTERM')
    expect(await closed).toEqual([0, null])
  }
  return { address, stop }
}

/** A report on an invented resume that lacks much. */
export const SAMPLE = '/samples/ml-engineer-weak'

/** The built server, a browser and a folder; one of each for a file of tests. */
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

/** How long a busy machine may take to answer for the first time. */
const FIRST_ANSWER_MS = 50_000

/**
 * A server prints its address before it is warm where the machine is busy, and gives up a match that takes too long: what a
 * page shows is tested on one that has answered once.
 */
const hasAnswered = async ({ address }: ServedPage, pdf: Buffer): Promise<void> => {
  const until = Date.now() + FIRST_ANSWER_MS
  for (;;) {
    const body = new FormData()
    body.set('resume', new Blob([Uint8Array.from(pdf)]), 'resume.pdf')
    body.set('job', POSTING)
    const answer = await fetch(address + ENDPOINTS.match.path, { method: 'POST', body })
    const text = await answer.text()
    // One that wants a key, or fewer requests, has answered too.
    if (answer.status < 500) return
    if (Date.now() > until) throw new Error(`The server answers ${answer.status}: ${text}`)
  }
}

export const openStand = async (settings: Readonly<Record<string, string>> = {}): Promise<Stand> => {
  const [browser, server, pdf, folder] = await Promise.all([
    launchBrowser(),
    startServer(settings),
    drawResume(),
    mkdtemp(join(tmpdir(), 'resume-coverage-e2e-')),
  ])
  await hasAnswered(server, pdf)
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
