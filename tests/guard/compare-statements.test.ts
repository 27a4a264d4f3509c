import { describe, expect, it } from 'vitest'
import { retell } from '../helpers/retell.ts'

describe('a second verb', () => {
  it('is not backed by a word that stands there already', () => {
    expect(retell('deed', 'Organised four training days', 'Organised and taught four training days')).toEqual([
      'invented statement',
    ])
  })

  it('may say the same as the first', () => {
    expect(retell('deed', 'Built a stock service', 'Designed and implemented a stock service')).toEqual([])
  })
})
