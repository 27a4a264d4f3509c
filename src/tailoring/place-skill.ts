import { type Lineage, TOOL_KINDS } from '../lineage.ts'
import type { Skill, SkillKind } from '../schema/taxonomy.ts'
import type { SkillList } from './skill-lists.ts'

const isTool = (skill: Skill | undefined): boolean => TOOL_KINDS.has(skill?.kind)

type Class = 'languages' | 'libraries' | 'tools' | 'methods'

const CLASS_OF: Readonly<Partial<Record<SkillKind, Class>>> = {
  language: 'languages',
  framework: 'libraries',
  library: 'libraries',
  platform: 'tools',
  service: 'tools',
}

const classOf = (skill: Skill | undefined): Class => (skill && CLASS_OF[skill.kind]) ?? 'methods'

/** What a label says that its list holds, if it says it. */
const LABELLED: Readonly<Record<Class, RegExp>> = {
  languages: /\blanguages?\b/i,
  libraries: /\b(?:tools?|software|technolog\p{L}+|technical|frameworks?|librar\p{L}+|packages?)\b/iu,
  tools: /\b(?:tools?|software|technolog\p{L}+|technical|platforms?|cloud|infrastructure)\b/iu,
  methods: /\b(?:methods?|techniques?|concepts?|practices?|areas?|topics?|others?)\b/i,
}

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
  const isOfGroup = ofGroup > 0 && (own !== 'methods' || ofGroup >= SHARE_AT_HOME * known.length)
  const isAtHome = isLabelled || isOfGroup || (own !== 'methods' && 2 * ofClass >= known.length)
  return !isAtHome || isOfOthers ? 0 : FIT.group * ofGroup + FIT.class * ofClass + (isLabelled ? FIT.label : 0)
}

/** Where names are added: at the end of a list that is there, or in one of their own. */
export interface Place {
  readonly list: SkillList
  readonly isNew: boolean
}

/** The list that a skill fits into best; of lists with labels one of its own below the last, where it is a method and fits into none. */
export const placeFor = (skill: Skill, lists: readonly SkillList[], lineage: Lineage): Place | null => {
  const [only, ...others] = lists
  if (only && others.length === 0 && only.label === '') return { list: only, isNew: false }
  const [best] = lists
    .map((list) => ({ list, fit: fitInto(skill, list, lineage) }))
    .filter(({ fit }) => fit > 0)
    .toSorted((a, b) => b.fit - a.fit)
  if (best) return { list: best.list, isNew: false }
  const last = lists.findLast(({ names }) => names.some((name) => isTool(lineage.skillOf(name.skill))))
  return classOf(skill) === 'methods' && last && lists.every(({ label }) => label !== '') ? { list: last, isNew: true } : null
}
