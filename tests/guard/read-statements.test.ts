import { describe, expect, it } from 'vitest'
import { retell } from '../helpers/retell.ts'

describe('entries below each other', () => {
  it('are statements of their own, so that what one says is not kept by the other', () => {
    const from = `B.Sc. Physics, Marlow University, 2012 (not completed)
B.Sc. Chemistry, Marlow University, 2015 (not completed)`
    expect(retell('study', from, from.replace(/ \(not completed\)$/, ''))).toContain('stronger limit')
  })
})
