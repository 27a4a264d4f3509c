import { FIELDS_OF_APPLICATION, type Lineage } from '../lineage.ts'
import type { Evidence } from '../schema/coverage.ts'
import type { SectionKind } from '../schema/section.ts'
import type { Span } from '../schema/span.ts'
import { groupBy } from '../text/group-by.ts'
import { isOnlyNamed } from '../text/section-lines.ts'
import { weightOf } from '../text/sum.ts'
import { bulletHolding, isFresh } from './bullets.ts'
import { isDeedWith, isNotOwnUse, showsUse } from './deeds.ts'
import { isHard, namedSkills } from './named-skills.ts'
import type { CoveredPart, RuleContext } from './rule.ts'
import { isAbbreviation, isFoundIn, nameInMidLine } from './wording.ts'

/** Something that the posting asks for by name, and the line that shows it best. */
export interface ShownName {
  readonly skill: string
  /** As a sentence says it: "Kubernetes", "data quality". */
  readonly name: string
  /** The bullet; where the file marks none, the line. */
  readonly line: Span
  /** The parts of the posting that it speaks for. */
  readonly asked: readonly CoveredPart[]
  /** How much the posting asks for it, and how well and how lately it is shown. */
  readonly weight: number
}

/** A place that shows something by name. */
interface Place extends Omit<ShownName, 'name' | 'asked' | 'weight'> {
  readonly covered: CoveredPart
  readonly count: number
}

/** "Research" and "monitoring" stand in any resume and lead none; "CI/CD" and "data quality" may. */
const IS_NAME_OF_FIELD = /[\s/]|^[\p{Lu}\d]{2,}$/u

/** Fields that say no more than the title of the posting does, and words that everybody uses. */
const SAYS_LITTLE: ReadonlySet<string> = new Set(['artificial-intelligence', 'data-science', 'modeling'])

/** Groups of the taxonomy whose fields and practices are said of everybody: "process improvement", "software testing". */
const GROUPS_OF_EVERYBODY: ReadonlySet<string> = new Set([
  'Working practices',
  'Software engineering',
  'Testing and quality',
  FIELDS_OF_APPLICATION,
])

/** Whether somebody can be introduced by it: a tool, a method, or a field with a name of its own. */
const canLead = (skill: string, lineage: Lineage): boolean => {
  const { kind, group = '', name = '' } = lineage.skillOf(skill) ?? {}
  if (kind === 'field' || kind === 'practice')
    return !SAYS_LITTLE.has(skill) && !GROUPS_OF_EVERYBODY.has(group) && IS_NAME_OF_FIELD.test(name)
  return (kind === 'method' && !SAYS_LITTLE.has(skill)) || lineage.isTool(skill)
}

/**
 * What a posting asks for that a skill shows by name: itself, or as a part of a tool, the tool ("AWS" by Lambda). Who asks for a
 * language does not ask for COBOL.
 */
const nameShownBy = (skill: string, { part }: CoveredPart, lineage: Lineage): string | null => {
  const asked = namedSkills(part).map((one) => one.skill)
  if (asked.includes(skill)) return skill
  const above = lineage.isTool(skill)
    ? asked.find((one) => lineage.isTool(one) && lineage.ancestorsOf(skill).has(one))
    : undefined
  return above === undefined || lineage.skillOf(above)?.kind === 'language' ? null : above
}

/** A wide field has words that only point to it: an "autonomous agent" may be no AI agent. */
const isByName = (skill: string, surfaceForm: string, { isWide, nameOf }: Lineage): boolean =>
  !isWide(skill) ||
  isFoundIn(surfaceForm, nameOf(skill)) ||
  isFoundIn(nameOf(skill), surfaceForm) ||
  isAbbreviation(surfaceForm, nameOf(skill))

/** What ended some years ago still counts, for less. */
const OF_OLD = 0.7
/** A deed in a bullet tells most, a heading with a list of tools least. */
const OF_TELLING = { deed: 1, bullet: 0.8, line: 0.5 }

