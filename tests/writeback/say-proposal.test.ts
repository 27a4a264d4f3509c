import { describe, expect, it } from 'vitest'
import { addLine, addListLine } from '../../src/text/list-mark.ts'
import { sayProposal } from '../../src/writeback/say-proposal.ts'

const TEXT = '• Ran services on k8s\n• Wrote the handbook'
const POINT = { start: 0, end: TEXT.indexOf('\n') }
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })

describe('what a note proposes', () => {
  it.each([
    ['other words', { ...at('k8s'), text: 'Kubernetes' }, 'Proposed: “k8s” → “Kubernetes”.'],
    ['more words', { start: POINT.end, end: POINT.end, text: ', and Docker' }, 'Proposed: add “, and Docker”.'],
    ['fewer words', { ...at(' on k8s'), text: '' }, 'Proposed: leave out “ on k8s”.'],
    ['a point above', addListLine(TEXT, POINT, 'Led five'), 'Proposed, as a new line: “Led five”.'],
    ['a line below', addLine(POINT, 'Led five'), 'Proposed, as a new line: “Led five”.'],
  ])('says %s', (_, edit, words) => {
    expect(sayProposal(edit, TEXT)).toBe(words)
  })
})
