import { describe, expect, it, vi } from 'vitest'
import { remember } from '../../src/text/remember.ts'

describe('remember', () => {
  it('asks once for each key, whatever is asked between', () => {
    const make = vi.fn(({ text }: { readonly text: string }) => text.length)
    const lengthOf = remember(make)
    const [one, other] = [{ text: 'one' }, { text: 'other' }]
    expect([one, one, other, one].map(lengthOf)).toEqual([3, 3, 5, 3])
    expect(make).toHaveBeenCalledTimes(2)
  })

  it('tells keys of the same content apart', () => {
    const make = vi.fn(({ text }: { readonly text: string }) => text.length)
    const lengthOf = remember(make)
    lengthOf({ text: 'one' })
    lengthOf({ text: 'one' })
    expect(make).toHaveBeenCalledTimes(2)
  })
})
