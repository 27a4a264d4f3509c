import { HIDDEN_REASONS, nameRequirement, nameSource } from '../../report/index.ts'
import type { Evidence, Line, Report, Requirement } from '../../schema/index.ts'
import { overlaps } from '../../text/span.ts'
import { messages } from '../messages/index.ts'

const words = messages.documents

/** A place in the resume and the requirement that it speaks for. */
export interface Claim {
  readonly evidence: Evidence
  readonly requirement: Requirement
}

/** What stands beside and under one line of the resume. */
export interface ResumeNote {
  /** Class of the gutter: how strong the evidence is. */
  readonly gutter: string
  /** The gutter in words, for those who do not see its colour. */
  readonly label: string
  /** Why the line counts for nothing; null where it is not so. */
  readonly silence: string | null
  /** What the line answers, in the order of the posting. */
  readonly requirements: readonly Requirement[]
  /** Of these, those whose evidence begins here, the most telling first: named under the line. */
  readonly named: readonly Requirement[]
}

/** From which strength on the gutter is full or half: a dated position gives 1, a bare skills list 0.6. */
const STRENGTHS: readonly { readonly from: number; readonly gutter: string; readonly label: string }[] = [
  { from: 0.8, gutter: 'evidence-strong', label: words.strong },
  { from: 0.5, gutter: 'evidence-fair', label: words.fair },
  { from: 0, gutter: 'evidence-weak', label: words.weak },
]

export const requirementsById = ({ job }: Pick<Report, 'job'>): ReadonlyMap<string, Requirement> =>
  new Map(job.requirements.map((requirement) => [requirement.id, requirement]))

export const claimsOf = (report: Report): Claim[] => {
  const byId = requirementsById(report)
  return report.coverage.flatMap((row) => {
    const requirement = byId.get(row.requirement)
    return requirement === undefined ? [] : row.evidence.map((evidence) => ({ evidence, requirement }))
  })
}

const distinct = (claims: readonly Claim[]): Requirement[] => [
  ...new Map(claims.map(({ requirement }) => [requirement.id, requirement])).values(),
]

/** A requirement that many lines answer says little about each of them: it comes last. */
const mostTellingFirst = (requirements: readonly Requirement[], claims: readonly Claim[]): Requirement[] => {
  const places = new Map<string, number>()
  for (const { requirement } of claims) places.set(requirement.id, (places.get(requirement.id) ?? 0) + 1)
  return [...requirements].sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0))
}

const silent = (label: string, silence: string): ResumeNote => ({
  gutter: 'hidden-text',
  label,
  silence,
  requirements: [],
  named: [],
})

/** What a line of the resume carries; null where it carries nothing. */
export const noteResumeLine = (line: Line, report: Report, claims: readonly Claim[]): ResumeNote | null => {
  const hidden = report.analysis.hidden.filter((span) => overlaps(span, line))
  if (hidden.length > 0) {
    return silent(words.hidden, words.hiddenNote([...new Set(hidden.map(({ why }) => HIDDEN_REASONS[why]))].join(', ')))
  }
  const source = nameSource(report)
  if (report.pasted.some((span) => overlaps(span, line))) return silent(words.pasted(source), words.pastedNote(source))
  const own = claims.filter(({ evidence }) => overlaps(evidence, line))
  if (own.length === 0) return null
  const strength = Math.max(...own.map(({ evidence }) => evidence.strength))
  const { gutter, label } = STRENGTHS.find(({ from }) => strength >= from) ?? { gutter: '', label: '' }
  const begun = own.filter(({ evidence }) => evidence.start >= line.start)
  return { gutter, label, silence: null, requirements: distinct(own), named: mostTellingFirst(distinct(begun), claims) }
}

/** "PyTorch or TensorFlow", as the posting has it. */
export const nameOf = (requirement: Requirement, { job }: Pick<Report, 'job'>): string => nameRequirement(requirement, job)
