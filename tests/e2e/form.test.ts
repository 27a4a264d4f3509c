import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drawResume, RESUME_LINES } from '../helpers/draw-resume.ts'

const EXECUTABLE = process.env.CHROMIUM ?? '/usr/bin/chromium'
/** A folder for pictures of the pages; none are taken without it. */
const SCREENSHOTS = process.env.SCREENSHOTS

const POSTING = `Machine Learning Engineer

Requirements
- 3+ years of experience with Python
- PyTorch or TensorFlow
- Kubernetes

Nice to have
- Terraform
`

const serverAddress = async (): Promise<{ address: string; stop: () => Promise<void> }> => {
  const child = spawn(process.execPath, ['dist/server/main.js'], {
    env: { ...process.env, PORT: '0', LOG_LEVEL: 'silent' },
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

let browser: Browser
let server: Awaited<ReturnType<typeof serverAddress>>
let pdf: Buffer

beforeAll(async () => {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
  ;[browser, server, pdf] = await Promise.all([
    chromium.launch({ executablePath: EXECUTABLE, args }),
    serverAddress(),
    drawResume(),
  ])
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

/** A fresh visit; whatever a page reports as wrong fails the test, and so does any request to elsewhere. */
const visit = async (use: (page: Page) => Promise<void>, options: BrowserContextOptions = {}): Promise<void> => {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (message) => {
    // Chromium notes every answer of 4xx; those are what some tests are about.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) problems.push(message.text())
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(server.address)) problems.push(`asked ${request.url()}`)
  })
  await page.goto(server.address)
  await use(page)
  await context.close()
  expect(problems).toEqual([])
}

const resumeFile = () => ({ name: 'resume.pdf', mimeType: 'application/pdf', buffer: pdf })

const scoreOf = async (page: Page): Promise<number> => Number(await page.locator('#score .score').textContent())

const photograph = async (page: Page, name: string): Promise<void> => {
  if (SCREENSHOTS === undefined) return
  mkdirSync(SCREENSHOTS, { recursive: true })
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), fullPage: true })
}

