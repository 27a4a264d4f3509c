import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readText } from '../../src/document/index.ts'
import { ReadDocument } from '../../src/schema/index.ts'
import { linesOf } from '../helpers/read-docx.ts'

const codes = (read: ReadDocument): string[] => read.warnings.map(({ code }) => code)

describe('text', () => {
  it('is a document: its lines, the size and hash of its UTF-8 bytes', () => {
    const text = 'Müller, data engineer\n\n• Python'
    const read = readText(text)
    expect(ReadDocument.parse(read)).toEqual(read)
    expect(read.document).toMatchObject({
      mediaType: 'text/plain',
      text,
      pages: null,
      bytes: Buffer.byteLength(text),
      sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    })
  })

  it('gives the same for the same text', () => {
    expect(readText('Data engineer in Oslo')).toEqual(readText('Data engineer in Oslo'))
  })

  it.each([
    ['# Skills\n\n**Python**', 'text/markdown'],
    ['<ul><li>Python</li><li>SQL</li><li>Go</li></ul>', 'text/html'],
    ['Skills: Python, SQL', 'text/plain'],
  ])('%j is told by its marks: %s', (text, mediaType) => {
    expect(readText(text).document.mediaType).toBe(mediaType)
  })

  it('is Markdown, or is not, where that is said', () => {
    expect(linesOf(readText('*Python* and `SQL`', { markdown: true }).document)[0]?.text).toBe('Python and SQL')
    expect(linesOf(readText('# Skills\n\n*Python* `SQL`', { markdown: false }).document)[1]?.text).toBe('*Python* `SQL`')
  })

  it.each(['', '   ', 'dev', '\0\0'])('that hardly holds a word is a document as well, with a warning: %j', (text) => {
    expect(codes(readText(text))).toEqual(['little_text'])
  })

  it('that is too long is cut, with a warning', () => {
    const read = readText('Python and SQL. '.repeat(20_000))
    expect(read.document.text.length).toBeLessThanOrEqual(200_000)
    expect(codes(read)).toEqual(['truncated'])
  })

  it('with lone surrogates and control characters becomes clean text', () => {
    expect(readText('Python \uD800\u0007and SQL in Oslo').document.text).toBe('Python and SQL in Oslo')
  })

  it('is read as a page only where that helps: one nested too deep is text', () => {
    expect(readText(`<html>${'<div>'.repeat(400)}Data engineer in Oslo`).document.mediaType).toBe('text/plain')
  })
})
