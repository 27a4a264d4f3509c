import { COMMANDS, ESCAPED } from './commands.ts'
import type { Token } from './tokens.ts'

/** Tokens `[from, until)` of a list, with the arguments that `#1` and so on stand for in them. */
export interface Range {
  readonly tokens: readonly Token[]
  readonly from: number
  readonly until: number
  readonly args: readonly Range[]
  readonly bold: boolean
}

/** Tokens of an optional argument; anything longer is a bracket in the text. */
const MAX_OPTIONAL = 200

/** Blanks and, where allowed, optional arguments are stepped over. */
export const takeArguments = (rest: Range, count: number, skipOptional = true): [Range[], number] => {
  const args: Range[] = []
  let at = rest.from
  while (args.length < count) {
    let look = skipBlanks(rest, at)
    if (skipOptional) look = skipBlanks(rest, takeOptional(rest, look)[1])
    const token = rest.tokens[look]
    if (token?.kind !== 'open' || look >= rest.until) {
      if (skipOptional && args.length === 0 && count > 0) at = Math.max(at, takeOptional(rest, skipBlanks(rest, at))[1])
      break
    }
    const until = Math.min(token.close, rest.until)
    args.push({ ...rest, from: look + 1, until, bold: false })
    at = token.close + 1
  }
  return [args, Math.min(at, rest.until)]
}

export const skipBlanks = ({ tokens, until }: Range, at: number): number => {
  let next = at
  while (next < until) {
    const token = tokens[next]
    if (token?.kind !== 'text' || token.text.trim() !== '') break
    next++
  }
  return next
}

export const takeOptional = (rest: Range, at: number): [Range | undefined, number] => {
  const first = rest.tokens[at]
  if (first?.kind !== 'bracket' || first.mark !== '[') return [undefined, at]
  for (let end = at + 1; end < Math.min(rest.until, at + MAX_OPTIONAL); end++) {
    const token = rest.tokens[end]
    if (token?.kind === 'open') end = token.close
    else if (token?.kind === 'paragraph') return [undefined, at]
    else if (token?.kind === 'bracket' && token.mark === ']') return [{ ...rest, from: at + 1, until: end }, end + 1]
  }
  return [undefined, at]
}

export const plain = ({ tokens, from, until }: Range): string => {
  return tokens
    .slice(from, until)
    .map((token) =>
      token.kind === 'text'
        ? token.text
        : token.kind === 'command' && ESCAPED.has(token.name)
          ? token.name
          : token.kind === 'tie'
            ? '~'
            : '',
    )
    .join('')
    .trim()
}

export const plainLetter = ({ tokens, from, until }: Range): string => {
  return tokens
    .slice(from, until)
    .map((token) => (token.kind === 'text' ? token.text : token.kind === 'command' ? (COMMANDS.get(token.name)?.text ?? '') : ''))
    .join('')
}

export const accented = (letters: string, mark: string): string => {
  const first = String.fromCodePoint(letters.codePointAt(0) ?? 0x20)
  return letters === '' ? '' : (first + mark).normalize('NFC') + letters.slice(first.length)
}

/** Whether it is a list, or an environment, rather than words. */
export const holdsItems = ({ tokens, from, until }: Range): boolean =>
  tokens.slice(from, until).some((token) => token.kind === 'command' && (token.name === 'item' || token.name === 'begin'))

/** After the `\end` of an environment; where the range ends if it has none. */
export const endOfEnvironment = (environment: string, { tokens, from, until }: Range): number => {
  for (let at = from; at < until; at++) {
    const [token, word] = [tokens[at], tokens[at + 2]]
    if (token?.kind === 'command' && token.name === 'end' && word?.kind === 'text' && word.text.trim() === environment)
      return at + 4
  }
  return until
}
