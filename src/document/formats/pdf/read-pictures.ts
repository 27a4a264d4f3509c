import type { Warning } from '../../../schema/warning.ts'
import type { GrayPicture } from '../../gray-picture.ts'
import type { OcrOptions } from '../../ocr/ocr-options.ts'
import type { Recogniser } from '../../ocr/recogniser.ts'
import { isCipher, warnOfCipher } from './cipher.ts'
import { type GlyphRun, type PdfEngine, PdfEngineBroken, PdfPageError, type PdfSource } from './engine.ts'
import { findPrint } from './find-print.ts'
import type { QuarterTurns } from './geometry.ts'
import { POINTS_PER_INCH } from './pdfium/render-gray.ts'
import { isPictureOfText } from './picture-pages.ts'
import type { ReadPage } from './read-pages.ts'
import { confidenceOf, toRuns } from './recognised-runs.ts'
import { asTurned, turnPicture } from './turn-picture.ts'

/** Pages after those that are pictures were read, as far as they could be. */
export interface ReadPictures {
  readonly pages: readonly ReadPage[]
  /** 1-based: pages that are pictures of text, or whose glyphs are not letters, and that were not read. */
  readonly unread: readonly number[]
  readonly warnings: readonly Warning[]
}

/** What Tesseract is made for: small print is 20 dots high. */
const OCR_DPI = 200

/** A letter or A4 page at {@link OCR_DPI} has 4 million. Larger pages (a photo that counts a pixel as a point) are painted smaller. */
const MAX_PIXELS_READ = 5_000_000

const dotsPerInchFor = ({ content: { widthPt, heightPt } }: ReadPage): number =>
  Math.min(OCR_DPI, POINTS_PER_INCH * Math.sqrt(MAX_PIXELS_READ / (widthPt * heightPt)))

/** Print has words; a stain, noise, or print that lies on its side is read as scattered marks. */
const OPENS_WITH_A_WORD = /^\P{L}?\p{L}{4}/u

/** Part of what was read that stands in words: 0.7 and more in resumes, under 0.1 in print that lies on its side. */
const MIN_WORDS_OF_PICTURE = 0.4

/** A photo gives fewer characters than this, so that there is no need to look at it from all sides; a page on its side hundreds. */
const MIN_GLYPHS = 40

/** Trying all four ways up takes four times as long; for pages without any print, doing that once in a document is enough. */
const MOST_PICTURES_TRIED = 7

const countGlyphs = (runs: readonly GlyphRun[]): number => runs.reduce((sum, { glyphs }) => sum + glyphs.length, 0)

const isPrint = (runs: readonly GlyphRun[]): boolean => {
  const words = runs.map(({ glyphs }) => glyphs.map(({ text }) => text).join(''))
  const letters = words.join('').length
  return letters > 0 && words.filter((word) => OPENS_WITH_A_WORD.test(word)).join('').length >= MIN_WORDS_OF_PICTURE * letters
}

/** Reads the pages of one document, each the way up that reads best. */
class PictureReader {
  readonly #source: PdfSource
  readonly #start: OcrOptions['start']
  #recogniser: Promise<Recogniser> | undefined
  #tries = 0
  /** How the last page was turned: the next is probably turned alike. */
  #turns: QuarterTurns = 0

  constructor(source: PdfSource, start: OcrOptions['start']) {
    this.#source = source
    this.#start = start
  }

