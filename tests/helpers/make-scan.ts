import { crc32, deflateSync } from 'node:zlib'
import PDFDocument from 'pdfkit'
import { createPdfium } from '../../src/document/formats/pdf/pdfium/index.ts'
import type { GrayPicture } from '../../src/document/gray-picture.ts'
import { makePdf, type Page } from './make-pdf.ts'

/** What a scanner or a phone does to a page. */
export type Flaw = (picture: GrayPicture) => GrayPicture

const chunk = (type: string, content: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(content.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

/** A gray PNG (ISO/IEC 15948): 8 bits a pixel, no filter. */
const toPng = ({ pixels, width, height, stride }: GrayPicture): Buffer => {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 8
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++) rows.set(pixels.subarray(y * stride, y * stride + width), y * (width + 1) + 1)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** The picture with each dot taken from another place in it; white if that is outside. */
const moveDots = (
  { pixels, width, height, stride }: GrayPicture,
  size: readonly [width: number, height: number],
  from: (x: number, y: number) => readonly [number, number],
): GrayPicture => {
  const moved = new Uint8Array(size[0] * size[1]).fill(255)
  for (let y = 0; y < size[1]; y++) {
    for (let x = 0; x < size[0]; x++) {
      const [fromX, fromY] = from(x, y).map(Math.round) as [number, number]
      if (fromX >= 0 && fromX < width && fromY >= 0 && fromY < height)
        moved[y * size[0] + x] = pixels[fromY * stride + fromX] ?? 255
    }
  }
  return { pixels: moved, width: size[0], height: size[1], stride: size[0] }
}

/** Laid on the glass at an angle, clockwise. */
export const skewed =
  (degrees: number): Flaw =>
  (picture) => {
    const { width, height } = picture
    const [sine, cosine] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)]
    return moveDots(picture, [width, height], (x, y) => [
      width / 2 + (x - width / 2) * cosine + (y - height / 2) * sine,
      height / 2 - (x - width / 2) * sine + (y - height / 2) * cosine,
    ])
  }

/** Fed sideways: the top of the page at its right. */
export const sideways: Flaw = (picture) =>
  moveDots(picture, [picture.height, picture.width], (x, y) => [y, picture.height - 1 - x])

/** Gray print on gray paper. */
export const pale: Flaw = (picture) => ({ ...picture, pixels: picture.pixels.map((gray) => 90 + Math.round(gray * 0.5)) })

const SCAN_DPI = 200

/** The pages as a scanner leaves them: one picture each, and no text. */
export const makeScan = async (pages: readonly Page[], flaw: Flaw = (picture) => picture): Promise<Uint8Array> => {
  const source = await createPdfium().open(await makePdf(...pages))
  const pictures = pages.map((_, index) => flaw(source.renderGray(index, SCAN_DPI)))
  source.close()
  return new Promise((resolve, reject) => {
    const document = new PDFDocument({ autoFirstPage: false, margin: 0 })
    const chunks: Buffer[] = []
    document.on('data', (part: Buffer) => chunks.push(part))
    document.on('end', () => resolve(Buffer.concat(chunks)))
    document.on('error', reject)
    for (const picture of pictures) {
      const size: [number, number] = [(picture.width * 72) / SCAN_DPI, (picture.height * 72) / SCAN_DPI]
      document.addPage({ size, margin: 0 })
      document.image(toPng(picture), 0, 0, { width: size[0] })
    }
    document.end()
  })
}
