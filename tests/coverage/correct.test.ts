import { describe, expect, it } from 'vitest'
import { coverFollowing } from '../../src/answers/index.ts'
import { cover, whatIf } from '../../src/coverage/index.ts'
import { renderLook } from '../../src/faces/render-look.ts'
import { renderReportMarkdown } from '../../src/faces/render-markdown.ts'
import { renderReport } from '../../src/faces/render-text.ts'
import { compareBy } from '../../src/pipeline.ts'
import { verifyReport } from '../../src/report/index.ts'
import { type Correction, Coverage, type Report } from '../../src/schema/index.ts'
import { addListLine } from '../../src/text/list-mark.ts'
import { analyseText, TAXONOMY, understandText } from '../helpers/stages.ts'

const RESUME =
  'EXPERIENCE\nEngineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Trained models in PyTorch\n- Looked after the servers\n\nSKILLS\nPython, Docker'
const analysis = analyseText(RESUME)
const job = understandText('Engineer\n\nRequirements\n- Kubernetes\n- PyTorch\n- Rust and Docker')

const spanOf = (words: string) => ({ start: RESUME.indexOf(words), end: RESUME.indexOf(words) + words.length })
const covered = (corrections: readonly Correction[]) => cover(analysis, job, TAXONOMY, corrections)
const base = covered([])
const rowOf = ({ requirements }: Coverage, id: string) => {
  const row = requirements.find(({ requirement }) => requirement === id)
  if (!row) throw new Error(id)
  return row
}

const sum = (rows: readonly number[]): number => Math.round(rows.reduce((total, one) => total + one, 0) * 10) / 10

const NOT_ASKED: Correction = { says: 'not-asked', requirement: 'r1' }
const SHOWS: Correction = { says: 'shows', requirement: 'r1', parts: [0], ...spanOf('Looked after the servers') }
const SHOWS_NOT: Correction = { says: 'shows-not', requirement: 'r2', ...spanOf('Trained models in PyTorch') }

describe('what a person says', () => {
  it('of a statement that asks for nothing leaves it out of the score', () => {
    const without = covered([NOT_ASKED])
    expect(rowOf(without, 'r1')).toMatchObject({ status: 'unknown', points: 0, possible: 0, evidence: [], wouldCount: [] })
    const others = understandText('Engineer\n\nRequirements\n- PyTorch\n- Rust and Docker')
    expect(without.score).toBe(cover(analysis, others, TAXONOMY).score)
    expect(without.required).toEqual({ met: base.required.met, of: base.required.of - 1 })
  })

  it('to be shown counts in full, at the place they say', () => {
    const shown = covered([SHOWS])
    expect(rowOf(shown, 'r1')).toMatchObject({
      status: 'met',
      evidence: [{ ...spanOf('Looked after the servers'), why: 'it shows this by your own word' }],
    })
    expect(rowOf(shown, 'r1').parts[0]).toMatchObject({ status: 'met', credit: 1 })
    expect(shown.score).toBeGreaterThan(base.score)
    // Of another statement the evidence stays; one more name that is met says something for it.
    expect(rowOf(shown, 'r3')).toMatchObject({ status: rowOf(base, 'r3').status, evidence: rowOf(base, 'r3').evidence })
    expect(rowOf(shown, 'r3').credit).toBeGreaterThanOrEqual(rowOf(base, 'r3').credit)
  })

  it('not to be shown at a place counts as if that place were struck out, for that statement alone', () => {
    const denied = covered([SHOWS_NOT])
    expect(rowOf(denied, 'r2')).toMatchObject({ status: 'missing', points: 0, evidence: [] })
    expect(rowOf(denied, 'r3').evidence).toEqual(rowOf(base, 'r3').evidence)
    expect(rowOf(denied, 'r3').credit).toBeLessThanOrEqual(rowOf(base, 'r3').credit)
  })

  it('is what goes on from there: nothing more is as it is, and what is shown in full would count no more', () => {
    for (const corrections of [[SHOWS], [SHOWS_NOT], [SHOWS, SHOWS_NOT]]) {
      const one = covered(corrections)
      expect(whatIf(one, job, [])).toBe(one.score)
      for (const { wouldCount, credit } of one.requirements)
        for (const would of wouldCount) {
          expect(would.credit).toBeGreaterThan(credit)
          expect(one.score + would.gain).toBeLessThanOrEqual(100.1)
        }
    }
    expect(rowOf(covered([SHOWS]), 'r1').wouldCount).toEqual([])
  })

  it.each([
    ['one', [NOT_ASKED]],
    ['several', [SHOWS, SHOWS_NOT]],
    ['all', [NOT_ASKED, SHOWS, SHOWS_NOT]],
  ])('keeps the sums of a coverage, with %s of it', (_about, corrections) => {
    const one = Coverage.parse(covered(corrections))
    expect(sum(one.requirements.map(({ points }) => points))).toBe(one.score)
    expect(sum(one.requirements.map(({ possible }) => possible))).toBe(100)
    for (const { credit, reasons, evidence, status } of one.requirements) {
      if (status !== 'unknown')
        expect(Math.round(sum(reasons.map((reason) => reason.credit * 10_000)))).toBe(Math.round(credit * 10_000))
      expect(credit === 0 || evidence.length > 0).toBe(true)
    }
  })
})

