import { describe, expect, it } from 'vitest'
import type { Suggestion } from '../../src/schema/index.ts'
import { RULE_IDS } from '../../src/tailoring/index.ts'
import { groupByTheme, THEMES } from '../../src/wording/themes.ts'
import { makeReport } from '../helpers/make-report.ts'

const suggestion = (rule: string, onlyIfTrue = true, gain = 1): Suggestion => ({
  ...(makeReport().suggestions[0] as Suggestion),
  rule,
  onlyIfTrue,
  gain,
})

const many = (amount: number, rule: string, onlyIfTrue = true): Suggestion[] =>
  Array.from({ length: amount }, () => suggestion(rule, onlyIfTrue))

it('every theme is of a rule', () => {
  expect(Object.keys(THEMES).filter((rule) => !RULE_IDS.includes(rule))).toEqual([])
})

describe('groupByTheme', () => {
  it('puts what needs no new fact first, whatever its rule, then questions by what they ask for', () => {
    const { themes } = groupByTheme([
      suggestion('expand-entry'),
      suggestion('far-from-years', true, 0),
      suggestion('missing-requirement'),
      suggestion('plain-layout', false),
    ])
    expect(themes).toEqual([
      { theme: 'today', places: [3] },
      { theme: 'show', places: [2] },
      { theme: 'years', places: [1] },
      { theme: 'bullets', places: [0] },
    ])
  })

  it('keeps lists of what else is asked, and what is hardly worth a point, for who asks', () => {
    const small = { ...suggestion('missing-requirement'), gain: 0.9 }
    const { themes, rest } = groupByTheme([suggestion('missing-requirement'), small, ...many(3, 'missing-elsewhere')])
    expect(themes).toEqual([{ theme: 'show', places: [0] }])
    expect(rest).toEqual([1, 2, 3, 4])
  })

  it('asks about tools that only a list names whatever it is worth', () => {
    const small = { ...suggestion('listed-only'), gain: 0 }
    expect(groupByTheme([suggestion('missing-requirement'), small]).themes).toEqual([{ theme: 'show', places: [0, 1] }])
  })

  it('shows what completes the list of skills once, with what is asked', () => {
    const { themes, rest } = groupByTheme([
      ...Array(2).fill(suggestion('complete-skills', false, 0)),
      suggestion('missing-requirement'),
    ])
    expect(themes).toEqual([{ theme: 'show', places: [0, 2] }])
    expect(rest).toEqual([1])
  })

  it('shows none of them where nothing else is asked', () => {
    expect(groupByTheme(many(2, 'missing-elsewhere'))).toEqual({ themes: [], rest: [0, 1] })
  })

  it('says that a posting is far off in place of what it lacks', () => {
    const { themes } = groupByTheme([
      { ...suggestion('far-from-posting', false, 0) },
      suggestion('far-from-years', true, 0),
      ...many(6, 'missing-requirement'),
    ])
    expect(themes).toEqual([{ theme: 'show', places: [0] }])
  })

  it('turns nothing towards a posting that is far off, and says what repairs the resume for any', () => {
    const { themes } = groupByTheme([
      { ...suggestion('far-from-posting', false, 0), job: null, edit: null },
      { ...suggestion('plain-layout', false, 0), job: null, edit: null },
      { ...suggestion('shorten-unasked', false, 0), job: null, edit: null },
      { ...suggestion('expand-entry'), job: { start: 0, end: 4 }, edit: null },
    ])
    expect(themes).toEqual([
      { theme: 'show', places: [0] },
      { theme: 'bullets', places: [1] },
    ])
  })

  it('puts what needs no fact and is worth nothing with the order of things or with how the lines are told', () => {
    expect(groupByTheme([suggestion('summary', false, 0), suggestion('plain-layout', false, 0)]).themes).toEqual([
      { theme: 'aim', places: [0] },
      { theme: 'bullets', places: [1] },
    ])
  })

  it('keeps words that count the same for who asks for everything', () => {
    const { themes, rest } = groupByTheme([suggestion('posting-wording', false, 0), suggestion('posting-wording', false, 2)])
    expect(themes).toEqual([{ theme: 'today', places: [1] }])
    expect(rest).toEqual([0])
  })

  it('keeps what few readers call useful for who asks for everything', () => {
    const few = ['name-the-skill', 'show-in-position', 'missing-aside', 'more-years', 'missing-dates', 'strong-verb']
    const shown = [...few.map((rule) => suggestion(rule)), ...many(3, 'missing-requirement')]
    expect(groupByTheme(shown)).toEqual({ themes: [{ theme: 'show', places: [6, 7, 8] }], rest: [0, 1, 2, 3, 4, 5] })
  })

  it('shows at most a dozen, and keeps the places of all others in their order', () => {
    const suggestions = [...many(6, 'summary', false), ...many(30, 'listed-only'), ...many(5, 'expand-entry')]
    const { themes, rest } = groupByTheme(suggestions)
    expect(themes.map(({ theme, places }) => [theme, places.length])).toEqual([
      ['today', 3],
      ['show', 6],
      ['bullets', 3],
    ])
    expect(themes.flatMap(({ places }) => places)).toHaveLength(12)
    expect(rest).toHaveLength(suggestions.length - 12)
    expect(rest).toEqual([...rest].sort((a, b) => a - b))
  })

  it('has no theme where there is nothing to say of it', () => {
    expect(groupByTheme([])).toEqual({ themes: [], rest: [] })
  })
})
