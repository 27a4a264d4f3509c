import { describe, expect, it } from 'vitest'
import type { FoundStatement } from '../../../scripts/train/read-labels.ts'
import { createScore, figuresOf, scorePosting } from '../../../scripts/train/score.ts'
import type { Importance, Requirement } from '../../../src/schema/job.ts'

const TEXT = 'Know Python or R and SQL.\nRust is a plus.\nBring patience.\nWe love Kafka.'

const spanOf = (words: string): { start: number; end: number } => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
})

const labelled = (
  quote: string,
  importance: Importance,
  kind: FoundStatement['kind'],
  ...parts: [string, string | null, boolean][]
): FoundStatement => ({
  ...spanOf(quote),
  ...{ importance, kind, parts: parts.map(([words, choice, soft]) => ({ ...spanOf(words), choice, soft })) },
})

const STATEMENTS: readonly FoundStatement[] = [
  labelled('Know Python or R and SQL.', 'required', 'skill', ['Python', 'c', false], ['R ', 'c', false], ['SQL', null, false]),
  labelled('Rust is a plus.', 'preferred', 'skill', ['Rust', null, false]),
  labelled('Bring patience.', 'required', 'soft', ['patience', null, true]),
]

const said = (quote: string, importance: Importance, ...parts: (readonly string[])[]): Requirement => ({
  ...{ id: quote, kind: 'skill', importance, weight: 1, also: [], years: null, baseRate: 0.4, read: { by: 'test', sure: 1 } },
  ...spanOf(quote),
  parts: parts.map((names) => ({
    ...{ atLeast: 1, open: false, soft: false, years: null },
    anyOf: names.map((words) => ({ ...spanOf(words), surfaceForm: words, skill: null })),
  })),
})

const figures = (...requirements: Requirement[]) => {
  const score = createScore()
  scorePosting(score, TEXT, requirements, STATEMENTS)
  return figuresOf(score)
}

describe('the figures of a reading', () => {
  it('are one where it says what readers say', () => {
    const read = figures(
      said('Know Python or R and SQL.', 'required', ['Python', 'R '], ['SQL']),
      said('Rust is a plus.', 'preferred', ['Rust']),
      said('Bring patience.', 'required', ['patience']),
    )
    expect(
      Object.entries(read).filter(
        ([name, value]) => value !== 1 && !name.startsWith('hard parts') && name !== 'asks found, duty',
      ),
    ).toEqual([])
    expect(read['hard parts R']).toBe(1)
  })

  it('tell what is missed, not asked, taken for more, and joined wrongly', () => {
    const read = figures(
      said('Know Python or R and SQL.', 'preferred', ['Know Python', 'SQL']),
      said('We love Kafka.', 'required', ['Kafka']),
    )
    expect(read).toMatchObject({
      'asks found, required': 1,
      'asks found, preferred': 0,
      'asks precision': 0.5,
      importance: 0,
      'hard parts P': 2 / 3,
      'hard parts R': 0.5,
      'hard parts exact F1': expect.closeTo(2 / 7),
      'soft recall': 0,
      'pairs in a choice F1': 0,
    })
  })

  it('are nought, not undefined, where nothing is said', () => {
    expect(Object.values(figures()).every((value) => value === 0)).toBe(true)
  })
})
