import { describe, expect, it, vi } from 'vitest'
import { rememberLast } from '../../src/text/remember-last.ts'

describe('rememberLast', () => {
  it('asks once for a key that comes again, and anew after another one', () => {
    const make = vi.fn(({ text }: { readonly text: string }) => text.length)
    const lengthOf = rememberLast(make)
    const [one, other] = [{ text: 'one' }, { text: 'other' }]
    expect([lengthOf(one), lengthOf(one), lengthOf(other), lengthOf(one)]).toEqual([3, 3, 5, 3])
    expect(make).toHaveBeenCalledTimes(3)
  })
})