  /** The text on the page; none where there is no print, or the page cannot be painted. */
  async read(page: ReadPage): Promise<GlyphRun[]> {
    const dotsPerInch = dotsPerInchFor(page)
    const picture = this.#paint(page.index, dotsPerInch)
    if (!picture) return []
    const ways = findPrint(picture)
    for (const turns of ways.toSorted((a, b) => Number(b === this.#turns) - Number(a === this.#turns))) {
      if (++this.#tries > MOST_PICTURES_TRIED) break
      const turned = turnPicture(picture, turns)
      this.#recogniser ??= this.#start()
      const runs = toRuns(await (await this.#recogniser).recognise(turned), turned, POINTS_PER_INCH / dotsPerInch)
      if (isPrint(runs)) {
        this.#turns = turns
        return asTurned(runs, turns, page.content)
      }
      if (countGlyphs(runs) < MIN_GLYPHS) break
    }
    return []
  }

  async close(): Promise<void> {
    await (await this.#recogniser)?.close()
  }

  #paint(index: number, dotsPerInch: number): GrayPicture | undefined {
    try {
      return this.#source.renderGray(index, dotsPerInch)
    } catch (error) {
      if (error instanceof PdfPageError || error instanceof PdfEngineBroken) return undefined
      throw error
    }
  }
}

/** How a warning describes a page that is read by OCR, and several pages. */
const IS_PICTURE = ['is a picture', 'are pictures'] as const
const IS_CIPHER = ['does not say which letters it shows', 'do not say which letters they show'] as const

const nameOf = (pages: readonly number[], [is, are]: readonly [string, string]): string =>
  pages.length === 1 ? `Page ${pages[0]} ${is}` : `Pages ${pages.slice(0, -1).join(', ')} and ${pages.at(-1)} ${are}`

/** What the person should know about pages that were read by OCR. */
const readWarning = (read: readonly ReadPage[], is: readonly [string, string]): Warning[] => {
  const confidence = confidenceOf(read.flatMap(({ parted }) => parted.seen))
  if (confidence === undefined) return []
  const pages = read.map(({ index }) => index + 1)
  const message = `${nameOf(pages, is)}, read by OCR with a confidence of ${Math.round(confidence * 100)} %: letters may be wrong, so check the words; a file with text is read without such doubt.`
  return [{ code: 'read_by_ocr', message, pages, confidence }]
}

const recogniseAll = async (
  source: PdfSource,
  pictures: readonly ReadPage[],
  { start, onPage }: OcrOptions,
): Promise<ReadPage[]> => {
  const reader = new PictureReader(source, start)
  const read: ReadPage[] = []
  try {
    for (const [count, page] of pictures.entries()) {
      onPage?.({ page: page.index + 1, count: count + 1, of: pictures.length })
      const seen = await reader.read(page)
      if (seen.length > 0) read.push({ ...page, parted: { seen, hidden: page.parted.hidden } })
    }
  } finally {
    await reader.close()
  }
  return read
}

const readByOcr = async (
  engine: PdfEngine,
  bytes: Uint8Array,
  pages: readonly ReadPage[],
  ocr: OcrOptions | undefined,
): Promise<ReadPage[]> => {
  if (pages.length === 0 || ocr === undefined) return []
  const source = await engine.open(bytes)
  return recogniseAll(source, pages.slice(0, ocr.maxPages), ocr).finally(() => source.close())
}

/**
 * Read the pages that are pictures of text, or whose letters are not what they show, by OCR, at most `ocr.maxPages` of them.
 *
 * @param ocr undefined: none is read, but all are named.
 */
export const readPictures = async (
  engine: PdfEngine,
  bytes: Uint8Array,
  pages: readonly ReadPage[],
  ocr: OcrOptions | undefined,
): Promise<ReadPictures> => {
  const pictures = pages.filter(({ content, parted }) => isPictureOfText(content, parted.seen))
  const ciphers = pages.filter((page) => !pictures.includes(page) && isCipher(page.parted.seen))
  const both = pages.filter((page) => pictures.includes(page) || ciphers.includes(page))
  const byIndex = new Map((await readByOcr(engine, bytes, both, ocr)).map((page) => [page.index, page] as const))
  const readAmong = (some: readonly ReadPage[]): ReadPage[] => some.flatMap(({ index }) => byIndex.get(index) ?? [])
  const unreadAmong = (some: readonly ReadPage[]): number[] =>
    some.filter(({ index }) => !byIndex.has(index)).map(({ index }) => index + 1)
  return {
    pages: pages.map((page) => byIndex.get(page.index) ?? page),
    unread: unreadAmong(both),
    warnings: [
      ...readWarning(readAmong(pictures), IS_PICTURE),
      ...readWarning(readAmong(ciphers), IS_CIPHER),
      ...warnOfCipher(unreadAmong(ciphers)),
    ],
  }
}
