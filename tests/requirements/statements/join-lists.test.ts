import { describe, expect, it } from 'vitest'
import { type Draft, joinChoices, joinRepeated } from '../../../src/requirements/statements/index.ts'
import type { Importance, Part } from '../../../src/schema/job.ts'

const partOf = (name: string, soft = false): Part => ({
  ...{ atLeast: 1, open: false, soft, years: 4 },
  anyOf: [{ start: 0, end: name.length, surfaceForm: name, skill: null }],
})

const draftOf = (text: string, words: string, importance: Importance, parts: Part[] = [], sure = 1, from = 0): Draft => {
  const start = text.indexOf(words, from)
  return { start, end: start + words.length, kind: 'skill', importance, also: [], years: null, parts, read: { by: 'test', sure } }
}

describe('statements in the same words', () => {
  const text = 'Know Lua.\nKnow Zig.\nknow “Lua”!'

  it('are one, with the place of the second, asked as firmly as the firmest', () => {
    const drafts = [
      draftOf(text, 'Know Lua.', 'preferred'),
      draftOf(text, 'Know Zig.', 'duty'),
      draftOf(text, 'know “Lua”!', 'required'),
    ]
    expect(joinRepeated(text, drafts)).toMatchObject([
      { start: 0, importance: 'required', also: [{ start: 20, end: 31 }] },
      { start: 10, importance: 'duty', also: [] },
    ])
  })

  it('are no near-twins: a sign of a name tells them apart', () => {
    const twins = 'Know C.\nKnow C++.\nKnow C#.'
    const drafts = ['Know C.', 'Know C++.', 'Know C#.'].map((words) => draftOf(twins, words, 'required'))
    expect(joinRepeated(twins, drafts)).toHaveLength(3)
  })
})

const listOf = (end: number, atLeast = 1) => [{ start: 0, end, opensAt: 0, atLeast, open: false, by: 'postings/list-of-choices' }]

describe('points any of which will do', () => {
  const text = 'Lua at scale\nZig\nPatience'
  const points = [
    draftOf(text, 'Lua at scale', 'preferred', [partOf('Lua')], 0.9),
    draftOf(text, 'Zig', 'required', [partOf('Zig')], 0.7),
  ]

  it('are one statement with one part, as firm as the firmest and as sure as the least sure', () => {
    expect(joinChoices(points, listOf(text.length))).toMatchObject([
      {
        ...{ start: 0, end: 16, importance: 'required', read: { sure: 0.7 } },
        parts: [{ anyOf: [{ surfaceForm: 'Lua' }, { surfaceForm: 'Zig' }], atLeast: 1, soft: false, years: null }],
      },
    ])
  })

  it('ask for no more of them than there are', () => {
    expect(joinChoices(points, listOf(text.length, 3))[0]?.parts[0]?.atLeast).toBe(2)
  })

  it('are each one of them once, however often they are named', () => {
    const again = draftOf(text, 'Patience', 'required', [partOf('LUA')])
    const [part] = joinChoices([...points, again], listOf(text.length, 3))[0]?.parts ?? []
    expect(part).toMatchObject({ anyOf: [{ surfaceForm: 'Lua' }, { surfaceForm: 'Zig' }], atLeast: 2 })
  })

  it('stay as they are where there is nothing to choose from', () => {
    const without = [points[0] as Draft, draftOf(text, 'Patience', 'required')]
    expect(joinChoices(without, listOf(text.length))).toEqual(without)
    expect(joinChoices(points.slice(0, 1), listOf(text.length))).toEqual(points.slice(0, 1))
  })
})
