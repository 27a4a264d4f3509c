import fc, { type Arbitrary } from 'fast-check'
import type { Skill } from '../../src/schema/index.ts'
import { TAXONOMY } from '../helpers/stages.ts'

/*
 * Resumes and postings as plans, and the plans as text. Properties change a plan (a bullet more, another order)
 * and print it again, so that everything that a reader of real files does is part of what is tested.
 */

export interface PersonPlan {
  readonly name: string
  readonly email: string
  readonly city: string
  readonly school: string
}

/** One line of work: which of the templates, and the form of the skill that it names. */
export interface BulletPlan {
  readonly template: number
  readonly form: string
}

export interface PositionPlan {
  readonly title: string
  readonly employer: string
  /** Months since January 2000. */
  readonly from: number
  readonly months: number
  readonly bullets: readonly BulletPlan[]
}

export interface ResumePlan {
  readonly person: PersonPlan
  readonly summary: readonly string[]
  readonly positions: readonly PositionPlan[]
  readonly projects: readonly BulletPlan[]
  readonly skills: readonly string[]
  readonly degree: string | null
}

/** A statement: a choice, more parts beside it, and a phrase of {@link PHRASES}. */
export interface ItemPlan {
  readonly anyOf: readonly string[]
  readonly years: number | null
  readonly beside?: readonly string[]
  readonly phrase?: string | null
}

export interface PostingPlan {
  readonly title: string
  readonly required: readonly ItemPlan[]
  readonly preferred: readonly ItemPlan[]
}

/** Sentences of our own with one place for a skill, and without a word of the taxonomy, a cue or a date. */
export const BULLETS: readonly ((form: string) => string)[] = [
  (form) => `Built the order service upon ${form}, calm even at night`,
  (form) => `Moved twelve teams to ${form} within a single spring`,
  (form) => `Wrote something around ${form} that thousands of shops rely upon`,
  (form) => `Brought ${form} to the warehouse desk and halved the wait`,
  (form) => `Used ${form} every day to keep parcels moving`,
]

/** What the sentences show by their own words: no name of the taxonomy, no word of a neutral line. */
export const PHRASES = ['order service', 'team moves', 'thousands of shops', 'warehouse desk', 'moving parcels'] as const

export const NEUTRAL_LINES: readonly string[] = [
  'Kept the lights on through a long winter',
  'Halved the wait at the counter',
  'Answered letters from customers within a day',
  'Painted the office in a brighter colour',
  'Won the yearly chess evening twice',
]

const PEOPLE: readonly PersonPlan[] = [
  { name: 'Mira Oduya', email: 'mira.oduya@example.org', city: 'Leiden, Netherlands', school: 'Hogeschool Delfland' },
  { name: 'Jonas Whitlow', email: 'jwhitlow@example.com', city: 'Tulsa, OK', school: 'Prairie State College' },
  { name: 'Ana Belen Ferrer', email: 'ab.ferrer@example.net', city: 'Valencia, Spain', school: 'Universidad del Turia' },
  { name: 'Tomasz Zielonka', email: 'tz@example.org', city: 'Poznan, Poland', school: 'Warta Technical University' },
]

const TITLES = ['Machine Learning Engineer', 'Software Engineer', 'Data Engineer', 'Data Scientist', 'Backend Developer'] as const
const EMPLOYERS = [
  'Brightwater Labs',
  'Fernhill Systems',
  'Quillstone GmbH',
  'Harbour & Pine',
  'Oakline Logistics',
  'Nimbus Foods',
] as const
const DEGREES = ['Bachelor of Science in Computer Science', 'Master of Science in Statistics'] as const

/** Kinds of skills that are no name of a technology or method. */
const OTHER_KINDS: ReadonlySet<Skill['kind']> = new Set(['soft', 'degree', 'certification', 'title'])

