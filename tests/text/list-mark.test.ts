import { describe, expect, it } from 'vitest'
import { listMarkOf } from '../../src/document/list-mark.ts'
import { BULLETS, BULLETS_BUT_PLUS } from '../../src/text/bullets.ts'
import { withoutBullet } from '../../src/text/list-mark.ts'

describe('a bullet', () => {
  it.each([...BULLETS])('%s opens a point of a list', (mark) => {
    expect(listMarkOf(`${mark} Grew lamps`)).toBe(mark)
  })

  it.each([...BULLETS_BUT_PLUS])('%s is left out of a quote', (mark) => {
    expect(withoutBullet(`${mark} Grew lamps`)).toBe('Grew lamps')
  })

  it('is not the plus of a telephone number', () => {
    expect(withoutBullet('+44 20 7946 0000')).toBe('+44 20 7946 0000')
  })
})
