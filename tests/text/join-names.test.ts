import { describe, expect, it } from 'vitest'
import { joinNames, joinNamesWithin } from '../../src/text/join-names.ts'

describe('joinNames', () => {
  it.each([
    ['nothing', [], ''],
    ['one name', ['Go'], 'Go'],
    ['the same name once', ['Go', 'Go'], 'Go'],
    ['several', ['Go', 'Rust', 'C'], 'Go, Rust and C'],
    ['the first of many, and how many more', ['Go', 'Rust', 'C', 'Perl'], 'Go, Rust and 2 more'],
  ])('writes %s', (_, names, joined) => {
    expect(joinNames(names, 'and', 3)).toBe(joined)
  })
})

describe('joinNamesWithin', () => {
  it.each([
    ['all that fit', 14, 'Go, Rust or C'],
    ['fewer where all do not', 12, 'Go or 2 more'],
    ['never without the first', 3, 'Go or 2 more'],
  ])('writes %s', (_, length, joined) => {
    expect(joinNamesWithin(['Go', 'Rust', 'C'], 'or', 3, length)).toBe(joined)
  })
})
