import { describe, expect, it } from 'vitest'
import { isAfterGap, pagesOf, runsOf } from '../../../src/web/report/marks.ts'
import { makeDocument, spanOf } from '../../helpers/make-report.ts'

const TEXT = 'Built Go services\n\nwith Kubernetes and Helm'
const document = makeDocument(TEXT)
const [first, second] = document.lines

const marked = (words: readonly string[]) =>
  first && second
    ? runsOf(
        document,
        second,
        words.map((word) => spanOf(TEXT, word)),
      ).map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
    : []

describe('runsOf', () => {
  it.each([
    [['Kubernetes'], ['with ', '[Kubernetes]', ' and Helm']],
    [
      ['Helm', 'Kubernetes'],
      ['with ', '[Kubernetes]', ' and ', '[Helm]'],
    ],
    [
      ['Kubernetes and', 'and Helm'],
      ['with ', '[Kubernetes and Helm]'],
    ],
    [['with Kubernetes and Helm'], ['[with Kubernetes and Helm]']],
    [['services\n\nwith'], ['[with]', ' Kubernetes and Helm']],
    [['Go'], ['with Kubernetes and Helm']],
    [[], ['with Kubernetes and Helm']],
  ])('parts a line where %j are marked', (words, runs) => {
    expect(marked(words)).toEqual(runs)
  })

  it('tells what is lit up from the marks around it', () => {
    const lit = [spanOf(TEXT, 'Helm')]
    const runs = second ? runsOf(document, second, [spanOf(TEXT, 'Kubernetes and Helm'), ...lit], lit) : []
    expect(runs.filter(({ isMarked }) => isMarked).map(({ text, isLit }) => [text, isLit])).toEqual([
      ['Kubernetes and ', false],
      ['Helm', true],
    ])
  })
})

describe('pagesOf', () => {
  it('numbers the lines of each page on from those before', () => {
    const pages = pagesOf(makeDocument('a\nb\nc', 3))
    expect(pages.map(({ page, from, lines }) => [page, from, lines.length])).toEqual([
      [1, 1, 2],
      [2, 3, 1],
    ])
  })

  it('holds everything in one where there are no pages', () => {
    expect(pagesOf(document).map(({ page, lines }) => [page, lines.length])).toEqual([[null, 2]])
  })
})

describe('isAfterGap', () => {
  it('is so where the layout leaves one', () => {
    expect(document.lines.map((line) => isAfterGap(document, line))).toEqual([false, true])
  })
})
