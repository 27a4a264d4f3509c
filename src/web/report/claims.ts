import type { Evidence, Line, Report, Requirement, RequirementCoverage } from '../../schema/index.ts'
import { overlaps } from '../../text/span.ts'
import { nameRequirement } from '../../wording/name-requirement.ts'
import { nameSource } from '../../wording/name-source.ts'
import { messages } from '../messages/index.ts'
import { aimAt, groupByName, type NamedAims } from './aims.ts'

/** A place in the resume and what it shows. */
export interface Claim {
  readonly evidence: Evidence
  /** The part, or the requirement as a whole. */
  readonly aim: string
  /** Name of the part, or of the requirement as a whole. */
  readonly name: string
}

/** What is drawn beside and under one line of the resume. */
export interface ResumeNote {
  /** Class of the gutter: how strong the evidence is. */
  readonly gutter: string
  /** The gutter in words, for those who do not see its colour. */
  readonly label: string
  /** Why the line counts for nothing; null if it counts. */
  readonly silence: string | null
  /** What the line answers, in the order of the posting. */
  readonly aims: readonly string[]
  /** Those of them whose evidence begins here, the most telling first: named under the line. */
  readonly named: readonly NamedAims[]
}

/** From here on a place shows something in use: a list gives 0.6, a summary 0.7, a position or project 0.8 to 1. */
export const SHOWN_STRENGTH = 0.8

/** From which strength on the gutter is full or half. */
const STRENGTHS: readonly { readonly from: number; readonly gutter: string; readonly label: string }[] = [
  { from: SHOWN_STRENGTH, gutter: 'evidence-strong', label: messages.documents.strong },
  { from: 0.5, gutter: 'evidence-fair', label: messages.documents.fair },
  // Also nearest lines.
  { from: 0, gutter: 'evidence-weak', label: messages.documents.weak },
]

export const requirementsById = ({ job }: Pick<Report, 'job'>): ReadonlyMap<string, Requirement> =>
  new Map(job.requirements.map((requirement) => [requirement.id, requirement]))

/** What a requirement asks, in the posting's words. */
export const nameOf = (requirement: Requirement, { job }: Pick<Report, 'job'>): string => nameRequirement(requirement, job)

/** Names a part, or a requirement as a whole if the part is null. */
export const namerOf = (report: Report): ((requirement: string, part: number | null) => string) => {
  const rows = new Map(report.coverage.map((row) => [row.requirement, row]))
  const byId = requirementsById(report)
  return (id, part) => {
    const requirement = byId.get(id)
    const whole = requirement ? nameOf(requirement, report) : id
    return part === null ? whole : (rows.get(id)?.parts[part]?.name ?? whole)
  }
}

const placeOf = ({ start, end, skill }: Evidence): string => `${start} ${end} ${skill}`

/**
 * What shows a requirement: first for the person as a whole (years of work, a degree), since such a requirement rests on that,
 * then for each part.
 *
 * @param name of the requirement as a whole; empty if it is named already.
 */
export const claimsFor = (row: Pick<RequirementCoverage, 'requirement' | 'parts' | 'evidence'>, name: string): Claim[] => {
  const ofParts = row.parts.flatMap((part, index) =>
    part.evidence.map((evidence) => ({ evidence, aim: aimAt(row.requirement, index), name: part.name })),
  )
  const places = new Set(ofParts.map(({ evidence }) => placeOf(evidence)))
  const ofWhole = row.evidence
    .filter((evidence) => !places.has(placeOf(evidence)))
    .map((evidence) => ({ evidence, aim: aimAt(row.requirement, null), name }))
  return [...ofWhole, ...ofParts]
}

export const claimsOf = (report: Report): Claim[] => {
  const byId = requirementsById(report)
  return report.coverage.flatMap((row) => {
    const requirement = byId.get(row.requirement)
    return requirement === undefined ? [] : claimsFor(row, nameOf(requirement, report))
  })
}

/** What many lines show says little about each of them: it comes last. */
const mostTellingFirst = (named: readonly NamedAims[], claims: readonly Claim[]): NamedAims[] => {
  const places = new Map<string, number>()
  for (const { name } of claims) places.set(name, (places.get(name) ?? 0) + 1)
  return [...named].sort((a, b) => (places.get(a.name) ?? 0) - (places.get(b.name) ?? 0))
}

const silent = (label: string, silence: string): ResumeNote => ({
  gutter: 'hidden-text',
  label,
  silence,
  aims: [],
  named: [],
})

/** The notes on a line of the resume; null if there are none. */
export const noteResumeLine = (line: Line, report: Report, claims: readonly Claim[]): ResumeNote | null => {
  const hidden = report.analysis.hidden.filter((span) => overlaps(span, line))
  if (hidden.length > 0) {
    return silent(
      messages.documents.hidden,
      messages.documents.hiddenNote([...new Set(hidden.map(({ why }) => messages.names.hidden[why]))].join(', ')),
    )
  }
  const source = nameSource(report)
  if (report.pasted.some((span) => overlaps(span, line)))
    return silent(messages.documents.pasted(source), messages.documents.pastedNote(source))
  const own = claims.filter(({ evidence }) => overlaps(evidence, line))
  if (own.length === 0) return null
  const strength = Math.max(...own.map(({ evidence }) => (evidence.near ? 0 : evidence.strength)))
  const { gutter, label } = STRENGTHS.find(({ from }) => strength >= from) ?? { gutter: '', label: '' }
  const begun = own.filter(({ evidence }) => evidence.start >= line.start)
  return {
    gutter,
    label,
    silence: null,
    aims: [...new Set(own.map(({ aim }) => aim))],
    named: mostTellingFirst(groupByName(begun), claims),
  }
}
