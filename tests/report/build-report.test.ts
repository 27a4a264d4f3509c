import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { buildReport, type ReportParts } from '../../src/report/build-report.ts'
import { ENGINE_VERSION } from '../../src/report/index.ts'
import { type Coverage, type Evidence, type Pillar, Report, type Warning } from '../../src/schema/index.ts'
import { TAXONOMY } from '../coverage/make-case.ts'
import { makeAnalysis, makeDocument, makeJob, makeReport } from '../helpers/make-report.ts'

const coveredBy = (requirements: Coverage['requirements'], pasted: Coverage['pasted'] = []): Coverage => {
  const { score, required, preferred, duty } = makeReport()
  return { score, required, preferred, duty, requirements, pasted }
}

const parts = (analysis = makeAnalysis(), job = makeJob(), pasted: Coverage['pasted'] = []): ReportParts => {
  const { coverage, pillars, interview, suggestions, remarks } = makeReport()
  return {
    analysis,
    job,
    coverage: coveredBy(coverage, pasted),
    pillars,
    interview,
    remarks,
    suggestions,
    gaps: ['r6', 'r5'],
    taxonomy: { version: 'abc', brief: TAXONOMY.brief },
    scoring: '1',
    level: null,
    fileName: null,
  }
}

const build = (...given: Parameters<typeof parts>): Report => buildReport(parts(...given))

const codesOf = ({ warnings }: Report): string[] => warnings.map(({ code }) => code)

const warning = (code: string): Warning => ({ code, message: `About ${code}.` })

describe('buildReport', () => {
  it('keeps the schema', () => {
    expect(() => Report.parse(build())).not.toThrow()
  })

  it('names the two inputs by their hashes and the month it was made for', () => {
    const analysis = makeAnalysis()
    expect(build(analysis).inputs).toEqual({
      resume: analysis.document.sha256,
      job: makeJob().document.sha256,
      asOf: '2026-11',
      level: null,
      additions: null,
    })
  })

  it('carries the version of the package', () => {
    const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
    expect(manifest).toMatchObject({ version: ENGINE_VERSION })
    expect(build().versions).toEqual({ engine: ENGINE_VERSION, taxonomy: 'abc', scoring: '1' })
  })

  it('prepares for the interviews of the role only where the posting is about it', () => {
    const given = parts()
    const elsewhere = given.pillars.map((pillar) => ({ ...pillar, asked: [] }))
    expect(given.interview).not.toEqual([])
    expect(buildReport(given).interview).toEqual(given.interview)
    const nurse = { ...given.job, title: 'Registered Nurse' }
    expect(buildReport({ ...given, job: nurse, pillars: elsewhere }).interview).toEqual([])
  })

  it('cites a dozen places for a requirement or a pillar and counts the rest', () => {
    const { coverage, pillars } = makeReport()
    const many = <Cited extends Pick<Pillar, 'evidence'>>(cited: Cited): Cited => ({
      ...cited,
      evidence: Array.from({ length: 500 }, (_, index) => ({ ...evidence, start: index, end: index + 1 })),
    })
    const evidence = coverage[0]?.evidence[0] as Evidence
    const report = buildReport({ ...parts(), pillars: pillars.map(many), coverage: coveredBy(coverage.map(many)) })
    for (const cited of [...report.coverage, ...report.pillars]) {
      expect(cited).toMatchObject({ evidence: { length: 12 }, moreEvidence: 488 })
    }
  })

  it('gives the same bytes for the same parts', () => {
    expect(JSON.stringify(build())).toBe(JSON.stringify(build()))
  })
})

describe('the warnings of a report', () => {
  it('are those of both documents, each once', () => {
    const analysis = makeAnalysis({ hidden: [], warnings: [warning('a'), warning('a')] })
    expect(codesOf(build(analysis, makeJob({ warnings: [warning('b')] })))).toEqual(['a', 'b'])
  })

  it('say which of the two documents they are about', () => {
    const truncated = { code: 'truncated', message: 'Only the first 9 characters were read.' }
    const both = build(makeAnalysis({ hidden: [], warnings: [truncated] }), makeJob({ warnings: [truncated] }))
    expect(both.warnings.map(({ message }) => message)).toEqual([
      'Only the first 9 characters were read.',
      'About the posting: Only the first 9 characters were read.',
    ])
  })

  it('say that text is hidden, unless the reader of the file said so', () => {
    expect(codesOf(build(makeAnalysis()))).toEqual(['hidden_text'])
    expect(build(makeAnalysis({ warnings: [warning('hidden_text')] })).warnings).toEqual([warning('hidden_text')])
  })

  it('say where the posting was pasted into the resume', () => {
    const { warnings } = build(makeAnalysis({ hidden: [] }), makeJob(), [{ start: 0, end: 12 }])
    expect(warnings).toEqual([{ code: 'pasted_posting', message: expect.stringContaining('line 1, page 1') }])
  })

  it('say that a resume is empty rather than that it has no skills', () => {
    const empty = makeAnalysis({ document: makeDocument(''), mentions: [], positions: [], hidden: [] })
    expect(codesOf(build(empty))).toEqual(['empty_resume'])
  })

  it('say that no skill was found in words', () => {
    expect(codesOf(build(makeAnalysis({ mentions: [], hidden: [] })))).toEqual(['no_skills'])
  })

  it('say that no position is dated, but not where one is', () => {
    const [first, second] = makeAnalysis().positions
    if (!first || !second) throw new Error('two positions were expected')
    const undated = { ...first, from: null, to: null }
    expect(codesOf(build(makeAnalysis({ positions: [undated], hidden: [] })))).toEqual(['no_dates'])
    expect(codesOf(build(makeAnalysis({ positions: [undated, second], hidden: [] })))).toEqual([])
  })
})

describe('documents that were given for each other', () => {
  const swapped = [warning('resume_reads_like_posting'), warning('posting_reads_like_resume')] as const

  it('are said to be swapped, in one sentence, before all else', () => {
    const analysis = makeAnalysis({ hidden: [], warnings: [warning('a'), swapped[0]] })
    expect(codesOf(build(analysis, makeJob({ warnings: [swapped[1]] })))).toEqual(['swapped_documents', 'a'])
  })

  it('are said one by one where only one is of the wrong kind', () => {
    expect(codesOf(build(makeAnalysis({ hidden: [], warnings: [swapped[0]] })))).toEqual(['resume_reads_like_posting'])
    expect(codesOf(build(makeAnalysis({ hidden: [] }), makeJob({ warnings: [swapped[1]] })))).toEqual([
      'posting_reads_like_resume',
    ])
  })
})
