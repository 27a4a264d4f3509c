import { checkBy } from '../../src/answers/index.ts'
import { readText } from '../../src/document/index.ts'
import type { Check } from '../../src/schema/index.ts'
import { TAXONOMY } from './stages.ts'

/** What a tailored resume claims beyond its original, as texts. */
export const checkTexts = (tailored: string, original: string, posting: string | null = null): Check =>
  checkBy(
    {
      original: readText(original),
      tailored: readText(tailored),
      posting: posting === null ? null : readText(posting),
      asOf: '2026-11',
    },
    TAXONOMY,
  )

/** What makes a check fail: "invented skill", "stronger limit"; in order. */
export const kindsOf = ({ invented, stronger }: Check): string[] => [
  ...invented.map(({ kind }) => `invented ${kind}`),
  ...stronger.map(({ kind }) => `stronger ${kind}`),
]

/** Lines of the resume of an invented person, by what they are about. */
const LINES = {
  summary: 'Planner in a mill.',
  job: 'Planner, Ludlow Mills',
  deed: 'Planned the rota of nine drivers',
  study: 'B.Sc. Statistics, Marlow University, 2017',
  course: 'Forklift licence, 2019',
  skills: 'Excel, Python',
  languages: 'English (native), Spanish (B1)',
  volunteering: 'Reads to children on Sundays',
}

const resumeWith = (lines: typeof LINES): string => `Odile Marchetti
odile.marchetti@example.org

SUMMARY
${lines.summary}

EXPERIENCE
${lines.job}
June 2017 - February 2020
- ${lines.deed}
- Answered letters of farmers every day

EDUCATION
M.Sc. Logistics, Kingsmoor University, 2019
${lines.study}

CERTIFICATIONS
${lines.course}

SKILLS
${lines.skills}

LANGUAGES
${lines.languages}

VOLUNTEERING
${lines.volunteering}
`

/** What is found when a line of a resume is replaced by another. */
export const retell = (what: keyof typeof LINES, from: string, to: string): string[] =>
  kindsOf(checkTexts(resumeWith({ ...LINES, [what]: to }), resumeWith({ ...LINES, [what]: from })))
