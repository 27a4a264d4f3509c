import { describe, expect, it } from 'vitest'
import type { Report, Suggestion } from '../../../src/schema/index.ts'
import { compareBy } from '../../../src/stages.ts'
import { frameFor, gapIn } from '../../../src/web/writing/frame.ts'
import { analyseText, TAXONOMY, understandText } from '../../helpers/stages.ts'

const report: Report = compareBy(
  analyseText('EXPERIENCE\nEngineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Built things in Java'),
  understandText('Engineer\n\nRequirements\n- Kubernetes\n- Rust or Go\n- 5+ years of experience'),
  TAXONOMY,
)
const frameOf = (title: string): string => {
  const suggestion = report.suggestions.find((one) => one.title.includes(title))
  return suggestion ? frameFor(suggestion, report) : ''
}

describe('a frame', () => {
  it.each([
    ['names what is asked', 'Kubernetes', '[What you did] with Kubernetes [for whom, at what scale], [what came of it]'],
    [
      'leaves a choice to the person',
      'Rust or Go',
      '[What you did] with [Rust or Go] [for whom, at what scale], [what came of it]',
    ],
  ])('%s, and makes nothing up', (_about, title, frame) => {
    expect(frameOf(title)).toBe(frame)
  })

  it('names nothing where a suggestion is about the whole resume', () => {
    const whole = { ...report.suggestions[0], requirement: null } as Suggestion
    expect(frameFor(whole, report)).toBe('[What you did] [for whom, at what scale], [what came of it]')
  })

  it('is filled when no bracket is left', () => {
    expect(gapIn('Ran [what] on Kubernetes')).toEqual({ start: 4, end: 10 })
    expect(gapIn('Ran twelve services on Kubernetes')).toBeNull()
  })
})
