import { weigh } from '../../src/coverage/index.ts'
import type {
  Analysis,
  Document,
  Education,
  Job,
  Mention,
  Part,
  Position,
  Requirement,
  SectionKind,
  Skill,
  Span,
  Taxonomy,
} from '../../src/schema/index.ts'
import { EMPTY_BRIEF } from '../helpers/make-taxonomy.ts'
import { textDocument } from '../helpers/text-document.ts'

const AS_OF = '2026-06'

/** A document with one line for each of `lines`. */
export const makeDocument = (lines: readonly string[]): Document => textDocument(lines.join('\n'))

export interface PositionPlan {
  readonly from?: string
  readonly to?: string
  readonly organization?: string
}

/** One line of a resume: the skill that it names and where it stands. */
export interface LinePlan {
  readonly skill: string
  readonly section?: SectionKind
  /** Index of the position it stands in. */
  readonly position?: number
  readonly negated?: boolean
  readonly weak?: boolean
  readonly evoked?: boolean
  /** Default: the skill. */
  readonly surfaceForm?: string
}

export interface ResumePlan {
  readonly positions?: readonly PositionPlan[]
  readonly lines?: readonly LinePlan[]
  readonly education?: readonly Partial<Education>[]
  readonly hidden?: readonly Span[]
}

interface Row {
  readonly text: string
  readonly skill?: LinePlan
  readonly position?: number
}

const rowsOf = ({ positions = [], lines = [], education = [] }: ResumePlan): Row[] => [
  ...positions.flatMap(({ organization = 'Brightwater Labs' }, position) => [
    { text: `Engineer, ${organization}`, position },
    ...lines.filter((line) => line.position === position).map((line) => ({ text: `Used ${line.skill}`, skill: line, position })),
  ]),
  ...lines.filter((line) => line.position === undefined).map((line) => ({ text: `Used ${line.skill}`, skill: line })),
  ...education.map(({ degree = 'bachelor' }) => ({ text: `Studies: ${degree}` })),
]

const mentionOf = ({ skill, section = 'experience', ...plan }: LinePlan, line: Span): Mention => ({
  skill,
  surfaceForm: plan.surfaceForm ?? skill,
  start: line.end - skill.length,
  end: line.end,
  section: plan.position === undefined ? section : 'experience',
  negated: plan.negated ?? false,
  weak: plan.weak ?? false,
  evoked: plan.evoked ?? false,
  soft: false,
  months: null,
})

/** An analysis as the stages before coverage would give it. */
export const makeAnalysis = (plan: ResumePlan): Analysis => {
  const rows = rowsOf(plan)
  const document = makeDocument(rows.map(({ text }) => text))
  const lineOf = (row: number): Span => document.lines[row] ?? { start: 0, end: 0 }
  const positions = (plan.positions ?? []).map(({ from, to, organization = 'Brightwater Labs' }, index): Position => {
    const own = rows.flatMap(({ position }, row) => (position === index ? [lineOf(row)] : []))
    return {
      title: 'Engineer',
      organization,
      from: from ?? null,
      to: to ?? null,
      start: own[0]?.start ?? 0,
      end: own.at(-1)?.end ?? 0,
    }
  })
  const studies = document.lines.slice(document.lines.length - (plan.education ?? []).length)
  return {
    document,
    person: { name: null, email: null, phone: null, links: [], place: null },
    sections: [],
    positions,
    experience: { months: 0, asOf: AS_OF },
    education: (plan.education ?? []).map((education, index) => ({
      degree: 'bachelor',
      field: null,
      institution: null,
      to: null,
      start: studies[index]?.start ?? 0,
      end: studies[index]?.end ?? 0,
      ...education,
    })),
    mentions: rows.flatMap(({ skill }, row) => (skill ? [mentionOf(skill, lineOf(row))] : [])),
    evocations: [],
    hidden: (plan.hidden ?? []).map((span) => ({ ...span, why: 'colour' as const })),
    warnings: [],
  }
}

