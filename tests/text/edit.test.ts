import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Document, Edit } from '../../src/schema/index.ts'
import { applyEdits, isReplaced, shiftSpans } from '../../src/text/edit.ts'
import { textDocument } from '../helpers/text-document.ts'

/** The edit that replaces the first `words` of a text; empty words insert at the text's start. */
const replace = (text: string, words: string, by: string): Edit => {
  const start = text.indexOf(words)
  return { start, end: start + words.length, text: by }
}

const quotesOf = ({ text, lines }: Document): string[] => lines.map(({ start, end }) => text.slice(start, end))

describe('applyEdits', () => {
  const text = 'Ada Example\n\n- ran k8s\n- wrote Go'

  it('leaves a document as it is without edits', () => {
    expect(applyEdits(textDocument(text), [])).toEqual(textDocument(text))
  })

  it('makes several edits, in whatever order they come', () => {
    const edits = [replace(text, 'Go', 'Go and Rust'), replace(text, 'k8s', 'Kubernetes')]
    const edited = applyEdits(textDocument(text), edits)
    expect(edited.text).toBe('Ada Example\n\n- ran Kubernetes\n- wrote Go and Rust')
    expect(applyEdits(textDocument(text), edits.toReversed())).toEqual(edited)
  })

  it('keeps each line over its own words', () => {
    const edited = applyEdits(textDocument(text), [replace(text, 'k8s', 'Kubernetes')])
    expect(quotesOf(edited)).toEqual(['Ada Example', '- ran Kubernetes', '- wrote Go'])
  })

  it('starts a new line at a line break in the new words', () => {
    const end = text.indexOf('\n- wrote')
    const edited = applyEdits(textDocument(text), [{ start: end, end, text: '\n- ran Helm' }])
    expect(quotesOf(edited)).toEqual(['Ada Example', '- ran k8s', '- ran Helm', '- wrote Go'])
  })

  it('moves links and changes of print with their words', () => {
    const plain = textDocument(text)
    const at = { go: text.indexOf('Go'), k8s: text.indexOf('k8s') }
    const document: Document = {
      ...plain,
      lines: plain.lines.map((line, index) => ({ ...line, restyled: [[], [at.k8s], [at.go]][index] ?? [] })),
      links: [{ start: at.go, end: at.go + 'Go'.length, address: 'https://go.example' }],
    }
    const printedIn = ({ text: words, lines }: Document): string[] =>
      lines.map(({ restyled = [] }) => restyled.map((offset) => words.slice(offset, offset + 2)).join())
    const edited = applyEdits(document, [replace(text, 'ran', 'kept running')])
    expect(printedIn(edited)).toEqual(['', 'k8', 'Go'])
    expect(edited.links?.map(({ start, end }) => edited.text.slice(start, end))).toEqual(['Go'])
    expect(printedIn(applyEdits(document, [replace(text, 'ran', 'ran on\n-')]))).toEqual(['', '', 'k8', 'Go'])
  })

  it('does not touch the document it was given', () => {
    const document = textDocument(text)
    applyEdits(document, [replace(text, 'k8s', 'Kubernetes')])
    expect(document).toEqual(textDocument(text))
  })
})

describe('shiftSpans', () => {
  const text = 'one two three four'
  const span = { start: text.indexOf('three'), end: text.indexOf('three') + 'three'.length }
  it.each([
    { place: 'before it', edit: replace(text, 'one', 'a hundred'), becomes: 'three' },
    { place: 'just before it', edit: { start: span.start, end: span.start, text: 'times ' }, becomes: 'three' },
    { place: 'inside it', edit: replace(text, 'hre', 'HREE'), becomes: 'tHREEe' },
    { place: 'over all of it', edit: replace(text, 'three', '3'), becomes: '3' },
    { place: 'over its start', edit: replace(text, 'two th', 'TWO TH'), becomes: 'TWO THree' },
    { place: 'over its end', edit: replace(text, 'ree f', 'REE F'), becomes: 'thREE F' },
    { place: 'just after it', edit: { start: span.end, end: span.end, text: 'score' }, becomes: 'three' },
    { place: 'after it', edit: replace(text, 'four', 'a lot'), becomes: 'three' },
  ])('an edit $place leaves it over "$becomes"', ({ edit, becomes }) => {
    const [shifted] = shiftSpans([span], [edit])
    expect(applyEdits(textDocument(text), [edit]).text.slice(shifted?.start, shifted?.end)).toBe(becomes)
  })

  it('keeps what else a span says', () => {
    expect(shiftSpans([{ start: 4, end: 7, why: 'colour' }], [replace(text, 'one', '1')])).toEqual([
      { start: 2, end: 5, why: 'colour' },
    ])
  })

  it('keeps words that no edit touches, whatever is edited around them', () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/)
    const plan = fc.array(fc.record({ word, by: fc.option(fc.stringMatching(/^[A-Z ]{0,8}$/), { nil: null }) }), {
      minLength: 1,
      maxLength: 12,
    })
    fc.assert(
      fc.property(plan, (words) => {
        const line = words.map(({ word: own }) => own).join(' ')
        let at = 0
        const places = words.map(({ word: own, by }) => {
          const start = at
          at += own.length + 1
          return { start, end: start + own.length, by, own }
        })
        const edits = places.flatMap(({ start, end, by }) => (by === null ? [] : [{ start, end, text: by }]))
        const kept = places.filter(({ by }) => by === null)
        const edited = applyEdits(textDocument(line), edits).text
        expect(shiftSpans(kept, edits).map(({ start, end }) => edited.slice(start, end))).toEqual(kept.map(({ own }) => own))
      }),
    )
  })
})

describe('a suggestion', () => {
  it.each([
    ['the same words', { start: 4, end: 7, text: 'two' }, { start: 6, end: 9, text: 'three' }, true],
    ['the same place between words', { start: 4, end: 4, text: 'two ' }, { start: 4, end: 4, text: 'three ' }, true],
    ['other words', { start: 4, end: 7, text: 'two' }, { start: 7, end: 9, text: 'three' }, false],
  ])('is replaced or not by an edit of one’s own at %s', (_about, edit, own, expected) => {
    expect(isReplaced({ edit }, [own])).toBe(expected)
  })

  it('without an edit is never replaced', () => {
    expect(isReplaced({ edit: null }, [{ start: 0, end: 9, text: '' }])).toBe(false)
  })
})
