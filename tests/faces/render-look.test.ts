import { describe, expect, it } from 'vitest'
import { renderLook } from '../../src/faces/render-look.ts'
import type { ExplainedCoverage, Report } from '../../src/schema/index.ts'
import { displayWidth } from '../../src/text/text-layout.ts'
import { makeJob, makeReport } from '../helpers/make-report.ts'

const plain = { color: false, width: 80 }
const text = renderLook(makeReport(), plain)

/** The report with many statements that are lacking, the longest of words, and every kind of note. */
const crowded = (): Report => {
  const report = makeReport()
  const long = (words: string): string => `${words} `.repeat(60).trim()
  const [row] = report.coverage.filter(({ requirement }) => requirement === 'r6')
  const [asked] = report.job.requirements.filter(({ id }) => id === 'r6')
  const [first] = report.job.blockers
  if (!row || !asked || !first) throw new Error('no row')
  const names = ['alpha', 'beta', 'gamma'].map((name) => ({
    name: long(name),
    weight: 5,
    status: 'missing' as const,
    credit: 0,
    evidence: [],
  }))
  const many = Array.from({ length: 80 }, (_, index) => `m${index}`)
  const whole = { start: 0, end: report.job.document.text.length }
  const kinds = ['clearance', 'citizenship', 'permit', 'licence', 'location', 'shift', 'travel'] as const
  const edit = report.suggestions[1]
  if (!edit) throw new Error('no edit')
  const suggestions = [0, 1, 2].map(() => ({
    ...edit,
    title: long('title'),
    edit: { ...whole, end: 300, text: long('written') },
  }))
  return {
    ...report,
    coverage: many.map((requirement): ExplainedCoverage => ({ ...row, requirement, parts: names })),
    job: {
      ...report.job,
      requirements: many.map((id) => ({ ...asked, id, ...whole })),
      blockers: [...kinds, ...kinds].map((kind) => ({ ...first, kind, ...whole })),
    },
    suggestions,
    summary: {
      verdict: long('verdict'),
      gaps: many.slice(0, 3),
      edits: [0, 1, 2],
      blockers: kinds.map((kind) => ({ ...first, kind, ...whole })),
      level: long('level'),
    },
    warnings: [1, 2, 3, 4].map((number) => ({ code: `code-${number}`, message: long('warning') })),
  }
}

