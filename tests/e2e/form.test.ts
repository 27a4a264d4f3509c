import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { RESUME_LINES } from '../helpers/draw-resume.ts'
import { dropFile, isReady, match, openStand, POSTING, resumeFile, type Stand, scoreOf, visit } from './browser.ts'

let stand: Stand
beforeAll(async () => {
  stand = await openStand()
})
afterAll(() => stand.close())

describe('the form', () => {
  it('takes a chosen PDF and a pasted posting, and shows the score with its quotes', async () => {
    await visit(stand, '/', async (page) => {
      await isReady(page)
      await page.setInputFiles('#resume', resumeFile(stand))
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
    })
  })

  it('takes a dropped PDF and the role brief', async () => {
    await visit(stand, '/', async (page) => {
      await isReady(page)
      await dropFile(page, '[data-drop="resume"]', 'dropped.pdf', stand.pdf)
      expect(await page.textContent('[data-drop="resume"] [data-drop-title]')).toMatch(/^dropped\.pdf/)
      await page.check('#against-brief')
      await page.selectOption('#level', 'senior')
      await page.click('button[type="submit"]')
      await page.waitForSelector('#score')
      expect(await scoreOf(page)).toBeGreaterThan(0)
    })
  })

  it('takes a posting as a file', async () => {
    await visit(stand, '/', async (page) => {
      await isReady(page)
      await page.setInputFiles('#resume', resumeFile(stand))
      await page.check('#against-file')
      expect(await page.isVisible('#job')).toBe(false)
      await page.setInputFiles('#job-file', { name: 'job.txt', mimeType: 'text/plain', buffer: Buffer.from(POSTING) })
      await page.click('button[type="submit"]')
      await page.waitForSelector('#score')
    })
  })

  it('takes a resume as text, until a file takes its place', async () => {
    await visit(stand, '/', async (page) => {
      await isReady(page)
      await page.click('.paste > summary')
      await page.fill('textarea[name="resume"]', RESUME_LINES.join('\n'))
      await page.fill('#job', POSTING)
      await page.click('button[type="submit"]')
      await page.waitForSelector('#score')
      expect(await page.textContent('#resume .lines')).toContain('Ada Lindqvist')
      await page.goBack()
      expect(await page.inputValue('textarea[name="resume"]')).toContain('Ada Lindqvist')
      await page.setInputFiles('#resume', resumeFile(stand))
      expect(await page.inputValue('textarea[name="resume"]')).toBe('')
    })
  })

  it('works from the keyboard alone', async () => {
    await visit(stand, '/', async (page) => {
      await isReady(page)
      await page.setInputFiles('#resume', resumeFile(stand))
      await page.focus('#resume')
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY')
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
    await visit(stand, '/', async (page) => {
      await isReady(page)
      await page.setInputFiles('#resume', resumeFile(stand))
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
    await visit(stand, '/', async (page) => {
      await isReady(page)
      await page.setInputFiles('#resume', { name: 'cut.pdf', mimeType: 'application/pdf', buffer: stand.pdf.subarray(0, 300) })
      await page.fill('#job', POSTING)
      await page.click('button[type="submit"]')
      const error = page.locator('[data-field="resume"] > .field-error')
      await error.waitFor()
      expect(await error.textContent()).toMatch(/^cut\.pdf is damaged or cut short/)
      expect(await page.inputValue('#job')).toBe(POSTING)
      expect(await page.getAttribute('#resume', 'aria-invalid')).toBe('true')
      await page.setInputFiles('#resume', resumeFile(stand))
      expect(await error.count()).toBe(0)
    })
  })

  it('stands beside the posting when that asks nothing', async () => {
    await visit(stand, '/', async (page) => {
      await isReady(page)
      await page.setInputFiles('#resume', resumeFile(stand))
      await page.fill('#job', 'The office is closed on Friday.')
      await page.click('button[type="submit"]')
      const error = page.locator('[data-field="job"] > .field-error')
      await error.waitFor()
      expect(await error.textContent()).toMatch(/^No requirement was found/)
    })
  })

  it('is said before anything is sent when a file is too large', async () => {
    await visit(stand, '/', async (page) => {
      await isReady(page)
      const buffer = Buffer.alloc(5 * 1024 * 1024 + 1, 'x')
      await page.setInputFiles('#resume', { name: 'album.pdf', mimeType: 'application/pdf', buffer })
      expect(await page.textContent('[data-field="resume"] > .field-error')).toContain('album.pdf is larger than 5 MB')
    })
  })
})

describe('without script', () => {
  const withoutScript = { javaScriptEnabled: false }

  it('the form posts and the report comes', async () => {
    await visit(
      stand,
      '/',
      async (page) => {
        await page.setInputFiles('#resume', resumeFile(stand))
        await page.fill('#job', POSTING)
        await page.click('button[type="submit"]')
        await page.waitForSelector('#score')
        expect(await scoreOf(page)).toBeGreaterThan(50)
      },
      withoutScript,
    )
  })

  it.each([390, 1024, 1600])(
    'the report on a screen of %i pixels shows all its parts beside or below each other',
    async (width) => {
      await visit(
        stand,
        '/samples/two-column',
        async (page) => {
          const boxes = await Promise.all(
            ['.pane-resume', '.pane-findings', '.pane-posting'].map((pane) => page.locator(pane).boundingBox()),
          )
          for (const [index, a] of boxes.entries()) {
            for (const b of boxes.slice(index + 1)) {
              const overlap = a && b && a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
              expect(overlap).toBe(false)
            }
          }
          expect(await page.locator('.pane-switch').isVisible()).toBe(false)
          expect(await page.locator('.tick input').first().isVisible()).toBe(false)
        },
        { ...withoutScript, viewport: { width, height: 900 } },
      )
    },
  )

  it('an error comes with the form around it', async () => {
    await visit(
      stand,
      '/',
      async (page) => {
        const buffer = Buffer.from(RESUME_LINES.join('\n'))
        await page.setInputFiles('#resume', { name: 'resume.txt', mimeType: 'text/plain', buffer })
        await page.fill('#job', 'The office is closed on Friday.')
        await page.click('button[type="submit"]')
        await page.waitForSelector('#job-error')
        expect(await page.inputValue('#job')).toBe('The office is closed on Friday.')
      },
      withoutScript,
    )
  })
})

describe('a second tab', () => {
  it('has a form and a report of its own', async () => {
    await visit(stand, '/', async (page) => {
      const other = await page.context().newPage()
      await other.goto(stand.server.address)
      await match(stand, page)
      await isReady(other)
      await other.setInputFiles('#resume', resumeFile(stand))
      await other.check('#against-brief')
      await other.click('button[type="submit"]')
      await other.waitForSelector('.report')
      expect(await page.textContent('.against')).toBe('Machine Learning Engineer')
      expect(await other.textContent('.against')).toContain('The role brief')
      await other.close()
      expect(await scoreOf(page)).toBeGreaterThan(50)
    })
  })
})

describe('a reload of the report', () => {
  it('begins again at the form, since nothing is kept', async () => {
    await visit(stand, '/', async (page) => {
      await match(stand, page)
      await page.reload()
      await page.waitForSelector('form.form')
      expect(await page.textContent('h1')).toBe('Line coverage, for your resume')
    })
  })
})

describe('a form that is refused before it is read', () => {
  it('says why, and nothing typed is lost', async () => {
    // One request at once, then one in twenty seconds.
    const limited = await openStand({ RATE_LIMIT: '3' })
    await visit(limited, '/', async (page) => {
      await isReady(page)
      expect((await fetch(`${limited.server.address}/samples/blank`)).status).toBeLessThan(500)
      await page.setInputFiles('#resume', resumeFile(limited))
      await page.fill('#job', POSTING)
      await page.click('button[type="submit"]')
      expect(await page.textContent('#form-error')).toContain('Too many requests')
      expect(await page.inputValue('#job')).toBe(POSTING)
    })
    await limited.close()
  })
})
