import { describe, expect, it } from 'vitest'
import { type Answer, parseAnswer, type QuotedAnswer } from '../../../bench/readers/answers.ts'
import { figuresOfVerdicts, tallyVerdicts } from '../../../bench/readers/score-verdicts.ts'
import { POSTING, pairOf, STATEMENTS, verdictsOf } from './tiny-set.ts'

type Statement = NonNullable<QuotedAnswer['statements']>[number]

/** An answer with these credits for s1, s2 and s3. */
const answerOf = (score: number, credits: readonly number[], gaps: readonly string[] = []): Answer =>
  parseAnswer(
    {
      score,
      statements: credits.map(
        (credit, index): Statement => ({ quote: STATEMENTS[index]?.quote ?? '', importance: 'required', credit }),
      ),
      gaps: [...gaps],
    },
    POSTING,
  )

const answers = (all: Readonly<Record<string, Answer>>): Map<string, Answer> => new Map(Object.entries(all))

describe('figures of verdicts', () => {
  const verdicts = verdictsOf(pairOf('a', 80, [90, 50, 0]), pairOf('b', 40, [20, 0, 75]))
  const read = figuresOfVerdicts([
    tallyVerdicts({ verdicts, answers: answers({ a: answerOf(70, [0.75, 0.2, 0.8]), b: answerOf(20, [0.19, 0, 0.74]) }) }),
  ])

  it('part credits where the guide does: met from 0.75 on, partly from 0.2', () => {
    // reader 2 1 0 1 0 2, answer 2 1 2 0 0 1: three the same, one opposite
    expect([read['verdicts, same'], read['verdicts, opposite']]).toEqual([3 / 6, 1 / 6])
  })

  it('weigh the distance of classes', () => {
    // distance (4 + 1 + 1)/6 = 1; by chance 10/6 + 10/6 − 2 · 1 · 1 = 4/3
    expect(read['verdicts, kappa']).toBeCloseTo(1 - 3 / 4, 12)
  })

  it('compare credits and scores as numbers', () => {
    expect(read['overall score, r']).toBeCloseTo(1, 12)
    expect(read['overall score, mean error']).toBe(15)
    // credits in per cent: 90 50 0 20 0 75 (mean 235/6) and 75 20 80 19 0 74 (mean 268/6)
    const [xy, xx, yy] = [13680 - (235 * 268) / 6, 16625 - 235 ** 2 / 6, 18262 - 268 ** 2 / 6]
    expect(read['credit, r']).toBeCloseTo(xy / Math.sqrt(xx * yy), 12)
  })

  it('are those of the credits alone where a reader says nothing of a condition', () => {
    const withPermit = verdictsOf({
      ...pairOf('a', 80, [90, 50, 0]),
      verdicts: [{ id: 's4', verdict: 'met', credit: 100, evidence: ['x'], why: 'x' }],
    })
    expect(tallyVerdicts({ verdicts: withPermit, answers: answers({ a: answerOf(1, [1, 1, 1]) }) }).classes).toEqual([])
  })
})

describe('a labelled statement', () => {
  const tally = (statements: Statement[]) =>
    tallyVerdicts({
      verdicts: verdictsOf(pairOf('a', 80, [90])),
      answers: answers({ a: parseAnswer({ score: 0, statements }, POSTING) }),
    }).credits

  it('has the mean credit, by weight, of all that is said within it', () => {
    const within: Statement[] = [
      { quote: 'Know Python', importance: 'required', credit: 1, weight: 3 },
      { quote: 'SQL', importance: 'required', credit: 0, weight: 1 },
      { quote: 'Rust', importance: 'required', credit: 0, weight: 9 },
    ]
    expect(tally(within)).toEqual([[0.9, 0.75]])
  })

  it('has none where nothing is said of it', () => {
    expect(tally([{ quote: 'Rust', importance: 'required', credit: 1 }])).toEqual([[0.9, 0]])
  })
})

describe('the order of resumes', () => {
  it('is asked where the reader puts five points between two, and equal scores are in none', () => {
    const verdicts = verdictsOf(pairOf('a', 80, []), pairOf('b', 76, []), pairOf('c', 40, []), pairOf('d', 10, []))
    const scores = { a: answerOf(50, []), b: answerOf(60, []), c: answerOf(60, []), d: answerOf(55, []) }
    // a–c wrong, a–d wrong, b–c equal, b–d right, c–d right; a and b are too near
    expect(tallyVerdicts({ verdicts, answers: answers(scores) }).ranked).toEqual([false, false, false, true, true])
  })
})

describe('gaps', () => {
  it('are the reader’s first three, looked for among the answer’s first five', () => {
    const verdicts = verdictsOf(pairOf('a', 80, [], ['s2', 's1', 's3', 's4']))
    const gaps = ['Rust', 'Kafka', 'We', 'love', 'permit', 'Python']
    expect(tallyVerdicts({ verdicts, answers: answers({ a: answerOf(1, [], gaps) }) }).gaps).toEqual([true, false, false])
  })
})

it('a score alone is compared as a score alone', () => {
  const tally = tallyVerdicts({
    verdicts: verdictsOf(pairOf('a', 80, [90], ['s1']), pairOf('b', 40, [0])),
    answers: answers({ a: parseAnswer({ score: 3 }, POSTING), b: parseAnswer({ score: 1 }, POSTING) }),
  })
  expect([tally.classes, tally.gaps, tally.ranked]).toEqual([[], [], [true]])
})
