import { describe, expect, it } from 'vitest'
import { renderVerification } from '../../src/faces/render-verification.ts'
import { verifyReport } from '../../src/report/index.ts'
import type { Report } from '../../src/schema/index.ts'
import { makeReport, UNDERSTOOD } from '../helpers/make-report.ts'

const REPORT = makeReport()

const verify = (reported: Report) => verifyReport(`${JSON.stringify(reported, null, 2)}\n`, reported, REPORT)

const pathsOf = (reported: Report) => verify(reported).differences.map(({ kind, path }) => `${kind} ${path}`)

describe('verifyReport', () => {
  it.each([
    ['as the command prints it', `${JSON.stringify(REPORT, null, 2)}\n`],
    ['as the API answers', JSON.stringify(REPORT)],
  ])('verifies the same report %s', (_name, text) => {
    expect(verifyReport(text, JSON.parse(text), REPORT)).toEqual({
      verified: true,
      score: { reported: 77.3, repeated: 77.3 },
      understood: UNDERSTOOD,
      differences: [],
    })
  })

  it('does not verify the same values in another layout, and says that it is only that', () => {
    const { verified, differences } = verifyReport(JSON.stringify(REPORT, null, 1), REPORT, REPORT)
    expect(verified).toBe(false)
    expect(differences).toEqual([{ kind: 'layout', path: '', message: expect.stringContaining('Every value is the same') }])
  })

  it('names each field that was edited, with both values', () => {
    const edited = {
      ...REPORT,
      score: 99,
      coverage: REPORT.coverage.map((row, index) => (index === 3 ? { ...row, points: 20 } : row)),
    }
    expect(pathsOf(edited)).toEqual(['field score', 'field coverage[3].points'])
    expect(verify(edited).differences[0]).toEqual({
      kind: 'field',
      path: 'score',
      reported: '99',
      repeated: '77.3',
      message: 'The field score was changed: the report says 99, the same inputs give 77.3.',
    })
  })

  it('names a field that was taken out, put in, or is one of more', () => {
    const { role: _, ...without } = REPORT
    expect(verifyReport('', without, REPORT).differences.map(({ path, reported }) => [path, reported])).toEqual([
      ['role', undefined],
    ])
    expect(
      verifyReport('', { ...REPORT, hired: true }, REPORT).differences.map(({ path, repeated }) => [path, repeated]),
    ).toEqual([['hired', undefined]])
    expect(pathsOf({ ...REPORT, warnings: [...REPORT.warnings, { code: 'x', message: 'y' }] })).toEqual(['field warnings[1]'])
  })

  it.each(['engine', 'taxonomy', 'scoring'] as const)('says that another %s made it, and nothing of what follows', (part) => {
    const other = { ...REPORT, score: 1, versions: { ...REPORT.versions, [part]: '9.9' } }
    expect(pathsOf(other)).toEqual([`version versions.${part}`])
    expect(verify(other).differences[0]?.message).toContain('9.9')
  })

  it.each(['resume', 'job'] as const)('says that it is about another %s, by the first digits of both hashes', (part) => {
    const other = { ...REPORT, score: 1, inputs: { ...REPORT.inputs, [part]: 'a'.repeat(64) } }
    expect(pathsOf(other)).toEqual([`input inputs.${part}`])
    expect(verify(other).differences[0]?.message).toContain('aaaaaaaaaaaa…')
    expect(verify(other).differences[0]?.message).toContain(`${REPORT.inputs[part].slice(0, 12)}…`)
  })

  it('says that other additions to the taxonomy were in use', () => {
    expect(pathsOf({ ...REPORT, inputs: { ...REPORT.inputs, additions: 'b'.repeat(64) } })).toEqual(['input inputs.additions'])
  })

  it('does not end in a list without end', () => {
    const coverage = Array.from({ length: 500 }, () => ({ ...REPORT.coverage[0], points: 1 }))
    expect(verifyReport('', { ...REPORT, coverage }, REPORT).differences.length).toBeLessThanOrEqual(100)
  })
})

describe('renderVerification', () => {
  const plain = { color: false, width: 80 }

  it('says in one line that a report holds', () => {
    expect(renderVerification(verify(REPORT), plain)).toBe(
      'Verified: the same inputs give this report, byte for byte. Coverage 77.3 of 100.\n',
    )
  })

  it('lists the first differences and counts the others', () => {
    const coverage = REPORT.coverage.map((row) => ({ ...row, points: 1, credit: 0.5 }))
    const text = renderVerification(verify({ ...REPORT, coverage }), plain)
    expect(text).toMatch(/^Not verified: 14 differences\.\n! The field coverage\[0\]\.credit was changed/)
    expect(text).toContain('and 4 more differences: see --json')
    expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80)
  })
})
