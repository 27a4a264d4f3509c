import type { HiddenReason } from '../../../schema/index.ts'
import type { Block, Box, Paragraph, Piece, Place, TextSource } from './blocks.ts'
import { anchorPlace, placeInGroup, vmlPlace } from './box-place.ts'
import { fillOf, type Ground, MIN_LINE_PT, unseenBy } from './ground.ts'
import type { NoteKind } from './notes.ts'
import { isAnchoredOffPage, isFramedOffPage, isIndentedOffPage, type PageGeometry } from './page-geometry.ts'
import { childOf, elementsOf, valueIn, type XmlElement } from './parse-xml.ts'
import { merge, type ParagraphProperties, type RunProperties, readParagraphProperties, readRunProperties } from './properties.ts'
import { chosenBranch, type ReadingContext, type Surroundings } from './reading-context.ts'
import type { Style } from './styles.ts'
import { symbolOf, withoutPictureLetters } from './symbols.ts'

/** ECMA-376, 17.3.2.38: the size where none is given. */
const DEFAULT_SIZE_PT = 10

/** Level 9 is body text (ECMA-376, 17.3.1.20). */
const BODY_OUTLINE_LEVEL = 9

/** A paragraph as it is being read: what holds for all of it, its text so far, and the boxes that are anchored in it. */
interface Reading {
  readonly context: ReadingContext
  readonly around: Surroundings
  readonly ground: Ground
  readonly hidden: HiddenReason | null
  /** The same for what floats: a line that cuts off its letters does not cut a box that is anchored in it. */
  readonly floatingHidden: HiddenReason | null
  readonly pieces: Piece[]
  readonly boxes: Box[]
}

type InlineReader = (element: XmlElement, run: RunProperties, reading: Reading) => void

const push = (
  text: string,
  run: RunProperties,
  { context, pieces, hidden, ground }: Reading,
  source: TextSource | null = null,
): void => {
  context.onText(text.length)
  const sizePt = run.sizePt ?? DEFAULT_SIZE_PT
  const readable = withoutPictureLetters(text, run.font, pieces.length === 0)
  pieces.push({
    text: readable,
    source: readable === text ? source : null,
    sizePt,
    bold: run.bold === true,
    look: `${run.bold === true} ${run.italic === true}`,
    hidden: hidden ?? unseenBy(run, sizePt, ground),
  })
}

const readRun: InlineReader = (element, run, reading) => {
  const { styles, theme } = reading.context
  const rPr = childOf(element, 'w:rPr')
  const style = styles.find('character', valueIn(rPr, 'w:rStyle'))
  readInline(element, rPr ? merge<RunProperties>(run, style?.run, readRunProperties(rPr, theme)) : run, reading)
}

/** What surrounds the boxes of a drawing, from its outermost element inwards. */
interface DrawingSurroundings extends Surroundings {
  readonly floatingHidden: HiddenReason | null
  readonly place: Place | null
  readonly group: XmlElement | null
}

/** What an element of a drawing changes for the boxes in it: their place, their ground, whether they are seen. */
const enter = (element: XmlElement, context: ReadingContext, around: DrawingSurroundings): DrawingSurroundings => {
  const { name } = element
  const ground = fillOf(element, context.theme) ?? around.ground
  if (name === 'wp:anchor') {
    const off = isAnchoredOffPage(element, context.page)
    return { ...around, place: anchorPlace(element, context.page), hidden: around.floatingHidden ?? (off ? 'off-page' : null) }
  }
  if (name === 'wpg:wgp') return { ...around, ground, group: element }
  if (name === 'wps:wsp' && around.group && around.place)
    return { ...around, ground, place: placeInGroup(around.group, element, around.place) }
  const place = name.startsWith('v:') && around.place === null ? vmlPlace(element, context.page) : null
  return place === null ? { ...around, ground } : { ...around, ground, place, hidden: around.floatingHidden }
}

const readBoxes = (element: XmlElement, context: ReadingContext, around: DrawingSurroundings): Box[] => {
  if (element.name === 'w:txbxContent')
    return [{ kind: 'box', place: around.place, blocks: context.readBlocks(element, context, around) }]
  const inside = enter(element, context, around)
  const parts = element.name === 'mc:AlternateContent' ? chosenBranch(element) : elementsOf(element)
  return parts.flatMap((part) => readBoxes(part, context, inside))
}

/** A drawing, with the boxes of text in it: apart from the paragraph. */
const readDrawing: InlineReader = (element, _run, { context, around, ground, hidden, floatingHidden, boxes }) => {
  const surroundings = { ...around, ground, hidden, floatingHidden, place: null, group: null }
  for (const box of readBoxes(element, context, surroundings)) boxes.push(box)
}

const write =
  (text: string): InlineReader =>
  (_element, run, reading) =>
    push(text, run, reading)

const writeText: InlineReader = (element, run, reading) => {
  const isTraceable = reading.context.inMainPart && element.name === 'w:t'
  const source = isTraceable ? { contentAt: element.contentAt, from: 0 } : null
  push(element.children.filter((child) => typeof child === 'string').join(''), run, reading, source)
}

const writeSymbol: InlineReader = (element, run, reading) => push(symbolOf(element, reading.pieces.length === 0), run, reading)

