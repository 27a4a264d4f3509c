import { CoverageError } from '../errors/index.ts'
import type { Deed, RoleBrief, Skill, SurfaceForm, Taxonomy } from '../schema/taxonomy.ts'
import { briefLines, checkBrief, checkSkills } from './check.ts'
import { findLookalikes } from './lookalikes.ts'
import { parseBrief, parseSkillFile } from './parse.ts'
import { checkDeeds, compileDeed, parseDeeds } from './parse-deeds.ts'
import { formatProblem, type Problem, type SourceForm, type SourceSkill, type TaxonomySources } from './source.ts'
import { versionOf } from './version.ts'

const withoutPlace = ({ form, sense }: SourceForm): SurfaceForm => (sense ? { form, sense } : { form })

/** An entry without its place. */
export const compileSkill = ({ place: _, ...skill }: SourceSkill): Skill => ({
  id: skill.id,
  name: skill.name,
  group: skill.group,
  kind: skill.kind,
  forms: skill.forms.map(withoutPlace),
  evokes: skill.evokes.map(withoutPlace),
  broader: [...skill.broader],
  related: [...skill.related],
  ...(skill.byAnyPart && { byAnyPart: true as const }),
  source: skill.source,
})

const byId = (a: Skill, b: Skill): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** A taxonomy with its skills sorted and its version computed from all of its content. */
export const sealTaxonomy = (brief: RoleBrief, skills: readonly Skill[], deeds?: readonly Deed[]): Taxonomy => {
  const content = {
    brief,
    lookalikes: findLookalikes(skills),
    skills: skills.toSorted(byId),
    ...(deeds && { deeds: [...deeds] }),
  }
  return { version: versionOf(content), ...content }
}

/** All problems as one error: one per line, with file, line number and remedy. */
export const invalidTaxonomy = (problems: readonly Problem[]): CoverageError =>
  new CoverageError('invalid_taxonomy', { problem: problems.map(formatProblem).join('\n') })

/**
 * Compile the files that people write. Files that cannot be read are reported first; only if all can, entries are checked
 * against each other.
 *
 * @throws CoverageError `invalid_taxonomy`, its message naming every problem with file, line and remedy.
 */
export const compileTaxonomy = (sources: TaxonomySources): Taxonomy => {
  const files = sources.skills.map(parseSkillFile)
  const brief = parseBrief(sources.brief)
  const deeds = sources.deeds && parseDeeds(sources.deeds)
  const unreadable = [...files, brief, ...(deeds ? [deeds] : [])].flatMap((file) => file.problems)
  if (brief.value === null || unreadable.length > 0) throw invalidTaxonomy(unreadable)
  const skills = files.flatMap((file) => file.value ?? [])
  const problems = [
    ...checkSkills(skills, briefLines(brief.value)),
    ...checkBrief(brief.value, sources.brief.fileName, skills),
    ...(deeds?.value ? checkDeeds(deeds.value, skills) : []),
  ]
  if (problems.length > 0) throw invalidTaxonomy(problems)
  return sealTaxonomy(
    brief.value,
    skills.map(compileSkill),
    deeds?.value?.deeds.map((deed) => compileDeed(deed, deeds.value?.classes ?? {})),
  )
}

/** `taxonomy.json`: one skill or deed per line, so that changing one changes one line. */
export const serializeTaxonomy = ({ version, brief, skills, lookalikes = [], deeds }: Taxonomy): string =>
  [
    '{',
    `"version": ${JSON.stringify(version)},`,
    `"brief": ${JSON.stringify(brief)},`,
    `"lookalikes": ${JSON.stringify(lookalikes)},`,
    '"skills": [',
    skills.map((skill) => JSON.stringify(skill)).join(',\n'),
    deeds ? `],\n"deeds": [\n${deeds.map((deed) => JSON.stringify(deed)).join(',\n')}\n]` : ']',
    '}',
    '',
  ].join('\n')
