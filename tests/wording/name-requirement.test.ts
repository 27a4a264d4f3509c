import { describe, expect, it } from 'vitest'
import type { Part, Requirement } from '../../src/schema/index.ts'
import { nameRequirement, quotePart } from '../../src/wording/name-requirement.ts'
import { makeDocument, makeJob, spanOf } from '../helpers/make-report.ts'

const LONG =
  'Build, evaluate and maintain the pipelines that bring orders from forty warehouses to the planning desk within one minute'
const TEXT = `• We ask for Go or Rust\n${LONG}\nSeven years\nin the field`
const job = makeJob({ document: makeDocument(TEXT) })

const requirementAt = (words: string): Requirement => ({
  id: 'r1',
  kind: 'skill',
  importance: 'required',
  weight: 1,
  also: [],
  years: null,
  parts: [],
  baseRate: 0.4,
  read: { by: 'test', sure: 1 },
  ...spanOf(TEXT, words),
})

describe('nameRequirement', () => {
  it.each([
    ['• We ask for Go or Rust', 'We ask for Go or Rust'],
    ['Seven years\nin the field', 'Seven years in the field'],
  ])('names %j by its own words, on one line', (words, name) => {
    expect(nameRequirement(requirementAt(words), job)).toBe(name)
  })

  it('leaves a long sentence whole', () => {
    expect(nameRequirement(requirementAt(LONG), job)).toBe(LONG)
  })

  it('cuts what no list has room for at a word', () => {
    const words = 'lamp '.repeat(99).trim()
    const ofPage = makeJob({ document: makeDocument(words) })
    const name = nameRequirement({ ...requirementAt(LONG), start: 0, end: words.length }, ofPage)
    expect(name).toMatch(/^(?:lamp )+lamp…$/)
    expect(name.length).toBeLessThanOrEqual(300)
  })
})

describe('quotePart', () => {
  const quoted = (forms: readonly string[], rest: Partial<Part> = {}): string =>
    quotePart({
      anyOf: forms.map((surfaceForm) => ({ surfaceForm, skill: null, start: 0, end: 1 })),
      atLeast: 1,
      open: false,
      soft: false,
      years: null,
      ...rest,
    })

  it.each([
    [['Go'], {}, 'Go'],
    [['Go', 'Rust'], {}, 'Go or Rust'],
    [['Go', 'Rust', 'C++'], {}, 'Go, Rust or C++'],
    [['A', 'B', 'C', 'D', 'E', 'F', 'G'], {}, 'A, B, C, D, E or 2 more'],
    [['A', 'B', 'C', 'D', 'E', 'F'], { open: true }, 'A, B, C, D, E, 1 more or similar'],
    [['Go'], { open: true }, 'Go or similar'],
    [['Go', 'Rust', 'C++'], { atLeast: 2 }, 'at least 2 of Go, Rust and C++'],
    [['Go'], { years: 3 }, '3+ years of Go'],
    [['Go'], { years: 1 }, '1+ year of Go'],
  ] as const)('%j with %j is "%s"', (forms, rest, words) => {
    expect(quoted(forms, rest)).toBe(words)
  })
})
