import { describe, expect, it } from 'vitest'
import { readDocument, readText } from '../../src/document/index.ts'
import { warnOfInvisible } from '../../src/document/warn-of-invisible.ts'
import { lines, makeDocx } from '../helpers/make-docx.ts'

const ZERO_WIDTH = String.fromCodePoint(0x200b)
const TAGS = String.fromCodePoint(0xe0068, 0xe0069)
const SOFT_HYPHEN = String.fromCodePoint(0xad)
const MARK = String.fromCodePoint(0xfeff)

describe('characters that nobody sees', () => {
  it('are said where they break words, however the text comes', async () => {
    const text = `Mira Solberg\nSkills: Py${ZERO_WIDTH}Torch, Kuber${ZERO_WIDTH}netes`
    const expected = [{ code: 'invisible_characters', message: expect.stringContaining('(2 places)') }]
    expect(readText(text).warnings).toEqual(expected)
    expect((await readDocument(new TextEncoder().encode(text), { fileName: 'resume.txt' })).warnings).toEqual(expected)
    expect(readText(text).document.text).toContain('PyTorch')
  })

  it('are said of a Word file, too', async () => {
    const file = makeDocx({ body: lines('Mira Solberg', `Skills: Py${ZERO_WIDTH}Torch`) })
    const { warnings, document } = await readDocument(file, { fileName: 'resume.docx' })
    expect(warnings.map(({ code }) => code)).toContain('invisible_characters')
    expect(document.text).toContain('PyTorch')
  })

  it('are said where they write something by themselves', () => {
    expect(warnOfInvisible(`Python${TAGS}`)).toHaveLength(1)
  })

  it.each([
    ['a soft hyphen', `Kuber${SOFT_HYPHEN}netes`],
    ['a byte order mark', `${MARK}Mira`],
    ['a joiner of emoji', 'a 👩‍💻 b'],
    ['the flag of a region', `${String.fromCodePoint(0x1f3f4, 0xe0067, 0xe0062, 0xe0073, 0xe0063, 0xe0074, 0xe007f)} Leith`],
    ['a joiner of another script', 'می‌خواهم'],
    ['a break between words', `one ${ZERO_WIDTH}two`],
  ])('are not said for %s', (_what, text) => {
    expect(warnOfInvisible(text)).toEqual([])
  })
})
