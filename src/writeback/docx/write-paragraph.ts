import type { Edit, Span } from '../../schema/index.ts'
import { escapeXml } from '../../text/escape-xml.ts'
import type { DocxMap, TextPlace } from './docx-map.ts'
import { childNamed, findAll, type LocatedElement } from './locate-elements.ts'
import type { Splice } from './splice.ts'
import { isChangeable, paragraphOf, runOf } from './surroundings.ts'

/** Who signs a change, and how its elements are named. */
export interface ChangeWriter {
  /** Of the main part. */
  readonly xml: string
  /** `w:`, or what the file calls it. */
  readonly prefix: string
  /** A new id and author and date as attributes. */
  readonly sign: () => string
}

/** New lines beside one that the file has. */
interface NewLines {
  readonly isBefore: boolean
  readonly lines: readonly string[]
}

/**
 * What an edit adds as lines of their own: below its line ("\n" and words at the end of it), or above it (words, "\n" and the
 * mark that the line begins with, after that mark). Null where it does anything else.
 */
const newLinesOf = ({ start, end, text }: Edit, line: Span, before: string): NewLines | null => {
  const mark = before.slice(line.start, start)
  if (end > start) return null
  if (text.endsWith(`\n${mark}`)) return { isBefore: true, lines: (mark + text.slice(0, -mark.length - 1)).split('\n') }
  return start === line.end && text.startsWith('\n') ? { isBefore: false, lines: text.slice(1).split('\n') } : null
}

/** Words of a new paragraph, without what its list draws before them; null where they do not begin with that. */
const withoutDrawn = (words: string, drawn: string): string | null => (words.startsWith(drawn) ? words.slice(drawn.length) : null)

/** What the file draws at the head of a line: characters that are nowhere in the main part. */
const drawnAt = (line: Span, before: string, map: DocxMap): string => {
  let at = line.start
  while (at < line.end && map.placeAt(at) === null) at++
  return before.slice(line.start, at)
}

/** Properties of a paragraph that belong to it alone: the end of a section, and what others changed. */
const NOT_COPIED: ReadonlySet<string> = new Set(['rPr', 'sectPr', 'pPrChange'])
const CHANGES_OF_MARK: ReadonlySet<string> = new Set(['ins', 'del', 'moveFrom', 'moveTo', 'rPrChange'])

const copyChildren = (xml: string, element: LocatedElement | undefined, left: ReadonlySet<string>): string =>
  (element?.children ?? [])
    .filter(({ local }) => !left.has(local))
    .map(({ start, end }) => xml.slice(start, end))
    .join('')

const propertiesOf = (xml: string, element: LocatedElement | null, name: string): string => {
  const properties = element ? childNamed(element, name) : undefined
  return properties ? xml.slice(properties.start, properties.end) : ''
}

/** Its paragraph mark is inserted too, so that rejecting the change leaves no empty paragraph. */
const writeParagraph = (words: string, { paragraph, run }: Neighbour, { xml, prefix, sign }: ChangeWriter): string => {
  const element = childNamed(paragraph, 'pPr')
  const ofMark = copyChildren(xml, element && childNamed(element, 'rPr'), CHANGES_OF_MARK)
  const mark = `<${prefix}rPr><${prefix}ins ${sign()}/>${ofMark}</${prefix}rPr>`
  const properties = `<${prefix}pPr>${copyChildren(xml, element, NOT_COPIED)}${mark}</${prefix}pPr>`
  const text = `<${prefix}t xml:space="preserve">${escapeXml(words)}</${prefix}t>`
  const inserted = `<${prefix}ins ${sign()}><${prefix}r>${propertiesOf(xml, run, 'rPr')}${text}</${prefix}r></${prefix}ins>`
  return `<${prefix}p>${properties}${inserted}</${prefix}p>`
}

/** The paragraph that new ones are put next to and modelled on, and the run that their words are modelled on. */
interface Neighbour {
  readonly paragraph: LocatedElement
  readonly run: LocatedElement | null
}

const BREAKS_IN_TEXT = ['br', 'cr', 'sectPr'] as const

/** The paragraph of a line, where the line is all of it; null where it is more or less than one, or another's change. */
const neighbourAt = (line: Span, map: DocxMap): Neighbour | null => {
  const places = map.placesOf(line)
  const [first] = places
  const home = first && paragraphOf(first.text)?.paragraph
  const isHome = ({ text }: TextPlace): boolean => isChangeable(text) && paragraphOf(text)?.paragraph === home
  if (!home || !places.every(isHome) || BREAKS_IN_TEXT.some((name) => findAll(home, name).length > 0)) return null
  const longest = places.reduce((most, one) => (one.until - one.from > most.until - most.from ? one : most))
  return { paragraph: home, run: runOf(longest.text) }
}

/**
 * New lines as tracked paragraphs of their own, in the look of the paragraph beside them.
 *
 * @returns null where the edit adds no lines, or none can be put there.
 */
export const writeParagraphs = (edit: Edit, before: string, map: DocxMap, writer: ChangeWriter): Splice | null => {
  const line = map.lineAt(edit.start)
  const added = line && newLinesOf(edit, line, before)
  const neighbour = line && neighbourAt(line, map)
  if (!added || !neighbour) return null
  const drawn = drawnAt(line, before, map)
  const words = added.lines.map((one) => withoutDrawn(one, drawn))
  if (words.some((one) => one === null || one.includes('\t'))) return null
  const { start, end } = neighbour.paragraph
  const at = added.isBefore ? start : end
  return { start: at, end: at, text: words.map((one) => writeParagraph(one ?? '', neighbour, writer)).join('') }
}
