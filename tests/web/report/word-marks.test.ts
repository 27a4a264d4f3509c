import { describe, expect, it } from 'vitest'
import type { PreviewElement, WordPreview } from '../../../src/schema/word-preview.ts'
import type { Claim } from '../../../src/web/report/claims.ts'
import { markBlocks } from '../../../src/web/report/word-marks.ts'
import { makeAnalysis, makeDocument, makeReport, spanOf } from '../../helpers/make-report.ts'

const p = (...children: PreviewElement['children']): PreviewElement => ({ tag: 'p', children })

/** The marked words of each block, where the resume's text has a claim on `words`. */
const markedIn = (preview: WordPreview, text: string, words: string): string[] => {
  const [evidence] = makeReport().coverage.flatMap((row) => row.evidence)
  if (!evidence) throw new Error('The invented report shows nothing.')
  const claim: Claim = { evidence: { ...evidence, ...spanOf(text, words) }, aim: 'r1', name: words }
  const marked = markBlocks(preview, makeAnalysis({ document: makeDocument(text) }), [claim])
  const wordsOf = (element: PreviewElement): string =>
    element.children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('')
  return [...marked].flatMap(([element, { marks }]) => marks.map(({ start, end }) => wordsOf(element).slice(start, end)))
}

describe('evidence in a preview', () => {
  it.each<[string, WordPreview, string]>([
    ['in a paragraph', [p('Python and SQL'), p('Rust')], 'Python and SQL\nRust'],
    ['over bold words', [p('Wrote ', { tag: 'strong', children: ['Pyt'] }, 'hon daily')], 'Wrote Python daily'],
    ['in an item, whose bullet is drawn', [{ tag: 'ul', children: [{ tag: 'li', children: ['Python'] }] }], '• Python'],
    [
      'in an item with a list in it',
      [
        {
          tag: 'ul',
          children: [{ tag: 'li', children: ['Python', { tag: 'ul', children: [{ tag: 'li', children: ['Go'] }] }] }],
        },
      ],
      'Python\nGo',
    ],
    [
      'in one of several cells that are one line',
      [{ tag: 'table', children: [{ tag: 'tr', children: [p('Languages'), p('Python')] }] }],
      'Languages\tPython',
    ],
    ['in a paragraph of two lines', [p('Python', { tag: 'br', children: [] }, 'SQL')], 'Python\nSQL'],
  ])('is found %s', (_, preview, text) => {
    expect(markedIn(preview, text, 'Python')).toEqual(['Python'])
  })

  it('is not found in a block that only has the same word', () => {
    const [list, work] = [p('Python'), p('Served models with Python')]
    expect(markedIn([list, work], 'Python\nServed models with Python', 'Python')).toHaveLength(1)
  })
})
