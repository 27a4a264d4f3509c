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
  /** A cell: separated from the one before it by a tab. */
  readonly cell?: true
  /** Line breaks of the source are line breaks of the page. */
  readonly preformatted?: true
  /** It is crossed out. */
  readonly struck?: true
  /** Nothing in it is text of the page. */
  readonly dropped?: true
}

const BLOCK_ELEMENT: ElementRule = { block: true }
const PARAGRAPH: ElementRule = { block: true, gap: true }
const HEADING_ELEMENT: ElementRule = { block: true, gap: true, heading: true }
const DROPPED: ElementRule = { dropped: true }

const rows = (rule: ElementRule, names: string): (readonly [string, ElementRule])[] =>
  names.split(' ').map((name) => [name, rule])

const ELEMENTS: ReadonlyMap<string, ElementRule> = new Map([
  ...rows(HEADING_ELEMENT, 'h1 h2 h3 h4 h5 h6'),
  ...rows(PARAGRAPH, 'p section article table hr blockquote'),
  ...rows({ ...PARAGRAPH, preformatted: true }, 'pre'),
  ...rows({ block: true, listItem: true }, 'li'),
  ...rows({ block: true, bold: true }, 'dt'),
  ...rows({ cell: true }, 'td'),
  ...rows({ cell: true, bold: true }, 'th'),
  ...rows({ bold: true }, 'b strong'),
  ...rows({ struck: true }, 's del strike'),
  ...rows(
    BLOCK_ELEMENT,
    'address aside br caption dd details div dl fieldset figcaption figure footer form header legend main nav ol summary tbody tfoot thead tr ul',
  ),
  ...rows(DROPPED, 'audio canvas head iframe math noscript object script style svg template title video'),
  // What is pressed or chosen only shows what the page can do. What is typed into a `textarea` is text.
  ...rows(DROPPED, 'button datalist dialog meter progress select'),
])

/** Roles by which any element is one of these. */
const WIDGETS: ReadonlySet<string> = new Set(
  'alertdialog button combobox dialog listbox menu menubar menuitem progressbar slider switch tab tablist toolbar tooltip'.split(
    ' ',
  ),
)

/** What an element does by its name and its role; nothing where it is not listed. */
export const ruleOf = (name: string, role: string | undefined): ElementRule =>
  role !== undefined && WIDGETS.has(role) ? DROPPED : (ELEMENTS.get(name) ?? {})
