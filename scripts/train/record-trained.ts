import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const RECORD = fileURLToPath(new URL('./trained.json', import.meta.url))
const PROJECT = resolve(dirname(RECORD), '../..')

/** SHA-256 of the numbers of each trained file, by its path from the root of the project. */
export const readTrained = (): Readonly<Record<string, string>> => JSON.parse(readFileSync(RECORD, 'utf8'))

/** Of the values, not of their layout. */
export const digestOf = (values: unknown): string => createHash('sha256').update(JSON.stringify(values)).digest('hex')

/**
 * Records what training has written, so that a number that is changed by hand is noticed (tests/scripts/train). Only of
 * files that ship: what was written elsewhere (`--out`) is nobody's concern.
 */
export const recordTrained = (file: string, values: unknown): void => {
  const path = relative(PROJECT, resolve(file))
  if (!/^(?:models|src)\//.test(path)) return
  const record = Object.entries({ ...readTrained(), [path]: digestOf(values) }).sort(([a], [b]) => (a < b ? -1 : 1))
  writeFileSync(RECORD, `${JSON.stringify(Object.fromEntries(record), null, 2)}\n`)
}
