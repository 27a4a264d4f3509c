import { describe, expect, it } from 'vitest'
import { citePlace, excerptOf, lineNumberAt, statementOf } from '../../src/wording/quote.ts'
import { expectLinear } from '../helpers/cpu-time.ts'
import { makeDocument, spanOf } from '../helpers/make-report.ts'

const TEXT = `A heading\n\n• Built a feature store that twelve teams use every day of the week\nLast`
const document = makeDocument(TEXT, 3)
const store = spanOf(TEXT, 'feature store')

describe('citePlace', () => {
  it('counts lines from 1 and names the page', () => {
    expect(citePlace(document, store)).toBe('line 2, page 1')
    expect(citePlace(document, spanOf(TEXT, 'Last'))).toBe('line 3, page 2')
  })

  it('names no page where there are none, or only one', () => {
    expect(citePlace(makeDocument(TEXT), store)).toBe('line 2')
    expect(citePlace({ ...document, pages: 1 }, store)).toBe('line 2')
  })

  it('takes the line before an offset that stands between lines', () => {
    expect(lineNumberAt(document, 10)).toBe(1)
  })
})

describe('excerptOf', () => {
  it('gives the whole line where it fits, without its bullet', () => {
    expect(excerptOf(document, store, 80)).toEqual({
      before: 'Built a ',
      words: 'feature store',
      after: ' that twelve teams use every day of the week',
    })
  })

  it('cuts at words and keeps the mention inside', () => {
    const { before, words, after } = excerptOf(document, spanOf(TEXT, 'teams'), 30)
    expect(words).toBe('teams')
    expect(before).toMatch(/^….*twelve $/)
    expect(after).toMatch(/^ use.*…$/)
    expect((before + words + after).length).toBeLessThanOrEqual(30)
  })

  it('begins with a clause, where the cut would leave the end of the one before it', () => {
    const line =
      'Never got round to using the harbour’s own store; we wrote a tide index of our own, on Kafka, to approx. 300 harbours'
    const of = (words: string): string => excerptOf(makeDocument(line), spanOf(line, words), 70).before
    expect(of('tide index')).toMatch(/^…(?!.*;)/)
    expect(of('300 harbours')).toContain('to approx. ')
  })

  it('shows the first line of a span over several for which there is no room', () => {
    const span = { start: store.start, end: TEXT.length }
    const width = span.end - span.start - 1
    expect(excerptOf(document, span, width).after).toBe(' …')
    expect(excerptOf(document, span, width).words).not.toContain('\n')
  })

  it('marks once that words are left out, however much of the line follows', () => {
    const line = 'Mended the tide gauges of a dozen harbours and their mirrors. Painted the boats that ran aground there'
    const sentence = spanOf(line, 'Mended the tide gauges of a dozen harbours and their mirrors.')
    const { words, after } = excerptOf(makeDocument(line), sentence, 40)
    expect(words).toMatch(/[^…]…$/)
    expect(after).toBe('')
  })

  it('shows a name over two lines whole', () => {
    const text = 'Coursework: Operating Systems, Information Retrieval, System\nDesign, Complexity'
    const name = makeDocument(text)
    const start = text.indexOf('System\n')
    expect(excerptOf(name, { start, end: start + 'System Design'.length }, 60)).toMatchObject({
      words: 'System Design',
      after: ', Complexity',
    })
  })

  it.each([
    ['goes on', 'Ran three Kubernetes clusters for twenty-five\nresearchers, at half the cost', ' …'],
    ['ends', 'Ran three Kubernetes clusters for twenty-five people.\nresearchers at half the cost', ''],
    ['is followed by another', 'Ran three Kubernetes clusters for twenty-five people\nResearch at half the cost', ''],
    ['is short', 'Kubernetes and Helm\nterraform and pulumi', ''],
  ])('shows that a sentence goes on where it %s', (_, text, tail) => {
    const wrapped = makeDocument(text)
    const { after } = excerptOf(wrapped, spanOf(text, 'Kubernetes'), 200)
    expect(after.endsWith(' …') ? ' …' : '').toBe(tail)
  })

  it('begins in the line above where its sentence does', () => {
    const text = '• Wrote the tool that records what people do, with an interface in\nReact and Django.'
    const { before, words } = excerptOf(makeDocument(text), spanOf(text, 'Django'), 200)
    expect(before + words).toBe('Wrote the tool that records what people do, with an interface in React and Django')
  })

  it.each([
    'Wrote the tool that records what people do, with an interface.\nReact and Django',
    'Interfaces in\nReact and Django',
  ])('begins with its line where the one above is done: %j', (text) => {
    expect(excerptOf(makeDocument(text), spanOf(text, 'Django'), 200).before).toBe('React and ')
  })

  it('does not break at a mention longer than the room', () => {
    const { words } = excerptOf(document, { start: store.start, end: spanOf(TEXT, 'week').end }, 20)
    expect(words.length).toBeLessThanOrEqual(20)
    expect(words).toMatch(/…$/)
  })

  it('takes linear time on a line of 200,000 characters', () => {
    expectLinear(
      (long: ReturnType<typeof makeDocument>) => excerptOf(long, { start: 10_000, end: 10_004 }, 80),
      (length) => makeDocument('word '.repeat(length / 5).trimEnd()),
    )
  })
})

describe('statementOf', () => {
  it('puts a statement on one line', () => {
    expect(statementOf(document, { start: 0, end: TEXT.length }, 200)).toMatch(/^A heading • Built a feature store .* Last$/)
  })
})
