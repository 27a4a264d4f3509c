import { describe, expect, it } from 'vitest'
import { retell } from '../helpers/retell.ts'

describe('a place in an order', () => {
  const from = 'Regional cooks’ contest 2019, fourth place'

  it('may not become another one', () => {
    expect(retell('course', from, 'Regional cooks’ contest 2019, first place')).toEqual(['invented number'])
    expect(retell('course', from, 'Regional cooks’ contest 2019, 2nd place')).toContain('invented number')
  })

  it('may stand elsewhere in the line', () => {
    expect(retell('course', from, 'Fourth place, regional cooks’ contest 2019')).toEqual([])
  })
})
