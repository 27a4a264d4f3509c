import { describe, expect, it } from 'vitest'
import { rangesOf } from '../../../bench/readers/resample.ts'
import { mean } from '../../../bench/readers/statistics.ts'

const average = (numbers: readonly number[]) => ({ average: mean(numbers), never: null })

describe('the range of a figure', () => {
  it('is what drawing the documents anew gives in nine of ten cases', () => {
    const documents = Array.from({ length: 100 }, (_, index) => index % 2)
    const [low, high] = rangesOf(documents, average).average ?? [0, 0]
    // the mean of a hundred coins has a deviation of 0.05, and nine of ten lie within 1.645 of it
    expect([Math.abs(low - 0.418), Math.abs(high - 0.582)].every((off) => off <= 0.02)).toBe(true)
  })

  it('is a point where all documents are alike, and not there where nothing is told', () => {
    expect(rangesOf([3, 3, 3], average)).toEqual({ average: [3, 3] })
    expect(rangesOf([], average)).toEqual({})
  })

  it('is the same each time', () => {
    const documents = [1, 5, 2, 8]
    expect(rangesOf(documents, average)).toEqual(rangesOf(documents, average))
  })
})
