import type { Analysis } from '../../schema/analysis.ts'
import { endMonth, printYearMonth, startMonth } from '../../text/months.ts'
import { SAYS_NOW } from '../../text/says-now.ts'
import type { Check } from '../check.ts'

/** Nobody asks about shorter searches. */
const LONG_SINCE_MONTHS = 12

const isOpen = (to: string | null): boolean => to === null || to === 'present'

/** The last month that any work or studies reach; null where one of them may go on. */
const lastMonth = ({ positions, education, experience: { asOf } }: Analysis): number | null =>
  [...positions, ...education].some(({ to }) => isOpen(to))
    ? null
    : Math.max(...[...positions, ...education].map(({ to }) => endMonth(to ?? 'present', asOf)))

/** This year, or a word for now, as a project may be dated. */
const mentionsNow = ({ document, experience: { asOf } }: Analysis): boolean => {
  const year = Number(asOf.slice(0, 4))
  return new RegExp(`\\b${year}\\b`).test(document.text) || SAYS_NOW.test(document.text)
}

/** A resume that ends in the past. */
export const nothingSince: Check = {
  id: 'nothing-since',
  examples: [
    {
      about: 'sees that the last work ended long ago',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Built 20 models\n\nEDUCATION\nBSc Statistics, Leeds College\n2019',
      at: [null],
    },
    {
      about: 'is silent about a few months, and where studies go on or something newer is told',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Built 20 models\n\nEDUCATION\nMSc Statistics, Leeds College\n2024 - Present',
      at: [],
    },
    {
      about: 'is silent where a project is of this year',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Built 20 models\n\nPROJECTS\nTide Tables, 2026\n- Wrote the planner',
      at: [],
    },
  ],
  find: ({ analysis }) => {
    const { positions, experience } = analysis
    const last = lastMonth(analysis)
    if (
      positions.length === 0 ||
      last === null ||
      startMonth(experience.asOf) - last < LONG_SINCE_MONTHS ||
      mentionsNow(analysis)
    )
      return []
    const since = printYearMonth(last)
    return [
      {
        title: `Nothing after ${since}`,
        message: `It is ${experience.asOf} now, and a reader takes the resume for an old one. Add what has come since: work, a course, a project, or the end of studies.`,
        resume: null,
      },
    ]
  },
}
