import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../src/document/limits.ts'
import { openZip } from '../../src/document/zip.ts'
import { cpuNowMs } from '../helpers/cpu-time.ts'
import { makeZip, type ZipEntry } from '../helpers/make-zip.ts'

const open = (entries: readonly ZipEntry[], limits = {}) =>
  openZip(makeZip(entries), { fileName: 'cv.docx', limits: { ...LIMITS, ...limits } })

const text = (bytes: Uint8Array | undefined): string | undefined => bytes && Buffer.from(bytes).toString()

describe('an archive', () => {
  it.each([0, 8])('gives its entries, stored or deflated (method %d)', async (method) => {
    const zip = await open([{ name: 'a.xml', content: '<a/>', method }])
    expect(zip.names).toEqual(['a.xml'])
    expect(text(await zip.read('a.xml'))).toBe('<a/>')
  })

  it('has no entry that it does not have, members of objects included', async () => {
    const zip = await open([{ name: 'a', content: '' }])
    expect(await zip.read('b')).toBeUndefined()
    expect(await zip.read('__proto__')).toBeUndefined()
    expect(await zip.read('constructor')).toBeUndefined()
  })

  it('finds names with a leading slash, with backslashes, and in another case', async () => {
    const zip = await open([{ name: 'Word\\Document.xml', content: 'x' }])
    expect(text(await zip.read('/word/document.xml'))).toBe('x')
  })

  it('prefers the name that is exactly the same', async () => {
    const zip = await open([
      { name: 'A', content: 'upper' },
      { name: 'a', content: 'lower' },
    ])
    expect([text(await zip.read('A')), text(await zip.read('a'))]).toEqual(['upper', 'lower'])
  })

  it('does not mind names that would leave a folder: they are only names', async () => {
    const zip = await open([{ name: '../../etc/passwd', content: 'x' }])
    expect(zip.names).toEqual(['../../etc/passwd'])
  })

  it('is read where the bytes are a part of a larger buffer', async () => {
    const bytes = Buffer.concat([Buffer.from('before'), makeZip([{ name: 'a', content: 'x' }])]).subarray(6)
    expect(text(await (await openZip(bytes, { fileName: 'x', limits: LIMITS })).read('a'))).toBe('x')
  })
})

describe('the end of an archive', () => {
  const archive = makeZip([{ name: 'a', content: 'x' }])
  const other = makeZip([{ name: 'b', content: 'y' }])
  const readA = async (bytes: Uint8Array) => text(await (await openZip(bytes, { fileName: 'x', limits: LIMITS })).read('a'))
  /** The archive with `comment` in its comment. */
  const withComment = (comment: Buffer, claimed = comment.length): Buffer => {
    const bytes = Buffer.concat([archive, comment])
    bytes.writeUInt16LE(claimed, archive.length - 2)
    return bytes
  }
  /** An end record behind `bytes` that leads to the directory at `directoryAt`. */
  const endTo = (directoryAt: number): Buffer => {
    const end = Buffer.from(archive.subarray(-22))
    end.writeUInt32LE(directoryAt, 16)
    return end
  }

  it.each<[string, Buffer]>([
    ['a line feed was appended', Buffer.concat([archive, Buffer.from('\n')])],
    ['a page of padding was appended', Buffer.concat([archive, Buffer.alloc(4_096)])],
    ['it has a comment', withComment(Buffer.from('made on Monday'))],
    ['it has a comment and a line feed', Buffer.concat([withComment(Buffer.from('made on Monday')), Buffer.from('\n')])],
    ['what was appended looks like an end but leads nowhere', Buffer.concat([archive, endTo(5)])],
    [
      'another archive is stored in it',
      makeZip([
        { name: 'a', content: 'x' },
        { name: 'b.zip', content: other, method: 0 },
      ]),
    ],
  ])('is found where %s', async (_, bytes) => {
    expect(await readA(bytes)).toBe('x')
  })

  it.each<[string, Buffer]>([
    ['in its comment', withComment(endTo(archive.readUInt32LE(archive.length - 6)))],
    ['behind it', Buffer.concat([archive, endTo(archive.readUInt32LE(archive.length - 6))])],
  ])('is not guessed where a second one stands %s', async (_, bytes) => {
    await expect(readA(bytes)).rejects.toMatchObject({ code: 'unreadable_document' })
  })
})

