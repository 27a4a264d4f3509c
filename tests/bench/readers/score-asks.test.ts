import { describe, expect, it } from 'vitest'
import { parseAnswer, type QuotedAnswer } from '../../../bench/readers/answers.ts'
import { scoreAsks } from '../../../bench/readers/score-asks.ts'
import { ASKS, POSTING } from './tiny-set.ts'

type Statement = NonNullable<QuotedAnswer['statements']>[number]

const said = (quote: string, importance: Statement['importance'], ...parts: string[][]): Statement => ({
  ...{ quote, importance, credit: 0 },
  ...(parts.length > 0 && { parts: parts.map((anyOf) => ({ anyOf })) }),
})

const figures = (...statements: Statement[]) =>
  scoreAsks([{ asks: ASKS, answer: parseAnswer({ score: 0, statements }, POSTING) }])

describe('figures of what a posting asks', () => {
  it('are one where the answer is the reader’s', () => {
    const read = figures(
      said('Know Python or R and SQL', 'required', ['Python', 'R'], ['SQL']),
      said('Rust is a plus', 'preferred', ['Rust']),
      { ...said('Bring patience', 'required'), parts: [{ anyOf: ['patience'], soft: true }] },
    )
    const { 'asks found, duty': _, ...others } = read
    expect(new Set(Object.values(others))).toEqual(new Set([1]))
  })

  it('count what is missed, invented, cut otherwise and of another importance', () => {
    // Found: of s1 and s2 the first; asked: two of three, since nobody asks for Kafka.
    // Hard parts of the reader: Python, R, SQL, Rust; said: Python, "R and SQL", Kafka: two fit, one exactly.
    const read = figures(
      said('Know Python', 'duty', ['Python']),
      said('R and SQL', 'duty', ['R and SQL']),
      said('We love Kafka', 'required', ['Kafka']),
    )
    expect(read['hard parts exact F1']).toBeCloseTo(2 / 7, 12)
    expect(read).toMatchObject({
      'asks found, required': 1,
      'asks found, preferred': 0,
      'asks precision': 2 / 3,
      'importance of statements': 0,
      'importance of parts': 0,
      'hard parts P': 2 / 3,
      'hard parts R': 2 / 4,
      'soft recall': 0,
      'pairs in a choice F1': 0,
    })
  })

  it.each<[Statement['importance'], Statement['importance'], Statement['importance']]>([
    ['duty', 'required', 'required'],
    ['required', 'required', 'duty'],
    ['required', 'duty', 'preferred'],
  ])('take the importance that most statements within the reader’s have, else the first: %s, %s, %s', (...importances) => {
    const [first, second, third] = importances
    const read = figures(said('Know Python', first), said('R', second), said('SQL', third))
    expect(read['importance of statements']).toBe(1)
  })

  it('do not speak of parts where no answer has any', () => {
    const read = figures(said('Rust is a plus', 'preferred'))
    expect([read['asks found, preferred'], read['importance of statements'], read['hard parts F1'], read['soft recall']]).toEqual(
      [1, 1, null, null],
    )
    expect([read['importance of parts'], read['pairs in a choice F1']]).toEqual([null, null])
  })

  it('are silent about a score alone', () => {
    const read = scoreAsks([{ asks: ASKS, answer: parseAnswer({ score: 5 }, POSTING) }])
    expect(new Set(Object.values(read))).toEqual(new Set([null]))
  })

  it('count a quote that the posting does not hold as asked by nobody', () => {
    expect(figures(said('Know Cobol', 'required'), said('Rust is a plus', 'preferred'))['asks precision']).toBe(0.5)
  })

  it('count a statement as missed that the answer’s text has lost', () => {
    const answer = parseAnswer({ score: 0, statements: [said('Rust', 'preferred')] }, 'Rust is a plus')
    expect(scoreAsks([{ asks: ASKS, answer }])).toMatchObject({ 'asks found, required': 0, 'asks found, preferred': 1 })
  })
})
