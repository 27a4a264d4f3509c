import type { HiddenReason } from '../../../schema/document.ts'
import { LETTER_OR_DIGIT } from '../../../text/patterns.ts'
import type { GlyphRun, PageContent } from './engine.ts'
import { areaOf, intersect, type Rect } from './geometry.ts'
import { pageRect, type Suspicion, suspect } from './hidden-flags.ts'
import { inkFinder, type Paint } from './ink-regions.ts'
import { splitStruck } from './struck-text.ts'

export interface HiddenRun {
  readonly run: GlyphRun
  readonly why: HiddenReason
}

export interface SeenAndHidden {
  readonly seen: readonly GlyphRun[]
  readonly hidden: readonly HiddenRun[]
}

/** Fewer suspected letters on a page are bullets, page numbers, spaces: not worth a look at the painted page. */
const MIN_HIDDEN_LETTERS = 3

/** Part of a suspected run that lies over the print of other runs: then the ink in its box is theirs. */
const OVER_OTHERS = 0.5

const lettersOf = (run: GlyphRun): number => {
  let letters = 0
  for (const { text } of run.glyphs) if (LETTER_OR_DIGIT.test(text)) letters++
  return letters
}

/** Points; print is looked up in bands of this height. */
const HIDDEN_BAND_PT = 20

/** The part of a box, 0..1, that lies over the print of these runs. */
type Overprint = (rect: Rect) => number

const overprintBy = (runs: readonly GlyphRun[]): Overprint => {
  const bands = new Map<number, Rect[]>()
  for (const rect of runs.map(pageRect)) {
    for (let band = Math.floor(rect.top / HIDDEN_BAND_PT); band <= Math.floor(rect.bottom / HIDDEN_BAND_PT); band++) {
      const known = bands.get(band)
      if (known) known.push(rect)
      else bands.set(band, [rect])
    }
  }
  return (rect) => {
    const others = new Set<Rect>()
    for (let band = Math.floor(rect.top / HIDDEN_BAND_PT); band <= Math.floor(rect.bottom / HIDDEN_BAND_PT); band++) {
      for (const other of bands.get(band) ?? []) others.add(other)
    }
    let shared = 0
    for (const other of others) shared += areaOf(intersect(rect, other))
    return shared / Math.max(1, areaOf(rect))
  }
}

/**
 * Separate what a page shows from what it hides. A run that looks hidden by its attributes is so only if the painted page has no
 * ink of its own in its place; so OCR layers, Chrome's text over shapes, and white print on a dark ground stay.
 *
 * @param paint paints a region of the page in gray at {@link INK_DPI}; called only for regions where something is in doubt. Where
 * it returns nothing, the doubtful runs count as seen.
 */
const splitUnseen = (page: PageContent, paint: Paint): SeenAndHidden => {
  const suspects = new Map<GlyphRun, Suspicion>()
  for (const run of page.runs) {
    const suspicion = suspect(run, page)
    if (suspicion && (suspicion.certain || lettersOf(run) > 0)) suspects.set(run, suspicion)
  }
  if (suspects.size === 0) return { seen: page.runs, hidden: [] }
  const overprint = overprintBy(page.runs.filter((run) => !suspects.has(run)))
  const doubtful = [...suspects].filter(([, { certain }]) => !certain).map(([run]) => run)
  const worthALook = doubtful.reduce((letters, run) => letters + lettersOf(run), 0) >= MIN_HIDDEN_LETTERS
  const inked = worthALook ? inkFinder(doubtful.map(pageRect), page, paint) : undefined
  const isHidden = (run: GlyphRun, { certain }: Suspicion): boolean => {
    if (certain || !inked) return certain
    const rect = pageRect(run)
    const hasInk = inked(rect)
    return hasInk !== undefined && (!hasInk || overprint(rect) > OVER_OTHERS)
  }
  const hidden = [...suspects].flatMap(([run, suspicion]) => (isHidden(run, suspicion) ? [{ run, why: suspicion.why }] : []))
  const unseen = new Set(hidden.map(({ run }) => run))
  return { seen: page.runs.filter((run) => !unseen.has(run)), hidden }
}

/**
 * {@link splitUnseen}, and what is struck out counts as hidden too. Hidden marks without a letter or digit, such as bullets that a
 * program set too small to be seen beside those that it drew, hide nothing from anybody.
 */
export const splitHidden = (page: PageContent, paint: Paint): SeenAndHidden => {
  const { seen, hidden } = splitUnseen(page, paint)
  const { kept, struck } = splitStruck(seen, page.rules)
  const all = [...hidden, ...struck.map((run): HiddenRun => ({ run, why: 'struck' }))]
  return { seen: kept, hidden: all.filter(({ run }) => lettersOf(run) > 0) }
}
