import type { Decision, Job, Requirement, RequirementWhy, Span } from '../schema/index.ts'
import { clampWidth, heading, indent, makePalette, type Palette, type TextOptions, wrap } from '../text/text-layout.ts'
import { lineNumberAt, statementOf } from '../wording/quote.ts'
import { ZONE_NAMES } from '../wording/words.ts'

const STEP_INDENT = 4

/** "under=required +2.1" */
const sayTerm = ({ feature, weight }: Decision['terms'][number]): string =>
  `${feature} ${weight > 0 ? '+' : '−'}${Math.abs(weight)}`

const saySure = ({ by, sure }: Decision): string => (sure === null ? by : `${by}, ${Math.round(100 * sure)} % sure`)

const renderDecision = (decision: Decision, width: number, palette: Palette): string[] => {
  const terms = decision.terms.map(sayTerm).join(' · ')
  return indent(
    [
      ...wrap(`${decision.said}: ${saySure(decision)}`, width - STEP_INDENT),
      ...(terms === '' ? [] : indent(wrap(terms, width - 2 * STEP_INDENT).map(palette.dim), STEP_INDENT)),
    ],
    STEP_INDENT,
  )
}

interface Sheet {
  readonly job: Job
  readonly width: number
  readonly palette: Palette
}

const given = <T>(one: T | undefined): readonly T[] => (one === undefined ? [] : [one])

const renderDecisions = (span: Span, decisions: readonly Decision[], { job, width, palette }: Sheet): string[] => [
  '',
  ...wrap(`line ${lineNumberAt(job.document, span.start)}: “${statementOf(job.document, span, width)}”`, width).map(palette.bold),
  ...decisions.flatMap((decision) => renderDecision(decision, width, palette)),
]

const renderBlockers = ({ job, width, palette }: Sheet): string[] => {
  const rows = (job.whyBlockers ?? []).flatMap(({ kind, sense }, index) => {
    const blocker = job.blockers[index]
    return blocker ? renderDecisions(blocker, [kind, ...given(sense)], { job, width, palette }) : []
  })
  return rows.length === 0 ? [] : ['', ...heading('Why these are conditions', '', width, palette), ...rows]
}

/** A decision that no model took part in, as one line. */
const sayBy = (said: string, by: string, { width }: Sheet): string[] =>
  indent(wrap(`${said}: ${by}`, width - STEP_INDENT), STEP_INDENT)

/** The title, the level, and where a part of the posting begins, each with the row, rule or model that says so. */
const renderFrame = (sheet: Sheet): string[] => {
  const { title, titleBy, seniority, seniorityBy, zones, document } = sheet.job
  return [
    ...(title === null || titleBy === undefined ? [] : sayBy(`title “${title}”`, titleBy, sheet)),
    ...(seniorityBy === undefined ? [] : sayBy(seniority, seniorityBy, sheet)),
    ...zones.flatMap((zone) => sayBy(`line ${lineNumberAt(document, zone.start)}, ${ZONE_NAMES[zone.kind]}`, zone.by, sheet)),
  ]
}

const renderRequirement = (requirement: Requirement, why: RequirementWhy, sheet: Sheet): string[] => {
  const { importance, kind, degree, years, parts } = why
  const ofParts = parts.flatMap((part) => [...part.anyOf, ...part.links, ...given(part.years)])
  return renderDecisions(requirement, [importance, kind, ...given(degree), ...given(years), ...ofParts], sheet)
}

/**
 * For the title, the level and the parts of a posting, and for each requirement and condition, which model, row or rule decided, by which terms, and how sure it is; '' if that was not
 * asked for.
 */
export const renderWhy = (job: Job, options: TextOptions): string => {
  if (job.why === undefined) return ''
  const sheet: Sheet = { job, width: clampWidth(options.width), palette: makePalette(options.color) }
  const { width, palette } = sheet
  const byId = new Map(job.requirements.map((requirement) => [requirement.id, requirement]))
  const rows = job.why.flatMap((why) => {
    const requirement = byId.get(why.requirement)
    return requirement ? renderRequirement(requirement, why, sheet) : []
  })
  const blockers = renderBlockers(sheet)
  return `${[...heading('Why it is read this way', 'for + and against −', width, palette), ...renderFrame(sheet), ...rows, ...blockers].join('\n')}\n`
}
