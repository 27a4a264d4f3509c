import type { Proposal, Refused, Report, RewriteKind, Rewriting, SecondReading, SecondVerdict } from '../schema/index.ts'
import { clampWidth, heading, indent, makePalette, type Palette, spread, type TextOptions, wrap } from '../text/text-layout.ts'
import { nameRequirement } from '../wording/name-requirement.ts'
import { count, formatGain, STATUS_MARKS, STATUS_NAMES } from '../wording/words.ts'

const OWN_MODEL_INDENT = 2

interface View {
  readonly width: number
  readonly palette: Palette
  readonly report: Report
}

const viewOf = (report: Report, options: TextOptions): View => ({
  width: clampWidth(options.width),
  palette: makePalette(options.color),
  report,
})

const TITLE_OF_KIND: Readonly<Record<RewriteKind, string>> = {
  bullets: 'In other words',
  summary: 'A summary',
  order: 'In another order',
}

const statementOf = (id: string, { job }: Report): string => {
  const requirement = job.requirements.find((one) => one.id === id)
  return requirement ? nameRequirement(requirement, job) : ''
}

const side = (mark: string, text: string, width: number): string[] =>
  text === '' ? [] : text.split('\n').flatMap((part) => wrap(`${mark} ${part}`, width))

const renderProposal = (
  { kind, requirement, was, words, sources, gain }: Proposal,
  { width, palette, report }: View,
): string[] => {
  const lines = [...new Set(sources.map(({ line }) => line))].sort((a, b) => a - b)
  const room = width - OWN_MODEL_INDENT
  return [
    '',
    spread(palette.bold(TITLE_OF_KIND[kind]), palette.accent(formatGain(gain)), width),
    ...indent(
      [
        ...(requirement === null ? [] : wrap(`toward “${statementOf(requirement, report)}”`, room)),
        ...side('−', was, room).map(palette.bad),
        ...side('+', words, room).map(palette.good),
        palette.dim(`from ${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`),
      ],
      OWN_MODEL_INDENT,
    ),
  ]
}

const renderRefused = (refused: readonly Refused[], { width, palette }: Pick<View, 'width' | 'palette'>): string[] =>
  refused.length === 0
    ? []
    : [
        ...heading('Not shown', String(refused.reduce((sum, one) => sum + one.count, 0)), width, palette),
        ...refused.flatMap((one) => wrap(`${one.count} × ${one.says}`, width)),
      ]

/** What a model said and is not shown, by reason, to be printed below a letter. Empty if nothing was refused. */
export const renderNotShown = (refused: readonly Refused[], options: TextOptions): string => {
  const lines = renderRefused(refused, { width: clampWidth(options.width), palette: makePalette(options.color) })
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`
}

/** What a person's own model proposes, for reading on a terminal. */
export const renderRewriting = (
  { model, asked, proposals, refused }: Rewriting,
  report: Report,
  options: TextOptions,
): string => {
  const view = viewOf(report, options)
  const said =
    asked === 0
      ? 'No line of the resume shows a statement only in part: there was nothing to ask the model for.'
      : `${model} was asked for ${count(asked, 'proposal')}; ${proposals.length} passed the guard. Whether a line is still yours, only you know.`
  return `${[
    ...wrap(said, view.width),
    ...proposals.flatMap((proposal) => renderProposal(proposal, view)),
    ...renderRefused(refused, view),
  ].join('\n')}\n`
}

const renderVerdict = ({ requirement, ours, theirs, quotes }: SecondVerdict, { width, palette, report }: View): string[] => [
  '',
  ...wrap(statementOf(requirement, report), width).map(palette.bold),
  ...indent(
    [
      `${STATUS_MARKS[ours]} ${STATUS_NAMES[ours]}`,
      theirs === null
        ? palette.dim('model: no verdict that counts')
        : `model: ${STATUS_MARKS[theirs]} ${STATUS_NAMES[theirs].toLowerCase()}`,
      ...quotes.flatMap(({ line, quote }) => wrap(`line ${line} “${quote}”`, width - OWN_MODEL_INDENT).map(palette.dim)),
    ],
    OWN_MODEL_INDENT,
  ),
]

/** How a model reads the statements, beside the report's own reading, for reading on a terminal. */
export const renderSecondReading = (
  { model, verdicts, same, refused }: SecondReading,
  report: Report,
  options: TextOptions,
): string => {
  const view = viewOf(report, options)
  const said = `${model} and the report say the same of ${same.count} of ${same.of} statements that both judge. The score goes by the report alone.`
  return `${[
    ...wrap(said, view.width),
    ...verdicts.flatMap((verdict) => renderVerdict(verdict, view)),
    ...renderRefused(refused, view),
  ].join('\n')}\n`
}
