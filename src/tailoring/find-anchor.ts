import { FIELDS_OF_APPLICATION, type Lineage, TOOL_KINDS } from '../lineage.ts'
import type { Skill } from '../schema/taxonomy.ts'
import { foldCase } from '../text/normalize.ts'
import { remember } from '../text/remember.ts'
import { contains } from '../text/span.ts'
import { type Entry, findProjects, findWork, shownBy, weighEntry } from './entries.ts'
import { namedSkills } from './named-skills.ts'
import type { CoveredPart, RuleContext } from './rule.ts'

/** Who knows one tool learns another for the same sooner; "programming" holds too many for that, as does a heading of fields. */
const areSisterTools = (a: Skill, b: Skill, { isWide }: Lineage): boolean =>
  TOOL_KINDS.has(a.kind) && TOOL_KINDS.has(b.kind) && a.broader.some((parent) => b.broader.includes(parent) && !isWide(parent))

/** Skills near one: its neighbours, what it is a part of, and other tools for the same. */
const isNear = (held: Skill, asked: Skill, lineage: Lineage): boolean =>
  asked.related.includes(held.id) ||
  held.related.includes(asked.id) ||
  asked.broader.includes(held.id) ||
  areSisterTools(held, asked, lineage)

const skillsOf = (wanted: readonly CoveredPart[], { skillOf }: Lineage): Skill[] =>
  wanted.flatMap(({ part }) => namedSkills(part).flatMap(({ skill }) => skillOf(skill) ?? []))

/** The names under which a resume shows skills. */
const namesOf = remember(
  (shown: RuleContext['shown']): ReadonlySet<string> => new Set(shown.map(({ mention }) => foldCase(mention.surfaceForm))),
)

/** So many other parts of a statement make an entry near to it where nothing in it is akin to what is missing. */
const LEAST_BESIDE = 2

/**
 * The position or project in which a fact that is not shown would most likely stand: that shows what is akin to it, or
 * several other parts of its statement. Of equal ones the one that shows most of the posting.
 *
 * @returns undefined where none does, or where what is missing is a field of application or has no name.
 */
export const findAnchor = (wanted: readonly CoveredPart[], context: RuleContext): Entry | undefined => {
  const { analysis, lineage, parts, shown } = context
  const asked = skillsOf(wanted, lineage).filter(({ group }) => group !== FIELDS_OF_APPLICATION)
  if (asked.length === 0) return undefined
  const statements = new Set(wanted.map(({ requirement }) => requirement.id))
  // What else a statement asks is no sign of a tool: where people were led nobody wrote C#.
  const areTools = asked.every(({ kind }) => TOOL_KINDS.has(kind))
  const beside = areTools ? [] : parts.filter(({ requirement }) => statements.has(requirement.id))
  const near = shown.flatMap(({ mention }) => {
    const held = lineage.skillOf(mention.skill)
    return held && asked.some((skill) => isNear(held, skill, lineage)) ? [mention] : []
  })
  const skills = namesOf(shown)
  const [best] = [...findWork(analysis), ...findProjects(analysis).flat()]
    // A project that is known by its stack alone: its name tells nobody which it is.
    .filter(({ name }) => !skills.has(foldCase(name)))
    .map((entry) => ({
      entry,
      akin: near.filter((mention) => contains(entry, mention)).length,
      beside: shownBy(entry, beside).length,
    }))
    .filter((one) => one.akin > 0 || one.beside >= LEAST_BESIDE)
    .map((one) => ({ ...one, ofAll: weighEntry(one.entry, parts).weight }))
    .toSorted((a, b) => b.akin - a.akin || b.beside - a.beside || b.ofAll - a.ofAll)
  return best?.entry
}
