/**
 * How much does the page load first, and how soon can it be used?   npm run build && npx tsx bench/page.ts [runs]
 *
 * Each run is a fresh browser context: nothing is cached. "Usable" is when the script has taken over the page; the baseline
 * is the same page without script, which is usable as soon as it is parsed.
 */
import type { Browser, Page } from 'playwright-core'
import { runService } from '../scripts/service/run-service.ts'
import { launchBrowser } from '../tests/helpers/launch-browser.ts'

interface Load {
  /** Bytes as transferred, by type of resource. */
  readonly bytes: ReadonlyMap<string, number>
  readonly usableMs: number
}

const PATHS = ['/', '/samples/ml-engineer-strong'] as const

/** What goes over the wire, in its compressed size. */
const countBytes = async (page: Page): Promise<Map<string, number>> => {
  const client = await page.context().newCDPSession(page)
  const [types, bytes] = [new Map<string, string>(), new Map<string, number>()]
  await client.send('Network.enable')
  client.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type))
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId) ?? 'Other'
    bytes.set(type, (bytes.get(type) ?? 0) + encodedDataLength)
  })
  return bytes
}

const load = async (browser: Browser, address: string, javaScriptEnabled: boolean): Promise<Load> => {
  const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const bytes = await countBytes(page)
  const startedMs = performance.now()
  await page.goto(address, { waitUntil: 'domcontentloaded' })
  if (javaScriptEnabled) await page.waitForFunction(() => document.documentElement.dataset.ready === 'yes')
  const usableMs = performance.now() - startedMs
  await page.waitForLoadState('networkidle')
  await context.close()
  return { bytes, usableMs }
}

const spread = (values: readonly number[]): string => {
  const sorted = [...values].sort((a, b) => a - b)
  return [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)].map((value) => (value ?? 0).toFixed(0)).join(' | ')
}

const runs = Number(process.argv[2] ?? 11)
const { base, stop } = await runService({ LOG_LEVEL: 'silent' })
const browser = await launchBrowser()
try {
  console.log('| | script kB | style kB | document kB | usable, min ms | median ms | max ms |\n|---|---|---|---|---|---|---|')
  for (const path of PATHS) {
    const [loads, plain]: [Load[], Load[]] = [[], []]
    await load(browser, base + path, true)
    for (let run = 0; run < runs; run++) {
      loads.push(await load(browser, base + path, true))
      plain.push(await load(browser, base + path, false))
    }
    const kilobytes = (type: string): string => ((loads[0]?.bytes.get(type) ?? 0) / 1000).toFixed(1)
    const sizes = ['Script', 'Stylesheet', 'Document'].map(kilobytes).join(' | ')
    console.log(`| ${path} | ${sizes} | ${spread(loads.map(({ usableMs }) => usableMs))} |`)
    console.log(`| ${path} without script | | | | ${spread(plain.map(({ usableMs }) => usableMs))} |`)
  }
} finally {
  await browser.close()
  await stop()
}