const placeOf = (evidence: Evidence, covered: CoveredPart, context: RuleContext): Place[] => {
  const { analysis, lineage, lineAt, mentionOf } = context
  const { text } = analysis.document
  const mention = mentionOf(evidence)
  if (!mention || mention.evoked || mention.weak || !isByName(mention.skill, mention.surfaceForm, lineage)) return []
  const skill = nameShownBy(mention.skill, covered, lineage)
  const bullet = bulletHolding(evidence, analysis)
  const line = bullet ?? lineAt(evidence) ?? evidence
  if (skill === null || !canLead(skill, lineage) || isNotOwnUse(text, line, evidence)) return []
  const told = bullet === undefined ? 'line' : isDeedWith(text, bullet, evidence) ? 'deed' : 'bullet'
  return [{ skill, covered, line, count: OF_TELLING[told] * (isFresh(evidence, analysis) ? 1 : OF_OLD) }]
}

const toName = (skill: string, places: readonly Place[], lineage: Lineage): ShownName => {
  const asked = [...new Set(places.map(({ covered }) => covered))]
  const best = places.reduce((most, one) => (one.count > most.count ? one : most))
  const weight = weightOf(asked) * best.count
  return { skill, name: nameInMidLine(skill, lineage), line: best.line, asked, weight }
}

const namesIn = (isRead: (one: Evidence) => boolean, context: RuleContext): ShownName[] => {
  const asked = context.parts.filter(isHard)
  const places = asked.flatMap((covered) =>
    covered.evidence.filter((one) => !one.near && isRead(one)).flatMap((one) => placeOf(one, covered, context)),
  )
  return [...groupBy(places, ({ skill }) => skill)]
    .map(([skill, own]) => toName(skill, own, context.lineage))
    .sort((a, b) => b.weight - a.weight)
}

/** What the posting asks for by name and lines of work and projects show, what matters most first. */
export const namesByWork = (context: RuleContext): ShownName[] => namesIn(showsUse, context)

/** Whether the posting asks by name for what a skill shows. */
export const isAskedByName = (skill: string, { parts, lineage }: RuleContext): boolean =>
  parts.some((covered) => {
    const name = isHard(covered) ? nameShownBy(skill, covered, lineage) : null
    return name !== null && canLead(name, lineage)
  })

const AT_TOP: ReadonlySet<SectionKind> = new Set(['summary', 'contact'])

/** The tools among what is asked, and not only liked, that lists name: what the resume holds beside its work and its first lines. */
export const namesByLists = (context: RuleContext): ShownName[] =>
  namesIn(({ section, relation }) => isOnlyNamed(section) && !AT_TOP.has(section) && relation === 'exact', context).filter(
    ({ skill, asked }) =>
      context.lineage.isTool(skill) && asked.some(({ requirement }) => requirement.importance !== 'preferred'),
  )

/** Two names make a summary; a third is told where it weighs nearly half as much as the first. */
export const LEAST_CHOSEN = 2
const MOST_CHOSEN = 3
const OF_THIRD = 0.4

/** Whether a second name says little after a first: a broader one, or a part of what is narrow ("Azure" and "Azure Functions"). */
const saysAgain = (first: ShownName, second: ShownName, { ancestorsOf, isWide }: Lineage): boolean =>
  ancestorsOf(first.skill).has(second.skill) || (ancestorsOf(second.skill).has(first.skill) && !isWide(first.skill))

/** The first of them that each speak for something that the ones before do not; where that leaves too few, the next ones. */
export const chooseNames = (names: readonly ShownName[], lineage: Lineage): ShownName[] => {
  const told = new Set<CoveredPart>()
  const [apart, others]: [ShownName[], ShownName[]] = [[], []]
  for (const name of names) {
    if (apart.some((first) => saysAgain(first, name, lineage))) continue
    const isNew = name.asked.some((one) => !told.has(one))
    for (const one of name.asked) told.add(one)
    ;(isNew ? apart : others).push(name)
  }
  const [best] = apart
  return [...apart, ...(apart.length < LEAST_CHOSEN ? others : [])]
    .filter(({ weight }, index) => index < LEAST_CHOSEN || weight >= OF_THIRD * (best?.weight ?? 0))
    .slice(0, apart.length < LEAST_CHOSEN ? LEAST_CHOSEN : MOST_CHOSEN)
}
