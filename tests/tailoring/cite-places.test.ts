import { describe, expect, it } from 'vitest'
import { citePlaces } from '../../src/tailoring/cite-places.ts'
import { analyseText } from '../helpers/stages.ts'

const { document } = analyseText('one\ntwo\nthree\nfour\nfive')

/** The same document with its last two lines on a second page. */
const PAGED = { ...document, pages: 2, lines: document.lines.map((line, index) => ({ ...line, page: index < 3 ? 1 : 2 })) }

const places = (...words: readonly string[]) =>
  words.map((word) => ({ start: document.text.indexOf(word), end: document.text.indexOf(word) + word.length }))

describe('citePlaces', () => {
  it.each([
    [['two'], 'line 2'],
    [['three', 'one'], 'lines 1 and 3'],
    [['one', 'two', 'four'], 'lines 1, 2 and 4'],
    [['two', 'two'], 'line 2'],
  ])('names the lines of %j', (words, cited) => {
    expect(citePlaces(places(...words), document)).toBe(cited)
  })

  it.each([
    [['two'], 'line 2, page 1'],
    [['one', 'three'], 'lines 1 and 3, page 1'],
    [['five', 'one', 'two'], 'line 5, page 2, and lines 1 and 2, page 1'],
  ])('names the pages of %j where there are several', (words, cited) => {
    expect(citePlaces(places(...words), PAGED)).toBe(cited)
  })
})