describe('renderLook', () => {
  it('says how many conditions it leaves out', () => {
    expect(renderLook(crowded(), plain)).toContain('and 7 more: --all')
    expect(text).not.toMatch(/and \d+ more: --all/)
  })

  it.each([
    ['an ordinary report', makeReport()],
    ['a crowded one', crowded()],
  ])('keeps within 60 lines of 80 columns: %s', (_case, report) => {
    const lines = renderLook(report, { ...plain, color: true })
      .trimEnd()
      .split('\n')
    expect(lines.length).toBeLessThanOrEqual(60)
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(80)
  })

  it('begins with the score, what is met and the verdict', () => {
    const [headline, , tallies, verdict] = text.split('\n')
    expect(headline).toMatch(/^Coverage 77\.3 of 100 +Machine Learning Engineer$/)
    expect(tallies).toBe('Met: required 4 of 4 · duties 1 of 1 · preferred 0 of 2')
    expect(verdict).toBe('The resume shows most of what the posting asks for: 4 of 4 required statements')
  })

  it('says before any gap what decides beside points, and what was read of the person', () => {
    const level = 'two levels below the posting (senior): dated work adds up to 6 months'
    const person = { ...makeReport().analysis.person, name: 'Mira Solberg' }
    const report = makeReport({ analysis: { ...makeReport().analysis, person } })
    const look = renderLook({ ...report, summary: { ...report.summary, level } }, plain)
    const [conditions = ''] = look.split('The gaps that matter')
    expect(conditions).toMatch(/\nSecurity clearance +Must be eligible for a security clearance\n/)
    expect(conditions).toMatch(/\nLevel +two levels below the posting \(senior\)/)
    expect(conditions).toMatch(
      /\nRead of you +Mira Solberg · 8 years 11 months of dated work · Fjordlight\n +Analytics \(2021-03 to present\)/,
    )
  })

  it('names the gaps with what would count for each', () => {
    expect(text).toMatch(/The gaps that matter +points\n─+\n○ Rust +0\.0 of {2}8\.1\n {4}score with: a dated position \+8\.1/)
  })

  it('shows the changes that need no new fact, with their words', () => {
    expect(text).toMatch(
      /\+2\.4 +Say what you did with Terraform +line \d+, page 2\n {7}− familiar with Terraform\n {7}\+ Terraform\n/,
    )
    const [today = ''] = text.split('Advice')
    expect(today).not.toContain('Show Rust, if you have used it')
  })

  it('names what else is advised at first sight, a line each, with its place', () => {
    expect(text).toMatch(/\nAdvice +in full: --all\n─+\n• Show Rust, if you have used it/)
  })

  it('says at most eight things of the resume itself, a line each, before what else is lacking', () => {
    const [remark] = makeReport().remarks
    if (!remark) throw new Error('no remark')
    const remarks = Array.from({ length: 9 }, (_, index) => ({
      ...remark,
      check: `check ${index}`,
      title: `Remark ${index + 1}.`,
    }))
    const look = renderLook(makeReport({ remarks }), plain)
    expect(look).toMatch(/The resume itself +never points\n─+\n• Remark 1\. +line .*\n• Remark 2\./)
    expect(look).toContain('Remark 8.')
    expect(look).not.toContain('Remark 9.')
    expect(renderLook(makeReport({ remarks: [] }), plain)).not.toContain('The resume itself')
  })

  it('gives the others a line each, what is required first', () => {
    const report = makeReport()
    const statuses: Readonly<Record<string, 'missing' | 'partial'>> = { r3: 'missing', r5: 'partial', r6: 'missing' }
    const coverage = report.coverage.map((row) => ({ ...row, status: statuses[row.requirement] ?? row.status }))
    const look = renderLook({ ...report, coverage, summary: { ...report.summary, gaps: ['r6'] } }, plain)
    const [, others = ''] = look.split('Also missing or in part')
    expect(others).toMatch(/○ Kubernetes in production +required +20\.2 of 20\.2\n◐ Terraform +preferred +2\.4 of {2}8\.1\n/)
    expect(others).not.toContain('Rust')
  })

  it('counts the others for which there is no room', () => {
    const { summary, warnings, suggestions } = makeReport()
    const look = renderLook({ ...crowded(), summary: { ...summary, gaps: [] }, warnings, suggestions }, plain)
    const shown = look.match(/^○ /gm)?.length ?? 0
    expect(look.trimEnd().split('\n')).toHaveLength(60)
    expect(look).toContain(`\n  and ${80 - shown} more\n`)
  })

  it('names of a statement that is shown no quality that is not', () => {
    const report = makeReport()
    const coverage = report.coverage.map((row): ExplainedCoverage => {
      const [part] = row.parts
      return part?.name === 'Collaboration'
        ? { ...row, parts: [part, { ...part, name: 'Courage', status: 'missing', credit: 0, evidence: [] }] }
        : row
    })
    expect(renderLook({ ...report, coverage }, plain)).toMatch(/\nQualities +● Collaboration\n/)
  })

  it('folds what is met to a number and qualities to a row', () => {
    expect(text).toMatch(/\nQualities +● Collaboration\n● 4 statements met\n/)
    expect(text).not.toContain('Kubernetes in production')
  })

  it('says where the rest is, and what the score is for', () => {
    expect(text).toContain('--all')
    expect(text.replace(/\s+/g, ' ')).toContain(makeReport().purpose)
  })

  it('leaves out what there is nothing to say of', () => {
    const report = makeReport()
    const met = report.coverage.map((row) => ({ ...row, status: 'met' as const }))
    const job = { ...makeJob(), blockers: [] }
    const summary = { ...report.summary, gaps: [], edits: [], blockers: [] }
    const look = renderLook({ ...report, job, coverage: met, summary, warnings: [] }, plain)
    expect(look).not.toMatch(/gaps that matter|change today|Also missing|Level|Security/)
  })

  it('warns in plain sight', () => {
    expect(text.split('Check yourself')[0]).toContain('! The file holds text that nobody sees; it was not counted.')
  })
})
