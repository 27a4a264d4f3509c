import type { Lineage } from '../lineage.ts'
import type { Skill, SkillKind } from '../schema/taxonomy.ts'
import type { SkillList } from './skill-lists.ts'

type Class = 'languages' | 'libraries' | 'tools' | 'methods'

const CLASS_OF: Readonly<Partial<Record<SkillKind, Class>>> = {
  language: 'languages',
  framework: 'libraries',
  library: 'libraries',
  platform: 'tools',
  service: 'tools',
}

const classOf = (skill: Skill | undefined): Class => (skill && CLASS_OF[skill.kind]) ?? 'methods'

/** Words of labels that say what a list holds, as the inside of a group. */
const KINDS = {
  languages: '(?:programming )?languages?|(?:programmier)?sprachen|langages|lenguajes',
  libraries: String.raw`frameworks?|librar\p{L}+|packages?`,
  tools: 'platforms?',
  either: String.raw`tools?|software|technolog\p{L}+|technical`,
  methods: 'methods?|techniques?|concepts?|practices?|areas?|topics?',
} as const
/** The same in other languages, where no list of a kind is looked for, and small words beside them. */
const OTHERS = 'werkzeuge|methoden|kenntnisse|outils|logiciels|herramientas|and|und|et|y|other|further|key|core|my|skills?|used'

const anyOf = (...words: readonly string[]): string => String.raw`\b(?:${words.join('|')})\b`

/** What a label says that its list holds, if it says it. */
const LABELLED: Readonly<Record<Class, RegExp>> = {
  languages: new RegExp(anyOf(KINDS.languages), 'iu'),
  libraries: new RegExp(anyOf(KINDS.either, KINDS.libraries), 'iu'),
  tools: new RegExp(anyOf(KINDS.either, KINDS.tools, 'cloud', 'infrastructure'), 'iu'),
  methods: new RegExp(anyOf(KINDS.methods), 'iu'),
}

/** Words of a label that name no field: "Tools and libraries", and not "DevOps tools" or "Cloud". */
const OF_NO_FIELD = new RegExp(String.raw`${anyOf(...Object.values(KINDS), OTHERS)}|[^\p{L}]+`, 'giu')

/** Whether a label says of what field its list is. */
const namesField = (label: string): boolean => label.replaceAll(OF_NO_FIELD, '') !== ''

/** Of the same group a name is at home in a list; of the same class it is not out of place, nor under a label for such. */
const FIT = { group: 1, class: 0.25, label: 0.5 }
/** So much of a list is of the group where one more method is at home. */
const SHARE_AT_HOME = 1 / 3

/** How well a skill fits into a list; 0 where it would stand among others. */
const fitInto = (skill: Skill, { names, label }: SkillList, { skillOf }: Lineage): number => {
  const known = names.flatMap((name) => skillOf(name.skill) ?? [])
  const own = classOf(skill)
  const ofGroup = known.filter(({ group }) => group === skill.group).length
  const ofClass = known.filter((one) => classOf(one) === own).length
  const isLabelled = LABELLED[own].test(label)
  const isOfOthers = own !== 'languages' && LABELLED.languages.test(label)
  const isOfGroup = ofGroup > 0 && own !== 'languages' && (own !== 'methods' || ofGroup >= SHARE_AT_HOME * known.length)
  const isAtHome = isLabelled || isOfGroup || (own !== 'methods' && 2 * ofClass >= known.length)
  const isOfOtherField = ofGroup === 0 && own !== 'languages' && namesField(label)
  return !isAtHome || isOfOthers || isOfOtherField ? 0 : FIT.group * ofGroup + FIT.class * ofClass + (isLabelled ? FIT.label : 0)
}

/** Whether it is the only list, and one of all kinds. */
const isOfAllKinds = ({ label, names }: SkillList, { skillOf }: Lineage): boolean =>
  label === '' && new Set(names.map(({ skill }) => classOf(skillOf(skill)))).size > 1

/** The list that a skill fits into best; null where it fits into none. */
export const findListFor = (skill: Skill, lists: readonly SkillList[], lineage: Lineage): SkillList | null => {
  const [only, ...others] = lists
  if (only && others.length === 0 && isOfAllKinds(only, lineage)) return only
  const [best] = lists
    .map((list) => ({ list, fit: fitInto(skill, list, lineage) }))
    .filter(({ fit }) => fit > 0)
    .toSorted((a, b) => b.fit - a.fit)
  return best?.list ?? null
}

/** Where lists have labels, the last list of tools, of those that are left as they are: a list of methods can stand below it. */
export const findPlaceForMethods = (
  lists: readonly SkillList[],
  changed: ReadonlySet<SkillList>,
  { isTechnology }: Lineage,
): SkillList | undefined =>
  lists.every(({ label }) => label !== '')
    ? lists.findLast((list) => !changed.has(list) && list.names.some(({ skill }) => isTechnology(skill)))
    : undefined
