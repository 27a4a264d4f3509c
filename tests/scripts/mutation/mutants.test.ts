import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { MUTANTS, ROOM_TESTS } from '../../../scripts/mutation/mutants.ts'

const sourceOf = (file: string): string => readFileSync(fileURLToPath(new URL(`../../../src/${file}`, import.meta.url)), 'utf8')

describe('the planted bugs', () => {
  it.each(MUTANTS)('$id has its place in the code, exactly once', ({ file, find, replace }) => {
    expect(sourceOf(file).split(find)).toHaveLength(2)
    expect(replace).not.toBe(find)
  })

  it('have names of their own, and tests of their room', () => {
    expect(new Set(MUTANTS.map(({ id }) => id)).size).toBe(MUTANTS.length)
    for (const { file } of MUTANTS) expect(ROOM_TESTS[file.split('/')[0] ?? '']).toBeDefined()
  })
})
