import { describe, expect, it } from 'vitest'
import { decodeText } from '../../src/document/decode-text.ts'

describe('bytes as text', () => {
  it.each([
    ['UTF-8', Buffer.from('Müller, Zürich')],
    ['UTF-8 with a byte order mark', Buffer.from('\uFEFFMüller, Zürich')],
    ['UTF-16, low byte first', Buffer.from('\uFEFFMüller, Zürich', 'utf16le')],
    ['UTF-16, high byte first', Buffer.from('\uFEFFMüller, Zürich', 'utf16le').swap16()],
  ])('are read as %s, without a warning', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: 'Müller, Zürich', warnings: [] })
  })

  it('are read as Windows-1252 where they are no UTF-8, with a warning', () => {
    const { text, warnings } = decodeText(Buffer.from('M\xFCller \x96 Z\xFCrich', 'latin1')) ?? {}
    expect(text).toBe('Müller – Zürich')
    expect(warnings?.map(({ code }) => code)).toEqual(['guessed_encoding'])
  })

  it.each([
    ['nothing', ''],
    ['form feeds between pages', 'page 1\fpage 2\f'],
    ['fields parted by NUL', 'Python\0SQL\0Go\0Kubernetes\0'],
  ])('are text: %s', (_, text) => {
    expect(decodeText(Buffer.from(text))?.text).toBe(text)
  })

  it.each([
    ['NULs', Buffer.alloc(100)],
    ['control characters', Buffer.from('\x01\x02\x03\x04abcdefgh')],
    ['legacy bytes with control characters among them', Buffer.from('M\xFCller\x01\x02', 'latin1')],
  ])('are no text: %s', (_, bytes) => {
    expect(decodeText(bytes)).toBeUndefined()
  })
})
