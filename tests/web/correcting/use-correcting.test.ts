import { describe, expect, it } from 'vitest'
import type { Correction } from '../../../src/schema/index.ts'
import { withWord } from '../../../src/web/correcting/use-correcting.ts'

const NOT_ASKED: Correction = { says: 'not-asked', requirement: 'r1' }
const OTHER: Correction = { says: 'shows-not', requirement: 'r2', start: 4, end: 9 }

describe('what a person says', () => {
  it('stands beside what they said before', () => {
    expect(withWord([NOT_ASKED], OTHER)).toEqual([NOT_ASKED, OTHER])
  })

  it('is said once, however often the button is pressed', () => {
    expect(withWord([OTHER], { ...OTHER })).toEqual([OTHER])
  })
})
