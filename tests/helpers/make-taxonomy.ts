import type { SenseRule, Skill, SkillKind, SurfaceForm, Taxonomy } from '../../src/schema/taxonomy.ts'

/** A skill in short: only its name must be given. */
export interface SkillSketch {
  readonly name: string
  /** Default: `method`. */
  readonly kind?: SkillKind
  readonly aliases?: readonly (string | SurfaceForm)[]
  readonly evokes?: readonly (string | SurfaceForm)[]
  /** Sense rule of the name. */
  readonly sense?: SenseRule
  readonly broader?: readonly string[]
}

const toForm = (form: string | SurfaceForm): SurfaceForm => (typeof form === 'string' ? { form } : form)

const toId = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('+', 'p')
    .replaceAll('#', '-sharp')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

const toSkill = ({ name, kind = 'method', aliases = [], evokes = [], sense, broader = [] }: SkillSketch): Skill => ({
  id: toId(name),
  name,
  group: 'Test',
  kind,
  forms: [sense ? { form: name, sense } : { form: name }, ...aliases.map(toForm)],
  evokes: evokes.map(toForm),
  broader: [...broader],
  related: [],
  source: 'brief: summary',
})

/** A brief that asks for nothing. */
export const EMPTY_BRIEF: Taxonomy['brief'] = {
  id: 'test',
  title: 'Test',
  summary: '',
  responsibilities: [],
  skills: [],
  education: { degree: '', preferred: '', fields: [], years: { min: 0, max: 0 } },
  titles: [],
  year: 2026,
  salaries: [],
  tools: [],
  faq: [],
  postings: { entry: '', mid: '', senior: '', top: '' },
  pillars: [],
}

/** A taxonomy of a few skills: a name alone is a method; its id is the name in kebab case ("C++": "cpp", "C#": "c-sharp"). */
export const makeTaxonomy = (skills: readonly (string | SkillSketch)[]): Taxonomy => ({
  version: 'test',
  brief: EMPTY_BRIEF,
  skills: skills.map((skill) => toSkill(typeof skill === 'string' ? { name: skill } : skill)),
})
