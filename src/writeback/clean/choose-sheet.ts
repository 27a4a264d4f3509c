import { type LaidOutParagraph, wordsOf } from './lay-out-paragraphs.ts'
import { LINE_HEIGHT, measureWords } from './measure-words.ts'
import type { Sectioned } from './resume-print.ts'

/** A page of the new document and the size of its words, in points. */
export interface Sheet {
  readonly widthPt: number
  readonly heightPt: number
  readonly marginPt: number
  readonly sizePt: number
  /** Between entries, and above headings. */
  readonly gapPt: number
}

const A4 = { widthPt: 595.3, heightPt: 841.9 } as const
const LETTER = { widthPt: 612, heightPt: 792 } as const

/** From roomy to close; nobody prints a resume smaller or nearer to the edge. */
const DENSITIES = [
  { sizePt: 10.5, marginPt: 54, gapPt: 8 },
  { sizePt: 10.5, marginPt: 48, gapPt: 6 },
  { sizePt: 10, marginPt: 45, gapPt: 5 },
  { sizePt: 10, marginPt: 36, gapPt: 4 },
  { sizePt: 9.5, marginPt: 36, gapPt: 4 },
  { sizePt: 9, marginPt: 36, gapPt: 3 },
] as const
const [ROOMY] = DENSITIES

const SAME_PAPER_PT = 10
/** Lines break before they are full. */
const RAGGED = 1.06
const HEADING_LINES = 1.6
const NAME_LINES = 2.4
const INDENT_PT = 15

const paperOf = ({ print }: Sectioned): Pick<Sheet, 'widthPt' | 'heightPt'> =>
  print && Math.abs(print.widthPt - LETTER.widthPt) < SAME_PAPER_PT && Math.abs(print.heightPt - LETTER.heightPt) < SAME_PAPER_PT
    ? LETTER
    : A4

export const textWidthOf = ({ widthPt, marginPt }: Sheet): number => widthPt - 2 * marginPt

const heightOf = (paragraph: LaidOutParagraph, before: LaidOutParagraph | undefined, sheet: Sheet): number => {
  const { kind, level, gap, setOff } = paragraph
  const linePt = LINE_HEIGHT * sheet.sizePt
  if (kind === 'name') return NAME_LINES * linePt
  if (kind === 'heading') return HEADING_LINES * linePt + sheet.gapPt
  const room = textWidthOf(sheet) - (level === null ? 0 : INDENT_PT * (level + 1))
  const lines = Math.ceil((RAGGED * measureWords(wordsOf(paragraph), sheet.sizePt)) / room)
  const beginsEntry = before?.level !== null && level === null
  return Math.max(1, lines) * linePt + (gap || setOff || beginsEntry ? sheet.gapPt : 0)
}

/** A last page with less on it looks like a mistake. */
const LEAST_ON_PAGE = 0.2

/** The roomiest page on which the new document is no longer than the old one, where there is one, and leaves no few lines over. */
export const chooseSheet = (resume: Sectioned, paragraphs: readonly LaidOutParagraph[]): Sheet => {
  const most = resume.document.pages ?? Number.POSITIVE_INFINITY
  const paper = paperOf(resume)
  const pagesOn = (sheet: Sheet): number =>
    paragraphs.reduce((sum, paragraph, index) => sum + heightOf(paragraph, paragraphs[index - 1], sheet), 0) /
    (sheet.heightPt - 2 * sheet.marginPt)
  const sheets = DENSITIES.map((density): Sheet => ({ ...paper, ...density }))
  const fitting = sheets.filter((sheet) => pagesOn(sheet) <= most)
  const isFilled = (pages: number): boolean => pages <= 1 || pages % 1 >= LEAST_ON_PAGE
  return fitting.find((sheet) => isFilled(pagesOn(sheet))) ?? fitting[0] ?? { ...paper, ...ROOMY }
}
