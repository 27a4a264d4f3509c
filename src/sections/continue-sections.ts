import type { Document } from '../schema/document.ts'
import type { SectionKind } from '../schema/section.ts'
import { areApart, type ColumnRun, columnRuns } from './columns.ts'

/** The line a section starts with; `text` is null where it goes on without a heading. */
export interface Opening {
  readonly index: number
  readonly kind: SectionKind
  readonly text: string | null
}

const openingAt = (openings: readonly Opening[], index: number): Opening | undefined =>
  openings.findLast((opening) => opening.index <= index)

/** A name may stand on two lines. */
const NAME_LINES_MAX = 2

/** The section that ended the same column on an earlier page, the nearest such page first. */
const unfinished = (runs: readonly ColumnRun[], order: number, openings: readonly Opening[]): Opening | undefined => {
  const run = runs[order] as ColumnRun
  const above = runs
    .slice(0, order)
    .findLast((other) => other.page !== run.page && other.extent !== null && !areApart(other, run))
  return above && openingAt(openings, above.to - 1)
}

/** The person's name is set larger than all else. */
const startsWithName = ({ lines }: Document, { from }: ColumnRun): boolean => {
  const sizes = lines.map(({ fontSizePt }) => fontSizePt ?? 0)
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0)
  return largest > 0 && sizes[from] === largest && sizes.filter((size) => size === largest).length <= NAME_LINES_MAX
}

/** What a column that starts without a heading goes on with; null where it goes on with what stands before it. */
const resumed = (
  document: Document,
  runs: readonly ColumnRun[],
  order: number,
  openings: readonly Opening[],
): SectionKind | null => {
  const run = runs[order] as ColumnRun
  if (startsWithName(document, run)) return 'contact'
  const section = unfinished(runs, order, openings)
  const current = openingAt(openings, run.from)
  return section && current && section !== current && section.kind !== 'contact' ? section.kind : null
}

/**
 * Sections that run on over a page break beside a sidebar: the lines after the sidebar belong to the section that
 * their column was in, not to the sidebar's last one.
 *
 * ```text
 * page 1          page 2
 * Skills  Work    Languages  (Work goes on here)
 * ```
 *
 * A column that begins with the person's name beside a sidebar that was read before it opens with `contact`.
 *
 * @param headings in reading order.
 * @returns The headings and, in place, the lines where a section goes on.
 */
export const continueSections = (document: Document, headings: readonly Opening[]): Opening[] => {
  const runs = columnRuns(document)
  const openings: Opening[] = [...headings]
  for (const [order, run] of runs.entries()) {
    const before = runs[order - 1]
    if (!before || !areApart(before, run) || openings.some(({ index }) => index === run.from)) continue
    const kind = resumed(document, runs, order, openings)
    if (kind === null) continue
    openings.push({ index: run.from, kind, text: null })
    openings.sort((a, b) => a.index - b.index)
  }
  return openings
}
