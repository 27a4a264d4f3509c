import type { Warning } from '../../../schema/warning.ts'
import { composePages, type PageOfLines } from './compose.ts'
import { type GlyphRun, PdfOpenError } from './engine.ts'
import { LIGATURE_WORDS } from './ligature-words.ts'
import { isListItem } from './list-marks.ts'
import type { PageLine } from './page-line.ts'
import type { PdfLimits, PdfReading } from './pdf-reading.ts'
import { learnLetters, loseLetters, restoreLetters } from './restore-letters.ts'

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

const LETTERS_BY_SECOND: Warning = {
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
  links: [],
  hidden: new Map(),
  lines: text.split('\n').map(plainLine),
})

/** The whole document by the second reader. @throws PdfOpenError */
export const readWhollyBySecond = async (bytes: Uint8Array, { pages }: PdfLimits): Promise<PdfReading> => {
  const texts = await readBySecond(bytes, pages)
  return { pages: texts.length, ...composePages(texts.map(plainPage)), warnings: [WHOLLY_BY_SECOND], images: false }
}

const readOrNothing = async (bytes: Uint8Array, pages: number): Promise<string> => {
  try {
    return (await readBySecond(bytes, pages)).join('\n')
  } catch (error) {
    if (error instanceof PdfOpenError) return ''
    throw error
  }
}

/** Letters by font and code, for {@link restoreLetters}, and what the person should know about where they come from. */
export interface FoundLetters {
  readonly letters: ReadonlyMap<string, string>
  readonly warnings: readonly Warning[]
}

/**
 * What the letters are that the file does not name: from common words, and where those do not show it, from the second reader.
 */
export const findLostLetters = async (runs: readonly GlyphRun[], bytes: Uint8Array, limits: PdfLimits): Promise<FoundLetters> => {
  if (!loseLetters(runs)) return { letters: new Map(), warnings: [] }
  const common = learnLetters(runs, LIGATURE_WORDS)
  if (!loseLetters(restoreLetters(runs, common))) return { letters: common, warnings: [] }
  const letters = learnLetters(runs, await readOrNothing(bytes, limits.pages))
  return { letters: new Map([...common, ...letters]), warnings: letters.size > 0 ? [LETTERS_BY_SECOND] : [] }
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
