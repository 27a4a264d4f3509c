import { describe, expect, it } from 'vitest'
import { isMangled } from '../../../../src/document/formats/pdf/damage.ts'
import { readPdf } from '../../../../src/document/formats/pdf/index.ts'
import { LIMITS } from '../../../../src/document/limits.ts'
import { makePdf, rawPdf } from '../../../helpers/make-pdf.ts'

const LINES = Array.from({ length: 30 }, (_, line) => ({
  x: 72,
  y: 72 + 20 * line,
  text: `Line ${line} of Mira Solberg's resume`,
}))
const asText = (bytes: Uint8Array): Buffer => Buffer.from(Buffer.from(bytes).toString('utf8'))
const ofSevenBits = (bytes: Uint8Array): Uint8Array => bytes.map((byte) => byte & 0x7f)
const read = (bytes: Uint8Array) => readPdf(bytes, { fileName: 'cv.pdf', limits: LIMITS })

describe('a PDF that was sent as if it were text', () => {
  it.each([
    ['as UTF-8', asText],
    ['in seven bits', ofSevenBits],
  ])('is known by its bytes, and refused as damaged: %s', async (_, mangle) => {
    const pdf = await makePdf(LINES)
    expect(isMangled(mangle(pdf))).toBe(true)
    expect(isMangled(pdf)).toBe(false)
    await expect(read(mangle(pdf))).rejects.toMatchObject({ code: 'unreadable_document' })
  })

  it('is not one that is written in ASCII alone', () => {
    expect(isMangled(rawPdf({ content: 'BT ET' }))).toBe(false)
  })
})

describe('a PDF without a page that can be read', () => {
  it.each([
    ['no page', '<< /Type /Pages /Kids [] /Count 0 >>'],
    ['a page tree that leads back to itself', '<< /Type /Pages /Kids [6 0 R] /Count 1 >>'],
  ])('is damaged, not without text: %s', async (_, tree) => {
    await expect(read(rawPdf({ content: '', objects: [tree], root: 6 }))).rejects.toMatchObject({ code: 'unreadable_document' })
  })
})
