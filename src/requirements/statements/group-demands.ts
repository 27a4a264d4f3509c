import type { Lineage } from '../../lineage.ts'
import type { JobExperience, Part, Requirement, RequirementKind, Understood } from '../../schema/job.ts'
import type { Span } from '../../schema/span.ts'
import { foldCase } from '../../text/normalize.ts'
import { contains, quote } from '../../text/span.ts'
import type { Demand } from '../demands.ts'
import { isSpoken } from '../families.ts'
import { strongest } from '../importance.ts'

type Unnumbered = Omit<Requirement, 'id' | 'weight'>

/** The row that decided, until a model does. */
const READ = { by: 'rules', sure: 1 } as const

const toPart = ({ anyOf, atLeast, open, soft, years }: Demand): Part => ({ anyOf: [...anyOf], atLeast, open, soft, years })

const meaningOf = ({ anyOf, atLeast }: Demand): string => `${atLeast} ${anyOf.map(({ skill }) => skill).sort()}`

/** What a statement says twice ("mentoring, and coaching of juniors") it asks once. */
const withoutRepeated = (demands: readonly Demand[]): Demand[] =>
  [...new Map(demands.toReversed().map((demand) => [meaningOf(demand), demand])).values()].toReversed()

const isLanguage = ({ anyOf }: Demand, lineage: Lineage): boolean => anyOf.every((named) => isSpoken(named, lineage))

const kindOf = (demands: readonly Demand[], lineage: Lineage): RequirementKind => {
  if (demands.every(({ soft }) => soft)) return 'soft'
  if (demands.every(({ kind }) => kind === 'certification')) return 'certification'
  return demands.every((demand) => isLanguage(demand, lineage)) ? 'language' : 'skill'
}

/** Years of the person as a whole that stand in a statement of skills are asked of those, unless they go by the degree. */
const areOfStatement = (experience: Demand, skills: readonly Demand[], { byDegree }: JobExperience): boolean =>
  byDegree === undefined && skills.some(({ soft, importance }) => !soft && importance === experience.importance)

const ofPerson = (
  { kind, importance, years, degree }: Demand,
  { start, end }: Span,
  asked: JobExperience | null,
): Unnumbered => ({
  start,
  end,
  kind: kind === 'degree' ? 'degree' : 'experience',
  importance,
  also: [],
  years: kind === 'experience' ? { min: years ?? 0, max: asked?.max ?? null } : null,
  ...(degree && { degree }),
  parts: [],
  read: READ,
})

const ofSkills = (
  [whole, demands]: readonly [Span, readonly Demand[]],
  experience: Demand | undefined,
  asked: JobExperience | null,
  lineage: Lineage,
): Unnumbered => ({
  ...whole,
  kind: kindOf(demands, lineage),
  importance: demands.map(({ importance }) => importance).reduce(strongest),
  also: [],
  years: experience ? { min: experience.years ?? 0, max: asked?.max ?? null } : null,
  parts: withoutRepeated(demands).map(toPart),
  read: READ,
})

/** "Python; Kafka is a plus": what is asked less strongly than the rest is a statement of its own words. */
const byImportance = (skills: readonly Demand[]): (readonly [Span, Demand[]])[] => {
  const most = skills.map(({ importance }) => importance).reduce(strongest, 'duty')
  return (['required', 'preferred', 'duty'] as const).flatMap((importance) => {
    const own = skills.filter((skill) => skill.importance === importance)
    const named = own.flatMap(({ anyOf }) => anyOf)
    const spans = importance === most ? own : named
    const whole = { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
    return own.length === 0 ? [] : [[whole, own] as const]
  })
}

/** What one statement asks: its skills as parts of one requirement; a degree, and years that go by it, apart. */
const ofStatement = (demands: readonly Demand[], asked: JobExperience | null, lineage: Lineage): Unnumbered[] => {
  const skills = demands.filter(({ anyOf }) => anyOf.length > 0)
  const roles = demands.filter(({ anyOf }) => anyOf.length === 0)
  const experience = roles.find(({ kind }) => kind === 'experience')
  const joined = experience && asked && areOfStatement(experience, skills, asked) ? experience : undefined
  const isAlone = skills.length === 0 && roles.length === 1
  const others = roles
    .filter((role) => role !== joined)
    .map((role) => ofPerson(role, (isAlone ? null : (role.degree ?? asked)) ?? role, asked))
  const ofImportance = byImportance(skills).map((own) => {
    const years = own[1][0]?.importance === joined?.importance ? joined : undefined
    return ofSkills(own, years, asked, lineage)
  })
  return [...others, ...ofImportance]
}

const saysTheSame = (text: string, span: Span): string => foldCase(quote(text, span)).replace(/[^\p{L}\p{N}]+/gu, '')

/** Statements in the same words are one, asked as strongly as the strongest of them. */
const joinRepeated = (text: string, requirements: readonly Unnumbered[]): Unnumbered[] => {
  const byWords = new Map<string, Unnumbered>()
  for (const requirement of requirements) {
    const words = `${requirement.kind} ${saysTheSame(text, requirement)}`
    const first = byWords.get(words)
    const { start, end } = requirement
    byWords.set(
      words,
      first
        ? {
            ...first,
            importance: strongest(first.importance, requirement.importance),
            also: [...first.also, { start, end }],
          }
        : requirement,
    )
  }
  return [...byWords.values()]
}

/**
 * The statements that ask for something, in reading order, each with what is asked in it as parts.
 *
 * @param demands in any order.
 * @param experience years of the person as a whole, as they were read; null where none are asked.
 */
export const groupDemands = (
  text: string,
  demands: readonly Demand[],
  experience: JobExperience | null,
  lineage: Lineage,
  weigh: (requirement: Pick<Requirement, 'kind' | 'importance'>) => number,
): Requirement[] => {
  const byStart = new Map<number, Demand[]>()
  for (const demand of demands.filter(({ kind, years }) => kind !== 'experience' || (years ?? 0) > 0))
    byStart.set(demand.start, [...(byStart.get(demand.start) ?? []), demand])
  const statements = [...byStart.values()].flatMap((own) =>
    ofStatement(
      own.sort((a, b) => (a.anyOf[0]?.start ?? 0) - (b.anyOf[0]?.start ?? 0)),
      own.some(({ start, end }) => experience && contains({ start, end }, experience)) ? experience : null,
      lineage,
    ),
  )
  return joinRepeated(
    text,
    statements.sort((a, b) => a.start - b.start || a.end - b.end),
  ).map((statement, index) => ({
    id: `r${index + 1}`,
    ...statement,
    weight: weigh(statement),
  }))
}

const isKnown = ({ anyOf }: Part): boolean => anyOf.some(({ skill }) => skill !== null)

/** How much of what is asked can be held against a resume. */
export const judge = (requirements: readonly Requirement[]): Understood => {
  const weightOf = (own: readonly Requirement[]): number => own.reduce((sum, { weight }) => sum + weight, 0)
  const holdable = requirements.filter(({ parts, years, degree }) => parts.length > 0 || years !== null || degree)
  const hard = requirements.flatMap(({ parts }) => parts).filter(({ soft }) => !soft)
  return {
    share: requirements.length === 0 ? 0 : weightOf(holdable) / weightOf(requirements),
    language: 'en',
    field: hard.length === 0 ? 1 : hard.filter(isKnown).length / hard.length,
  }
}
