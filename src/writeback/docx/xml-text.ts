/** A character as it is written: an entity, a line end (XML 1.0, 2.11: read as one), or itself. */
const WRITTEN_CHARACTER = /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));|\r\n|[^&<]/gsu
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

const readCharacter = ([whole, hex, decimal, name]: RegExpMatchArray): string => {
  if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
  if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
  if (name !== undefined) return NAMED.get(name) ?? ''
  return whole === '\r\n' || whole === '\r' ? '\n' : (whole ?? '')
}

/**
 * For each UTF-16 code unit of the text that `raw` stands for, its offset in `raw`; one more for the end.
 * Undefined if `raw` has anything but text and plain entities (CDATA, comments, elements).
 */
export const mapWritten = (raw: string): number[] | undefined => {
  const offsets: number[] = []
  let at = 0
  for (const match of raw.matchAll(WRITTEN_CHARACTER)) {
    if (match.index !== at) return undefined
    for (let unit = 0; unit < readCharacter(match).length; unit++) offsets.push(at)
    at += match[0].length
  }
  return at === raw.length ? [...offsets, at] : undefined
}
