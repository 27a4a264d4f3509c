/** What an element does to the text around and in it. Elements that are not listed stand in the line (`span`, `a`). */
export interface ElementRule {
  /** A new line begins before and after it. */
  readonly block?: true
  /** … with a gap before it. */
  readonly gap?: true
  /** Its line opens with a bullet. */
  readonly listItem?: true
  readonly heading?: true
  readonly bold?: true
  /** A cell: parted from the one before it by a tab. */
  readonly cell?: true
  /** Line breaks of the source are line breaks of the page. */
  readonly preformatted?: true
  /** It is crossed out. */
  readonly struck?: true
  /** Nothing in it is text of the page. */
  readonly dropped?: true
}

const BLOCK: ElementRule = { block: true }
const PARAGRAPH: ElementRule = { block: true, gap: true }
const HEADING: ElementRule = { block: true, gap: true, heading: true }
const DROPPED: ElementRule = { dropped: true }

const rows = (rule: ElementRule, names: string): (readonly [string, ElementRule])[] =>
  names.split(' ').map((name) => [name, rule])

export const ELEMENTS: ReadonlyMap<string, ElementRule> = new Map([
  ...rows(HEADING, 'h1 h2 h3 h4 h5 h6'),
  ...rows(PARAGRAPH, 'p section article table hr blockquote'),
  ...rows({ ...PARAGRAPH, preformatted: true }, 'pre'),
  ...rows({ block: true, listItem: true }, 'li'),
  ...rows({ block: true, bold: true }, 'dt'),
  ...rows({ cell: true }, 'td'),
  ...rows({ cell: true, bold: true }, 'th'),
  ...rows({ bold: true }, 'b strong'),
  ...rows({ struck: true }, 's del strike'),
  ...rows(
    BLOCK,
    'address aside br caption dd details div dl fieldset figcaption figure footer form header legend main nav ol option summary tbody tfoot thead tr ul',
  ),
  ...rows(DROPPED, 'audio canvas head iframe math noscript object script style svg template title video'),
])
