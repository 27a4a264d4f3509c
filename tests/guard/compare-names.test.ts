import { describe, expect, it } from 'vitest'
import { retell } from '../helpers/retell.ts'

describe('a skill in brackets', () => {
  it('is no other one for a word that claims nothing', () => {
    expect(retell('skills', 'Excel, Python (learning)', 'Excel, Python (still learning)')).toEqual([])
  })
})

describe('the sign of a currency', () => {
  it('is no name', () => {
    const from = 'Buy flour for the bakery from a yearly budget of 18,000 euros'
    expect(retell('deed', from, 'Responsible for buying flour for the bakery (annual budget of EUR 18,000)')).toEqual([])
  })
})
