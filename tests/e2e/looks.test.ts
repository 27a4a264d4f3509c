import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findViolations } from './axe.ts'
import { giveBoth, isReady, match, openStand, resumeFile, SAMPLE, type Stand, visit } from './browser.ts'

let stand: Stand
beforeAll(async () => {
  stand = await openStand()
})
afterAll(() => stand.close())

const openTab = (name: string) => async (page: Page) => {
  await isReady(page)
  await page.click(`#tab-${name}`)
}

/** On a phone one pane is shown at a time, and what another one holds is there without being seen. */
const inSight = (page: Page) => ({ state: page.viewportSize()?.width === 390 ? 'attached' : 'visible' }) as const

const VIEWS: readonly { readonly name: string; readonly path: string; readonly reach: (page: Page) => Promise<void> }[] = [
  { name: 'the form', path: '/', reach: isReady },
  {
    name: 'the form with problems',
    path: '/',
    reach: async (page) => {
      await isReady(page)
      await page.click('button[type="submit"]')
      await page.waitForSelector('.field-error')
    },
  },
  { name: 'a report', path: '/samples/two-column', reach: openTab('requirements') },
  {
    name: 'a report with all folds open and a part lit',
    path: SAMPLE,
    reach: async (page) => {
      await isReady(page)
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true
      })
      await page.locator('.chips .chip-named').first().click()
      await page.waitForSelector('mark.is-lit', inSight(page))
    },
  },
  {
    name: 'suggestions that are tried',
    path: SAMPLE,
    reach: async (page) => {
      await openTab('suggestions')(page)
      await page.locator('.tick input').first().click()
      await page.waitForSelector('.ask')
      await page.getByRole('button', { name: 'Yes, it is true' }).click()
      await page.waitForSelector('.changes', inSight(page))
      await page.locator('.tick input').nth(1).click()
      await page.waitForSelector('.ask')
    },
  },
  { name: 'the pillars', path: '/samples/data-scientist', reach: openTab('pillars') },
  { name: 'the interview', path: '/samples/ml-engineer-strong', reach: openTab('interview') },
  {
    name: 'two versions',
    path: '/samples/ml-engineer-strong',
    reach: async (page) => {
      await isReady(page)
      await page.getByRole('button', { name: 'Compare with another version' }).click()
      await page.setInputFiles('#other', 'samples/ml-engineer-weak/resume.pdf')
      await page.waitForSelector('.comparison')
    },
  },
  {
    name: 'another posting that is asked for',
    path: '/samples/ml-engineer-strong',
    reach: async (page) => {
      await isReady(page)
      await page.getByRole('button', { name: 'Another posting, same resume' }).click()
      await page.waitForSelector('.ask-other #job')
    },
  },
  {
    name: 'a bullet that is written anew',
    path: '/samples/ml-engineer-strong',
    reach: async (page) => {
      await isReady(page)
      await page
        .locator('.line-edit')
        .first()
        .evaluate((button) => button instanceof HTMLElement && button.click())
      await page.waitForSelector('.writer textarea', { state: 'attached' })
    },
  },
  { name: 'the guard', path: '/check', reach: isReady },
  {
    name: 'the guard with problems',
    path: '/check',
    reach: async (page) => {
      await isReady(page)
      await page.click('button[type="submit"]')
      await page.waitForSelector('.field-error')
    },
  },
  {
    name: 'what the guard found',
    path: '/check',
    reach: async (page) => {
      await isReady(page)
      await giveBoth(page)
      await page.click('button[type="submit"]')
      await page.waitForSelector('.checked')
    },
  },
  { name: 'the pool, turned off', path: '/pool', reach: isReady },
  { name: 'the API’s page', path: '/docs', reach: isReady },
  { name: 'an address that is none', path: '/nothing', reach: isReady },
]

const SCREENS = [
  { look: 'on a desk, in light and in dark', colorSchemes: ['light', 'dark'], width: 1280 },
  { look: 'on a phone', colorSchemes: ['light'], width: 390 },
] as const

describe.each(SCREENS)('$look', ({ colorSchemes, width }) => {
  it.each(VIEWS)('$name has no violation that axe knows', async ({ path, reach }) => {
    await visit(
      stand,
      path,
      async (page) => {
        await reach(page)
        for (const colorScheme of colorSchemes) {
          await page.emulateMedia({ colorScheme })
          expect(await findViolations(page), colorScheme).toEqual([])
        }
      },
      { reducedMotion: 'reduce', viewport: { width, height: 900 } },
    )
  })
})

