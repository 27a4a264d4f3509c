import type { HiddenReason } from '../../../schema/document.ts'
import type { GlyphRun, GrayPicture, PageContent } from './engine.ts'
import { areaOf, intersect } from './geometry.ts'
import { pageRect, type Suspicion, suspect } from './hidden-flags.ts'
import { hasInk } from './ink.ts'

export interface HiddenRun {
  readonly run: GlyphRun
  readonly why: HiddenReason
}

export interface SeenAndHidden {
  readonly seen: readonly GlyphRun[]
  readonly hidden: readonly HiddenRun[]
}

/** Fewer suspected letters on a page are bullets, page numbers, spaces: not worth a look at the painted page. */
const MIN_LETTERS = 3

/** Part of a suspected run that lies over print of others: then the ink in its box is theirs. */
const OVER_OTHERS = 0.5

const lettersOf = (run: GlyphRun): number => run.glyphs.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).length

const isOverOthers = (run: GlyphRun, others: readonly GlyphRun[]): boolean => {
  const rect = pageRect(run)
  const area = areaOf(rect)
  let shared = 0
  for (const other of others) if (other.turns === run.turns) shared += areaOf(intersect(rect, pageRect(other)))
  return shared > OVER_OTHERS * area
}

/**
 * Part what a page shows from what it hides. A run that looks hidden by its attributes is so only if the painted page has
 * no ink of its own in its place; so OCR layers, Chrome's text over shapes, and white print on a dark ground stay.
 *
 * @param paint paints the page in gray at {@link INK_DPI}; called at most once, and only where something is in doubt.
 * Where it gives nothing, the doubtful runs count as seen.
 */
export const partHidden = (page: PageContent, paint: () => GrayPicture | undefined): SeenAndHidden => {
  const suspects = new Map<GlyphRun, Suspicion>()
  for (const run of page.runs) {
    const suspicion = suspect(run, page)
    if (suspicion) suspects.set(run, suspicion)
  }
  if (suspects.size === 0) return { seen: page.runs, hidden: [] }
  const beyondDoubt = page.runs.filter((run) => !suspects.has(run))
  const doubtful = [...suspects].filter(([, { certain }]) => !certain).map(([run]) => run)
  const worthALook = doubtful.reduce((letters, run) => letters + lettersOf(run), 0) >= MIN_LETTERS
  const picture = worthALook ? paint() : undefined
  const isHidden = (run: GlyphRun, { certain }: Suspicion): boolean =>
    certain || (picture !== undefined && (!hasInk(picture, pageRect(run)) || isOverOthers(run, beyondDoubt)))
  const hidden = [...suspects].flatMap(([run, suspicion]) => (isHidden(run, suspicion) ? [{ run, why: suspicion.why }] : []))
  const unseen = new Set(hidden.map(({ run }) => run))
  return { seen: page.runs.filter((run) => !unseen.has(run)), hidden }
}
