/** A piece of LaTeX. Groups name the token that closes them, so that no later step looks for it. */
export type Token =
  | { readonly kind: 'text'; readonly text: string }
  /** `\name`, with its star; `\\` and `\&` are commands too. */
  | { readonly kind: 'command'; readonly name: string }
  | { readonly kind: 'open'; close: number }
  | { readonly kind: 'close' }
  /** `[` and `]` are text, except where an optional argument is looked for. */
  | { readonly kind: 'bracket'; readonly mark: '[' | ']' }
  | { readonly kind: 'paragraph' }
  | { readonly kind: 'math' }
  | { readonly kind: 'tab' }
  | { readonly kind: 'tie' }
  /** `#1` in the body of a definition. */
  | { readonly kind: 'parameter'; readonly number: number }

/** One pattern for each kind of token, each linear: no repetition overlaps the next. In the order in which they are tried. */
const TOKEN_KINDS: readonly RegExp[] = [
  /(?<verb>\\verb\*?(?<delimiter>[^A-Za-z\s*])(?<verbatim>[^\n]{0,200}?)\k<delimiter>)/,
  /(?<comment>%[^\n]*(?:\n[ \t]*)?)/,
  // The line break after a command is no blank; that of an empty line ends a paragraph.
  /\\(?<name>[A-Za-z@]+\*?)(?:[ \t]*\n(?![ \t]*\n)|[ \t]*)/,
  /\\(?<single>[^A-Za-z])/,
  /(?<open>\{)|(?<close>\})|(?<bracket>[[\]])/,
  /(?<math>\$\$?)|(?<tab>&)|(?<tie>~)/,
  /#(?<parameter>[1-9])/,
  /(?<paragraph>[ \t]*\n[ \t]*\n\s*)/,
  /(?<text>[^\\%{}[\]$&~#\n]+|\n|#)/,
]
const LATEX_TOKEN = new RegExp(TOKEN_KINDS.map(({ source }) => source).join('|'), 'g')

const toToken = (groups: Readonly<Record<string, string | undefined>>): Token | undefined => {
  const { comment, verb, verbatim, name, single, open, close, bracket, math, tab, tie, parameter, paragraph, text } = groups
  if (comment !== undefined) return undefined
  if (verb !== undefined) return { kind: 'text', text: verbatim ?? '' }
  if (name !== undefined || single !== undefined) return { kind: 'command', name: name ?? single ?? '' }
  if (open !== undefined) return { kind: 'open', close: -1 }
  if (close !== undefined) return { kind: 'close' }
  if (bracket === '[' || bracket === ']') return { kind: 'bracket', mark: bracket }
  if (math !== undefined) return { kind: 'math' }
  if (tab !== undefined) return { kind: 'tab' }
  if (tie !== undefined) return { kind: 'tie' }
  if (parameter !== undefined) return { kind: 'parameter', number: Number(parameter) }
  if (paragraph !== undefined) return { kind: 'paragraph' }
  return { kind: 'text', text: (text ?? '').replace(/\s+/g, ' ') }
}

/** LaTeX as tokens, without comments, every group knowing its end; one that is never closed ends with the text. */
export const tokenize = (source: string): Token[] => {
  const tokens: Token[] = []
  const open: { close: number }[] = []
  for (const { groups = {} } of source.matchAll(LATEX_TOKEN)) {
    const token = toToken(groups)
    if (token === undefined) continue
    if (token.kind === 'close') {
      const group = open.pop()
      // A brace that closes nothing is a slip of the writer's.
      if (group === undefined) continue
      group.close = tokens.length
    }
    if (token.kind === 'open') open.push(token)
    tokens.push(token)
  }
  for (const group of open) group.close = tokens.length
  return tokens
}
