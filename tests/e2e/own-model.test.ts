import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FakeModel, failing, startFakeModel, streaming } from '../helpers/fake-model.ts'
import { OWN_POSTING, OWN_RESUME } from '../helpers/make-ground.ts'
import { findViolations } from './axe.ts'
import { isReady, openStand, type Stand, scoreOf, visit } from './browser.ts'

let fake: FakeModel
let stand: Stand
beforeAll(async () => {
  fake = await startFakeModel()
  stand = await openStand(fake.env)
})
afterAll(async () => {
  await stand.close()
  await fake.close()
})

const WORDS = 'Developed a Python service for the stock of 42 shops'
const good = streaming(({ texts }) => (texts.bullet?.startsWith('Built') ? WORDS : 'Led everything with Kubernetes'))

const open = (look: (page: import('playwright-core').Page) => Promise<void>): Promise<void> =>
  visit(stand, '/', async (page) => {
    await isReady(page)
    await page.setInputFiles('#resume', { name: 'nadja.txt', mimeType: 'text/plain', buffer: Buffer.from(OWN_RESUME) })
    await page.fill('#job', OWN_POSTING)
    await page.click('button[type="submit"]')
    await page.waitForSelector('.report')
    await look(page)
  })

describe('your own model in the page', () => {
  it('is asked on a press; what passes is put in like a line of one’s own, and the rest is counted', async () => {
    fake.behave(good)
    await open(async (page) => {
      const panel = page.getByRole('region', { name: 'Your own model' })
      await panel.waitFor()
      expect(fake.asked).toEqual([])
      const before = await scoreOf(page)
      await panel.getByRole('button', { name: 'Ask it for other words' }).click()
      await panel.getByText(/are not shown/).waitFor()
      expect(await panel.locator('ins').count()).toBe(1)
      expect(await panel.textContent()).not.toContain('Led everything')
      await panel.getByRole('button', { name: 'Put it in' }).click()
      await page.locator('.written li', { hasText: 'Take back' }).filter({ hasText: WORDS }).waitFor()
      await panel.getByText('It will go into your file.').waitFor()
      expect(await scoreOf(page)).toBe(before)
      expect(await findViolations(page)).toEqual([])
    })
  })

  it('says why where the model fails', async () => {
    fake.behave(failing(500))
    await open(async (page) => {
      await page.getByRole('button', { name: 'Ask it for other words' }).click()
      const reason = page.getByText('Your own model cannot be used: it answered with status 500.')
      await reason.waitFor()
      expect(await reason.count()).toBe(1)
    })
  })

  it('reads the statements a second time, beside ours, with the lines that it quotes', async () => {
    fake.behave(
      streaming(({ texts }) =>
        JSON.stringify({
          verdicts: texts.statements.map(({ number }: { number: number }) => ({
            statement: number,
            verdict: 'met',
            quotes: ['Built a stock service in Python'],
          })),
        }),
      ),
    )
    await open(async (page) => {
      const panel = page.getByRole('region', { name: 'Your own model' })
      await panel.getByRole('button', { name: 'Ask it to read the statements' }).click()
      await panel.getByText(/It agrees in \d of 4/).waitFor()
      expect(await panel.locator('q', { hasText: 'Built a stock service in Python' }).count()).toBe(4)
      expect(await panel.getByText(/the model: Met/).count()).toBe(4)
      expect(await findViolations(page)).toEqual([])
    })
  })

  it('drafts a letter, as a frame or by the model', async () => {
    fake.behave(streaming('As Data Engineer at Penrose Grocers I built a stock service in Python for 42 shops.'))
    await open(async (page) => {
      const panel = page.getByRole('region', { name: 'A cover letter' })
      const askedBefore = fake.asked.length
      await panel.getByRole('button', { name: 'Draft a letter' }).click()
      await panel.getByText(/gaps to fill in/).waitFor()
      expect(await panel.getByRole('textbox').inputValue()).toMatch(/^Dear hiring team/)
      expect(fake.asked).toHaveLength(askedBefore)
      await panel.getByRole('button', { name: 'Have your own model write the middle' }).click()
      await expect.poll(() => panel.getByRole('textbox').inputValue()).toContain('I built a stock service in Python')
      expect(await findViolations(page)).toEqual([])
    })
  })
})
