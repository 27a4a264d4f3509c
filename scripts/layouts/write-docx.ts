import { cell, makeDocx, paragraph, run, table, textBox } from '../../tests/helpers/make-docx.ts'
import { A4_PT, type Block, BODY_PT, GUTTER_PT, MARGIN_PT, type Page, type PageColumn, STRIP_SHARE } from './page.ts'

/** Twentieths of a point, Word's unit of length. */
const twips = (points: number): number => Math.round(points * 20)
/** Half points, Word's unit of font size. */
const halves = (points: number): number => Math.round(points * 2)

const escapeXml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

const LOOKS = {
  name: '<w:b/><w:sz w:val="40"/>',
  bold: '<w:b/>',
  italic: '<w:i/>',
  heading: '<w:b/><w:sz w:val="24"/>',
  'letter-spaced': '<w:b/><w:spacing w:val="60"/><w:sz w:val="24"/>',
  'small capitals': '<w:b/><w:smallCaps/><w:sz w:val="24"/>',
} as const

const sized = (look: string): string => (look.includes('w:sz') ? look : `${look}<w:sz w:val="${halves(BODY_PT)}"/>`)

const words = (text: string, look = ''): string => run(escapeXml(text), sized(look))

const TIGHT = '<w:spacing w:before="0" w:after="0"/>'
const NO_BORDERS = '<w:tblW w:w="0" w:type="auto"/><w:tblLayout w:type="fixed"/>'

/** A table of one row without borders, with cells of the given widths. */
const sideBySide = (cells: readonly (readonly [width: number, content: string])[]): string =>
  table([cells.map(([width, content]) => cell(content, `<w:tcW w:w="${twips(width)}" w:type="dxa"/>`))], NO_BORDERS)

/** A cell ends in a paragraph. */
const closed = (content: string): string =>
  content.endsWith('</w:tbl>') || content === '' ? content + paragraph('', TIGHT) : content

const rightTab = (width: number): string => `<w:tabs><w:tab w:val="right" w:pos="${twips(width)}"/></w:tabs>${TIGHT}`

const writeBeside = ({ side, strip, blocks }: Extract<Block, { kind: 'beside' }>, width: number): string => {
  const narrow = width * STRIP_SHARE
  const wide = width - narrow
  const parts: [number, string][] = [
    [narrow, closed(writeBlocks(strip, narrow))],
    [wide, closed(writeBlocks(blocks, wide - GUTTER_PT / 2))],
  ]
  return sideBySide(side === 'left' ? parts : parts.reverse())
}

const CHIPS_IN_A_ROW = 4

const writeChips = (texts: readonly string[], width: number): string => {
  const rows: string[][] = []
  for (let at = 0; at < texts.length; at += CHIPS_IN_A_ROW) rows.push(texts.slice(at, at + CHIPS_IN_A_ROW))
  const cellOf = (text: string): string =>
    cell(paragraph(words(text), TIGHT), `<w:tcW w:w="${twips(width / CHIPS_IN_A_ROW)}" w:type="dxa"/>`)
  return table(
    rows.map((row) => row.map(cellOf)),
    NO_BORDERS,
  )
}

const writeBlock = (block: Block, width: number): string => {
  switch (block.kind) {
    case 'heading':
      return paragraph(
        words(block.text, block.look === 'plain' ? LOOKS.heading : LOOKS[block.look]),
        block.level ? TIGHT : '<w:spacing w:before="120" w:after="40"/>',
      )
    case 'line':
      return paragraph(words(block.text, block.look && LOOKS[block.look]), TIGHT)
    case 'row':
      return paragraph(
        `${words(block.left, block.look && LOOKS[block.look])}<w:r><w:tab/></w:r>${words(block.right)}`,
        rightTab(width),
      )
    case 'beside':
      return writeBeside(block, width)
    case 'bullet':
      return paragraph(words(`${block.mark}${block.mark && ' '}${block.text}`), `${TIGHT}<w:ind w:left="200"/>`)
    case 'chips':
      return writeChips(block.texts, width)
  }
}

const writeBlocks = (blocks: readonly Block[], width: number): string => blocks.map((block) => writeBlock(block, width)).join('')