/** One part: skills by their ids, and phrases that name none in quotes ("'order books'"). */
export interface PartPlan extends Partial<Omit<Part, 'anyOf'>> {
  readonly anyOf: readonly string[]
}

/** A statement; with `anyOf` one of a single part. */
export interface RequirementPlan extends Partial<Omit<Requirement, 'parts' | 'years'>>, Partial<PartPlan> {
  readonly parts?: readonly PartPlan[]
  /** Asked of the only part, where there is one, and of the statement else. */
  readonly years?: number | null
  /** Asked of the statement as a whole, whatever its parts. */
  readonly ofAll?: number
}

const PHRASE = /^'(?<words>.*)'$/

export const makePart = ({ anyOf, ...plan }: PartPlan): Part => ({
  atLeast: 1,
  open: false,
  soft: false,
  years: null,
  ...plan,
  anyOf: anyOf.map((asked) => {
    const words = PHRASE.exec(asked)?.groups?.words
    return { skill: words === undefined ? asked : null, surfaceForm: words ?? asked, start: 0, end: 1 }
  }),
})

const makeRequirement = (
  { anyOf, atLeast = 1, open = false, soft = false, years = null, ofAll, parts = [], ...plan }: RequirementPlan,
  index = 0,
): Requirement => {
  const kind = plan.kind ?? (soft ? 'soft' : 'skill')
  const asked = ofAll ?? (anyOf ? null : years)
  const made = [...(anyOf ? [{ anyOf, atLeast, open, soft, years }] : []), ...parts].map(makePart)
  return {
    id: `r${index + 1}`,
    kind,
    importance: 'required',
    weight: weigh({ importance: plan.importance ?? 'required', kind, parts: made }),
    start: 0,
    end: 1,
    also: [],
    years: asked === null ? null : { min: asked, max: null, by: 'test' },
    baseRate: 0.4,
    read: { by: 'test', sure: 1 },
    ...plan,
    parts: made,
  }
}

/** A job as the requirements stage would give it. */
export const makeJob = (requirements: readonly RequirementPlan[], plan: Partial<Job> = {}): Job => ({
  document: makeDocument(['A posting of our own']),
  title: null,
  seniority: 'unspecified',
  experience: null,
  degree: null,
  requirements: requirements.map((requirement, index) =>
    makeRequirement({ ...(requirement.kind === 'degree' && plan.degree && { degree: plan.degree }), ...requirement }, index),
  ),
  blockers: [],
  understood: { share: 1, language: 'en', field: 1, skills: 9, title: true },
  zones: [],
  warnings: [],
  ...plan,
})

const FIELDS: ReadonlySet<string> = new Set(['machine-learning', 'deep-learning', 'cloud'])

const makeSkill = (id: string, broader: readonly string[]): Skill => ({
  id,
  name: id,
  group: 'test',
  kind: FIELDS.has(id) ? 'field' : 'library',
  forms: [{ form: id }],
  evokes: [],
  broader: [...broader],
  related: [],
  source: 'test',
})

/*
 *             machine-learning                cloud
 *              /            \                /     \
 *       deep-learning    scikit-learn      aws     gcp        sql (alone)
 *         /       \                         |
 *     pytorch     jax                      ec2
 */
const TREE: Readonly<Record<string, readonly string[]>> = {
  'machine-learning': [],
  'deep-learning': ['machine-learning'],
  'scikit-learn': ['machine-learning'],
  pytorch: ['deep-learning'],
  jax: ['deep-learning'],
  cloud: [],
  aws: ['cloud'],
  gcp: ['cloud'],
  ec2: ['aws'],
  sql: [],
}

export const TAXONOMY: Taxonomy = {
  version: '0'.repeat(16),
  brief: { ...EMPTY_BRIEF, pillars: [{ id: 'machine-learning', title: 'Machine learning', skills: ['machine-learning'] }] },
  skills: Object.entries(TREE).map(([id, broader]) => makeSkill(id, broader)),
}
