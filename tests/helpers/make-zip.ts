import { crc32, deflateRawSync } from 'node:zlib'

/** One entry of an archive, with whatever should be wrong with it. */
export interface ZipEntry {
  readonly name: string
  readonly content: string | Uint8Array
  /** Default: 8, deflated; 0 is stored; other numbers are only declared. */
  readonly method?: number
  /** Declared as encrypted; it is not. */
  readonly encrypted?: boolean
  /** Uncompressed size as declared in the directory. Default: the true size. */
  readonly declaredBytes?: number
}

const LOCAL_HEADER = 0x04034b50
const DIRECTORY_ENTRY = 0x02014b50
const END_OF_DIRECTORY = 0x06054b50
const UTF8_NAME = 0x0800
const ENCRYPTED = 0x0001

const uint16 = (...values: readonly number[]): Buffer => {
  const buffer = Buffer.alloc(values.length * 2)
  for (const [index, value] of values.entries()) buffer.writeUInt16LE(value, index * 2)
  return buffer
}

const uint32 = (...values: readonly number[]): Buffer => {
  const buffer = Buffer.alloc(values.length * 4)
  for (const [index, value] of values.entries()) buffer.writeUInt32LE(value >>> 0, index * 4)
  return buffer
}

/** The fields that the local header and the directory share. */
const describe = ({ name, content, method = 8, encrypted = false, declaredBytes }: ZipEntry) => {
  const plain = Buffer.from(content)
  const data = method === 0 ? plain : deflateRawSync(plain)
  const flags = UTF8_NAME | (encrypted ? ENCRYPTED : 0)
  const fields = Buffer.concat([
    uint16(20, flags, method, 0, 0x21),
    uint32(crc32(plain), data.length, declaredBytes ?? plain.length),
    uint16(Buffer.byteLength(name), 0),
  ])
  return { name: Buffer.from(name), data, fields }
}

/** A ZIP archive, byte by byte, so that tests can write what no library would: two entries with the same name, false sizes. */
export const makeZip = (entries: readonly ZipEntry[]): Buffer => {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const { name, data, fields } = describe(entry)
    const local = Buffer.concat([uint32(LOCAL_HEADER), fields, name, data])
    directory.push(Buffer.concat([uint32(DIRECTORY_ENTRY), uint16(20), fields, uint16(0, 0, 0), uint32(0, offset), name]))
    locals.push(local)
    offset += local.length
  }
  const listed = Buffer.concat(directory)
  const end = [uint32(END_OF_DIRECTORY), uint16(0, 0, entries.length, entries.length), uint32(listed.length, offset), uint16(0)]
  return Buffer.concat([...locals, listed, ...end])
}
