import { createHash } from 'node:crypto'
import type { Skill, Taxonomy } from '../schema/taxonomy.ts'
import { briefLines, checkSkills } from './check.ts'
import { compileSkill, invalidTaxonomy, sealTaxonomy } from './compile.ts'
import { parseSkillFile } from './parse.ts'
import type { Place, SourceForm, SourceSkill } from './source.ts'

const SHIPPED: Place = { fileName: 'skills-taxonomy/taxonomy.json', line: 1 }

const sourceSkill = (skill: Skill): SourceSkill => {
  const placed = (form: Skill['forms'][number]): SourceForm => ({ ...form, place: SHIPPED })
  return { ...skill, place: SHIPPED, forms: skill.forms.map(placed), evokes: skill.evokes.map(placed) }
}

/** An entry with the id of a shipped skill adds its aliases, triggers and links to that skill; the shipped name stays. */
const merge = (shipped: SourceSkill, added: SourceSkill): SourceSkill => ({
  ...shipped,
  forms: [...shipped.forms, ...added.forms.filter(({ form }) => form !== shipped.name)],
  evokes: [...shipped.evokes, ...added.evokes],
  broader: [...new Set([...shipped.broader, ...added.broader])],
  related: [...new Set([...shipped.related, ...added.related])],
  byAnyPart: shipped.byAnyPart ?? added.byAnyPart,
})

const hashText = (text: string): string => createHash('sha256').update(text).digest('hex')

/**
 * A taxonomy with a person's own skills added, in the format of `skills/<group>.yaml`.
 *
 * @param fileName only shown in messages, and the source of entries that give none.
 * @throws CoverageError `invalid_taxonomy`, its message naming every problem with file, line and remedy.
 */
export const extendTaxonomy = (taxonomy: Taxonomy, yamlText: string, fileName: string): Taxonomy => {
  const parsed = parseSkillFile({ fileName, text: yamlText })
  if (parsed.value === null) throw invalidTaxonomy(parsed.problems)
  const added = parsed.value.map((skill) => ({ ...skill, source: skill.source || fileName }))
  const shipped = new Map(taxonomy.skills.map((skill) => [skill.id, sourceSkill(skill)]))
  const fresh: SourceSkill[] = []
  for (const skill of added) {
    const known = shipped.get(skill.id)
    if (known) shipped.set(skill.id, merge(known, skill))
    else fresh.push(skill)
  }
  const skills = [...shipped.values(), ...fresh]
  const problems = checkSkills(skills, briefLines(taxonomy.brief))
  if (problems.length > 0) throw invalidTaxonomy(problems)
  return { ...sealTaxonomy(taxonomy.brief, skills.map(compileSkill), taxonomy.deeds), additions: hashText(yamlText) }
}