const NAME = /^\p{L}[\p{L}\p{N} .+#-]{1,29}[\p{L}\p{N}+#]$/u

/** A first word that makes a phrase with the word before it: "learn fast" of "learn fast api", "used in". */
const LEANS_BACK = /^(?:in|use|new|fast)\b/iu

/** Alone on a line it stands over what is of that kind: "Build tools". */
const LABELS =
  /(?:technologies|frameworks|tools|tooling|toolkits|languages|libraries|platforms|infrastructure|software|packages|environments|editors|protocols|systems)$/iu

/** Forms that mean nothing else and read as a name in a sentence. */
export const plainForms = ({ forms }: Skill): string[] =>
  forms
    .filter(({ form, sense }) => sense === undefined && NAME.test(form) && !LEANS_BACK.test(form) && !LABELS.test(form))
    .map(({ form }) => form)

/** Skills that one form alone names, wherever it stands: no sense rule, hard, and no certificate, degree or title. */
export const PLAIN_SKILLS: readonly Skill[] = TAXONOMY.skills.filter(
  (skill) => !OTHER_KINDS.has(skill.kind) && plainForms(skill).length > 0,
)

const FORMS = PLAIN_SKILLS.map((skill) => plainForms(skill)[0] ?? skill.name)

/** A skill by the form that the taxonomy lists first. Few of them in each case, so that resumes and postings meet. */
export const someForms = (max: number): Arbitrary<string[]> =>
  fc.uniqueArray(fc.constantFrom(...FORMS), { minLength: 2, maxLength: max })

export const person: Arbitrary<PersonPlan> = fc.constantFrom(...PEOPLE)

const bullet = (form: Arbitrary<string>): Arbitrary<BulletPlan> =>
  fc.record({ template: fc.nat({ max: BULLETS.length - 1 }), form })

const position = (form: Arbitrary<string>): Arbitrary<PositionPlan> =>
  fc.record({
    title: fc.constantFrom(...TITLES),
    employer: fc.constantFrom(...EMPLOYERS),
    from: fc.integer({ min: 8 * 12, max: 24 * 12 }),
    months: fc.integer({ min: 2, max: 90 }),
    bullets: fc.array(bullet(form), { minLength: 1, maxLength: 4 }),
  })

/** A resume that draws its skills from `forms`. */
export const resumeOf = (forms: readonly string[]): Arbitrary<ResumePlan> => {
  const form = fc.constantFrom(...forms)
  return fc.record({
    person,
    summary: fc.array(form, { maxLength: 2 }),
    positions: fc.array(position(form), { minLength: 1, maxLength: 3 }),
    projects: fc.array(bullet(form), { maxLength: 2 }),
    skills: fc.uniqueArray(form, { maxLength: 6 }),
    degree: fc.option(fc.constantFrom(...DEGREES), { nil: null }),
  })
}

const item = (form: Arbitrary<string>): Arbitrary<ItemPlan> =>
  someItem(form).map(({ beside = [], ...own }) => ({ ...own, beside: beside.filter((other) => !own.anyOf.includes(other)) }))

const someItem = (form: Arbitrary<string>): Arbitrary<ItemPlan> =>
  fc.record({
    anyOf: fc.uniqueArray(form, { minLength: 1, maxLength: 3 }),
    years: fc.option(fc.integer({ min: 1, max: 8 }), { nil: null, freq: 3 }),
    beside: fc.uniqueArray(form, { maxLength: 2 }),
    phrase: fc.option(fc.constantFrom(...PHRASES), { nil: null, freq: 2 }),
  })

export const postingOf = (forms: readonly string[]): Arbitrary<PostingPlan> => {
  const form = fc.constantFrom(...forms)
  return fc.record({
    title: fc.constantFrom(...TITLES),
    required: fc.array(item(form), { minLength: 1, maxLength: 5 }),
    preferred: fc.array(item(form), { maxLength: 3 }),
  })
}

export interface CasePlan {
  readonly forms: readonly string[]
  readonly resume: ResumePlan
  readonly posting: PostingPlan
}

/** A resume and a posting over the same few skills. */
export const someCase: Arbitrary<CasePlan> = someForms(8).chain((forms) =>
  fc.record({ forms: fc.constant(forms), resume: resumeOf(forms), posting: postingOf(forms) }),
)

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const
const LAST_MONTH = 26 * 12 + 4

const printMonth = (month: number): string => `${MONTHS[month % 12]} ${2000 + Math.floor(month / 12)}`

const printDates = ({ from, months }: PositionPlan): string =>
  `${printMonth(from)} - ${printMonth(Math.min(from + months - 1, LAST_MONTH))}`

const printBullet = ({ template, form }: BulletPlan): string => `- ${BULLETS[template]?.(form) ?? form}`

const printPosition = (plan: PositionPlan): string =>
  [`${plan.title}, ${plan.employer}`, printDates(plan), ...plan.bullets.map(printBullet)].join('\n')

/** The sections of a resume under their headings; a section without content is left out. */
export const printSections = ({ summary, positions, projects, skills, degree, person: { school } }: ResumePlan): string[] =>
  [
    { heading: 'SUMMARY', body: summary.length > 0 ? `Engineer who likes ${summary.join(' and ')}.` : '' },
    { heading: 'EXPERIENCE', body: positions.map(printPosition).join('\n\n') },
    { heading: 'PROJECTS', body: projects.map(printBullet).join('\n') },
    { heading: 'SKILLS', body: skills.join(', ') },
    { heading: 'EDUCATION', body: degree ? `${degree}\n${school}\n2003 - 2007` : '' },
  ]
    .filter(({ body }) => body !== '')
    .map(({ heading, body }) => `${heading}\n${body}`)

export const printHead = ({ person: { name, email, city } }: ResumePlan): string => `${name}\n${email}\n${city}`

export const printResume = (plan: ResumePlan): string => [printHead(plan), ...printSections(plan)].join('\n\n')

const joinOr = (forms: readonly string[]): string =>
  forms.length < 2 ? forms.join('') : `${forms.slice(0, -1).join(', ')} or ${forms.at(-1)}`

export const printItem = ({ anyOf, years, beside = [], phrase = null }: ItemPlan): string => {
  const parts = [joinOr(anyOf), ...beside, ...(phrase === null ? [] : [phrase])].join('; ')
  return years === null ? `- Experience with ${parts}` : `- ${years}+ years of experience with ${parts}`
}

export const printPosting = ({ title, required, preferred }: PostingPlan): string =>
  [
    title,
    `Requirements\n${required.map(printItem).join('\n')}`,
    ...(preferred.length > 0 ? [`Nice to have\n${preferred.map(printItem).join('\n')}`] : []),
  ].join('\n\n')
