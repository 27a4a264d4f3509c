import { describe, expect, it } from 'vitest'
import { lineBeside } from '../../../src/web/report/document-lines.tsx'

describe('an arrow key on the number of a line', () => {
  const numbers = [3, 7, 8]

  it.each([
    ['down from a line that is led to', 3, 1, 7],
    ['down from one that is not', 5, 1, 7],
    ['up from one that is not', 5, -1, 3],
    ['up from the last', 8, -1, 7],
    ['nowhere below the last', 8, 1, undefined],
    ['nowhere above the first', 3, -1, undefined],
  ])('leads %s', (_about, from, step, next) => {
    expect(lineBeside(numbers, from, step)).toBe(next)
  })
})
