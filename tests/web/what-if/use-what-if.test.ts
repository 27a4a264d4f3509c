import { describe, expect, it } from 'vitest'
import { compareBy } from '../../../src/pipeline.ts'
import type { Correction } from '../../../src/schema/index.ts'
import { carryOver, withOwn } from '../../../src/web/what-if/use-what-if.ts'
import { keyOfAnswer, type OwnEdit } from '../../../src/web/writing/own-edit.ts'
import { analyseText, TAXONOMY, understandText } from '../../helpers/stages.ts'

const analysis = analyseText('EXPERIENCE\nEngineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Trained models in PyTorch')
const job = understandText('Engineer\n\nRequirements\n- Kubernetes\n- Excel\n- Accounting\n- PyTorch')
const reportWith = (corrections: readonly Correction[]) => compareBy(analysis, job, TAXONOMY, { corrections })

const before = reportWith([])
const after = reportWith([{ says: 'not-asked', requirement: 'r2' }])

const numberIn = ({ suggestions }: typeof before, requirement: string): number =>
  suggestions.findIndex((one) => one.requirement === requirement)

const answerTo = (requirement: string): OwnEdit => {
  const number = numberIn(before, requirement)
  const suggestion = before.suggestions[number]
  if (!suggestion) throw new Error(requirement)
  return {
    ...{ key: keyOfAnswer(suggestion), suggestion: number, place: 'line 4', was: '', words: 'Ran it' },
    edits: [{ start: 0, end: 0, text: 'Ran it' }],
  }
}

describe('a choice that is carried over into a corrected report', () => {
  const own = ['r2', 'r3'].map(answerTo)
  const carried = carryOver({ ticked: new Set(own.flatMap(({ suggestion }) => suggestion ?? [])), own }, before, after)
  const accounting = numberIn(after, 'r3')

  it('follows the same suggestions under their new numbers, and those that are gone no longer', () => {
    expect([...carried.ticked]).toEqual([accounting])
    expect(carried.own.map(({ suggestion }) => suggestion)).toEqual([null, accounting])
  })

  it('keeps each line under the key of the suggestion that it answers, whatever the numbers are', () => {
    const keysAfter = after.suggestions.map(keyOfAnswer)
    expect(carried.own.map(({ key }) => keysAfter.indexOf(key))).toEqual([-1, accounting])
    expect(new Set(keysAfter).size).toBe(after.suggestions.length)
  })
})

describe('a line that a person writes', () => {
  const written: OwnEdit = {
    ...{ key: 'bullet-12', suggestion: null, place: 'line 4', was: 'Ran it', words: 'Ran them' },
    edits: [{ start: 16, end: 18, text: 'them' }],
  }
  const unchanged: OwnEdit = { ...written, words: 'Ran it', edits: [] }
  const nothing = { ticked: new Set<number>(), own: [] }

  it('takes the place of another one about the same', () => {
    expect(withOwn({ ...nothing, own: [{ ...written, words: 'Ran some' }] }, written).own).toEqual([written])
  })

  it('is no change where it says what stands there', () => {
    expect(withOwn(nothing, unchanged)).toBe(nothing)
    expect(withOwn({ ...nothing, own: [written] }, unchanged).own).toEqual([])
  })
})
