import { describe, expect, it, vi } from 'vitest'
import { remember, rememberWith } from '../../src/text/remember.ts'

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

describe('rememberWith', () => {
  it('asks once for each key and what it is asked with, by what these are rather than say', () => {
    const make = vi.fn(({ text }: { readonly text: string }, of: readonly string[], times: number) => `${text}${of}${times}`)
    const say = rememberWith(make)
    const [key, some, same] = [{ text: 'k' }, ['a'], ['a']]
    const asked = [say(key, some, 1), say(key, same, 1), say(key, some, 2), say(key, some, 1), say({ text: 'k' }, some, 1)]
    expect(asked).toEqual(['ka1', 'ka1', 'ka2', 'ka1', 'ka1'])
    expect(make).toHaveBeenCalledTimes(4)
  })

  it('remembers that there is nothing', () => {
    const make = vi.fn((_: object, __: number) => undefined)
    const find = rememberWith(make)
    const key = {}
    expect([find(key, 1), find(key, 1)]).toEqual([undefined, undefined])
    expect(make).toHaveBeenCalledTimes(1)
  })
})
