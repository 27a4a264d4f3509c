import type { Warning } from '../../../schema/warning.ts'
import { composePages, type PageOfLines } from './compose.ts'
import { type GlyphRun, PdfOpenError } from './engine.ts'
import type { PdfLimits, PdfReading } from './index.ts'
import type { PageLine } from './lines.ts'
import { isListItem } from './list-marks.ts'
import { learnLetters, loseLetters } from './restore-letters.ts'

/** Few files need it, and it takes 0.2 s and 60 MB to load. */
const readBySecond = async (bytes: Uint8Array, pages: number): Promise<string[]> => {
  const { readTextByPdfJs } = await import('./second-reader.ts')
  return readTextByPdfJs(bytes, pages)
}

const SECOND_READER = 'second_reader'

const WHOLLY_BY_SECOND: Warning = {
  code: SECOND_READER,
  message: 'This PDF is unusual and was read by a second reader, which sees neither columns nor hidden text: check the order.',
}

export const LETTERS_BY_SECOND: Warning = {
  code: SECOND_READER,
  message: 'This PDF does not name some of its letters (mostly ligatures such as "fi"); a second reader supplied them.',
}

const plainLine = (text: string): PageLine => ({
  text,
  rect: null,
  sizePt: null,
  bold: false,
  listItem: isListItem(text),
  gapBefore: false,
})

const plainPage = (text: string, index: number): PageOfLines => ({
  page: index + 1,
  fields: [],
  hidden: new Map(),
  lines: text.split('\n').map(plainLine),
})

/** The whole document by the second reader. @throws PdfOpenError */
export const readWhollyBySecond = async (bytes: Uint8Array, { pages }: PdfLimits): Promise<PdfReading> => {
  const texts = await readBySecond(bytes, pages)
  return { pages: texts.length, ...composePages(texts.map(plainPage)), warnings: [WHOLLY_BY_SECOND], images: false }
}

/** What the second reader says about the letters that are missing; nothing where it cannot say. */
export const askForLetters = async (
  runs: readonly GlyphRun[],
  bytes: Uint8Array,
  { pages }: PdfLimits,
): Promise<ReadonlyMap<string, string>> => {
  if (!loseLetters(runs)) return new Map()
  try {
    return learnLetters(runs, (await readBySecond(bytes, pages)).join('\n'))
  } catch (error) {
    if (error instanceof PdfOpenError) return new Map()
    throw error
  }
}

/** The same, or undefined where it has no text either. */
export const tryWhollyBySecond = async (bytes: Uint8Array, limits: PdfLimits): Promise<PdfReading | undefined> => {
  try {
    const reading = await readWhollyBySecond(bytes, limits)
    return reading.text === '' ? undefined : reading
  } catch (error) {
    if (error instanceof PdfOpenError) return undefined
    throw error
  }
}
