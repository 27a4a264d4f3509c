import { describe, expect, it } from 'vitest'
import { LIMITS, readDocument, tracePdf } from '../../../../src/document/index.ts'
import { makePdf, type Page, rawPdf, rawText } from '../../../helpers/make-pdf.ts'

const trace = async (bytes: Uint8Array) => {
  const { document } = await readDocument(bytes)
  const print = await tracePdf(bytes, document, LIMITS)
  if (!print) throw new Error('no print')
  const letterAt = (words: string) => print.letters.get(document.text.indexOf(words))
  return { document, print, letterAt }
}

const drawn = async (...pages: Page[]) => trace(await makePdf(...pages))

describe('print', () => {
  it('tells which words are bold and which italic, and where they stand', async () => {
    const { print, letterAt } = await drawn([
      { text: 'Ada Example', x: 40, y: 40, size: 20 },
      { text: 'Tools:', x: 40, y: 90, font: 'Helvetica-Bold' },
      { text: 'Python and', x: 75, y: 90 },
      { text: 'Rust', x: 130, y: 90, font: 'Helvetica-Oblique' },
    ])
    expect(print).toMatchObject({ widthPt: 612, heightPt: 792 })
    expect(letterAt('Tools:')).toMatchObject({ bold: true, italic: false })
    expect(letterAt('Python')).toMatchObject({ bold: false, italic: false })
    expect(letterAt('Rust')).toMatchObject({ bold: false, italic: true })
    expect(letterAt('Rust')?.left).toBeCloseTo(130, 0)
  })

  it('follows a line whose first letters went to the word that was broken above it', async () => {
    const { document, letterAt } = await drawn([
      { text: 'Ada Example', x: 40, y: 40, size: 20 },
      { text: 'She wrote a thesis on the weather of the northern islands and their opti-', x: 40, y: 90 },
      { text: 'misation of harbours. In:', x: 40, y: 103 },
      { text: 'Tides and Towers', x: 160, y: 103, font: 'Helvetica-Oblique' },
    ])
    expect(document.text).toContain('optimisation')
    expect(letterAt('harbours')?.italic).toBe(false)
    expect(letterAt('Tides')?.italic).toBe(true)
    expect(letterAt('Towers')?.italic).toBe(true)
  })

  it.each([
    ['CMBX10', { bold: true, italic: false }],
    ['SFBX1000', { bold: true, italic: false }],
    ['SFRB1095', { bold: true, italic: false }],
    ['SFTI1095', { bold: false, italic: true }],
    ['SFRM1000', { bold: false, italic: false }],
    ['SourceSansPro-LightIt', { bold: false, italic: true }],
  ])('knows the face of %s by its name', async (font, look) => {
    const { letterAt } = await trace(rawPdf({ content: rawText('Ada Example, engineer of weather maps'), font }))
    expect(letterAt('Ada')).toMatchObject(look)
  })

  it.each([
    ['leaning to the right', '1 0 0.3 1 0 0 cm', true],
    ['upright', '1 0 0 1 0 0 cm', false],
  ])('takes letters %s as they look', async (_, matrix, italic) => {
    const content = `q ${matrix} BT /F1 11 Tf 72 700 Td (Ada Example, engineer of weather maps) Tj ET Q`
    expect((await trace(rawPdf({ content: content.replace('72 700', '40 100') }))).letterAt('Ada')?.italic).toBe(italic)
  })
})