describe('a corrected report', () => {
  const report: Report = compareBy(analysis, job, TAXONOMY, { corrections: [NOT_ASKED, SHOWS_NOT] })
  const options = { width: 80, color: false }

  it('says so in every face, with the score that it would have', () => {
    expect(report.corrected).toEqual({ score: base.score, corrections: [NOT_ASKED, SHOWS_NOT] })
    const flat = (text: string): string => text.replace(/\s+/g, ' ')
    for (const face of [renderLook(report, options), renderReport(report, options), renderReportMarkdown(report)]) {
      expect(flat(face)).toContain(
        'By the person’s own word: line 3 of the posting asks for nothing; line 4 of the resume does not show line 4 of the posting.',
      )
      expect(flat(face)).toContain(`Without it the score is ${base.score.toFixed(1)}.`)
    }
    expect(flat(renderReport(report, options))).toContain('Kubernetes not asked, by the person’s own word')
    expect(report.coverage[0]?.explanation).toBe('Kubernetes: not asked, by the person’s own word.')
  })

  it('is scored the same with suggestions followed, wherever their edits move its places', () => {
    expect(coverFollowing(report, [], TAXONOMY).score).toBe(report.score)
    const { start } = spanOf('Trained')
    const edits = [{ start, end: start, text: 'Wrote reports for all of the many teams of the house\n- ' }]
    expect(rowOf(coverFollowing(report, [], TAXONOMY, edits), 'r2')).toMatchObject({ status: 'missing', evidence: [] })
  })

  it('counts a new line above a bullet that shows nothing', () => {
    const start = RESUME.indexOf('- Trained')
    const denied = compareBy(analysis, job, TAXONOMY, { corrections: [{ ...SHOWS_NOT, start }] })
    const line = { start, end: RESUME.indexOf('\n', start) }
    const edits = [addListLine(RESUME, line, 'Ran PyTorch for twelve teams')]
    const row = rowOf(coverFollowing(denied, [], TAXONOMY, edits), 'r2')
    expect([row.status, row.evidence.map(({ start: at }) => at)]).toEqual(['met', [start + 6]])
  })

  it('does not pass for the one that the two files give', () => {
    const { differences } = verifyReport(
      JSON.stringify(report),
      JSON.parse(JSON.stringify(report)),
      compareBy(analysis, job, TAXONOMY),
    )
    expect(differences.map(({ path, message }) => [path, message])).toEqual([
      ['corrected', 'A person corrected it by their own word; this run knows nothing of that.'],
    ])
  })

  it('is the plain one without a correction, byte for byte', () => {
    expect(JSON.stringify(compareBy(analysis, job, TAXONOMY, { corrections: [] }))).toBe(
      JSON.stringify(compareBy(analysis, job, TAXONOMY)),
    )
  })
})
