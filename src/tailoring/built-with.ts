import { FIELDS_OF_APPLICATION, type Lineage, SPOKEN_LANGUAGES } from '../lineage.ts'
import type { SkillKind } from '../schema/taxonomy.ts'

/** What is learnt in a post or at a desk: nobody builds with it. */
const GROUPS_OF_DESKS: ReadonlySet<string> = new Set([
  FIELDS_OF_APPLICATION,
  SPOKEN_LANGUAGES,
  'Enterprise and office software',
  'Operating systems and networking',
  'Working practices',
])
/** What any project has in it or runs on, with all that is of a kind with it. */
const IN_ALL: ReadonlySet<string> = new Set(['data-formats', 'office-software', 'spreadsheets', 'version-control'])
/** What stands in data centres alone. */
const NOT_AT_HAND: ReadonlySet<string> = new Set(['infiniband', 'lustre', 'nvidia-dgx', 'nvlink', 'rdma', 'slurm', 'tpu'])
/** Fields that any project of the trade belongs to: naming one tells nobody what to build. */
const WIDER_THAN_A_PROJECT: ReadonlySet<string> = new Set([
  'artificial-intelligence',
  'computer-science-fundamentals',
  'data-science',
  'debugging',
  'logging',
  'modeling',
  'programming',
  'software-engineering',
])
/** Tools are named first: of methods, practices and fields alone nobody knows what to build. */
export const OF_TOOLS = 0
const OF_METHODS = 1
const OF_ALL_ELSE = 2
const ALL_ELSE: ReadonlySet<SkillKind> = new Set(['practice', 'field'])

/** The rank of a skill among what one builds with; null where nobody builds with it. */
export const rankOf = (id: string, { skillOf, isTool, isTechnology, ancestorsOf }: Lineage): number | null => {
  const skill = skillOf(id)
  const isInAll = IN_ALL.has(id) || [...ancestorsOf(id)].some((above) => IN_ALL.has(above))
  if (!skill || isInAll || WIDER_THAN_A_PROJECT.has(id) || NOT_AT_HAND.has(id) || GROUPS_OF_DESKS.has(skill.group)) return null
  if (isTool(id)) return OF_TOOLS
  if (skill.kind === 'method') return OF_METHODS
  return isTechnology(id) || ALL_ELSE.has(skill.kind) ? OF_ALL_ELSE : null
}

/** Whether tools are among them, and nothing else that one cannot build with. */
export const areBuiltWith = (skills: readonly string[], lineage: Lineage): boolean => {
  const ranks = skills.map((skill) => rankOf(skill, lineage))
  return !ranks.includes(null) && ranks.includes(OF_TOOLS)
}
