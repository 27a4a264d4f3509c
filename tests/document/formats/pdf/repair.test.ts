import { describe, expect, it } from 'vitest'
import { readPdf } from '../../../../src/document/formats/pdf/index.ts'
import { withTrailer } from '../../../../src/document/formats/pdf/repair.ts'
import { LIMITS } from '../../../../src/document/limits.ts'
import { rawPdf, rawText } from '../../../helpers/make-pdf.ts'

const whole = rawPdf({ content: rawText('Wove linen for the harbour museum') })

const before = (mark: string): Uint8Array => whole.subarray(0, Buffer.from(whole).lastIndexOf(`\n${mark}`))

describe('a PDF without its end', () => {
  it.each([
    ['its table and trailer', 'xref\n'],
    ['the end of its last object', 'endobj'],
  ])('is read as far as it goes, and says so: without %s', async (_, mark) => {
    const { text, warnings } = await readPdf(before(mark), { fileName: 'cut.pdf', limits: LIMITS })
    expect(text).toBe('Wove linen for the harbour museum')
    expect(warnings.map(({ code }) => code)).toContain('recovered_from_damage')
  })

  it('gets no second trailer', () => {
    expect(withTrailer(whole)).toBeUndefined()
  })

  it('is given up where nothing tells the catalogue', () => {
    expect(withTrailer(Buffer.from('%PDF-1.7\n9 0 obj << /Length 3 >> endobj'))).toBeUndefined()
  })

  it('is looked through in time that grows with its length', () => {
    const begun = performance.now()
    withTrailer(Buffer.from('1 0 obj << '.repeat(100_000)))
    expect(performance.now() - begun).toBeLessThan(2_000)
  })
})