const ROOM_PT = A4_PT.width - 2 * MARGIN_PT
const PAGE = `<w:sectPr><w:pgSz w:w="${twips(A4_PT.width)}" w:h="${twips(A4_PT.height)}"/><w:pgMar w:top="${twips(MARGIN_PT)}" w:right="${twips(MARGIN_PT)}" w:bottom="${twips(MARGIN_PT)}" w:left="${twips(MARGIN_PT)}"/></w:sectPr>`

const writeColumns = (columns: readonly PageColumn[]): string => {
  const [only] = columns
  if (columns.length === 1 && only) return writeBlocks(only.sections.flat(), ROOM_PT)
  return sideBySide(
    columns.map(({ share, sections }) => [
      ROOM_PT * share,
      closed(writeBlocks(sections.flat(), ROOM_PT * share - GUTTER_PT / 2)),
    ]),
  )
}

/** A Word file whose text flows; columns, strips and chips are tables without borders. */
export const writeDocx = ({ head, columns }: Page): Uint8Array =>
  makeDocx({ body: closed(`${writeBlocks(head, ROOM_PT)}${writeColumns(columns)}`) + PAGE })

/** Letters are about half as wide as high; if a line's length is underestimated, the worst is a gap. */
const LETTER_WIDTH_PT = BODY_PT * 0.52
const LINE_PT = BODY_PT * 1.3

const linesOf = (text: string, width: number): number => Math.ceil((text.length * LETTER_WIDTH_PT) / width)

const heightOf = (block: Block, width: number): number => {
  switch (block.kind) {
    case 'heading':
      return 28
    case 'line':
      return block.look === 'name' ? 30 : LINE_PT * linesOf(block.text, width)
    case 'row':
      return LINE_PT * linesOf(`${block.left}  ${block.right}`, width)
    case 'bullet':
      return LINE_PT * linesOf(block.text, width - GUTTER_PT)
    case 'chips':
      return LINE_PT * 2 * Math.ceil(block.texts.length / CHIPS_IN_A_ROW)
    case 'beside':
      return Math.max(heightOfAll(block.strip, width * STRIP_SHARE), heightOfAll(block.blocks, width * (1 - STRIP_SHARE)))
  }
}

const heightOfAll = (blocks: readonly Block[], width: number): number =>
  blocks.reduce((sum, block) => sum + heightOf(block, width), 0)

/** What Word adds around the text of a box. */
const BOX_INSET_PT = 16

interface PlacedBox {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly blocks: readonly Block[]
}

const placeBoxes = ({ head, columns }: Page): PlacedBox[] => {
  const place = (stack: readonly (readonly Block[])[], left: number, width: number, from: number): PlacedBox[] => {
    let top = from
    return stack.map((blocks) => {
      const box = { left, top, width, blocks, height: heightOfAll(blocks, width - BOX_INSET_PT) + BOX_INSET_PT }
      top += box.height
      return box
    })
  }
  const heads = place([head], MARGIN_PT, ROOM_PT, MARGIN_PT)
  const below = MARGIN_PT + (heads[0]?.height ?? 0)
  let left = MARGIN_PT
  return [
    ...heads,
    ...columns.flatMap(({ share, sections }) => {
      const boxes = place(sections, left, ROOM_PT * share, below)
      left += ROOM_PT * share
      return boxes
    }),
  ]
}

/** As Word has written boxes since 2010: the new way for programs that know it, and the old way for the others. */
const writeBox = ({ blocks, ...place }: PlacedBox): string => {
  const content = closed(writeBlocks(blocks, place.width - BOX_INSET_PT))
  const choice = textBox(content, place)
  const style = `position:absolute;margin-left:${place.left}pt;margin-top:${place.top}pt;width:${place.width}pt;height:${place.height}pt;mso-position-horizontal-relative:page;mso-position-vertical-relative:page`
  const fallback = `<w:r><w:pict><v:shape style="${style}"><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${choice.slice('<w:r>'.length, -'</w:r>'.length)}</mc:Choice><mc:Fallback>${fallback.slice('<w:r>'.length, -'</w:r>'.length)}</mc:Fallback></mc:AlternateContent></w:r>`
}

/** Anchors in lines of one point, which would clip their content. */
const ANCHOR = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'

/** A Word file whose page is made of floating boxes, one per section, stored from last to first. */
export const writeBoxedDocx = (page: Page): Uint8Array =>
  makeDocx({ body: paragraph(placeBoxes(page).reverse().map(writeBox).join(''), ANCHOR) + PAGE })
