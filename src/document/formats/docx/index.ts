import { CoverageError } from '../../../errors/index.ts'
import type { Warning } from '../../../schema/index.ts'
import { composeText } from '../../compose-text.ts'
import type { DocumentContent, FormatOptions } from '../../format.ts'
import { restyledIn } from '../../restyled.ts'
import { warnOfInvisible } from '../../warn-of-invisible.ts'
import { arrangeRows } from './arrange-rows.ts'
import type { DocxRow } from './arrange-table.ts'
import type { Block } from './blocks.ts'
import { parseHex, readTheme, WHITE } from './colour.ts'
import { type DocxPackage, openDocx } from './docx-package.ts'
import { type Ground, hasFloatingGround } from './ground.ts'
import { readHeadersAndFooters } from './headers-footers.ts'
import { findDocxLinks } from './links.ts'
import { createNoteReader } from './notes.ts'
import { readNumbering } from './numbering.ts'
import { findSectionSettings, readPageGeometry } from './page-geometry.ts'
import { childOf, type XmlElement } from './parse-xml.ts'
import { readBlocks } from './read-blocks.ts'
import type { ReadingContext, Surroundings } from './reading-context.ts'
import { isSkipped } from './skipped-elements.ts'
import { readStyles } from './styles.ts'

const DAMAGED: Warning = {
  code: 'recovered_from_damage',
  message: 'The file is damaged. What could be read was; something may be missing.',
}

const LEFT_OUT: Warning = {
  code: 'part_left_out',
  message: 'The document takes in another file, which is not read.',
}

const readRoot = async (docx: DocxPackage, kind: string): Promise<XmlElement | undefined> => {
  const part = docx.partOfKind(kind)
  return part === undefined ? undefined : ((await docx.readPart(part, isSkipped))?.root ?? undefined)
}

const pageGround = (root: XmlElement): Ground => parseHex(childOf(root, 'w:background')?.attributes.get('w:color')) ?? WHITE

/** The root and its body: text under any other root is not shown by Word. */
const requireBody = (root: XmlElement | null | undefined, { fileName }: FormatOptions): [XmlElement, XmlElement] => {
  const body = root?.name === 'w:document' ? childOf(root, 'w:body') : undefined
  if (root && body) return [root, body]
  throw new CoverageError('unreadable_document', { file: fileName, format: 'a Word file' })
}

const holdsPictures = ({ names }: DocxPackage): boolean => names.some((name) => name.includes('/media/'))

/** The paragraphs of a header or footer, marked as such. */
const placeIn = (within: 'header' | 'footer', blocks: readonly Block[]): Block[] =>
  blocks.map((block) => (block.kind === 'paragraph' ? { ...block, within } : block))

/** What a Word file holds, and for each line the row that says where in the file its words stand. */
export interface DocxContent extends DocumentContent {
  readonly shown: readonly DocxRow[]
  /** Name of the part that holds the body. */
  readonly mainPart: string
}

const withRestyled = (row: DocxRow): DocxRow => ({
  ...row,
  restyled: restyledIn(row.pieces.map(({ text, look = '' }) => ({ text: look === '' ? text.replace(/\S/g, ' ') : text, look }))),
})

/**
 * Read a Word file: headers, the body with its tables and text boxes where they are anchored, notes, footers, each once. Tracked
 * insertions are in, deletions out; comments, alternative texts, field codes and properties are not text.
 *
 * @throws CoverageError `unreadable_document`, `password_protected` or `limit_exceeded`.
 */
export const readDocx = async (bytes: Uint8Array, options: FormatOptions): Promise<DocxContent> => {
  const docx = await openDocx(bytes, options)
  const main = await docx.readPart(docx.mainPart, isSkipped)
  const [root, body] = requireBody(main?.root, options)
  const sections = findSectionSettings(body)
  const theme = readTheme(await readRoot(docx, 'theme'))
  const notes = await createNoteReader((kind) => readRoot(docx, kind))
  const { headers, footers } = await readHeadersAndFooters(docx, sections, await readRoot(docx, 'settings'))
  const warnings = new Set<Warning>(main?.damaged ? [DAMAGED] : [])
  // Blanks are joined later, so more is read than is kept.
  let room = 2 * options.limits.characters
  const context: ReadingContext = {
    theme,
    styles: readStyles(await readRoot(docx, 'styles'), theme),
    numbering: readNumbering(await readRoot(docx, 'numbering')),
    page: readPageGeometry(sections),
    inMainPart: false,
    onNote: notes.remember,
    onLeftOut: () => warnings.add(LEFT_OUT),
    onText: (characters) => {
      room -= characters
    },
    isFull: () => room < 0,
    readBlocks,
  }
  const floating = [body, ...headers, ...footers].some((part) => hasFloatingGround(part, theme))
  const around: Surroundings = { ground: floating ? 'unknown' : pageGround(root), hidden: null, run: {} }
  const readAll = (parts: readonly XmlElement[]): Block[] => parts.flatMap((part) => readBlocks(part, context, around))

  const text = [...placeIn('header', readAll(headers)), ...readBlocks(body, { ...context, inMainPart: true }, around)]
  const { rows, hidden } = arrangeRows(
    [...text, ...readAll(notes.elements()), ...placeIn('footer', readAll(footers))],
    context.page.marginTopPt,
  )
  const content = composeText(rows.map(withRestyled), hidden, options.limits.characters)
  return {
    pages: null,
    images: holdsPictures(docx),
    mainPart: docx.mainPart,
    ...content,
    links: findDocxLinks(body, docx, content),
    warnings: [...warnings, ...warnOfInvisible(rows.map((row) => row.text).join('\n')), ...content.warnings],
  }
}
