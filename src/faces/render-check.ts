import type { Check, CheckedLine, CheckFinding, IntegrityNote } from '../schema/index.ts'
import { clampWidth, heading, indent, makePalette, type Palette, padEnd, type TextOptions, wrap } from '../text/text-layout.ts'
import { type CheckGroup, groupFindings } from '../wording/check-groups.ts'

/** "tailored " and "original ". */
const LABEL_WIDTH = 9
const CHECK_INDENT = 2

interface View {
  readonly width: number
  readonly palette: Palette
}

const renderLine = (label: string, place: CheckedLine | null, { width, palette }: View): string[] => {
  if (place === null) return []
  const [first = '', ...more] = wrap(`line ${place.line} “${place.quote}”`, width - CHECK_INDENT - LABEL_WIDTH)
  return indent([`${palette.dim(padEnd(label, LABEL_WIDTH))}${first}`, ...indent(more, LABEL_WIDTH)], CHECK_INDENT)
}

/** For a line reworded or left out, the heading says everything. */
const renderFinding = ({ kind, says, tailored, original }: CheckFinding, isFault: boolean, view: View): string[] => [
  ...(isFault || kind !== 'statement' ? wrap(says, view.width) : []).map((line) => (isFault ? view.palette.bold(line) : line)),
  ...renderLine('tailored', tailored, view),
  ...renderLine('original', original, view),
]

const renderGroup = ({ title, findings, isFault }: CheckGroup, view: View): string[] =>
  findings.length === 0
    ? []
    : [
        ...heading(title, String(findings.length), view.width, view.palette),
        ...findings.flatMap((finding) => renderFinding(finding, isFault, view)),
      ]

const renderNotes = (notes: readonly IntegrityNote[], view: View): string[] =>
  notes.length === 0
    ? []
    : [
        ...heading('How the file is made: worth a look', String(notes.length), view.width, view.palette),
        ...notes.flatMap(({ says, place }) => [...wrap(says, view.width), ...renderLine('tailored', place, view)]),
      ]

/** Whether a tailored resume claims no more than its original, for reading on a terminal, with both lines of each finding. */
export const renderCheck = (check: Check, options: TextOptions): string => {
  const view: View = { width: clampWidth(options.width), palette: makePalette(options.color) }
  const paint = check.passed ? view.palette.good : view.palette.bad
  return `${[
    ...wrap(check.verdict, view.width).map((line) => paint(view.palette.bold(line))),
    ...check.warnings.flatMap(({ message }) => wrap(message, view.width)),
    ...groupFindings(check).flatMap((group) => renderGroup(group, view)),
    ...renderNotes(check.integrity, view),
  ].join('\n')}\n`
}
