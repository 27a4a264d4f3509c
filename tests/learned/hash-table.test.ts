import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createHashTable, FREE, findNumber, putNumber } from '../../src/learned/hash-table.ts'
import { appendToCheck, appendToHash, knownValue, toValue } from '../../src/learned/value.ts'

describe('numbers of values', () => {
  it('are found, and those of no other value', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 200 }), fc.array(fc.string()), (texts, others) => {
        const table = createHashTable(texts.length)
        for (const [number, text] of texts.entries()) putNumber(table, toValue(text), number)
        for (const text of [...texts, ...others]) {
          const { hash, check } = knownValue(text)
          const number = texts.indexOf(text)
          expect(findNumber(table, hash, check)).toBe(number < 0 ? FREE : number)
        }
      }),
    )
  })

  it('are refused to two values that hashes do not tell apart', () => {
    const table = createHashTable(2)
    putNumber(table, toValue('lamp'), 0)
    expect(() => putNumber(table, toValue('lamp'), 1)).toThrow('"lamp" has the same hashes as another value of its table')
  })
})

describe('the hashes of several values', () => {
  it('are those of the text that they make with spaces between them', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const [first, second, both] = [toValue(a), toValue(b), toValue(`${a} ${b}`)]
        expect([appendToHash(first.hash, second), appendToCheck(first.check, second)]).toEqual([both.hash, both.check])
      }),
    )
  })
})
