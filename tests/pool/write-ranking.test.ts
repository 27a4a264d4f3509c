import { describe, expect, it } from 'vitest'
import { quoteCell, writeCsv, writeJsonLines } from '../../src/pool/write-ranking.ts'
import type { Ranking } from '../../src/schema/index.ts'

const RANKING: Ranking = {
  purpose: 'For your own use.',
  job: { id: 1, title: 'Engineer', requirements: 3, blockers: [] },
  versions: { engine: '1', taxonomy: 't', scoring: '2' },
  filters: { minYears: null, degree: null, leftOut: 0 },
  pool: { resumes: 1, outdated: 0, scored: 1 },
  ties: { rule: 'By lot.', more: 0 },
  resumes: [
    {
      place: 1,
      code: 'abc123',
      fileName: '=HYPERLINK("http://example.org").pdf',
      score: 66.7,
      judged: true,
      required: { met: 2, of: 3 },
      preferred: { met: 0, of: 0 },
    },
  ],
}

describe('an exported ranking', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@sum', "'@sum"],
    ['a, b', '"a, b"'],
    ['say "so"', '"say ""so"""'],
    ['two\nlines', '"two\nlines"'],
    ['plain', 'plain'],
    [-1.5, '-1.5'],
  ])('writes the cell %j as %s', (value, cell) => {
    expect(quoteCell(value)).toBe(cell)
  })

  it('as CSV begins with what the scores are for, and holds no formula', () => {
    const [purpose, names, row] = writeCsv(RANKING).split('\r\n')
    expect(purpose).toBe('For your own use.')
    expect(names).toBe('place,code,file,score,required_met,required_of,preferred_met,preferred_of')
    expect(row).toBe('1,abc123,"\'=HYPERLINK(""http://example.org"").pdf",66.7,2,3,0,0')
  })

  it('as JSON Lines begins with all but the resumes', () => {
    const [head, row] = writeJsonLines(RANKING)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect([head.purpose, head.resumes, row.code]).toEqual(['For your own use.', undefined, 'abc123'])
  })
})
