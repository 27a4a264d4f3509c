import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answering, BOARD_PAGE, EMPTY_PAGE, type FakeBoard, startBoard } from '../helpers/fake-board.ts'
import { findViolations } from './axe.ts'
import { giveBoth, isReady, openStand, resumeFile, type Stand, startServer, visit } from './browser.ts'

let board: FakeBoard
let stand: Stand
beforeAll(async () => {
  board = await startBoard({ '/page': answering(BOARD_PAGE), '/empty': answering(EMPTY_PAGE) })
  stand = await openStand({ FETCH_POSTINGS: '1', FETCH_POSTINGS_INSIDE: `127.0.0.1:${board.port}` })
})
afterAll(async () => {
  await stand.close()
  await board.close()
})

type Page = import('playwright-core').Page

const send = async (page: Page, job: string): Promise<void> => {
  await page.fill('#job', job)
  await page.click('button[type="submit"]')
}

const open = (look: (page: Page) => Promise<void>): Promise<void> =>
  visit(stand, '/', async (page) => {
    await isReady(page)
    await page.setInputFiles('#resume', resumeFile(stand))
    await look(page)
  })

describe('an address in the place of a posting', () => {
  it('is fetched by the server, and the report is of the posting that stands there', async () => {
    await open(async (page) => {
      expect(await page.textContent('#job-address-hint')).toContain('If you paste just an address, this server fetches it')
      expect(await page.getAttribute('#job', 'placeholder')).toContain('just its address')
      await send(page, `${board.base}/page`)
      await page.waitForSelector('#score')
      expect(await page.textContent('.report')).toContain('Herb Data Engineer')
      expect(board.asked.map(({ path }) => path)).toEqual(['/page'])
    })
  })

  it('is said to need pasting where its page needs a browser, and pasting goes on from there', async () => {
    await open(async (page) => {
      await send(page, `${board.base}/empty`)
      const problem = page.locator('#job-error')
      await problem.waitFor()
      expect(await problem.textContent()).toContain('Open it in a browser and paste the posting’s text.')
      expect(await page.inputValue('#job')).toBe(`${board.base}/empty`)
      expect(await findViolations(page)).toEqual([])
      await send(page, 'Requirements\n- Python\n- Kubernetes')
      await page.waitForSelector('#score')
    })
  })

  it('is not followed to the inside', async () => {
    await open(async (page) => {
      await send(page, 'https://2130706433/')
      const refusal = page.getByText('The host 127.0.0.1 is unknown, or not on the public internet')
      await refusal.waitFor()
      expect(await refusal.count()).toBeGreaterThan(0)
    })
  })

  it('is taken by the form of the guard, too', async () => {
    await visit(stand, '/check', async (page) => {
      await isReady(page)
      await giveBoth(page)
      const before = board.asked.length
      await send(page, `${board.base}/page`)
      await page.waitForSelector('#verdict')
      expect(board.asked.slice(before).map(({ path }) => path)).toEqual(['/page'])
    })
  })

  it('is said not to be fetched where that is off: before, and beside the field', async () => {
    const off = await startServer()
    await visit({ ...stand, server: off }, '/', async (page) => {
      await isReady(page)
      expect(await page.textContent('#job-address-hint')).toBe('Paste the text itself: this server does not fetch addresses.')
      await page.setInputFiles('#resume', resumeFile(stand))
      const before = board.asked.length
      await send(page, `${board.base}/page`)
      const problem = page.locator('#job-error')
      await problem.waitFor()
      expect(await problem.textContent()).toContain(
        'A posting was given by its address, but fetching postings is turned off here.',
      )
      expect(board.asked).toHaveLength(before)
    })
    await off.stop()
  })
})