const dropFile = async (page: Page, zone: string, name: string, content: Buffer): Promise<void> => {
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

describe('the form', () => {
  it('takes a chosen PDF and a pasted posting, and shows the score with its quotes', async () => {
    await visit(async (page) => {
      await photograph(page, 'form')
      await page.setInputFiles('#resume', resumeFile())
      expect(await page.textContent('[data-drop="resume"] [data-drop-title]')).toMatch(/^resume\.pdf · \d+ kB$/)
      await page.fill('#job', POSTING)
      await page.click('button[type="submit"]')
      await page.waitForSelector('#score')
      expect(await scoreOf(page)).toBeGreaterThan(50)
      expect(await scoreOf(page)).toBeLessThan(100)
      expect(await page.title()).toMatch(/of 100 points covered$/)
      expect(await page.textContent('.requirements')).toContain('Terraform')
      expect(await page.textContent('#resume .lines')).toContain('Ada Lindqvist')
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('score')
      await photograph(page, 'report')
    })
  })

  it('takes a dropped PDF and the role brief', async () => {
    await visit(async (page) => {
      await dropFile(page, '[data-drop="resume"]', 'dropped.pdf', pdf)
      expect(await page.textContent('[data-drop="resume"] [data-drop-title]')).toMatch(/^dropped\.pdf/)
      await page.check('#against-brief')
      await page.selectOption('#level', 'senior')
      await page.click('button[type="submit"]')
      await page.waitForSelector('#score')
      expect(await scoreOf(page)).toBeGreaterThan(0)
    })
  })

  it('takes a posting as a file', async () => {
    await visit(async (page) => {
      await page.setInputFiles('#resume', resumeFile())
      await page.check('#against-file')
      expect(await page.isVisible('#job')).toBe(false)
      await page.setInputFiles('#job-file', { name: 'job.txt', mimeType: 'text/plain', buffer: Buffer.from(POSTING) })
      await page.click('button[type="submit"]')
      await page.waitForSelector('#score')
    })
  })

  it('works from the keyboard alone', async () => {
    await visit(async (page) => {
      await page.setInputFiles('#resume', resumeFile())
      await page.focus('#resume')
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('against-text')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowDown')
      expect(await page.isChecked('#against-brief')).toBe(true)
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.waitForSelector('#score')
    })
  })

  it('comes back as it was when one goes back, and the report when one goes forward', async () => {
    await visit(async (page) => {
      await page.setInputFiles('#resume', resumeFile())
      await page.fill('#job', POSTING)
      await page.click('button[type="submit"]')
      await page.waitForSelector('#score')
      const score = await scoreOf(page)
      await page.click('.requirement .place >> nth=0')
      expect(await scoreOf(page)).toBe(score)
      await page.goBack()
      expect(await page.inputValue('#job')).toBe(POSTING)
      expect(await page.textContent('[data-drop="resume"] [data-drop-title]')).toMatch(/^resume\.pdf/)
      await page.goForward()
      expect(await scoreOf(page)).toBe(score)
    })
  })
})

describe('what goes wrong', () => {
  it('stands beside the resume, in the words of the table, and nothing typed is lost', async () => {
    await visit(async (page) => {
      await page.setInputFiles('#resume', { name: 'cut.pdf', mimeType: 'application/pdf', buffer: pdf.subarray(0, 300) })
      await page.fill('#job', POSTING)
      await page.click('button[type="submit"]')
      const error = page.locator('[data-field="resume"] > .field-error')
      await error.waitFor()
      expect(await error.textContent()).toMatch(/^cut\.pdf is damaged or cut short/)
      expect(await page.inputValue('#job')).toBe(POSTING)
      expect(await page.getAttribute('#resume', 'aria-invalid')).toBe('true')
      await photograph(page, 'error')
      await page.setInputFiles('#resume', resumeFile())
      expect(await error.count()).toBe(0)
    })
  })

  it('stands beside the posting when that asks nothing', async () => {
    await visit(async (page) => {
      await page.setInputFiles('#resume', resumeFile())
      await page.fill('#job', 'The office is closed on Friday.')
      await page.click('button[type="submit"]')
      const error = page.locator('[data-field="job"] > .field-error')
      await error.waitFor()
      expect(await error.textContent()).toMatch(/^No requirement was found/)
    })
  })

  it('is said before anything is sent when a file is too large', async () => {
    await visit(async (page) => {
      const buffer = Buffer.alloc(5 * 1024 * 1024 + 1, 'x')
      await page.setInputFiles('#resume', { name: 'album.pdf', mimeType: 'application/pdf', buffer })
      expect(await page.textContent('[data-field="resume"] > .field-error')).toContain('album.pdf is larger than 5 MB')
    })
  })
})

describe('without script', () => {
  const withoutScript = { javaScriptEnabled: false }

  it('the form posts and the report comes', async () => {
    await visit(async (page) => {
      await page.setInputFiles('#resume', resumeFile())
      await page.fill('#job', POSTING)
      await page.click('button[type="submit"]')
      await page.waitForSelector('#score')
      expect(await scoreOf(page)).toBeGreaterThan(50)
    }, withoutScript)
  })

  it('an error comes with the form around it', async () => {
    await visit(async (page) => {
      const buffer = Buffer.from(RESUME_LINES.join('\n'))
      await page.setInputFiles('#resume', { name: 'resume.txt', mimeType: 'text/plain', buffer })
      await page.fill('#job', 'The office is closed on Friday.')
      await page.click('button[type="submit"]')
      await page.waitForSelector('#job-error')
      expect(await page.inputValue('#job')).toBe('The office is closed on Friday.')
    }, withoutScript)
  })
})

describe('the report', () => {
  it.each([360, 768, 1280])('fits a screen of %d pixels, light and dark', async (width) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await visit(
        async (page) => {
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
          await page.setInputFiles('#resume', resumeFile())
          await page.fill('#job', POSTING)
          await page.click('button[type="submit"]')
          await page.waitForSelector('#score')
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
          await photograph(page, `report-${width}-${colorScheme}`)
        },
        { colorScheme, viewport: { width, height: 900 } },
      )
    }
  })
})
