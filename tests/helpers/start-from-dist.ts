import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'

const ROOT = pathToFileURL(`${process.cwd()}/`).href
/** Code that names a program of ours to run as a child. */
const NAMES_A_CHILD = /\bprogramAt\('/

/**
 * Children start from `dist`, like those of users. From sources each would first compile for three seconds of processor time:
 * more than the tests themselves. TESTS_FROM_SOURCES=1 starts them from `src` (for bugs that are planted in a copy of it).
 */
export const startFromDist = (): Plugin => ({
  name: 'start-from-dist',
  enforce: 'pre',
  transform(code, id) {
    const place = pathToFileURL(id).href
    if (process.env.TESTS_FROM_SOURCES !== undefined || !place.startsWith(`${ROOT}src/`) || !NAMES_A_CHILD.test(code)) return
    const compiled = place.replace(`${ROOT}src/`, `${ROOT}dist/`).replace(/\.ts$/, '.js')
    return { code: code.replaceAll('import.meta.url', `'${compiled}'`), map: null }
  },
})
