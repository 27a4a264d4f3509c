import type { PageLine } from './page-line.ts'

/** A mail address, or its beginning, at the end of a line; and what may be the rest of one, alone on the next. */
const ADDRESS_END = /(?:^|[\s:|])([\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{0,80})$/iu
const REST = /^[\p{Ll}\p{N}.-]{1,40}$/u

const DOMAIN_END = /\.(?:com|org|net|edu|gov|info|dev|app|io|ai|me|eu|de|uk|in|ca|fr|es|it|ch|nl|au|br|pl|se|at|be|pk|bd)$/

/** In points: lines that continue each other begin or end at the same place, to within this. */
const SAME_EDGE = 3

const isBelow = ({ rect: last }: PageLine, { rect: next }: PageLine): boolean => {
  if (!last || !next) return true
  const edges = [last.left - next.left, last.right - next.right]
  return last.top !== next.top && edges.some((shift) => Math.abs(shift) <= SAME_EDGE)
}

const goesOn = (last: PageLine, next: PageLine): boolean => {
  if (!REST.test(next.text)) return false
  const address = ADDRESS_END.exec(last.text)?.[1]
  // Below a whole address stands the next thing: "jane.dev".
  if (address !== undefined && DOMAIN_END.test(address.toLowerCase()) && next.text.includes('.')) return false
  return address !== undefined && isBelow(last, next) && DOMAIN_END.test(address.toLowerCase() + next.text)
}

/** Join mail addresses for which a column was too narrow: "jane@example.or", "g". */
export const mendAddresses = (lines: readonly PageLine[]): PageLine[] => {
  const mended: PageLine[] = []
  for (const line of lines) {
    const last = mended.at(-1)
    if (last?.text.includes('@') && goesOn(last, line)) mended[mended.length - 1] = { ...last, text: last.text + line.text }
    else mended.push(line)
  }
  return mended
}
