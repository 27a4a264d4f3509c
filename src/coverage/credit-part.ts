import type { Lineage } from '../lineage.ts'
import type { Evidence } from '../schema/coverage.ts'
import type { Part, Requirement } from '../schema/job.ts'
import { foldCase } from '../text/normalize.ts'
import { roundRatio } from '../text/round-ratio.ts'
import { type Credit, creditForPlaces, type TimeAsked } from './credit-place.ts'
import { type DatedEvidence, findEvidence, type Held } from './find-evidence.ts'
import { bearingsOn } from './relations.ts'
import { MET_CREDIT, RELATION_CREDIT } from './weights.ts'

type Kind = Requirement['kind']

/** The years that are required of some evidence. */
type TimeOf = (own: readonly DatedEvidence[]) => TimeAsked | null

/** Years of a part are shown by what speaks for it; years of the statement by all that speaks for any of its parts. */
const timeOf =
  (part: Part, { years }: Requirement, ofAll: readonly DatedEvidence[], orLearning: boolean): TimeOf =>
  (own) => {
    if (part.years) return { years: part.years, among: own, orLearning }
    return years && years.min > 0 ? { years: years.min, among: ofAll, orLearning } : null
  }

/** What may stand for one of the skills that are counted: each alternative, once, and each sibling that an open list lets in. */
const findCounted = (part: Part, kind: Kind, held: Held, lineage: Lineage): DatedEvidence[][] => {
  const alternatives = new Map(part.anyOf.map((one) => [one.skill ?? foldCase(one.surfaceForm), one]))
  const named = [...alternatives.values()].map((alternative) =>
    findEvidence({ ...part, anyOf: [alternative], open: false }, kind, held, lineage),
  )
  if (!part.open) return named
  const closed = new Set(named.flat().flatMap(({ evidence }) => (evidence.relation === 'related' ? [] : [evidence.skill])))
  const bearing = (skill: string): number => bearingsOn(part, lineage)(skill)?.factor ?? 0
  const siblings = [...held.mentions].filter(([skill]) => !closed.has(skill) && bearing(skill) === RELATION_CREDIT.sibling)
  const ofSkill = (sibling: (typeof siblings)[number]): Held => ({
    ...held,
    mentions: new Map([sibling]),
    bearersOn: () => [sibling[0]],
    ownWords: () => [],
    wordsOfPaper: () => [],
  })
  return [...named, ...siblings.map((sibling) => findEvidence(part, kind, ofSkill(sibling), lineage))]
}

/** A hint at two of the skills is cited once. */
const citeOnce = (evidence: readonly Evidence[]): Evidence[] =>
  evidence.filter(({ start, end }, index) => evidence.findIndex((one) => one.start === start && one.end === end) === index)

const withNote = ({ evidence, ...credit }: Credit, note: string): Credit => ({
  ...credit,
  evidence: evidence.map((one) => ({ ...one, why: `${one.why}; ${note}` })),
})

/**
 * "Two or more of AWS, GCP and Azure": the mean over the best of them, as many as are required. Each skill is rated by itself, so
 * one that is shown twice stays one; one more never lowers the mean, and their order changes nothing.
 */
const creditForSeveral = ({ atLeast }: Part, counted: readonly DatedEvidence[][], timeOf: TimeOf): Credit => {
  const rated = counted.map((evidence) => creditForPlaces(evidence, timeOf(evidence)))
  const best = rated
    .filter(({ credit }) => credit > 0)
    .sort((a, b) => b.credit - a.credit)
    .slice(0, atLeast)
  const note = `one of the ${atLeast} asked`
  const shown = best.map((credit) => withNote(credit, note)).flatMap(({ evidence }) => evidence)
  return {
    credit: roundRatio(best.reduce((sum, { credit }) => sum + credit, 0) / atLeast),
    isLongEnough: best.length === atLeast && best.every(({ credit, isLongEnough }) => isLongEnough && credit >= MET_CREDIT),
    evidence: citeOnce(shown.sort((a, b) => b.strength - a.strength || a.start - b.start)),
  }
}

/**
 * The credits of the parts of a requirement, in their order.
 *
 * @param orLearning whether the years that it asks for may be those of internships.
 */
export const creditForParts = (requirement: Requirement, orLearning: boolean, held: Held, lineage: Lineage): Credit[] => {
  const { parts, kind } = requirement
  const found = parts.map((part) => findEvidence(part, kind, held, lineage))
  const ofAll = found.flat()
  return parts.map((part, index) => {
    const time = timeOf(part, requirement, ofAll, orLearning)
    const own = found[index] ?? []
    return part.atLeast > 1
      ? creditForSeveral(part, findCounted(part, kind, held, lineage), time)
      : creditForPlaces(own, time(own))
  })
}
