import { describe, expect, it } from 'vitest'
import { compareBy } from '../../../src/pipeline.ts'
import type { Report, Suggestion } from '../../../src/schema/index.ts'
import { frameFor, gapIn } from '../../../src/web/writing/frame.ts'
import { analyseText, TAXONOMY, understandText } from '../../helpers/stages.ts'

const reportOn = (asked: string): Report =>
  compareBy(
    analyseText('EXPERIENCE\nEngineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Built things in Java'),
    understandText(`Engineer\n\nRequirements\n- ${asked}\n- 5+ years of experience`),
    TAXONOMY,
  )
const report = reportOn('Kubernetes')
const frameOf = (title: string): string => {
  const report = reportOn(title)
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

  it('is filled when none of its gaps is left', () => {
    const frame = '[What you did] on Kubernetes [for whom]'
    expect(gapIn('Ran services on Kubernetes [for whom]', frame)).toEqual({ start: 27, end: 37 })
    expect(gapIn('[for whom] [What you did]', frame)).toEqual({ start: 0, end: 10 })
    expect(gapIn('Ran twelve services on Kubernetes', frame)).toBeNull()
  })

  it('leaves the brackets of a person alone', () => {
    expect(gapIn('Sorted int[] in linear time [1]', '[What you did]')).toBeNull()
    expect(gapIn('Sorted int[] in linear time [1]', '')).toBeNull()
  })
})
