import { describe, expect, it } from 'vitest'
import type { Block, Box, Paragraph } from '../../../../src/document/formats/docx/blocks.ts'
import { orderBoxes } from '../../../../src/document/formats/docx/order-boxes.ts'

const paragraph = (text: string): Paragraph => ({
  kind: 'paragraph',
  pieces: text === '' ? [] : [{ text, source: null, sizePt: 10, bold: false, hidden: null }],
  heading: false,
  marked: false,
  spaceBeforePt: 0,
  spaceAfterPt: 0,
})

const box = (name: string, left: number, top: number, width = 100, height = 50, topFrom: 'page' | 'paragraph' = 'page'): Box => ({
  kind: 'box',
  place: { left, top, width, height, topFrom },
  blocks: [paragraph(name)],
})

const nameOf = (block: Block): string => {
  if (block.kind === 'paragraph') return block.pieces.map(({ text }) => text).join('')
  return block.kind === 'box' ? block.blocks.map(nameOf).join('') : ''
}

const order = (...blocks: readonly Block[]): string[] => orderBoxes(blocks, 72).map(nameOf)

describe('boxes', () => {
  it('are read column by column', () => {
    expect(order(box('b2', 200, 100), box('a2', 0, 100), box('b1', 200, 0), box('a1', 0, 0))).toEqual(['a1', 'a2', 'b1', 'b2'])
  })

  it('across the page are read before the columns below them', () => {
    expect(order(box('b', 200, 100), box('a', 0, 100), box('top', 0, 0, 300, 80))).toEqual(['top', 'a', 'b'])
  })

  it('may overlap by their empty edges', () => {
    expect(order(box('b', 95, 0), box('a', 0, 0), box('b2', 95, 45), box('a2', 0, 45))).toEqual(['a', 'a2', 'b', 'b2'])
  })

  it('that lie on each other are read from top to bottom', () => {
    expect(order(box('b', 20, 30), box('a', 0, 0))).toEqual(['a', 'b'])
  })

  it('of blank paragraphs one after the other are ordered together, each lower than the one before', () => {
    const first = box('first', 0, 5, 100, 5, 'paragraph')
    const second = box('second', 0, 0, 100, 5, 'paragraph')
    expect(order(first, paragraph(''), second)).toEqual(['first', 'second'])
  })

  it('are not moved across a paragraph with text', () => {
    expect(order(box('low', 0, 500), paragraph('text'), box('high', 0, 0))).toEqual(['low', 'text', 'high'])
  })

  it('are not moved across the end of a page', () => {
    const pageEnd: Paragraph = { ...paragraph(''), endsPage: true }
    expect(order(box('low', 0, 500), pageEnd, box('high', 0, 0))).toEqual(['low', 'high'])
  })

  it('stay in order where one of them has no place', () => {
    const inline: Box = { kind: 'box', place: null, blocks: [paragraph('inline')] }
    expect(order(box('low', 0, 500), inline, box('high', 0, 0))).toEqual(['low', 'inline', 'high'])
  })

  it('leave blank paragraphs where there are none of them', () => {
    expect(orderBoxes([paragraph('a'), paragraph(''), paragraph('b')], 72)).toHaveLength(3)
  })
})
