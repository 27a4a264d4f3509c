import { describe, expect, it } from 'vitest'
import { faultsOfAsks } from '../../../bench/readers/check-asks.ts'
import { faultsOfLabels, listLabels } from '../../../bench/readers/check-labels.ts'
import { faultsOfVerdicts } from '../../../bench/readers/check-verdicts.ts'
import type { LabelledStatement, Verdicts } from '../../../bench/readers/labels.ts'
import { SET } from '../../../bench/readers/labels.ts'
import { ASKS, POSTING, pairOf, STATEMENTS, verdictsOf } from './tiny-set.ts'

describe('asks', () => {
  const withFirst = (change: Partial<LabelledStatement>) => ({
    ...ASKS,
    statements: STATEMENTS.map((statement, index) => (index === 0 ? { ...statement, ...change } : statement)),
  })
  const soft = { quote: 'Python', choice: null, soft: false }

  it('are sound as the guide says', () => {
    expect(faultsOfAsks(ASKS, POSTING)).toEqual([])
  })

  it.each<[string, Partial<LabelledStatement>]>([
    ['s1 was expected', { id: 's9' }],
    ['not in the text', { quote: 'Know Cobol', parts: [] }],
    ['cut within a word', { quote: 'Know Pyth', parts: [] }],
    ['goes over a line', { quote: 'SQL.\nRust', parts: [] }],
    ['white space at an end', { quote: 'Know ', parts: [] }],
    ['labelled twice', { quote: 'Rust is a plus', parts: [] }],
    ['part "Cobol": not in the text', { parts: [{ ...soft, quote: 'Cobol' }] }],
    ['stands before what is quoted', { parts: [{ ...soft, quote: 'SQL' }, soft] }],
    ['choice c1 has one member', { parts: [{ ...soft, choice: 'c1' }] }],
    ['a blocker has parts', { kind: 'blocker' }],
    ['at most fewer years', { years: { min: 5, max: 3 } }],
  ])('%s', (fault, change) => {
    expect(faultsOfAsks(withFirst(change), POSTING).join('\n')).toContain(fault)
  })

  it('keep the order of the text', () => {
    const [first, second, ...others] = STATEMENTS
    const swapped = [second, first].flatMap((one, index) => (one ? { ...one, id: `s${index + 1}` } : []))
    expect(faultsOfAsks({ ...ASKS, statements: [...swapped, ...others] }, POSTING)).toEqual([
      'statement "Know Python or R and SQL": stands before what is quoted before it',
    ])
  })

  it('leave out a list mark', () => {
    const text = POSTING.replace('Know', '- Know')
    expect(faultsOfAsks(withFirst({ quote: '- Know Python or R and SQL' }), text)).toEqual(['s1: begins with a list mark'])
  })

  it('quote what is not asked from the posting, too', () => {
    expect(faultsOfAsks({ ...ASKS, notAsked: [{ quote: 'We hate Kafka', why: 'company' }] }, POSTING)).toHaveLength(1)
  })
})

describe('verdicts', () => {
  const pair = pairOf('a', 80, [90, 50, 0], ['s2'])
  const [verdict] = pair.verdicts
  const check = (verdicts: Verdicts, resumes = ['a']) =>
    faultsOfVerdicts(verdicts, { asks: ASKS, resumes, textOf: () => 'I write\n  Python.' })
  const withFirst = (change: Partial<NonNullable<typeof verdict>>) =>
    verdictsOf({ ...pair, verdicts: pair.verdicts.map((one, index) => (index === 0 ? { ...one, ...change } : one)) })

  it('are sound as the guide says, and quote over line breaks', () => {
    expect(check(withFirst({ evidence: ['write Python'] }))).toEqual([])
  })

  it.each<[string, Verdicts]>([
    ['a: s1: met with a credit of 74', withFirst({ credit: 74 })],
    ['a: s1: met without evidence', withFirst({ evidence: [] })],
    ['a: s1: unmet with evidence', withFirst({ verdict: 'unmet', credit: 0 })],
    ['a: s1: a why of 16 words', withFirst({ why: 'one '.repeat(16) })],
    ['a: s1: not in the resume: "Cobol"', withFirst({ evidence: ['Cobol'] })],
    ['there is no statement s9', withFirst({ id: 's9' })],
    ['no verdict on s1', withFirst({ id: 's9' })],
    ['s2 is judged twice', withFirst({ id: 's2' })],
    ['the gap s1 is met', verdictsOf({ ...pair, gaps: ['s1'] })],
    ['the gap s2 is named twice', verdictsOf({ ...pair, gaps: ['s2', 's2'] })],
    ['advice: not in the resume', verdictsOf({ ...pair, advice: [{ kind: 'wording', says: 'x', lines: ['Cobol'], for: [] }] })],
    ['there is no statement s8', verdictsOf({ ...pair, advice: [{ kind: 'wording', says: 'x', lines: [], for: ['s8'] }] })],
    ['the statements are not those of the asks', { ...verdictsOf(pair), statements: STATEMENTS.slice(0, 3) }],
    ['the ranking does not name each resume once', { ...verdictsOf(pair), ranking: ['a', 'a'] }],
    ['b is not paired', verdictsOf(pair, pairOf('b', 10, [0, 0, 0]))],
  ])('%s', (fault, verdicts) => {
    expect(check(verdicts).join('\n')).toContain(fault)
  })

  it('may leave the statements to the asks', () => {
    expect(check({ ...verdictsOf(pair), statements: [] })).toEqual([])
  })

  it('name every resume that the posting is paired with', () => {
    expect(check(verdictsOf(pair), ['a', 'b'])).toEqual(['b is not judged'])
  })

  it('rank as the overall scores do', () => {
    const verdicts = { ...verdictsOf(pair, pairOf('b', 40, [0, 0, 0])), ranking: ['b', 'a'] }
    expect(check(verdicts, ['a', 'b'])).toEqual(['the ranking contradicts the overall scores'])
  })
})

it('the labels of the benchmark are sound', () => {
  const unsound = listLabels(SET).flatMap((file) => faultsOfLabels(SET, file).map((fault) => `${file}: ${fault}`))
  expect(unsound).toEqual([])
})
