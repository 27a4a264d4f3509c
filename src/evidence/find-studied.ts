import { READS } from '../language/resumes.ts'
import type { Analysis } from '../schema/analysis.ts'
import type { Mention } from '../schema/mention.ts'
import type { DegreeLevel } from '../schema/timeline.ts'
import { goesOnAfter } from '../text/months.ts'
import { remember } from '../text/remember.ts'

/** What every course of a field teaches, by the rows of `skills-taxonomy/language/resumes/studies.yaml` that name the field. */
export const TAUGHT = {
  'studies-of-computing': ['computer-science-fundamentals', 'data-structures-and-algorithms', 'object-oriented-programming'],
  'studies-of-statistics': ['statistics', 'probability'],
  'studies-of-mathematics': ['mathematics', 'linear-algebra', 'calculus'],
  'studies-of-data': ['data-science', 'data-analysis', 'statistics'],
  'studies-of-learning': ['machine-learning'],
  'studies-of-intelligence': ['artificial-intelligence'],
  'studies-of-physics': ['physics', 'mathematics'],
  'studies-of-economics': ['economics'],
  'studies-of-robotics': ['robotics'],
  'studies-of-bioinformatics': ['bioinformatics'],
} as const

const TAUGHT_BY_FIELD = Object.entries(TAUGHT) as readonly [keyof typeof TAUGHT, readonly string[]][]

/** A course or a school certificate teaches a part of it at most. */
const HIGHER: ReadonlySet<DegreeLevel> = new Set(['associate', 'bachelor', 'master', 'doctorate'])

/** The fields of the degrees that somebody holds, as words that show what is taught there; in reading order. */
export const findStudied = remember(({ document, education, experience }: Analysis): readonly Mention[] => {
  const said = { section: 'education', negated: false, weak: false, evoked: false, soft: false, months: null } as const
  return education.flatMap(({ degree, field, to, start: from, end }) => {
    if (field === null || !HIGHER.has(degree) || goesOnAfter(to, experience.asOf)) return []
    return TAUGHT_BY_FIELD.flatMap(([row, skills]) => {
      const surfaceForm = READS[row].exec(field)?.[0]
      const at = surfaceForm === undefined ? -1 : document.text.slice(from, end).indexOf(surfaceForm)
      if (surfaceForm === undefined || at < 0) return []
      const start = from + at
      return skills.map((skill) => ({ skill, surfaceForm, start, end: start + surfaceForm.length, ...said }))
    })
  })
})
