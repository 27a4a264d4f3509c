import { FIELDS_OF_APPLICATION, type Lineage, lineageOf, SPOKEN_LANGUAGES } from '../lineage.ts'
import type { Job, Part, Requirement, SkillKind, Taxonomy, Understood } from '../schema/index.ts'
import { languageCodeOf } from '../text/language.ts'
import { remember } from '../text/remember.ts'
import { weightOf } from '../text/sum.ts'
import { tokenize } from '../text/tokenize.ts'

const isKnown = ({ anyOf }: Part): boolean => anyOf.some(({ skill }) => skill !== null)

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 1_000) / 1_000)

/** Groups of the taxonomy that postings of any trade may ask for: a nurse's, an accountant's and a salesperson's do. */
const COMMON_GROUPS: ReadonlySet<string> = new Set([
  'Certifications',
  'Collaboration and soft skills',
  'Degrees',
  'Enterprise and office software',
  FIELDS_OF_APPLICATION,
  'Security and privacy',
  SPOKEN_LANGUAGES,
  'Working practices',
])

/** "Documentation", "mentoring": just as common. */
const COMMON_KINDS: ReadonlySet<SkillKind> = new Set(['practice', 'soft', 'certification', 'degree'])

/** Whether a skill shows that a posting is from the taxonomy's field: not one that any trade may ask for. */
const isOfField = (id: string, lineage: Lineage): boolean => {
  const skill = lineage.skillOf(id)
  return skill !== undefined && !COMMON_GROUPS.has(skill.group) && !COMMON_KINDS.has(skill.kind)
}

const countOfField = (requirements: readonly Requirement[], lineage: Lineage): number => {
  const asked = requirements.flatMap(({ parts }) => parts.flatMap(({ anyOf }) => anyOf.flatMap(({ skill }) => skill ?? [])))
  return [...new Set(asked)].filter((id) => isOfField(id, lineage)).length
}

/** "Machine Learning Engineer" is from the field, by what it is an engineer of; "Project Manager" is from any. */
const titlesOfField = remember((taxonomy: Taxonomy): readonly string[] => {
  const lineage = lineageOf(taxonomy)
  return taxonomy.skills
    .filter(({ kind, broader }) => kind === 'title' && broader.some((id) => isOfField(id, lineage)))
    .flatMap(({ forms }) => forms.map(({ form }) => ` ${form.toLowerCase()} `))
})

const isTitleOfField = (title: string, taxonomy: Taxonomy): boolean => {
  const words = ` ${tokenize(title)
    .map(({ word }) => word)
    .join(' ')} `
  return titlesOfField(taxonomy).some((form) => words.includes(form))
}

/** How much of what a posting asks can be checked against a resume, what language it is in, and whether the taxonomy knows its field. */
export const sayUnderstood = (
  { requirements, document, title }: Pick<Job, 'requirements' | 'document' | 'title'>,
  taxonomy: Taxonomy,
): Understood => {
  const lineage = lineageOf(taxonomy)
  const holdable = requirements.filter(({ parts, years, degree }) => parts.length > 0 || years !== null || degree !== undefined)
  const hard = requirements.flatMap(({ parts }) => parts).filter(({ soft }) => !soft)
  return {
    share: ratio(weightOf(holdable), weightOf(requirements)),
    language: languageCodeOf(document),
    field: hard.length === 0 ? 1 : ratio(hard.filter(isKnown).length, hard.length),
    skills: countOfField(requirements, lineage),
    title: title !== null && isTitleOfField(title, taxonomy),
  }
}
