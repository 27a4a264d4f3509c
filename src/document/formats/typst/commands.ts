/** Lines of code that show nothing; with a body in braces or brackets to its end. */
export const TYPST_STATEMENTS = new Set(['import', 'include', 'set', 'show', 'let'])
/** Functions whose arguments only say how it looks, and whose body is shown. */
export const SPACES: ReadonlyMap<string, 'tab' | 'break'> = new Map([
  ['h', 'tab'],
  ['v', 'break'],
  ['linebreak', 'break'],
  ['parbreak', 'break'],
  ['pagebreak', 'break'],
  ['colbreak', 'break'],
  ['line', 'break'],
])
export const DROPPED = new Set([
  'image',
  'bibliography',
  'counter',
  'state',
  'context',
  'rect',
  'circle',
  'outline',
  'metadata',
  'fa-icon',
  'icon',
])
/** Named arguments whose strings are not text of the page. */
export const STYLE_ARGUMENTS = new Set([
  'font',
  'fill',
  'lang',
  'region',
  'paper',
  'weight',
  'style',
  'size',
  'stroke',
  'align',
  'dir',
  'color',
  'accent-color',
  'theme',
  'gutter',
  'columns',
  'icon',
  'numbering',
  'marker',
  'spacing',
  'tracking',
  'margin',
  'inset',
  'width',
  'height',
])

export const TYPST_LIGATURES: readonly (readonly [string, string])[] = [
  ['---', '—'],
  ['--', '–'],
  ['...', '…'],
]
