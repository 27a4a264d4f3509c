import { describe, expect, it } from 'vitest'
import { gainBeside } from '../../src/wording/words.ts'

const rows = [
  { requirement: 'r1', points: 0, possible: 7.9 },
  { requirement: 'r2', points: 2.4, possible: 3.9 },
  { requirement: 'r3', points: 3.9, possible: 3.9 },
]

describe('the gain beside a requirement', () => {
  it.each([
    ['is what it lacks where rounding makes it more', 'r1', 8, 7.9],
    ['is the gain where it fits', 'r2', 1.5, 1.5],
    ['is the gain where it is less', 'r2', 1.2, 1.2],
    ['is the gain of an edit that raises others too', 'r2', 4.2, 4.2],
    ['is the gain of what is met already', 'r3', 0, 0],
    ['is the gain where no requirement is named', null, 8, 8],
  ] as const)('%s', (_, requirement, gain, shown) => {
    expect(gainBeside({ requirement, gain }, rows)).toBe(shown)
  })
})
