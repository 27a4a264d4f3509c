/** HTML that is safe to insert as it is. */
export interface Markup {
  readonly markup: string
}

export type HtmlPart = string | number | Markup | null | undefined | false | readonly HtmlPart[]

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
])

/** Text for use between tags or within a quoted attribute. */
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES.get(character) ?? character)

const render = (part: HtmlPart): string => {
  if (part === null || part === undefined || part === false) return ''
  if (typeof part === 'string') return escapeHtml(part)
  if (typeof part === 'number') return String(part)
  return 'markup' in part ? part.markup : part.map(render).join('')
}

/** HTML from a template: inserted strings are escaped, markup is kept, lists are joined, nothing is printed for null and false. */
export const html = (strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Markup => ({
  markup: strings.reduce((whole, text, index) => whole + render(parts[index - 1]) + text),
})

/** Text that is already HTML, CSS or a number: only for text that the project wrote itself. */
export const trusted = (markup: string): Markup => ({ markup })
