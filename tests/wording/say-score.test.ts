import { describe, expect, it } from 'vitest'
import { makeBadge } from '../../src/faces/badge.ts'
import { renderDiff } from '../../src/faces/render-diff.ts'
import { renderJUnit } from '../../src/faces/render-junit.ts'
import { renderLook } from '../../src/faces/render-look.ts'
import { renderDiffMarkdown, renderReportMarkdown } from '../../src/faces/render-markdown.ts'
import { renderMatrix, renderMatrixMarkdown, toMatrixCell } from '../../src/faces/render-matrix.ts'
import { renderReport } from '../../src/faces/render-text.ts'
import { renderVerification } from '../../src/faces/render-verification.ts'
import { diffReports, verifyReport } from '../../src/report/index.ts'
import type { Report } from '../../src/schema/index.ts'
import { isUnder, sayUnder, sayUnjudged } from '../../src/wording/say-score.ts'
import { makeReport, NOT_UNDERSTOOD } from '../helpers/make-report.ts'

const WIDE = { color: false, width: 100 }
const SURE = makeReport()
const UNSURE = makeReport({ understood: NOT_UNDERSTOOD, summary: { ...SURE.summary, verdict: NOT_UNDERSTOOD.says } })

const matrixOf = (report: Report) => ({
  ...{ purpose: report.purpose, versions: report.versions, unread: [] },
  cells: [toMatrixCell({ resume: 'a.pdf', job: 'job.txt', report, among: { above: 3, of: 16 } })],
})

const verificationOf = (report: Report) => {
  const text = JSON.stringify(report)
  return renderVerification(verifyReport(text, JSON.parse(text), report), WIDE)
}

/** Every face of a report in text. */
const FACES: readonly (readonly [string, (report: Report) => string])[] = [
  ['the look', (report) => renderLook(report, WIDE)],
  ['all of it', (report) => renderReport(report, WIDE)],
  ['Markdown', renderReportMarkdown],
  ['the badge', (report) => JSON.stringify(makeBadge(report))],
  ['a comparison', (report) => renderDiff(diffReports(report, report), WIDE)],
  ['a comparison in Markdown', (report) => renderDiffMarkdown(diffReports(report, report))],
  ['a table', (report) => renderMatrix(matrixOf(report), WIDE)],
  ['a table in Markdown', (report) => renderMatrixMarkdown(matrixOf(report))],
  ['JUnit', (report) => renderJUnit([{ resume: 'a.pdf', report }], 90)],
  ['a verification', verificationOf],
]

describe('a score', () => {
  it.each(FACES)('is shown by %s', (_, face) => {
    expect(face(SURE)).toContain('77.3')
  })

  it.each(FACES)('is no number in %s where too little was understood, and that is said', (_, face) => {
    const shown = face(UNSURE)
    // The points of unchanged statements add up to as much.
    expect(shown).not.toMatch(/77\.3(?! points)/)
    expect(shown).toMatch(/3 of 7/)
  })

  it('misses any minimum where it cannot be gone by, and none where none is asked', () => {
    expect([isUnder(UNSURE, 10), isUnder(UNSURE, 0), isUnder(SURE, 77), isUnder(SURE, 78)]).toEqual([true, false, false, true])
    expect(sayUnder(UNSURE, 10)).toBe(`No score can be held against the minimum of 10: ${NOT_UNDERSTOOD.says}`)
  })

  it('is explained below a ranking that leaves some out, and not below another', () => {
    expect(sayUnjudged([{ judged: true }])).toEqual([])
    expect(sayUnjudged([{ judged: true }, { judged: false }])).toHaveLength(1)
  })
})
