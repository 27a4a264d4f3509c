import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { giveBoth, isReady, openStand, resumeFile, type Stand, visit } from './browser.ts'

let stand: Stand
beforeAll(async () => {
  stand = await openStand()
})
afterAll(() => stand.close())

describe('the guard on the page', () => {
  it('shows what a rewrite invents, each with both lines', async () => {
    await visit(stand, '/', async (page) => {
      await isReady(page)
      await page.click('.welcome a[href="/check"]')
      await isReady(page)
      await giveBoth(page)
      await page.click('button[type="submit"]')
      await page.waitForSelector('#verdict')
      expect(await page.textContent('#verdict')).toContain('that the original does not make')
      const found = page.locator('[data-group="invented"]')
      expect(await found.textContent()).toContain('“Snowflake” is not in the original.')
      expect(await found.locator('mark').allTextContents()).toContain('Snowflake')
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('verdict')
      expect(await page.title()).toBe('Look at these lines: resume-coverage')
    })
  })

  it('takes two formats, works from the keyboard, and comes back as it was', async () => {
    await visit(stand, '/check', async (page) => {
      await isReady(page)
      await page.setInputFiles('#original', resumeFile(stand))
      await page.setInputFiles('#tailored', { ...resumeFile(stand), name: 'tailored.pdf' })
      await page.focus('#tailored')
      await page.keyboard.press('Tab')
      await page.keyboard.type('Requirements')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.waitForSelector('#verdict')
      expect(await page.textContent('#verdict')).toContain('says nothing that the original does not say')
      await page.goBack()
      expect(await page.inputValue('#job')).toBe('Requirements')
      expect(await page.textContent('[data-drop="tailored"] [data-drop-title]')).toMatch(/^tailored\.pdf/)
    })
  })

  it('says beside a field what is wrong with its file', async () => {
    await visit(stand, '/check', async (page) => {
      await isReady(page)
      await giveBoth(page)
      await page.setInputFiles('#tailored', { name: 'cut.pdf', mimeType: 'application/pdf', buffer: stand.pdf.subarray(0, 300) })
      await page.click('button[type="submit"]')
      expect(await page.textContent('[data-field="tailored"] > .field-error')).toMatch(/^cut\.pdf is damaged or cut short/)
      expect(await page.locator('[data-field="original"] > .field-error').count()).toBe(0)
    })
  })

  it.each(['given', 'not given'])('posts without script, with the files %s', async (which) => {
    await visit(
      stand,
      '/check',
      async (page) => {
        if (which === 'given') await giveBoth(page)
        await page.click('button[type="submit"]')
        if (which === 'given') expect(await page.textContent('.checked')).toContain('Snowflake')
        else expect(await page.textContent('[data-field="original"] > .field-error')).toContain('No original resume was given')
      },
      { javaScriptEnabled: false },
    )
  })
})
