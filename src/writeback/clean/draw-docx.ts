import { Document, ExternalHyperlink, HeadingLevel, Packer, Paragraph, type ParagraphChild, Tab, TextRun } from 'docx'
import { AUTHOR } from '../../document/index.ts'
import { packParts, unpackParts } from '../docx/pack-parts.ts'
import { chooseSheet, type Sheet } from './choose-sheet.ts'
import { drawnStyles, POINTS, POINTS_REFERENCE } from './drawn-styles.ts'
import type { LaidOutParagraph, ParagraphKind } from './lay-out-paragraphs.ts'
import { type StyledWords, Stylist } from './looks.ts'
import { TabPlacer, TWIPS } from './place-tabs.ts'
import type { Sectioned } from './resume-print.ts'
import { settleParts } from './settle-parts.ts'

const HEADINGS: Readonly<Partial<Record<ParagraphKind, object>>> = {
  name: { heading: HeadingLevel.TITLE },
  heading: { heading: HeadingLevel.HEADING_1 },
}

/** A tab separates the left side of a line from its right side. */
const toRun = ({ words, bold, italic, small, address }: StyledWords, sizePt: number): TextRun =>
  new TextRun({
    ...(bold && { bold }),
    ...(small && { bold: false, size: 2 * sizePt, color: 'auto' }),
    ...(italic && { italics: italic }),
    ...(address !== undefined && { style: 'Hyperlink' }),
    children: words.split('\t').flatMap((part, index) => (index === 0 ? [part] : [new Tab(), part])),
  })

const toChild = (styled: StyledWords, sizePt: number): ParagraphChild => {
  const run = toRun(styled, sizePt)
  return styled.address === undefined ? run : new ExternalHyperlink({ link: styled.address, children: [run] })
}

/** Draws the paragraphs of a resume one after the other. */
class Drawer {
  readonly #stylist: Stylist
  readonly #tabs: TabPlacer
  readonly #sheet: Sheet

  constructor(resume: Sectioned, sheet: Sheet, paragraphs: readonly LaidOutParagraph[]) {
    this.#stylist = new Stylist(resume)
    this.#tabs = new TabPlacer(resume, sheet, paragraphs)
    this.#sheet = sheet
  }

  draw(paragraph: LaidOutParagraph, before: LaidOutParagraph | undefined): Paragraph {
    const { kind, level } = paragraph
    const words = this.#stylist.style(paragraph)
    const hasGap = kind === 'plain' && before !== undefined && this.#hasGap(paragraph, before)
    const point = { reference: POINTS_REFERENCE, level: level ?? 0 }
    const tabs = this.#tabs.tabsOf(paragraph)
    return new Paragraph({
      ...HEADINGS[kind],
      ...tabs,
      ...(kind === 'bullet' && { numbering: point, ...(tabs.tabStops && { tabStops: tabs.tabStops }) }),
      ...(kind === 'plain' && level !== null && { indent: { left: POINTS[level]?.left ?? 0 } }),
      ...(hasGap && { spacing: { before: this.#sheet.gapPt * TWIPS } }),
      // No page break between a heading and what it heads.
      keepNext: kind === 'heading' || this.#isHead(paragraph) || this.#isTitled(paragraph),
      children: words.map((one) => toChild(one, this.#sheet.sizePt)),
    })
  }

  /** Whether a line heads an entry: its words are bold, or a date stands at the right edge. */
  #isHead(paragraph: LaidOutParagraph): boolean {
    const { kind, level } = paragraph
    if (kind !== 'plain' || level !== null) return false
    return this.#tabs.endsAtEdge(paragraph) || this.#stylist.style(paragraph).every(({ bold }) => bold)
  }

  /** "**Weather map** master's thesis", not "**Tools:** Git". */
  #isTitled(paragraph: LaidOutParagraph): boolean {
    const [first] = this.#stylist.style(paragraph)
    return paragraph.kind === 'plain' && first?.bold === true && !first.words.includes(':') && paragraph.lines.length === 1
  }

  /** Between entries, and where the old document leaves one; its headings are followed by none. */
  #hasGap(paragraph: LaidOutParagraph, before: LaidOutParagraph): boolean {
    if (before.kind === 'heading' || before.kind === 'name') return false
    const beginsEntry = this.#isHead(paragraph) && !this.#isHead(before) && !paragraph.edges?.isHead
    // The second line of a head stands close to the first.
    const isSecond = this.#tabs.endsAtEdge(before)
    return paragraph.gap || beginsEntry || (paragraph.setOff && !isSecond)
  }
}

/**
 * A new, plain Word file that says what a resume says: one column, headings, bullets, dates at the right margin, bold and
 * italic words and links as the resume has them, on no more pages where that can be read.
 *
 * @param month "2026-11": its date, so that the same input gives the same bytes.
 */
export const drawDocx = async (
  resume: Sectioned,
  paragraphs: readonly LaidOutParagraph[],
  month: string,
): Promise<Uint8Array> => {
  const sheet = chooseSheet(resume, paragraphs)
  const drawer = new Drawer(resume, sheet, paragraphs)
  const children = paragraphs.map((paragraph, index, all) => drawer.draw(paragraph, all[index - 1]))
  const margin = Math.round(sheet.marginPt * TWIPS)
  const page = {
    size: { width: Math.round(sheet.widthPt * TWIPS), height: Math.round(sheet.heightPt * TWIPS) },
    margin: { top: margin, right: margin, bottom: margin, left: margin },
  }
  const document = new Document({ creator: AUTHOR, ...drawnStyles(sheet), sections: [{ properties: { page }, children }] })
  const parts = await unpackParts(await Packer.toBuffer(document), 'the new document')
  return packParts(settleParts(parts, month), month)
}
