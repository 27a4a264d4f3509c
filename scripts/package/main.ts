/**
 * The package as others get it: packed, checked, installed into an empty folder, and used there as a library, as a
 * command and in a browser.   npm run test:package
 *
 * Packages come from npm's cache if it has them. Needs Chromium (CHROMIUM names another one than /usr/bin/chromium).
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkPacked } from './check-packed.ts'
import { install } from './install.ts'
import { useInBrowser } from './use-in-browser.ts'
import { useCommand, useLibrary, useTypes } from './use-in-node.ts'

const folder = mkdtempSync(join(tmpdir(), 'package-'))
let passed = 0
let failed = 0

/** One check; it returns what to print. */
const step = async (name: string, check: () => string | Promise<string>): Promise<void> => {
  const begun = performance.now()
  try {
    const said = await check()
    passed++
    console.log(`ok   ${name}: ${said} (${((performance.now() - begun) / 1000).toFixed(1)} s)`)
  } catch (error) {
    failed++
    console.log(`FAIL ${name}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

try {
  const packed = join(folder, 'packed.tgz')
  await step('packed', () => checkPacked(packed))
  await step('installed into an empty folder', () => install(packed, folder))
  await step('as a library', () => useLibrary(folder))
  await step('with its types', () => useTypes(folder))
  await step('as a command', () => useCommand(folder))
  await step('in a browser', () => useInBrowser(folder))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
