import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Line, Page, Word } from 'tesseract.js'
import type { GrayPicture } from '../gray-picture.ts'
import { mendLetters } from './mend-letters.ts'
import type { RecognisedLine, RecognisedWord, Recogniser } from './recogniser.ts'

const require = createRequire(import.meta.url)

/** The packages that OCR needs, as `npm install` takes them. */
export const OCR_PACKAGES = 'tesseract.js@7.0.0 @tesseract.js-data/eng@1.0.0'

/** Of the two sets of weights in the data package, the one as accurate as the other at a quarter of its size. */
const WEIGHTS = '4.0.0_best_int'

/** Where the packages' data are on this disk; null where one of them is not installed. */
const lookForData = (): string | null => {
  try {
    require.resolve('tesseract.js')
    return join(dirname(require.resolve('@tesseract.js-data/eng/package.json')), WEIGHTS)
  } catch {
    return null
  }
}

let data: string | null | undefined

/** Every document needs to know, and the disk is read once: what is installed later is found by the next process. */
const findData = (): string | null => {
  if (data === undefined) data = lookForData()
  return data
}

/** Whether the optional packages for OCR are installed. */
export const hasOcr = (): boolean => findData() !== null

/** A picture as PGM (netpbm.sourceforge.net/doc/pgm.html), which needs no compressing. */
const toPgm = ({ pixels, width, height, stride }: GrayPicture): Buffer => {
  const head = Buffer.from(`P5\n${width} ${height}\n255\n`)
  const file = Buffer.alloc(head.length + width * height)
  head.copy(file)
  for (let y = 0; y < height; y++) file.set(pixels.subarray(y * stride, y * stride + width), head.length + y * width)
  return file
}

/** From the picture that Tesseract straightened back to the picture as given. */
type Back = (x: number, y: number) => readonly [x: number, y: number]

/** Tesseract turns a picture about its middle and keeps its size. */
const turnBack = ({ rotateRadians }: Page, { width, height }: GrayPicture): Back => {
  const sine = Math.sin(-(rotateRadians ?? 0))
  const cosine = Math.cos(-(rotateRadians ?? 0))
  const [midX, midY] = [width / 2, height / 2]
  return (x, y) => [midX + (x - midX) * cosine - (y - midY) * sine, midY + (x - midX) * sine + (y - midY) * cosine]
}

const toWord = ({ text, bbox: { x0, y0, x1, y1 }, confidence }: Word, back: Back): RecognisedWord => {
  const [x, y] = back((x0 + x1) / 2, (y0 + y1) / 2)
  const [halfWidth, halfHeight] = [(x1 - x0) / 2, (y1 - y0) / 2]
  return {
    text: mendLetters(text.trim()),
    left: x - halfWidth,
    top: y - halfHeight,
    right: x + halfWidth,
    bottom: y + halfHeight,
    confidence: confidence / 100,
  }
}

const toLine = ({ words, baseline, rowAttributes }: Line, back: Back): RecognisedLine => {
  const [x0, y0] = back(baseline.x0, baseline.y0)
  const [x1, y1] = back(baseline.x1, baseline.y1)
  return { words: words.map((word) => toWord(word, back)), baseline: { x0, y0, x1, y1 }, heightPx: rowAttributes.rowHeight }
}

const linesOf = (page: Page, picture: GrayPicture): RecognisedLine[] => {
  const back = turnBack(page, picture)
  return (page.blocks ?? []).flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ lines }) => lines.map((line) => toLine(line, back))),
  )
}

/** Straightened where the scan lies askew. Without a resolution Tesseract would guess one, and print its guess. */
const OPTIONS = { rotateAuto: true, user_defined_dpi: '200' }

/**
 * Tesseract, compiled to WebAssembly, in a thread of its own, with the weights that its package brings: nothing is
 * fetched, and nothing is written to disk.
 *
 * @throws Error where the packages are not installed: ask {@link hasOcr} first.
 */
export const startTesseract = async (): Promise<Recogniser> => {
  const langPath = findData()
  if (langPath === null) throw new Error('The packages for OCR are not installed.')
  const { createWorker, OEM } = (await import('tesseract.js')).default
  // Without a handler of its own an error would be thrown where nobody can catch it; its promise is rejected as well.
  const errorHandler = (): void => {}
  const worker = await createWorker('eng', OEM.LSTM_ONLY, { langPath, cacheMethod: 'none', gzip: true, errorHandler })
  return {
    recognise: async (picture) =>
      linesOf((await worker.recognize(toPgm(picture), OPTIONS, { text: false, blocks: true })).data, picture),
    close: async () => {
      await worker.terminate()
    },
  }
}
