/** The catalogue of a document, where it is not part of a compressed stream: `1 0 obj << /Type /Catalog …`. */
const CATALOGUE = /(\d{1,10}) (\d{1,5}) ?obj\s{0,20}<<[^>]{0,200}\/Type\s{0,20}\/Catalog\b/

/**
 * A document that lost its end, as a download that broke off does, and with it the trailer that names its catalogue: with
 * a new one, so that a reader that searches for the objects itself can open it.
 *
 * @returns undefined where it has a trailer, or no catalogue to name.
 */
export const withTrailer = (bytes: Uint8Array): Uint8Array | undefined => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (buffer.includes('trailer') || buffer.includes('/XRef')) return undefined
  const [, number, generation] = CATALOGUE.exec(buffer.toString('latin1')) ?? []
  if (number === undefined) return undefined
  return Buffer.concat([buffer, Buffer.from(`\nendstream\nendobj\ntrailer\n<< /Root ${number} ${generation} R >>\n%%EOF\n`)])
}
