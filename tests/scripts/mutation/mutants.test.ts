import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { MUTANTS } from '../../../scripts/mutation/mutants.ts'

const timesIn = (file: string, words: string): number =>
  readFileSync(new URL(`../../../src/${file}`, import.meta.url), 'utf8').split(words).length - 1

describe('the bugs to plant', () => {
  it.each(MUTANTS)('$id is planted in words that stand in src/$file exactly once', ({ file, find }) => {
    expect(timesIn(file, find)).toBe(1)
  })

  it.each(MUTANTS)('$id changes what it is planted in', ({ find, replace }) => {
    expect(replace).not.toBe(find)
  })
})
