import type { ReportDiff, RequirementDiff, Standing, Tally } from '../schema/index.ts'
import {
  clampWidth,
  heading,
  indent,
  makePalette,
  type Palette,
  padEnd,
  spread,
  type TextOptions,
  wrap,
} from '../text/text-layout.ts'
import { scoreTitleOfDiff } from '../wording/say-score.ts'
import { count, formatChange, formatPoints } from '../wording/words.ts'

/** Where the words of a row begin: after its change. */
const DIFF_INDENT = 7
/** "was  " and "now  ". */
const LABEL_WIDTH = 5

interface View {
  readonly width: number
  readonly palette: Palette
}

const paintChange = (change: number, words: string, palette: Palette): string =>
  change < 0 ? palette.bad(words) : change > 0 ? palette.good(words) : words

const renderStanding = (label: string, { place, quote, why }: Standing, { width, palette }: View): string[] => {
  const room = width - DIFF_INDENT - LABEL_WIDTH
  const shown = quote === null ? wrap(why, room) : [...wrap(`${place}  “${quote}”`, room), ...wrap(why, room).map(palette.dim)]
  const [first = '', ...more] = shown
  return indent([`${palette.dim(padEnd(label, LABEL_WIDTH))}${first}`, ...indent(more, LABEL_WIDTH)], DIFF_INDENT)
}

const renderRow = (row: RequirementDiff, view: View): string[] => {
  const { width, palette } = view
  const { name, change, possible, before, after } = row
  const points = `${formatPoints(before.points)} → ${formatPoints(after.points)} of ${formatPoints(possible)}`
  const [first = '', ...more] = wrap(name, width - DIFF_INDENT - points.length - 2)
  return [
    spread(`${paintChange(change, padEnd(formatChange(change), DIFF_INDENT), palette)}${palette.bold(first)}`, points, width),
    ...indent(more.map(palette.bold), DIFF_INDENT),
    ...renderStanding('was', before, view),
    ...renderStanding('now', after, view),
  ]
}

const renderGroup = (title: string, rows: readonly RequirementDiff[], view: View): string[] => {
  const total = rows.reduce((sum, { change }) => sum + Math.round(change * 10), 0) / 10
  return rows.length === 0
    ? []
    : [
        ...heading(title, `${formatChange(total)} points`, view.width, view.palette),
        ...rows.toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change)).flatMap((row) => renderRow(row, view)),
      ]
}

const renderTally = (name: string, { before, after }: { readonly before: Tally; readonly after: Tally }): string[] =>
  after.of === 0 ? [] : [`${name} ${before.met === after.met ? after.met : `${before.met} → ${after.met}`} of ${after.of}`]

/** A requirement whose points changed by less than a person would call a change. */
const isRounding = ({ change, before, after }: RequirementDiff): boolean => change !== 0 && before.credit === after.credit

const renderUnchanged = (rows: readonly RequirementDiff[], { palette }: View): string[] => {
  const points = rows.reduce((sum, { after }) => sum + Math.round(after.points * 10), 0) / 10
  return rows.length === 0
    ? []
    : ['', palette.dim(`Unchanged: ${count(rows.length, 'requirement')}, ${formatPoints(points)} points.`)]
}

/** What a newer resume gains and loses, for reading on a terminal, with the quotes behind it. */
export const renderDiff = (diff: ReportDiff, options: TextOptions): string => {
  const view: View = { width: clampWidth(options.width), palette: makePalette(options.color) }
  const { score, required, duty, preferred, requirements } = diff
  const tallies = [...renderTally('required', required), ...renderTally('duties', duty), ...renderTally('preferred', preferred)]
  const moved = requirements.filter((row) => row.change !== 0 && !isRounding(row))
  const headline = view.palette.bold(scoreTitleOfDiff(diff))
  return `${[
    spread(headline, paintChange(score.change, `${formatChange(score.change)} points`, view.palette), view.width),
    `Met: ${tallies.join(' · ')}`,
    ...renderGroup(
      'Gained',
      moved.filter(({ change }) => change > 0),
      view,
    ),
    ...renderGroup(
      'Lost',
      moved.filter(({ change }) => change < 0),
      view,
    ),
    ...renderUnchanged(
      requirements.filter((row) => !moved.includes(row)),
      view,
    ),
  ].join('\n')}\n`
}
