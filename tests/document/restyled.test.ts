import { describe, expect, it } from 'vitest'
import { placeRestyled, restyledIn } from '../../src/document/restyled.ts'

const pieces = (...drawn: readonly string[]) => drawn.map((text, at) => ({ text, look: at % 2 === 0 ? 'plain' : 'bold' }))

describe('restyledIn', () => {
  it('finds where letters of another look begin', () => {
    expect(restyledIn(pieces('Clerk ', 'Tarn Bank'))).toEqual([6])
    expect(restyledIn(pieces('Clerk', ' Tarn Bank ', '2019'))).toEqual([6, 16])
  })

  it('takes a mark or a blank for no change', () => {
    expect(restyledIn(pieces('Clerk ', '– ', 'Tarn Bank'))).toEqual([])
  })
})

describe('placeRestyled', () => {
  it('places them in the clean text, which loses blanks before and between them', () => {
    expect(placeRestyled({ text: '  Clerk      Tarn', restyled: [13] }, 'Clerk\tTarn', 20)).toEqual({ restyled: [26] })
  })

  it('leaves out a change within a word', () => {
    expect(placeRestyled({ text: 'PostgreSQL', restyled: [7] }, 'PostgreSQL', 0)).toEqual({})
  })

  it('leaves out a line that changes its look again and again', () => {
    const text = 'a b c d e f'
    expect(placeRestyled({ text, restyled: [2, 4, 6, 8, 10] }, text, 0)).toEqual({})
    expect(placeRestyled({ text, restyled: [2, 4, 6, 8] }, text, 0)).toEqual({ restyled: [2, 4, 6, 8] })
  })
})
