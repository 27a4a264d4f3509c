import type { Analysis } from '../schema/analysis.ts'
import type { SectionKind } from '../schema/section.ts'
import { joinLines } from '../text/paragraphs.ts'
import { lastStartingAt, rangeAt } from '../text/span.ts'
import type { Bullet } from './check.ts'

const TOLD_IN: ReadonlySet<SectionKind> = new Set(['experience', 'projects'])

/** Mark and blanks at the head of a list line: "• ", "- ", "3. ". */
const LIST_MARK = /^\s*(?:[^\p{L}\p{N}\s]|\d{1,2}[.)])?\s*/u

/** The bullets of work and projects, in reading order, each with all of its lines. */
export const findBullets = ({ document, sections }: Analysis): Bullet[] =>
  joinLines(document).paragraphs.flatMap((paragraph): Bullet[] => {
    const section = rangeAt(sections, paragraph.start)?.kind
    const isBullet = lastStartingAt(document.lines, paragraph.start)?.listItem === true
    if (!isBullet || section === undefined || !TOLD_IN.has(section)) return []
    const text = document.text.slice(paragraph.start, paragraph.end)
    const mark = LIST_MARK.exec(text)?.[0].length ?? 0
    return [{ ...paragraph, section, wordsStart: paragraph.start + mark, words: text.slice(mark) }]
  })
