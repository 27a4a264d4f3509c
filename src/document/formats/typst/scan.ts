const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }

/** Takes comments away, but not what looks like one in a string or in an address. */
export const withoutComments = (source: string): string => {
  const [head = '', ...rest] = source.split('/*')
  const kept = rest.reduce((text, part) => {
    const end = part.indexOf('*/')
    return text + (end < 0 ? '' : part.slice(end + 2))
  }, head)
  return kept.replace(/"(?:\\[^\n]|[^"\\\n]){0,2000}"|(?<!:)\/\/[^\n]*/g, (found) => (found.startsWith('"') ? found : ''))
}

/** Where the bracket that opens at `at` is closed, by position; -1 where none is. Strings are stepped over in code. */
export const matchBrackets = (source: string): Int32Array => {
  const closes = new Int32Array(source.length).fill(-1)
  const open: number[] = []
  for (let at = 0; at < source.length; at++) {
    const character = source.charAt(at)
    if (character === '\\') at++
    else if (character === '"' && isCode(source, open.at(-1))) at = endOfString(source, at)
    else if (character in CLOSERS) open.push(at)
    else if (character === ')' || character === ']' || character === '}') {
      const last = open.at(-1)
      if (last !== undefined && CLOSERS[source.charAt(last)] === character) closes[open.pop() ?? 0] = at
    }
  }
  return closes
}

/** Round brackets and braces hold code, in which quotes make strings. */
const isCode = (source: string, opener: number | undefined): boolean => opener !== undefined && source.charAt(opener) !== '['

/** The place of the quote that ends a string; a string does not continue past a line break. */
export const endOfString = (source: string, at: number): number => {
  for (let end = at + 1; end < source.length && source.charAt(end) !== '\n'; end++) {
    if (source.charAt(end) === '\\') end++
    else if (source.charAt(end) === '"') return end
  }
  return at
}

/** A string's own words. */
export const withoutEscapes = (text: string): string => text.replace(/\\(.)/g, '$1')
