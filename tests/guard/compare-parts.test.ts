import { describe, expect, it } from 'vitest'
import { retell } from '../helpers/retell.ts'

describe('a part of a whole', () => {
  it('may not be told as the whole', () => {
    const from = "Prepared accounts of six of the mill's eleven farms"
    expect(retell('deed', from, 'Prepared accounts of eleven farms')).toEqual(['stronger number'])
    expect(retell('deed', from, "Prepared accounts of the mill's eleven farms")).toEqual(['stronger number'])
  })

  it.each([
    'Prepared accounts of 6 of 11 farms',
    'Prepared accounts of some of the eleven farms',
    'Prepared accounts of six farms',
  ])('may be told as “%s”', (to) => {
    expect(retell('deed', "Prepared accounts of six of the mill's eleven farms", to)).toEqual([])
  })

  it('of studies may not be left out, and a rank may', () => {
    expect(retell('study', 'ACCA, 7 of 13 papers passed', 'ACCA')).toEqual(['stronger number'])
    expect(retell('study', 'ACCA, 7 of 13 papers passed', 'ACCA, part of the papers passed')).toEqual([])
    expect(retell('study', 'ACCA, 3 of 120 students', 'ACCA')).toEqual([])
  })
})
