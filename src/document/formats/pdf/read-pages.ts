import type { Warning } from '../../../schema/warning.ts'
import type { GrayPicture } from '../../gray-picture.ts'
import { composeAccents } from './compose-accents.ts'
import { withoutCopies } from './drawn-twice.ts'
import { type PageContent, type PdfEngine, PdfEngineBroken, PdfPageError, type PdfSource } from './engine.ts'
import type { Rect } from './geometry.ts'
import { type SeenAndHidden, splitHidden } from './hidden-text.ts'
import { readHyphenGlyphs } from './hyphen-glyphs.ts'
import { INK_DPI } from './ink.ts'
import type { PdfLimits } from './pdf-reading.ts'
import { nameSymbols } from './symbols.ts'

/** A page with its place in the document. */
export interface ReadPage {
  /** 0-based. */
  readonly index: number
  readonly content: PageContent
  readonly parted: SeenAndHidden
}

export interface ReadPages {
  /** Of the document, read or not. */
  readonly pageCount: number
  readonly pages: readonly ReadPage[]
  readonly warnings: readonly Warning[]
  /** A page took more memory than there is, or broke the engine otherwise: such a file is not given to another reader. */
  readonly broken: boolean
}

/** An engine that a file broke this often is not given the file's other pages. */
const MAX_BREAKS = 2

const lettersOf = ({ runs }: PageContent): number => runs.reduce((sum, { glyphs }) => sum + glyphs.length, 0)

/**
 * Where a page cannot be painted, nothing speaks against what it says: a page of nothing but white would make all of it hidden.
 */
const paintPage =
  (source: PdfSource, index: number) =>
  (region: Rect): GrayPicture | undefined => {
    try {
      return source.renderGray(index, INK_DPI, region)
    } catch (error) {
      if (error instanceof PdfPageError) return undefined
      throw error
    }
  }

const COUNTED: Readonly<Record<keyof PdfLimits, string>> = {
  pages: 'pages',
  characters: 'characters',
  textItems: 'pieces of text on a page',
}

const warningsOf = (
  unreadable: readonly number[],
  pageCount: number,
  passed: keyof PdfLimits | undefined,
  limits: PdfLimits,
): Warning[] => {
  const warnings: Warning[] = []
  if (unreadable.length > 0) {
    const which = unreadable.slice(0, 10).join(', ') + (unreadable.length > 10 ? ', …' : '')
    warnings.push({ code: 'page_unreadable', message: `Damaged and left out: page ${which} of ${pageCount}.` })
  }
  if (passed) {
    const most = `${limits[passed].toLocaleString('en')} ${COUNTED[passed]}`
    warnings.push({ code: 'truncated', message: `The document has more than ${most}; the rest was not read.` })
  }
  return warnings
}

const unreadFieldWarnings = (pages: readonly ReadPage[]): Warning[] => {
  const numbers = pages.filter(({ content }) => content.unreadFields).map(({ index }) => index + 1)
  if (numbers.length === 0) return []
  const message = `Not read: what buttons, signatures or stamps say on page ${numbers.join(', ')}.`
  return [{ code: 'field_not_read', message, pages: numbers }]
}

const readPage = (source: PdfSource, index: number, limits: PdfLimits): ReadPage => {
  const read = source.readPage(index, limits)
  const content = { ...read, runs: composeAccents(nameSymbols(readHyphenGlyphs(withoutCopies(read.runs)))) }
  return { index, content, parted: splitHidden(content, paintPage(source, index)) }
}

/** @returns undefined for a page that cannot be read; the error that says that the engine is broken, where it is. */
const tryPage = (source: PdfSource, index: number, limits: PdfLimits): ReadPage | PdfEngineBroken | undefined => {
  try {
    return readPage(source, index, limits)
  } catch (error) {
    if (error instanceof PdfPageError) return undefined
    if (error instanceof PdfEngineBroken) return error
    throw error
  }
}

/**
 * Read the pages of a document one after the other. A page that cannot be read is left out with a warning; an engine that
 * breaks on a page is started anew for the next one.
 *
 * @throws PdfOpenError
 */
export const readPages = async (engine: PdfEngine, bytes: Uint8Array, limits: PdfLimits): Promise<ReadPages> => {
  let source: PdfSource | undefined = await engine.open(bytes)
  const { pageCount } = source
  const pages: ReadPage[] = []
  const unreadable: number[] = []
  let left = limits.characters
  let breaks = 0
  let index = 0
  for (; index < Math.min(pageCount, limits.pages) && left > 0 && breaks < MAX_BREAKS; index++) {
    source ??= await engine.open(bytes)
    const page = tryPage(source, index, { ...limits, characters: left })
    if (page === undefined || page instanceof PdfEngineBroken) unreadable.push(index + 1)
    else {
      pages.push(page)
      left -= lettersOf(page.content)
    }
    if (page instanceof PdfEngineBroken) {
      breaks++
      source = undefined
    }
  }
  source?.close()
  const cutBy = pages.map(({ content }) => content.cutBy).find((limit) => limit !== null)
  const passed = cutBy ?? (index < pageCount && breaks < MAX_BREAKS ? (left > 0 ? 'pages' : 'characters') : undefined)
  const warnings = [...warningsOf(unreadable, pageCount, passed, limits), ...unreadFieldWarnings(pages)]
  return { pageCount, pages, warnings, broken: breaks > 0 }
}
