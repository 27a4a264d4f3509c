import type { Edit, Evidence, Report, RequirementCoverage, Suggestion } from '../schema/index.ts'
import { isReplaced, nameEdit } from '../text/edit.ts'
import { ownGain } from '../text/own-gain.ts'
import { nameRequirement } from '../wording/name-requirement.ts'
import type { Highlight, Markup, Note, ProposedEdit } from './markup.ts'
import { sayProposal } from './say-proposal.ts'

export interface PlanOptions {
  /** Ids of the rules whose edits are made, or single edits as `nameEdit` names them. Default: all edits that need no new fact. */
  readonly accept?: readonly string[]
  /** The person's own edits, which take precedence over any other on the same words. Default: none. */
  readonly edits?: readonly Edit[]
}

const sayGain = (suggestion: Suggestion): string => {
  const [{ title }, gain] = [suggestion, ownGain(suggestion)]
  return gain > 0 ? `${title} (+${gain.toFixed(1)} ${gain === 1 ? 'point' : 'points'})` : title
}

const propose = ({ edit }: Suggestion, text: string): string => (edit ? ` ${sayProposal(edit, text)}` : '')

const toNote = (suggestion: Suggestion, text: string): Note => ({
  place: suggestion.resume,
  title: sayGain(suggestion),
  message: suggestion.message + propose(suggestion, text),
})

/** As many as people still read in one comment. */
const MAX_LISTED_IN_COMMENT = 20

const sayLacking = (suggestion: Suggestion): string => {
  const [{ title }, gain] = [suggestion, ownGain(suggestion)]
  return (
    title.replace(/^(?:Also a|A)sked, (?:not named|hardly shown|not held today): /, '') + (gain > 0 ? ` +${gain.toFixed(1)}` : '')
  )
}

/** Notes without a place become one list: fifty paragraphs in the margin of the first line would bury all others. */
const listLacking = (suggestions: readonly Suggestion[]): Note[] => {
  if (suggestions.length < 2) return suggestions.map((suggestion) => toNote(suggestion, ''))
  const rest = suggestions.length - MAX_LISTED_IN_COMMENT
  const listed = suggestions.slice(0, MAX_LISTED_IN_COMMENT).map(sayLacking).join(' · ')
  const more = rest > 0 ? ` · and ${rest} more in the report` : ''
  return [
    {
      place: null,
      title: 'Asked, not shown',
      message: `Add only what is true of you, where you did it and what came of it: ${listed}${more}. The numbers are the points that each would bring.`,
    },
  ]
}

const OWN_TITLE = 'Your own words'

const toOwnEdit = (edit: Edit): ProposedEdit => ({ ...edit, title: OWN_TITLE, message: 'You wrote it.' })

const toEdit = ({ edit, title, message }: Suggestion): ProposedEdit[] => (edit ? [{ ...edit, title, message }] : [])

/** Naming a rule says that its edits are true; otherwise only edits that need no new fact are made. */
const isTaken = (suggestion: Suggestion, accept?: readonly string[]): boolean => {
  const { rule, edit, onlyIfTrue } = suggestion
  if (edit === null) return false
  return accept ? accept.includes(rule) || accept.includes(nameEdit(suggestion)) : !onlyIfTrue
}

const STATUS_NAMES = { met: 'Met', partial: 'Met in part', missing: 'Not met', unknown: 'Not scored' } as const

const highlightsOf = ({ job, coverage }: Report): Highlight[] => {
  const requirements = new Map(job.requirements.map((requirement) => [requirement.id, requirement]))
  const toHighlight = ({ requirement: id, status }: RequirementCoverage, { start, end, why }: Evidence): Highlight[] => {
    const requirement = requirements.get(id)
    return requirement
      ? [{ start, end, status, message: `${STATUS_NAMES[status]}: ${nameRequirement(requirement, job)}\n${why}` }]
      : []
  }
  return coverage.flatMap((row) => {
    const [best] = row.evidence
    return best && !best.near ? toHighlight(row, best) : []
  })
}

/**
 * What to write into the resume of a report: the person's own edits and those that are accepted, every other suggestion as a
 * note on the line that it is about, and for each requirement the place that shows it best.
 */
export const planMarkup = (report: Report, { accept, edits = [] }: PlanOptions = {}): Markup => {
  const { text } = report.analysis.document
  const taken = report.suggestions.filter((suggestion) => isTaken(suggestion, accept) && !isReplaced(suggestion, edits))
  const rest = report.suggestions.filter((suggestion) => !taken.includes(suggestion))
  return {
    edits: [...edits.map(toOwnEdit), ...taken.flatMap(toEdit)],
    notes: [
      ...rest.filter(({ resume }) => resume !== null).map((suggestion) => toNote(suggestion, text)),
      ...listLacking(rest.filter(({ resume }) => resume === null)),
    ],
    highlights: highlightsOf(report),
  }
}
