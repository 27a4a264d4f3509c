import { describe, expect, it } from 'vitest'
import { checkCase, isRight, readCases } from '../../bench/guard/cases.ts'
import { KINDS, plantFaults } from '../../bench/guard/plant-faults.ts'
import { FIRST_SIGHT, readDraw } from '../../bench/guard/read-draws.ts'
import { namesIn, readRewrites, readSamples } from '../../bench/guard/read-resumes.ts'
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

describe('the draws of lies and honest rewrites', () => {
  const draws = Object.entries(FIRST_SIGHT).map(([draw, sight]) => ({ draw, sight, cases: readDraw(draw) }))

  it('are as many as were seen at first sight, no two alike and none like its original', () => {
    for (const { draw, sight, cases } of draws) {
      const honest = cases.filter(({ isHonest }) => isHonest)
      expect([draw, cases.length - honest.length, honest.length]).toEqual([draw, sight.lies.of, sight.honest.of])
      expect(new Set(cases.map(({ tailored }) => tailored)).size).toBe(cases.length)
      expect(cases.filter(({ original, tailored }) => original === tailored)).toEqual([])
    }
  })

  it('are tables of lies, honest rewrites and what belongs to the row above', () => {
    const paths = draws.flatMap(({ draw }) => namesIn(`draws/${draw}`).map((name) => `draws/${draw}/${name}`))
    const words = paths.flatMap((path) => readRewrites(path).map(({ how }) => how))
    expect([...new Set(words)].sort()).toEqual(['also', 'honest', 'lie'])
  })

  it('make one rewrite of rows that belong together', () => {
    const [first] = readDraw('reader')
    const was = first?.original.split('\n')
    expect(first?.tailored.split('\n').filter((line) => !was?.includes(line))).toEqual([
      '- Developed a classifier with PyTorch, Hugging Face Transformers and spaCy that sorts incoming insurance letters into 23 categories',
      '- Shortened the build from 38 to 14 minutes',
    ])
  })
})
