import { describe, expect, it } from 'vitest'
import type { Proposal } from '../../../src/schema/index.ts'
import { applyEdits } from '../../../src/text/edit.ts'
import { rewrite } from '../../../src/text/rewrite.ts'
import { isInTheWay, toOwnEdit } from '../../../src/web/own-model/to-own-edit.ts'
import { OWN_RESUME } from '../../helpers/make-ground.ts'
import { analyseText } from '../../helpers/stages.ts'

const analysis = analyseText(OWN_RESUME)
const { text } = analysis.document
const WAS = 'Built a stock service in Python for 42 shops'
const start = text.indexOf(WAS)
const propose = (words: string): Proposal => ({
  kind: 'bullets',
  requirement: 'r1',
  was: WAS,
  words,
  sources: [],
  gain: 0,
  edits: rewrite(text, [{ start, end: start + WAS.length }], words),
})

describe('a proposal as a line of one’s own', () => {
  const own = toOwnEdit(propose('Developed a Python service for the stock of 42 shops'), analysis)

  it('goes by the key of its bullet, so that later words take its place, and stands where the bullet did', () => {
    expect([own.key, own.suggestion, own.place]).toEqual([`bullet-${start}`, null, 'line 7'])
    expect(applyEdits(analysis.document, own.edits).text).toContain('- Developed a Python service for the stock of 42 shops\n')
  })

  it('is kept apart from other words at its place, and from none elsewhere', () => {
    expect(isInTheWay(own, [own])).toBe(false)
    expect(isInTheWay(own, [{ ...own, key: 'answer 1' }])).toBe(true)
    expect(isInTheWay(own, [{ ...own, key: 'answer 1', edits: [{ start: 0, end: 5, text: 'Nadia' }] }])).toBe(false)
  })
})
