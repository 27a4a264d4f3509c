import type { Skill, Taxonomy } from '../../schema/taxonomy.ts'
import type { PackLanguage } from '../../text/language.ts'
import { NAMES } from './names.compiled.ts'

/** A taxonomy with what a language calls its skills, after their own forms: "maschinelles Lernen" beside "machine learning". */
export const withNamesOf = (taxonomy: Taxonomy, language: PackLanguage): Taxonomy => {
  const names = NAMES[language]
  const add = (skill: Skill): Skill => {
    const own = names[skill.id]
    return own === undefined ? skill : { ...skill, forms: [...skill.forms, ...own.map((form) => ({ form }))] }
  }
  return { ...taxonomy, skills: taxonomy.skills.map(add) }
}
