import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findViolations } from './axe.ts'
import { isReady, openStand, POSTING, resumeFile, type Stand, saveFile, scoreOf, visit } from './browser.ts'

let stand: Stand
beforeAll(async () => {
  stand = await openStand()
})
afterAll(() => stand.close())

describe('the language of the page', () => {
  it('is the browser’s, then the one that is chosen, on to the report and every address', async () => {
    await visit(
      stand,
      '/',
      async (page) => {
        await isReady(page)
        expect(await page.textContent('h1')).toBe('Zeilenabdeckung für Ihren Lebenslauf')
        expect(await page.getAttribute('html', 'lang')).toBe('de')
        expect(await findViolations(page)).toEqual([])
        await page.setInputFiles('#resume', resumeFile(stand))
        await page.fill('#job', POSTING)

        await page.click('.languages summary')
        await page.click('.languages a[lang="fr"]')
        await page.waitForSelector('html[lang="fr"]')
        expect(await page.textContent('h1')).toBe('La couverture de votre CV, ligne par ligne')
        expect(new URL(page.url()).search).toBe('?lang=fr')
        expect(await page.inputValue('#job')).toBe(POSTING)

        await page.click('button[type="submit"]')
        await page.waitForSelector('#score')
        expect(new URL(page.url()).search).toBe('?lang=fr')
        expect(await page.textContent('#tab-requirements')).toContain('Exigences')
        expect(await page.textContent('.verdict')).toMatch(/^Le CV montre /)
        expect(await page.textContent('#resume .pane-title, #resume h2')).toContain('Le CV, tel qu’il a été lu')
        expect(await page.textContent('.score')).toMatch(/^\d+,\d$/)
        expect(await page.title()).toMatch(/points sur 100 couverts$/)
        expect(await findViolations(page)).toEqual([])

        await page.reload()
        await isReady(page)
        expect(await page.textContent('h1')).toBe('La couverture de votre CV, ligne par ligne')
      },
      { locale: 'de-DE' },
    )
  })

  it.each([
    ['/', '#app'],
    ['/check', '#app'],
    ['/samples/two-column', '.headline'],
  ])('is the same in %s as it was drawn and as the script takes it over', async (path, part) => {
    const drawn = { text: '' }
    const textOf = async (page: Page): Promise<string> => (await page.locator(part).textContent()) ?? ''
    await visit(
      stand,
      path,
      async (page) => {
        drawn.text = await textOf(page)
      },
      { locale: 'de-DE', javaScriptEnabled: false },
    )
    await visit(
      stand,
      path,
      async (page) => {
        await isReady(page)
        expect(drawn.text).not.toBe('')
        expect(await textOf(page)).toBe(drawn.text)
      },
      { locale: 'de-DE' },
    )
  })

  it.each([
    ['de', 'Der Lebenslauf belegt', 'Würde die Punktzahl erhöhen'],
    ['fr', 'Le CV montre', 'Augmenterait le score'],
    ['es', 'El currículum muestra', 'Subiría la puntuación'],
  ])(
    'is that of what the report says, in %s, and a reader of the screen hears which words are English',
    async (language, verdict, lack) => {
      await visit(stand, `/samples/two-column?lang=${language}`, async (page) => {
        await isReady(page)
        expect(await page.textContent('.verdict')).toMatch(new RegExp(`^${verdict}`))
        expect(await page.textContent('.look-gaps')).toContain(lack)
        expect(await page.getAttribute('.look-gaps a > span', 'lang')).toBe('en')
        for (const tab of ['suggestions', 'interview']) {
          await page.click(`#tab-${tab}`)
          expect(await findViolations(page)).toEqual([])
        }
      })
    },
  )

  it('is kept, with the report on it, when it is changed', async () => {
    await visit(stand, '/samples/two-column?lang=es', async (page) => {
      await isReady(page)
      const score = await page.textContent('.score')
      await page.click('.languages summary')
      await page.click('.languages a[lang="en"]')
      await page.waitForSelector('html[lang="en"]')
      expect(String(await scoreOf(page))).toBe(String(Number(score?.replace(',', '.'))))
      expect(await page.textContent('#tab-requirements')).toContain('Requirements')
    })
  })

  it('is chosen without script too, by links that keep it', async () => {
    await visit(
      stand,
      '/check',
      async (page) => {
        await page.click('.languages summary')
        await page.click('.languages a[lang="de"]')
        expect(await page.textContent('h1')).toBe('Sagt die Überarbeitung noch, was stimmt?')
        await page.click('.brand')
        expect(await page.textContent('h1')).toBe('Zeilenabdeckung für Ihren Lebenslauf')
      },
      { javaScriptEnabled: false },
    )
  })

  it('is that of a report that is saved as a file, and of its script', async () => {
    await visit(stand, '/samples/two-column?lang=de', async (page) => {
      await isReady(page)
      const { bytes, name } = await saveFile(page, 'html')
      expect(name).toMatch(/abdeckung.*\.html$/)
      const folder = await mkdtemp(join(tmpdir(), 'report-'))
      const path = join(folder, 'report.html')
      await writeFile(path, bytes)
      const file = await page.context().newPage()
      await file.goto(`file://${path}`)
      await isReady(file)
      expect(await file.getAttribute('html', 'lang')).toBe('de')
      await file.click('#tab-suggestions')
      expect(await file.textContent('#tab-suggestions')).toContain('Änderungen')
      expect(await file.locator('.languages').count()).toBe(0)
      await rm(folder, { recursive: true })
    })
  })
})
