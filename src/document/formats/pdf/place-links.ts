import type { Line, Link } from '../../../schema/document.ts'
import { cleanLine } from '../../clean-line.ts'
import type { GlyphRun, PageLink } from './engine.ts'
import { holdsPoint, type Rect } from './geometry.ts'
import { spell } from './spell.ts'

/** A link, and the words under it. */
export interface WordyLink extends PageLink {
  /** Empty where it is a picture or an icon. */
  readonly words: string
}

const middleOf = (run: GlyphRun): number => (run.rect.top + run.rect.bottom) / 2

/** The part of a run that lies in a rectangle. */
const runsWithin = (run: GlyphRun, rect: Rect): GlyphRun[] => {
  const glyphs = run.glyphs.filter(({ left, right }) => holdsPoint(rect, (left + right) / 2, middleOf(run)))
  return glyphs.length === 0 ? [] : [{ ...run, glyphs }]
}

/** The links of a page with their words, as they are printed there. */
export const readLinks = (links: readonly PageLink[], runs: readonly GlyphRun[]): WordyLink[] => {
  const upright = links.length === 0 ? [] : runs.filter(({ turns }) => turns === 0)
  return links.map((link) => {
    const under = upright.flatMap((run) => runsWithin(run, link.rect)).sort((a, b) => a.rect.left - b.rect.left)
    return { ...link, words: cleanLine(spell(under)).trim() }
  })
}

/** A link is on the line whose letters it covers; its own edges may be off by a little, or reach into the next line. */
const isOn = ({ rect }: PageLink, [left, top, width, height]: NonNullable<Line['box']>): boolean => {
  const middle = (rect.top + rect.bottom) / 2
  const isAcross = middle >= top && middle <= top + height
  const covered = Math.min(rect.bottom, top + height) - Math.max(rect.top, top)
  return (isAcross || covered > height / 2) && rect.left < left + width && rect.right > left
}

/** Puts the links of one page on its lines, each on words of its own where the same are printed twice. */
export const placeLinks = (links: readonly WordyLink[], lines: readonly Line[], text: string): Link[] => {
  const ends = new Map<Line, number>()
  const placed = [...links]
    .sort((a, b) => a.rect.top - b.rect.top || a.rect.left - b.rect.left)
    .flatMap((link): Link[] => {
      const line = lines.find(({ box }) => box !== null && isOn(link, box))
      if (!line) return []
      const at = link.words === '' ? -1 : text.indexOf(link.words, ends.get(line) ?? line.start)
      const end = at + link.words.length
      if (at < 0 || end > line.end) return [{ start: line.start, end: line.end, address: link.address }]
      ends.set(line, end)
      return [{ start: at, end, address: link.address }]
    })
  return placed.sort((a, b) => a.start - b.start || a.end - b.end)
}
