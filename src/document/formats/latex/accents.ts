import { accented, plainLetter, type Range, skipBlanks } from './arguments.ts'
import { COMMANDS } from './commands.ts'
import { withLigatures } from './ligatures.ts'

/** `\'e`, `\'{e}`, `\c c`: the mark goes onto the next letter. Returned with the place to go on from. */
export const takeAccented = (mark: string, rest: Range): { readonly text: string; readonly next: number } => {
  const at = skipBlanks(rest, rest.from)
  const token = rest.tokens[at]
  if (token?.kind === 'open') {
    return { text: accented(plainLetter({ ...rest, from: at + 1, until: token.close }), mark), next: token.close + 1 }
  }
  if (token?.kind === 'text') {
    const trimmed = token.text.trimStart()
    const first = String.fromCodePoint(trimmed.codePointAt(0) ?? 0x20)
    return { text: withLigatures(accented(first, mark) + trimmed.slice(first.length)), next: at + 1 }
  }
  if (token?.kind === 'command') return { text: accented(COMMANDS.get(token.name)?.text ?? '', mark), next: at + 1 }
  return { text: '', next: rest.from }
}
