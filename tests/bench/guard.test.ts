import { describe, expect, it } from 'vitest'
import { checkCase, isRight, readCases } from '../../bench/guard/cases.ts'
import { KINDS, plantFaults } from '../../bench/guard/plant-faults.ts'
import { readSamples } from '../../bench/guard/read-resumes.ts'
import { rewriteHonestly } from '../../bench/guard/rewrite-honestly.ts'
import { TAXONOMY } from '../helpers/stages.ts'

const samples = readSamples()

describe('the guard', () => {
  it('keeps what it catches and lets pass of every tenth case', () => {
    const slice = readCases().filter((_, at) => at % 10 === 0)
    const right = slice.filter((one) => isRight(one, checkCase(one, TAXONOMY)))
    expect(right.filter(({ isHonest }) => !isHonest).length).toBeGreaterThanOrEqual(30)
    expect(right.filter(({ isHonest }) => isHonest).length).toBeGreaterThanOrEqual(32)
  }, 120_000)
})

describe('the cases that the guard is measured by', () => {
  const faults = plantFaults(samples)
  const honest = rewriteHonestly(samples)

  it('are 300 faults of twenty kinds, fifteen of each, no two alike and none like its original', () => {
    expect([faults.length, KINDS.length]).toEqual([300, 20])
    for (const { id } of KINDS) expect([id, faults.filter(({ kind }) => kind === id).length]).toEqual([id, 15])
    const texts = faults.map(({ lines }) => lines.join('\n'))
    expect(new Set(texts).size).toBe(300)
    expect(faults.filter(({ sample, lines }) => sample.lines.join('\n') === lines.join('\n'))).toEqual([])
  })

  it('are 300 honest rewrites or more, each other than its original', () => {
    expect(honest.length).toBeGreaterThanOrEqual(300)
    expect(honest.filter(({ original, lines }) => original.join('\n') === lines.join('\n'))).toEqual([])
  })

  it('are half set aside, with every case of the resumes that are', () => {
    const aside = [...faults, ...honest].filter(({ isKept }) => isKept)
    expect(aside.length).toBeGreaterThan(300)
    expect([...faults, ...honest].filter(({ sample, isKept }) => sample.isKept && !isKept)).toEqual([])
  })

  it('are the same each time', () => {
    expect(JSON.stringify(plantFaults(readSamples()))).toBe(JSON.stringify(faults))
  })
})
