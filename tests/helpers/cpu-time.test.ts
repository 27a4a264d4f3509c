import { describe, expect, it } from 'vitest'
import { expectLinear } from './cpu-time.ts'

const count = (steps: number): number => {
  let sum = 0
  for (let step = 0; step < steps; step++) sum = (sum + step) | 0
  return sum
}

const LENGTH = 10_000

// Compiled before it is measured: the first runs take many times as long.
for (let time = 0; time < 3; time++) count(LENGTH * LENGTH)

describe('the growth of a run', () => {
  it('passes where the work grows with the input', () => {
    expectLinear(
      (length: number) => count(length * 1_000),
      (length) => length,
      LENGTH,
    )
  })

  it('fails where it grows with its square', () => {
    const squared = () =>
      expectLinear(
        (length: number) => count(length * length),
        (length) => length,
        LENGTH,
      )
    expect(squared).toThrow('less than')
  })
})
