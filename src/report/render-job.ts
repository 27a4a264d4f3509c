import type { Importance, Job, Requirement } from '../schema/index.ts'
import { nameRequirement } from './name-requirement.ts'
import { citePlace, statementOf } from './quote.ts'
import { renderBlockers, renderUnrecognised, renderWarnings } from './render-notes.ts'
import { clampWidth, heading, indent, makePalette, type Palette, spread, type TextOptions, wrap } from './text-layout.ts'
import { count, IMPORTANCE_NAMES, IMPORTANCES } from './words.ts'

interface View {
  readonly job: Job
  readonly width: number
  readonly palette: Palette
}

const describeJob = ({ seniority, experience, degree }: Job): string =>
  [
    ...(seniority === 'unspecified' ? [] : [seniority]),
    ...(experience === null ? [] : [`${experience.min}${experience.max === null ? '+' : `–${experience.max}`} years`]),
    ...(degree === null || degree.level === 'none' ? [] : [`${degree.level}${degree.orExperience ? ' or experience' : ''}`]),
  ].join(' · ')

const renderRequirement = (requirement: Requirement, share: number, { job, width, palette }: View): string[] => {
  const percent = `${(share * 100).toFixed(1)} %`
  const [first = '', ...more] = wrap(nameRequirement(requirement, job), width - percent.length - 4)
  const place = citePlace(job.document, requirement)
  const room = width - place.length - 8
  return [
    spread(`• ${first}`, percent, width),
    ...indent(more, 2),
    ...indent([`${palette.accent(place)}  ${palette.dim(`“${statementOf(job.document, requirement, room)}”`)}`], 4),
  ]
}

const renderImportance = (importance: Importance, view: View): string[] => {
  const { job, width, palette } = view
  const total = job.requirements.reduce((sum, { weight }) => sum + weight, 0)
  const rows = job.requirements.filter((requirement) => requirement.importance === importance)
  return rows.length === 0
    ? []
    : [
        ...heading(IMPORTANCE_NAMES[importance], 'share of the score', width, palette),
        ...rows.flatMap((requirement) => renderRequirement(requirement, requirement.weight / total, view)),
      ]
}

/** A posting as it was understood, as a person reads it on a terminal: what it asks, and how much each part weighs. */
export const renderJob = (job: Job, options: TextOptions): string => {
  const view: View = { job, width: clampWidth(options.width), palette: makePalette(options.color) }
  const { width, palette } = view
  return `${[
    spread(
      palette.bold(job.title ?? 'Posting without a title'),
      palette.dim(count(job.requirements.length, 'requirement')),
      width,
    ),
    ...wrap(describeJob(job), width).filter((line) => line !== ''),
    ...renderWarnings(job.warnings, width, palette),
    ...IMPORTANCES.flatMap((importance) => renderImportance(importance, view)),
    ...renderBlockers(job, width, palette),
    ...renderUnrecognised(job, width, palette),
  ].join('\n')}\n`
}
