import type { Segment } from './segments.ts'

/** In parts of the font size: how far a centred heading may be off the middle of the page, and how far it stands from other lines. */
const OFF_CENTRE = 1
const CLEAR_GAP = 0.4

const MAX_WORDS = 4

/** One centred line may be so by chance; headings are several of one size. */
const MIN_HEADINGS = 2

const isShort = ({ text }: Segment): boolean => !/\d/.test(text) && text.split(' ').length <= MAX_WORDS

/**
 * The section headings of a page that centres them: short lines of one size that stand alone in the middle of the page.
 * They part what is above from what is below, also where they fit between the columns.
 *
 * @param segments all of one page.
 */
export const centredHeadings = (segments: readonly Segment[]): ReadonlySet<Segment> => {
  const left = Math.min(...segments.map(({ rect }) => rect.left))
  const right = Math.max(...segments.map(({ rect }) => rect.right))
  const isCentred = ({ rect, sizePt }: Segment): boolean =>
    Math.abs(rect.left + rect.right - left - right) / 2 < OFF_CENTRE * sizePt
  const standsAlone = ({ rect, sizePt }: Segment): boolean =>
    segments.every((other) => {
      const gap = CLEAR_GAP * sizePt
      return other.rect === rect || other.rect.bottom + gap <= rect.top || other.rect.top - gap >= rect.bottom
    })
  const alone = segments.filter((segment) => isShort(segment) && isCentred(segment) && standsAlone(segment))
  return new Set(alone.filter(({ sizePt }) => alone.filter((other) => other.sizePt === sizePt).length >= MIN_HEADINGS))
}
