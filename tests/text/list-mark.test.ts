import { describe, expect, it } from 'vitest'
import { listMarkOf } from '../../src/document/list-mark.ts'
import { BULLETS, BULLETS_BUT_PLUS } from '../../src/text/bullets.ts'
import { startOfWords, withoutBullet } from '../../src/text/list-mark.ts'

describe('a bullet', () => {
  it.each([...BULLETS])('%s opens a point of a list', (mark) => {
    expect(listMarkOf(`${mark} Grew lamps`)).toBe(mark)
  })

  it.each([...BULLETS_BUT_PLUS])('%s is left out of a quote', (mark) => {
    expect(withoutBullet(`${mark} Grew lamps`)).toBe('Grew lamps')
  })

  it.each(['o Grew lamps', 'o\tGrew lamps', 'o  grew lamps', 'o AWS lamps', 'o 30 lamps'])('of Word is left out: %j', (line) => {
    const words = line.slice(line.search(/[^o\s]/))
    expect(withoutBullet(line)).toBe(words)
    expect(line.slice(startOfWords(line, { start: 0, end: line.length }))).toBe(words)
  })

  it('is no word of another language', () => {
    expect(withoutBullet('o grande navio')).toBe('o grande navio')
  })

  it('is not the plus of a telephone number', () => {
    expect(withoutBullet('+44 20 7946 0000')).toBe('+44 20 7946 0000')
  })
})
