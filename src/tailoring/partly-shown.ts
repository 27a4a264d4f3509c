import type { Span } from '../schema/span.ts'
import { joinNames } from '../text/join-names.ts'
import { tellsOfWork } from '../text/section-lines.ts'
import { startLarge } from '../text/start-large.ts'
import { namedSkills } from './named-skills.ts'
import { MAX_NAMES } from './phrases.ts'
import type { CoveredPart, RuleContext } from './rule.ts'
import { nameInMidLine } from './wording.ts'

/** A line of work, and what of a statement it shows by name. */
interface PartlyShown {
  readonly place: Span
  readonly names: readonly string[]
}

/**
 * The line of work that shows most of the same statement by name: there the rest would stand, but for another of its kind, since
 * nobody builds one thing in both. What is only near, and lists, point nowhere: of 34 such lines a reader called 20 misleading,
 * of 20 that show a part 3.
 */
export const findPartlyShown = (wanted: readonly CoveredPart[], { lineAt, lineage }: RuleContext): PartlyShown | null => {
  const kinds = new Set(wanted.flatMap(({ part }) => namedSkills(part).flatMap(({ skill }) => lineage.parentsOf(skill))))
  const isOther = (skill: string): boolean => lineage.parentsOf(skill).some((kind) => kinds.has(kind))
  const shown = new Map<Span, Set<string>>()
  for (const { skill, relation, near, section, start, end } of wanted[0]?.row.parts.flatMap(({ evidence }) => evidence) ?? []) {
    const place = lineAt({ start, end })
    if (place === undefined || skill === null || near || !tellsOfWork(section) || isOther(skill)) continue
    if (relation === 'exact' || relation === 'narrower') shown.set(place, (shown.get(place) ?? new Set()).add(skill))
  }
  const [most] = [...shown].toSorted(([, a], [, b]) => b.size - a.size)
  return most ? { place: most[0], names: [...most[1]].map((skill) => nameInMidLine(skill, lineage)) } : null
}

export const sayWhereItWouldStand = ({ place, names }: PartlyShown, { cite }: RuleContext): string =>
  `${startLarge(cite(place))} shows part of it (${joinNames(names, 'and', MAX_NAMES)}): if the rest was in that work too, say so there; ` +
  'if it was elsewhere, add where, and what came of it.'
