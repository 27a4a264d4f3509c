import { roundRatio } from '../evidence/index.ts'
import type { Lineage } from '../lineage.ts'
import type { Evidence } from '../schema/coverage.ts'
import type { Requirement } from '../schema/job.ts'
import { type Credit, creditFor } from './credit.ts'
import { type DatedEvidence, findEvidence, type MentionsBySkill } from './find-evidence.ts'
import { bearingsOn } from './relations.ts'
import { MET_CREDIT, RELATION_CREDIT } from './weights.ts'

/** What may stand for one of the skills that are counted: each alternative, and each sibling that an open list lets in. */
const findCounted = (requirement: Requirement, mentions: MentionsBySkill, lineage: Lineage): DatedEvidence[][] => {
  const named = requirement.anyOf.map((alternative) =>
    findEvidence({ ...requirement, anyOf: [alternative], open: false }, mentions, lineage),
  )
  if (!requirement.open) return named
  const closed = new Set(named.flat().flatMap(({ evidence }) => (evidence.relation === 'related' ? [] : [evidence.skill])))
  const bearing = (skill: string): number => bearingsOn(requirement, lineage)(skill)?.factor ?? 0
  const siblings = [...mentions].filter(([skill]) => !closed.has(skill) && bearing(skill) === RELATION_CREDIT.sibling)
  return [...named, ...siblings.map((sibling) => findEvidence(requirement, new Map([sibling]), lineage))]
}

/** A hint at two of the skills is cited once. */
const citeOnce = (evidence: readonly Evidence[]): Evidence[] =>
  evidence.filter(({ start, end }, index) => evidence.findIndex((one) => one.start === start && one.end === end) === index)

const withNote = ({ evidence, ...credit }: Credit, note: string): Credit => ({
  ...credit,
  evidence: evidence.map((one) => ({ ...one, why: `${one.why}; ${note}` })),
})

/**
 * "Two or more of AWS, GCP and Azure": the mean over the best of them, as many as are asked. Each skill is rated by
 * itself, so one that is shown twice stays one; one more never lowers the mean, and their order changes nothing.
 */
export const creditForSeveral = (
  requirement: Requirement,
  atLeast: number,
  mentions: MentionsBySkill,
  lineage: Lineage,
): Credit => {
  const rated = findCounted(requirement, mentions, lineage).map((evidence) => creditFor(evidence, requirement.years))
  const best = rated.filter(({ credit }) => credit > 0).sort((a, b) => b.credit - a.credit)
  const counted = best.slice(0, atLeast)
  const note = `one of the ${atLeast} asked`
  const shown = counted.map((credit) => withNote(credit, note)).flatMap(({ evidence }) => evidence)
  return {
    credit: roundRatio(counted.reduce((sum, { credit }) => sum + credit, 0) / atLeast),
    isLongEnough: counted.length === atLeast && counted.every(({ credit, isLongEnough }) => isLongEnough && credit >= MET_CREDIT),
    evidence: citeOnce(shown.sort((a, b) => b.strength - a.strength || a.start - b.start)),
  }
}
