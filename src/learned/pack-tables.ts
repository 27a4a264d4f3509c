/*
 * Tables of a model as one run of bytes, which can be used without parsing a single number:
 *
 *   length of the outline · outline as JSON, {"int32": [from, length]} in place of each array · the arrays, one after the other
 */

/** Every array begins at a multiple of the largest element. */
const ALIGNED = 4

const align = (bytes: number): number => Math.ceil(bytes / ALIGNED) * ALIGNED

type Numbers = Int32Array | Int16Array

const isNumbers = (value: unknown): value is Numbers => value instanceof Int32Array || value instanceof Int16Array

const bytesOf = ({ buffer, byteOffset, byteLength }: Numbers): Uint8Array => new Uint8Array(buffer, byteOffset, byteLength)

/** @param tables objects of objects, lists, texts, numbers and typed arrays. Bytes are as the machine orders them. */
export const packTables = (tables: unknown): Uint8Array => {
  const arrays: Numbers[] = []
  let end = 0
  const outline = new TextEncoder().encode(
    JSON.stringify(tables, (_, value: unknown) => {
      if (!isNumbers(value)) return value
      const from = end
      arrays.push(value)
      end = align(end + value.byteLength)
      return { [value instanceof Int32Array ? 'int32' : 'int16']: [from, value.length] }
    }),
  )
  const body = align(ALIGNED + outline.length)
  const packed = new Uint8Array(body + end)
  new Int32Array(packed.buffer, 0, 1)[0] = outline.length
  packed.set(outline, ALIGNED)
  let at = body
  for (const array of arrays) {
    packed.set(bytesOf(array), at)
    at = align(at + array.byteLength)
  }
  return packed
}

const isPlace = (value: unknown): value is readonly [from: number, length: number] =>
  Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'number')

/** An outline with its arrays put back; lists hold none. */
const fill = (outline: unknown, buffer: ArrayBufferLike, body: number): unknown => {
  if (typeof outline !== 'object' || outline === null || Array.isArray(outline)) return outline
  if ('int32' in outline && isPlace(outline.int32)) return new Int32Array(buffer, body + outline.int32[0], outline.int32[1])
  if ('int16' in outline && isPlace(outline.int16)) return new Int16Array(buffer, body + outline.int16[0], outline.int16[1])
  return Object.fromEntries(Object.entries(outline).map(([name, value]) => [name, fill(value, buffer, body)]))
}

/** What {@link packTables} was given; its arrays are views of the bytes. */
export const unpackTables = (packed: Uint8Array): unknown => {
  // A view must begin at a multiple of its element size: small files are read into the middle of a larger buffer.
  const { buffer, byteOffset } = packed.byteOffset % ALIGNED === 0 ? packed : packed.slice()
  const [length = 0] = new Int32Array(buffer, byteOffset, 1)
  const outline = new TextDecoder().decode(new Uint8Array(buffer, byteOffset + ALIGNED, length))
  return fill(JSON.parse(outline), buffer, byteOffset + align(ALIGNED + length))
}
