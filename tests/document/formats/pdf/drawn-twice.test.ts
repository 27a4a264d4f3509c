import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../../src/document/index.ts'
import { column, makePdf } from '../../../helpers/make-pdf.ts'

const textOf = async (offset: { x: number; y: number }, copy = 'Net Engineer'): Promise<string> => {
  const page = [
    ...column(['Robin Halvorsen', 'Net Engineer', 'Tarn Bank of Leeds'], { x: 60, y: 40 }),
    ...column(['Built the tables that bring the tides of the harbour in'], { x: 60, y: 140 }),
    ...column([copy], { x: 60 + offset.x, y: 53 + offset.y }),
  ]
  return (await readDocument(await makePdf(page), { fileName: 'resume.pdf' })).document.text
}

const countIn = (text: string, words: string): number => text.split(words).length - 1

describe('letters printed a second time over the same letters', () => {
  it('are read once', async () => {
    expect(countIn(await textOf({ x: 0.05, y: 0.05 }), 'Net Engineer')).toBe(1)
  })

  it('are read once where the copy is a part', async () => {
    const text = await textOf({ x: 0, y: 0 }, 'Net')
    expect(countIn(text, 'Net')).toBe(1)
  })

  it('are two where they stand beside each other', async () => {
    expect(countIn(await textOf({ x: 120, y: 0 }), 'Net Engineer')).toBe(2)
  })
})
