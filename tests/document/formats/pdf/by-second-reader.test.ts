import { describe, expect, it } from 'vitest'
import { findLostLetters } from '../../../../src/document/formats/pdf/by-second-reader.ts'
import { LIMITS } from '../../../../src/document/limits.ts'
import { makePdf } from '../../../helpers/make-pdf.ts'
import { makeRun } from '../../../helpers/make-runs.ts'

const lossy = (text: string) => {
  const run = makeRun(text)
  return { ...run, glyphs: run.glyphs.map((glyph) => (glyph.text === '\u001C' ? { ...glyph, unmapped: true } : glyph)) }
}

const find = async (text: string, document: string) =>
  findLostLetters([lossy(text)], await makePdf([{ x: 40, y: 60, text: document }]), LIMITS)

describe('findLostLetters', () => {
  it('knows a ligature from a common word, and asks nobody', async () => {
    const { letters, warnings } = await find('scienti\u001Cc work', 'nothing of use')
    expect([...letters.values()]).toEqual(['fi'])
    expect(warnings).toEqual([])
  })

  it('asks the second reader about a word that is not common, and says so', async () => {
    const { letters, warnings } = await find('Pa\u001Curo', 'by Paffuro')
    expect([...letters.values()]).toEqual(['ff'])
    expect(warnings.map(({ code }) => code)).toEqual(['second_reader'])
  })

  it('finds nothing where nothing is lost', async () => {
    expect(await find('scientific', 'scientific')).toEqual({ letters: new Map(), warnings: [] })
  })

  it('finds nothing where the second reader knows nothing either', async () => {
    expect(await find('Pa\u001Curo', 'by nobody')).toEqual({ letters: new Map(), warnings: [] })
  })
})
