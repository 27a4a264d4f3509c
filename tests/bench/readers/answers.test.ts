import { describe, expect, it } from 'vitest'
import { AnswerProblem, emptyAnswer, parseAnswer } from '../../../bench/readers/answers.ts'
import { match } from '../../../src/index.ts'
import { POSTING } from './tiny-set.ts'

describe('the minimal answer', () => {
  it('is placed in the posting by its quotes', () => {
    const quote = 'Know Python or R and SQL.'
    const answer = parseAnswer(
      {
        score: 50,
        statements: [{ quote, importance: 'required', credit: 0.5, parts: [{ anyOf: ['Python', 'R'] }, { anyOf: ['Cobol'] }] }],
        gaps: [quote, 'SQL'],
      },
      POSTING,
    )
    const shown = (span: { start: number; end: number }): string => POSTING.slice(span.start, span.end)
    const [statement] = answer.statements ?? []
    expect([statement && shown(statement), statement?.weight]).toEqual(['Know Python or R and SQL', 1])
    expect(statement?.parts?.map(({ anyOf }) => anyOf.map(shown))).toEqual([['Python', 'R'], ['']])
    expect(answer.gaps?.map(shown)).toEqual(['Know Python or R and SQL', 'SQL'])
  })

  it('may be a score alone', () => {
    expect(parseAnswer({ score: 12.5 }, POSTING)).toEqual({ text: POSTING, score: 12.5, statements: null, gaps: null })
  })

  it.each([
    [{ score: 101 }, 'score'],
    [{ score: 1, statements: [{ quote: 'x', importance: 'required', credit: 75 }] }, 'statements.0.credit'],
    [{ score: 1, job: {} }, 'job.document'],
    ['sorry', 'The whole'],
  ])('%j is refused, and the place named', (value, place) => {
    expect(() => parseAnswer(value, POSTING)).toThrow(AnswerProblem)
    expect(() => parseAnswer(value, POSTING)).toThrow(place)
  })
})

describe('a report of ours', () => {
  it('is an answer as it stands', async () => {
    const report = await match('Skills: Python, SQL', POSTING, { asOf: '2026-11' })
    const answer = parseAnswer(JSON.parse(JSON.stringify(report)), POSTING)
    expect(answer.score).toBe(report.score)
    expect(answer.statements?.map(({ credit }) => credit)).toEqual(report.coverage.map(({ credit }) => credit))
    expect(answer.gaps).toEqual(report.suggestions.filter(({ onlyIfTrue }) => onlyIfTrue).map(({ job }) => job))
  })
})

it('what is never told is not missed in an empty answer', () => {
  expect([
    emptyAnswer(POSTING, undefined).statements,
    emptyAnswer(POSTING, parseAnswer({ score: 1 }, POSTING)).statements,
  ]).toEqual([[], null])
})
