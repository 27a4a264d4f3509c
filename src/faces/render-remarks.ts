import type { Remark } from '../schema/index.ts'
import { displayWidth, heading, indent, spread, wrap, wrapWithin } from '../text/text-layout.ts'
import { firstRemarks } from '../wording/first-remarks.ts'
import { citePlace } from '../wording/quote.ts'
import type { View } from './view.ts'

const REMARKS_INDENT = 2
const REMARK_BULLET = '•'

const placeOf = ({ resume }: Remark, { report }: View): string =>
  resume === null ? '' : citePlace(report.analysis.document, resume)

const renderTitle = (remark: Remark, view: View): string => {
  const place = placeOf(remark, view)
  const [title = ''] = wrapWithin(remark.title, view.width - REMARKS_INDENT - displayWidth(place) - 2, 1)
  return spread(`${REMARK_BULLET} ${title}`, view.palette.accent(place), view.width)
}

const head = ({ width, palette }: View): string[] => heading('The resume itself', 'never points', width, palette)

/** The first remarks, one line each, as far as there is room. */
export const renderFirstRemarks = (room: number, view: View): string[] => {
  const lines = head(view)
  const shown = firstRemarks(view.report.remarks).slice(0, Math.max(0, room - lines.length))
  return shown.length === 0 ? [] : [...lines, ...shown.map((remark) => renderTitle(remark, view))]
}

/** All remarks with their reasons. */
export const renderRemarks = (view: View): string[] => {
  const { remarks } = view.report
  const isSaid = ({ message }: Remark, at: number): boolean => remarks.findIndex((other) => other.message === message) < at
  const lines = remarks.flatMap((remark, at) => [
    renderTitle(remark, view),
    ...(isSaid(remark, at)
      ? []
      : indent(wrap(remark.message, view.width - REMARKS_INDENT).map(view.palette.dim), REMARKS_INDENT)),
  ])
  return lines.length === 0 ? [] : [...head(view), ...lines]
}