describe('the theme', () => {
  it('follows the system until one is chosen, which is then kept', async () => {
    await visit(
      stand,
      '/',
      async (page) => {
        await isReady(page)
        const ground = () => page.evaluate(() => getComputedStyle(document.body).color)
        const toggle = page.getByRole('button', { name: 'Dark colours' })
        expect(await toggle.getAttribute('aria-pressed')).toBe('true')
        const dark = await ground()
        await toggle.click()
        expect(await toggle.getAttribute('aria-pressed')).toBe('false')
        const light = await ground()
        expect(light).not.toBe(dark)
        await page.reload()
        expect(await ground()).toBe(light)
      },
      { colorScheme: 'dark' },
    )
  })
})

describe('a screen', () => {
  it.each([390, 768, 1280, 1600])('of %d pixels holds the form and the report without scrolling sideways', async (width) => {
    await visit(
      stand,
      '/',
      async (page) => {
        const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect(await overflow()).toBeLessThanOrEqual(0)
        await match(stand, page)
        for (const tab of await page.getByRole('tab').all()) {
          await tab.click()
          expect(await overflow()).toBeLessThanOrEqual(0)
        }
      },
      { viewport: { width, height: 900 } },
    )
  })
})

describe('the guard on a screen', () => {
  it.each([390, 800, 1280])('of %d pixels is not wider than that, before and behind', async (width) => {
    await visit(
      stand,
      '/check',
      async (page) => {
        await isReady(page)
        const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect(await overflow()).toBeLessThanOrEqual(0)
        await giveBoth(page)
        await page.click('button[type="submit"]')
        await page.waitForSelector('.checked')
        expect(await overflow()).toBeLessThanOrEqual(0)
      },
      { viewport: { width, height: 900 } },
    )
  })
})

describe('a phone', () => {
  it('begins at the top of a new report', async () => {
    await visit(
      stand,
      '/',
      async (page) => {
        await match(stand, page)
        expect(await page.evaluate(() => scrollY)).toBe(0)
      },
      { viewport: { width: 390, height: 844 } },
    )
  })

  it('has the verdict, what decides beside points and the first gap on its first screen', async () => {
    await visit(
      stand,
      SAMPLE,
      async (page) => {
        await isReady(page)
        for (const shown of ['.verdict', '.look-conditions', '.look-gaps li']) {
          const box = await page.locator(shown).first().boundingBox()
          expect((box?.y ?? 844) + (box?.height ?? 0)).toBeLessThanOrEqual(844)
        }
      },
      { viewport: { width: 390, height: 844 } },
    )
  })
})

describe('paper', () => {
  it('has what matters, what is lacking and what to change, and nothing to press', async () => {
    await visit(stand, SAMPLE, async (page) => {
      await isReady(page)
      await page.emulateMedia({ media: 'print' })
      for (const shown of ['.look-gaps', '#panel-requirements', '#panel-suggestions']) {
        expect(await page.locator(shown).isVisible()).toBe(true)
      }
      for (const left of ['#panel-pillars', '#resume', '#posting', '.timeline']) {
        expect(await page.locator(left).isVisible()).toBe(false)
      }
      expect(await page.locator('.actions').isVisible()).toBe(false)
      expect(await page.getByRole('tab').first().isVisible()).toBe(false)
    })
  })

  it.each(['two-column', 'ml-engineer-weak', 'data-scientist'])('has at most four pages: %s', async (sample) => {
    await visit(stand, `/samples/${sample}`, async (page) => {
      await isReady(page)
      const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
      expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(4)
    })
  })

  it('has at most four pages of a posting of sixty statements, and says what is left out', async () => {
    await visit(stand, '/', async (page) => {
      await isReady(page)
      await page.setInputFiles('#resume', resumeFile(stand))
      const tools = ['Kafka', 'Airflow', 'Spark', 'Snowflake', 'Terraform', 'Redis', 'Kubernetes', 'PyTorch', 'Scala', 'dbt']
      const asked = tools.flatMap((tool, index) =>
        [1, 2, 3, 4, 5, 6].map(
          (step) =>
            `- ${step}+ years of ${tool} and ${tools[(index + step) % tools.length]} in production for team number ${step}`,
        ),
      )
      await page.fill('#job', `Data Engineer\n\nRequirements\n${asked.join('\n')}\n`)
      await page.click('button[type="submit"]')
      await page.waitForSelector('.report')
      const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
      expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(4)
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('.print-only').first().textContent()).toMatch(/^and \d+ more/)
    })
  })
})
