import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
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

const countKeptResults = async (): Promise<unknown> => {
  const program = fileURLToPath(new URL('../helpers/count-kept-results.ts', import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', '--import', 'tsx', program])
  return JSON.parse(stdout)
}

describe('rememberWith', () => {
  it('asks once for each key and what it is asked with, by what these are rather than say', () => {
    const make = vi.fn((key: { readonly text: string }, of: readonly string[], on: readonly number[]) => `${key.text}${of}${on}`)
    const say = rememberWith(make)
    const [key, some, same, one, two] = [{ text: 'k' }, ['a'], ['a'], [1], [2]]
    const asked = [say(key, some, one), say(key, same, one), say(key, some, two), say(key, some, one)]
    expect([...asked, say({ text: 'k' }, some, one)]).toEqual(['ka1', 'ka1', 'ka2', 'ka1', 'ka1'])
    expect(make).toHaveBeenCalledTimes(4)
  })

  it('remembers that there is nothing', () => {
    const make = vi.fn((_: object, __: object) => undefined)
    const find = rememberWith(make)
    const [key, other] = [{}, {}]
    expect([find(key, other), find(key, other)]).toEqual([undefined, undefined])
    expect(make).toHaveBeenCalledTimes(1)
  })

  it('finds a result again after many others', () => {
    const make = vi.fn((key: object, other: object) => ({ key, other }))
    const pair = rememberWith(make)
    const [key, others] = [{}, Array.from({ length: 1_000 }, () => ({}))]
    const first = others.map((other) => pair(key, other))
    expect(others.map((other, at) => pair(key, other) === first[at])).not.toContain(false)
    expect(make).toHaveBeenCalledTimes(1_000)
  })

  it('keeps no result of many longer than what it was asked with', async () => {
    expect(await countKeptResults()).toEqual({ collects: true, firstStays: 0, lastStays: 0 })
  })
})
