import { READS } from '../language/resumes.ts'
import type { Analysis } from '../schema/analysis.ts'
import { startOfWords } from '../text/list-mark.ts'
import { joinLines } from '../text/paragraphs.ts'
import { tellsOfWork } from '../text/section-lines.ts'
import { lastStartingAt, rangeAt } from '../text/span.ts'
import type { Bullet } from './check.ts'

/**
 * The bullets of work and projects, in reading order, each with all of its lines. A paper that is cited among them is none, nor
 * the outer one of nested bullets that begins a position.
 */
export const findBullets = ({ document, sections, positions }: Analysis): Bullet[] => {
  const heads = new Set(positions.map(({ start }) => start))
  return joinLines(document).paragraphs.flatMap((paragraph): Bullet[] => {
    const section = rangeAt(sections, paragraph.start)?.kind
    const isBullet = lastStartingAt(document.lines, paragraph.start)?.listItem === true
    if (!isBullet || heads.has(paragraph.start) || section === undefined || !tellsOfWork(section)) return []
    const wordsStart = startOfWords(document.text, paragraph)
    const words = document.text.slice(wordsStart, paragraph.end)
    return READS.citation.test(words) ? [] : [{ ...paragraph, section, wordsStart, words }]
  })
}

/** As many positions as are read word by word. */
const READ_CLOSELY = 2

/** Whether a bullet is of the first two positions, or of a project: how one of long ago is told matters little. */
export const isReadClosely = ({ start }: Bullet, { positions }: Analysis): boolean =>
  !positions.slice(READ_CLOSELY).some((position) => position.start <= start && start < position.end)
