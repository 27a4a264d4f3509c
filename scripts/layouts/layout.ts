import { DATE_STYLES, type DateStyleName } from './date-styles.ts'
import { drawLots } from './draw-lots.ts'

const DATE_STYLE_NAMES = Object.keys(DATE_STYLES) as [DateStyleName, ...DateStyleName[]]

/** What a layout decides, and what it may choose: a layout takes one of each. */
export const CHOICES = {
  /** How the file is made: PDF of whole lines as Typst writes them, of single words as TeX does, of flowing or boxed Word files, … */
  format: ['pdf-lines', 'pdf-words', 'html', 'docx', 'docx-boxes', 'office', 'office-boxes'],
  columns: ['one', 'sidebar-left', 'sidebar-right', 'three'],
  dates: ['right', 'left', 'above', 'below', 'stacked-left', 'stacked-right', 'inline'],
  dateStyle: DATE_STYLE_NAMES,
  entry: ['title, organization', 'organization, title', 'one line', 'one line, organization first', 'at'],
  places: ['none', 'after organization', 'right'],
  headings: ['plain', 'capitals', 'letter-spaced', 'letters apart', 'small capitals', 'beside'],
  bullets: ['•', '–', '▪', '‣', '*', '◦', '→', ''],
  skills: ['commas', 'labels', 'label column', 'bullets', 'chips'],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>

export type Choice = keyof typeof CHOICES
export type Layout = { readonly [Key in Choice]: (typeof CHOICES)[Key][number] }
export type Format = Layout['format']

type Conditions = Partial<Readonly<Record<Choice, readonly string[]>>>

/** Choices that do not fit together on a page of this width, and what is used instead. */
const SETTLEMENTS: readonly { readonly where: Conditions; readonly instead: Partial<Layout> }[] = [
  { where: { columns: ['sidebar-left', 'sidebar-right', 'three'], headings: ['beside'] }, instead: { headings: 'plain' } },
  { where: { headings: ['beside'], dates: ['left', 'stacked-left'] }, instead: { dates: 'right' } },
  { where: { columns: ['three'], dates: ['right', 'left', 'stacked-left', 'stacked-right'] }, instead: { dates: 'below' } },
  { where: { columns: ['three'], places: ['right'] }, instead: { places: 'after organization' } },
  // The end of the line is already in use.
  { where: { dates: ['inline', 'stacked-right'], places: ['right'] }, instead: { places: 'after organization' } },
  { where: { entry: ['one line', 'one line, organization first', 'at'], places: ['right'] }, instead: { places: 'none' } },
]

const holds = (layout: Layout, where: Conditions): boolean =>
  Object.entries(where).every(([choice, names]) => names.includes(layout[choice as Choice]))

const settle = (drawn: Layout): Layout => {
  let layout = drawn
  for (const { where, instead } of SETTLEMENTS) if (holds(layout, where)) layout = { ...layout, ...instead }
  return layout
}

/** The layout of a number: the same whenever it is drawn. */
export const drawLayout = (seed: number, formats: readonly [Format, ...Format[]] = CHOICES.format): Layout => {
  const { pick } = drawLots(seed)
  return settle({
    format: pick(formats),
    columns: pick(CHOICES.columns),
    dates: pick(CHOICES.dates),
    dateStyle: pick(CHOICES.dateStyle),
    entry: pick(CHOICES.entry),
    places: pick(CHOICES.places),
    headings: pick(CHOICES.headings),
    bullets: pick(CHOICES.bullets),
    skills: pick(CHOICES.skills),
  })
}
