import type { Document } from '../schema/document.ts'
import type { RowId } from '../schema/row-id.ts'
import type { SectionKind } from '../schema/section.ts'
import { areApart, type ColumnRun, columnRuns } from './columns.ts'
import { isContactLine } from './contact-lines.ts'
import { lineText } from './looks.ts'

/** The line a section starts with; `text` is null where it goes on without a heading. */
export interface Opening {
  readonly index: number
  readonly kind: SectionKind
  readonly text: string | null
  /** The row that says what its words head, where one does. */
  readonly by?: RowId
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

/** The person's name is set larger than all else: the index of its line, or undefined where no line stands out. */
const nameLine = ({ lines }: Document): number | undefined => {
  const largest = lines.reduce((most, { fontSizePt }) => Math.max(most, fontSizePt ?? 0), 0)
  const all = lines.flatMap(({ fontSizePt }, index) => (fontSizePt === largest ? [index] : []))
  return all.length <= NAME_LINES_MAX ? all[0] : undefined
}

/**
 * The kind of the section that a column goes on with if it starts without a heading; null: none, it goes on with the section
 * before it.
 */
const resumed = (runs: readonly ColumnRun[], order: number, openings: readonly Opening[]): SectionKind | null => {
  const section = unfinished(runs, order, openings)
  const current = openingAt(openings, runs[order]?.from ?? 0)
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
 * A column that begins with the person's name, or with an address, beside one that was read before it opens with `contact`.
 *
 * @param headings in reading order.
 * @returns The headings and, in place, the lines where a section goes on.
 */
export const continueSections = (document: Document, headings: readonly Opening[]): Opening[] => {
  const runs = columnRuns(document)
  const name = nameLine(document)
  const openings: Opening[] = [...headings]
  const tellsPerson = (index: number): boolean => {
    const line = document.lines[index]
    return index === name || (line !== undefined && isContactLine(lineText(document, line)))
  }
  for (const [order, run] of runs.entries()) {
    const before = runs[order - 1]
    if (!before || !areApart(before, run) || openings.some(({ index }) => index === run.from)) continue
    const kind = tellsPerson(run.from) ? 'contact' : resumed(runs, order, openings)
    if (kind === null) continue
    openings.push({ index: run.from, kind, text: null })
    openings.sort((a, b) => a.index - b.index)
  }
  return openings
}
