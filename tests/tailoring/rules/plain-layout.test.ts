import { describe, expect, it } from 'vitest'
import type { Analysis, Line } from '../../../src/schema/index.ts'
import { adviseAnalysis } from '../../helpers/advise.ts'
import { analyseText, understandText } from '../../helpers/stages.ts'

const JOB = understandText('Requirements\n- Kubernetes')

const LINES = Array.from({ length: 16 }, (_, index) => `- Ran service number ${index + 10} on Kubernetes for years`)
const RESUME = `EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n${LINES.join('\n')}`

type BoxOf = (index: number) => Line['box']

/** Lines of one page, each where `boxOf` says. */
const laidOut = (boxOf: BoxOf): Analysis => {
  const { document, ...analysis } = analyseText(RESUME)
  const lines = document.lines.map((line, index) => ({ ...line, page: 1, box: boxOf(index) }))
  return { ...analysis, document: { ...document, pages: 1, lines } }
}

const adviceOn = (boxOf: BoxOf) => adviseAnalysis(laidOut(boxOf), JOB).suggestions.filter(({ rule }) => rule === 'plain-layout')

describe('plain-layout', () => {
  it('speaks once of long lines that stand side by side', () => {
    const advice = adviceOn((index) => [index < 10 ? 40 : 320, 100 + (index % 10) * 14, 240, 12])
    expect(advice.map(({ message }) => message)).toEqual([expect.stringContaining('in columns side by side')])
  })

  it('is silent about lines one below the other', () => {
    expect(adviceOn((index) => [40, 100 + index * 14, 500, 12])).toEqual([])
  })

  it('is silent about a single line beside another', () => {
    expect(adviceOn((index) => [index === 18 ? 320 : 40, 100 + Math.min(index, 17) * 14, 240, 12])).toEqual([])
  })
})