describe('an archive that is not as it should be', () => {
  it.each<[string, Buffer]>([
    [
      'with two entries of one name',
      makeZip([
        { name: 'a', content: '1' },
        { name: 'a', content: '2' },
      ]),
    ],
    ['of four bytes', Buffer.from('PK\x03\x04')],
    ['cut in the middle', makeZip([{ name: 'a', content: 'x'.repeat(99) }]).subarray(0, 60)],
  ])('is refused: %s', async (_, bytes) => {
    await expect(openZip(bytes, { fileName: 'cv.docx', limits: LIMITS })).rejects.toMatchObject({
      code: 'unreadable_document',
      details: { file: 'cv.docx' },
    })
  })

  it.each<[string, Omit<ZipEntry, 'name' | 'content'>, string]>([
    ['is said to be encrypted', { encrypted: true }, 'password_protected'],
    ['is packed in a way that nobody knows', { method: 99 }, 'unreadable_document'],
    ['is larger than it says', { declaredBytes: 2 }, 'unreadable_document'],
    ['is smaller than it says', { declaredBytes: 4_000_000_000 }, 'unreadable_document'],
  ])('gives no entry that %s', async (_, fault, code) => {
    const zip = await open([{ name: 'a', content: 'some text', ...fault }])
    await expect(zip.read('a')).rejects.toMatchObject({ code })
  })
})

describe('limits of an archive', () => {
  const blank = ' '.repeat(10_000)

  it.each([
    [
      'entries',
      { zipEntries: 1 },
      [
        { name: 'a', content: '' },
        { name: 'b', content: '' },
      ],
    ],
  ])('hold for %s', async (_, limits, entries) => {
    await expect(open(entries, limits)).rejects.toMatchObject({ code: 'limit_exceeded' })
  })

  it.each([
    ['the size of an entry', { xmlPartBytes: 9_999 }],
    ['the size of all', { xmlTotalBytes: 9_999 }],
    ['the ratio, once it counts', { inflateRatio: 10, inflateRatioFreeBytes: 9_999 }],
  ])('hold for %s', async (_, limits) => {
    const zip = await open([{ name: 'a', content: blank }], limits)
    await expect(zip.read('a')).rejects.toMatchObject({ code: 'limit_exceeded' })
  })

  it('do not hold for a ratio that does not count yet', async () => {
    const zip = await open([{ name: 'a', content: blank }], { inflateRatio: 10, inflateRatioFreeBytes: 10_000 })
    expect((await zip.read('a'))?.length).toBe(10_000)
  })

  it('are, as shipped, a hundred to one from four megabytes on', async () => {
    const zip = await open([
      { name: 'dense', content: Buffer.alloc(4_100_000) },
      { name: 'small', content: Buffer.alloc(3_900_000) },
    ])
    await expect(zip.read('dense')).rejects.toMatchObject({
      code: 'limit_exceeded',
      details: { limit: 'a compression of 100:1' },
    })
    expect((await zip.read('small'))?.length).toBe(3_900_000)
  })

  it('count what is read twice twice, and what is never read not at all', async () => {
    const entries = [
      { name: 'a', content: blank },
      { name: 'bomb', content: ' '.repeat(1_000_000) },
    ]
    const zip = await open(entries, { xmlTotalBytes: 15_000 })
    await zip.read('a')
    await expect(zip.read('a')).rejects.toMatchObject({ code: 'limit_exceeded' })
  })

  it('stop a bomb long before it is unpacked', async () => {
    const zip = await open([{ name: 'a', content: Buffer.alloc(100_000_000) }])
    const begun = cpuNowMs()
    await expect(zip.read('a')).rejects.toMatchObject({ code: 'limit_exceeded' })
    expect(cpuNowMs() - begun).toBeLessThan(1_000)
  })
})
