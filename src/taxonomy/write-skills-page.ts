import type { Skill, Taxonomy } from '../schema/taxonomy.ts'

/** A bar or an angle bracket in a name must not end the cell. */
const cell = (text: string): string => text.replace(/[|<>]/g, (character) => `\\${character}`)

const row = (skill: Skill, nameOf: (id: string) => string): string => {
  const aliases = skill.forms.slice(1).map(({ form, sense }) => (sense ? `${form}*` : form))
  const cells = [skill.name, skill.kind, aliases.join(', '), skill.broader.map(nameOf).join(', ')]
  return `| ${cells.map(cell).join(' | ')} |`
}

const groupSection = (group: string, skills: readonly Skill[], nameOf: (id: string) => string): string =>
  [
    `## ${group}`,
    '',
    '| skill | kind | also written | part or kind of |',
    '|---|---|---|---|',
    ...skills.map((skill) => row(skill, nameOf)),
    '',
  ].join('\n')

const byName = (a: Skill, b: Skill): number => a.name.toLowerCase().localeCompare(b.name.toLowerCase(), 'en')

/** SKILLS.md: the whole taxonomy for people, by group, then by name. */
export const writeSkillsPage = (taxonomy: Taxonomy): string => {
  const names = new Map(taxonomy.skills.map((skill) => [skill.id, skill.name]))
  const nameOf = (id: string): string => names.get(id) ?? id
  const groups = new Map<string, Skill[]>()
  for (const skill of taxonomy.skills) groups.set(skill.group, [...(groups.get(skill.group) ?? []), skill])
  const forms = taxonomy.skills.reduce((sum, skill) => sum + skill.forms.length + skill.evokes.length, 0)
  const sections = [...groups.keys()]
    .sort()
    .map((group) => groupSection(group, (groups.get(group) ?? []).toSorted(byName), nameOf))
  return [
    '# Skills',
    '',
    `${taxonomy.skills.length} skills in ${forms} written forms. This page is written by \`npm run taxonomy\`: change the files in \`skills/\`, not this one.`,
    'A form with a star counts only where its surroundings show that the skill is meant.',
    '',
    ...sections,
  ].join('\n')
}
