import { describe, expect, it } from 'vitest'
import { retell } from '../helpers/retell.ts'

describe('who made a thing', () => {
  it('did more than who read and corrected it', () => {
    expect(retell('deed', 'Read and correct wiring plans of the mill', 'Design wiring plans of the mill')).toEqual([
      'stronger share',
    ])
  })

  it('may say so in other words', () => {
    expect(retell('deed', 'Draw and correct wiring plans of the mill', 'Design wiring plans of the mill')).toEqual([])
  })
})