const mention =
  (kind: NoteKind): InlineReader =>
  (element, _run, { context }) =>
    context.onNote(kind, element.attributes.get('w:id') ?? '')

const readChosen: InlineReader = (element, run, reading) => {
  for (const branch of chosenBranch(element)) readInline(branch, run, reading)
}

const readNothing: InlineReader = () => {}

/** Elements within a paragraph that are not merely walked through. */
const INLINE_READERS: ReadonlyMap<string, InlineReader> = new Map<string, InlineReader>([
  ['w:r', readRun],
  ['w:t', writeText],
  ['m:t', writeText],
  ['w:tab', write('\t')],
  ['w:ptab', write('\t')],
  ['w:br', write('\n')],
  ['w:cr', write('\n')],
  ['w:noBreakHyphen', write('-')],
  ['w:sym', writeSymbol],
  ['w:footnoteReference', mention('footnote')],
  ['w:endnoteReference', mention('endnote')],
  ['mc:AlternateContent', readChosen],
  ['w:drawing', readDrawing],
  ['w:pict', readDrawing],
  ['w:object', readDrawing],
  ['w:pPr', readNothing],
  ['w:rPr', readNothing],
  ['w:sdtPr', readNothing],
  ['w:subDoc', (_element, _run, { context }) => context.onLeftOut()],
])

const readInline: InlineReader = (element, run, reading) => {
  for (const child of elementsOf(element)) {
    if (reading.context.isFull()) return
    const read = INLINE_READERS.get(child.name) ?? readInline
    read(child, run, reading)
  }
}

const isHeading = (style: Style, { outlineLevel }: ParagraphProperties): boolean =>
  style.heading || (outlineLevel !== undefined && outlineLevel < BODY_OUTLINE_LEVEL)

const isMarked = ({ numberingId, numberingLevel = 0 }: ParagraphProperties, { numbering }: ReadingContext): boolean =>
  numberingId !== undefined && numbering.hasMark(numberingId, numberingLevel)

/** Lines of exactly such a small height cut off all letters in them. */
const cutsOff = ({ exactLinePt = MIN_LINE_PT }: ParagraphProperties): boolean => exactLinePt < MIN_LINE_PT

/** Whether indents push text off the page depends on how long it is, so it is known only now. */
const hidePushedOff = (pieces: readonly Piece[], properties: ParagraphProperties, page: PageGeometry): readonly Piece[] => {
  const characters = pieces.reduce((sum, { text }) => sum + text.length, 0)
  const sizePt = pieces[0]?.sizePt ?? DEFAULT_SIZE_PT
  if (!isIndentedOffPage(properties, page, { characters, sizePt })) return pieces
  return pieces.map((piece) => ({ ...piece, hidden: piece.hidden ?? 'off-page' }))
}

/** What follows the section that ends here begins on a new page, unless it is declared continuous (ECMA-376, 17.6.22). */
const endsSection = (pPr: XmlElement | undefined): boolean => {
  const settings = childOf(pPr, 'w:sectPr')
  return settings !== undefined && valueIn(settings, 'w:type') !== 'continuous'
}

const breaksPage = (paragraph: XmlElement): boolean =>
  elementsOf(paragraph).some(({ name, children }) => name === 'w:r' && children.some(isPageBreak))

const isPageBreak = (child: XmlElement | string): boolean =>
  typeof child !== 'string' && child.name === 'w:br' && child.attributes.get('w:type') === 'page'

/** It stands above the text of its paragraph: it is drawn higher. */
const standsAbove = ({ place }: Box): boolean => place?.topFrom === 'paragraph' && place.top < 0

/** A paragraph, with the text boxes that are anchored in it before or after it. */
export const readParagraph = (element: XmlElement, context: ReadingContext, around: Surroundings): Block[] => {
  const { styles, page, theme } = context
  const pPr = childOf(element, 'w:pPr')
  const direct = readParagraphProperties(pPr, theme)
  const style = styles.paragraphStyle(direct.styleId)
  const properties = merge<ParagraphProperties>(styles.defaults.paragraph, style.paragraph, direct)
  const isOffPage = isFramedOffPage(childOf(pPr, 'w:framePr'), page)
  const floatingHidden = around.hidden ?? (isOffPage ? 'off-page' : null)
  const reading: Reading = {
    context,
    around,
    ground: properties.shading ?? around.ground,
    hidden: around.hidden ?? (cutsOff(properties) ? 'size' : floatingHidden),
    floatingHidden,
    pieces: [],
    boxes: [],
  }
  readInline(element, merge<RunProperties>(styles.defaults.run, around.run, style.run), reading)
  const heading = isHeading(style, properties)
  const paragraph: Paragraph = {
    kind: 'paragraph',
    pieces: hidePushedOff(reading.pieces, properties, page),
    heading,
    marked: !heading && isMarked(properties, context),
    spaceBeforePt: properties.spaceBeforePt ?? 0,
    spaceAfterPt: properties.contextualSpacing ? 0 : (properties.spaceAfterPt ?? 0),
    ...(endsSection(pPr) || breaksPage(element) ? { endsPage: true } : {}),
  }
  const above = reading.boxes.filter(standsAbove)
  const below = reading.boxes.filter((box) => !standsAbove(box))
  return [...above, paragraph, ...below]
}
