import type { Document, Line } from '../schema/document.ts'
import { LazyPattern } from '../text/lazy-pattern.ts'
import { TEXT_PATTERNS } from '../text/texts.compiled.ts'
import { gapBefore, lineText } from './looks.ts'

const ENTRY_HEAD = new LazyPattern(...TEXT_PATTERNS['head-of-entry'])

/** One dated line may be a course of study, or the time when somebody is available. */
const ENTRIES_MIN = 2

/**
 * The head of the first entry, where entries stand in the opening of a resume without a heading; undefined where none do, or
 * where it stands close below other lines: they may belong to it.
 */
export const findEntries = (document: Document, opening: readonly Line[]): Line | undefined => {
  const heads = opening.filter((line) => ENTRY_HEAD.test(lineText(document, line)))
  const [first] = heads
  return first && heads.length >= ENTRIES_MIN && gapBefore(document, document.lines.indexOf(first)) ? first : undefined
}
