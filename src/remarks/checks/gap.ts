import type { Analysis } from '../../schema/analysis.ts'
import { firstLineOf } from '../../text/first-line.ts'
import { endMonth, type MonthIndex, printYearMonth, startMonth } from '../../text/months.ts'
import type { Check, Finding } from '../check.ts'

/** Nobody asks about shorter ones. */
const MIN_GAP_MONTHS = 9

/** Nobody asks about what was longer ago. */
const ASKED_ABOUT_MONTHS = 96

/** How long a course of study may have taken up to its degree. */
const STUDY_MONTHS = 60

const isMonth = (date: string | null): date is string => date !== null && (date === 'present' || /^\d{4}-\d{2}$/.test(date))

/** Whether studies may fill the months from one to another. */
const mayBeStudies = ({ education, experience: { asOf } }: Analysis, from: MonthIndex, to: MonthIndex): boolean =>
  education.some((study) => {
    if (study.to === null) return true
    const end = endMonth(study.to, asOf)
    return end >= from && end - STUDY_MONTHS <= to
  })

/** Months between two positions about which nothing is said; only where every date is known to the month. */
export const gap: Check = {
  id: 'gap',
  examples: [
    {
      about: 'sees a year between two positions',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2024 - Present\n- Built 20 models\n\nAnalyst, Fernhill Systems\nJan 2020 - Dec 2022\n- Drew 20 charts',
      at: ['Data Engineer, Brightwater Labs'],
    },
    {
      about: 'is silent about some months, about studies, and about dates that it cannot tell',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2024 - Present\n- Built 20 models\n\nAnalyst, Fernhill Systems\nJan 2020 - Dec 2022\n- Drew 20 charts\n\nEDUCATION\nMSc Statistics, Leeds College\nDec 2023',
      at: [],
    },
  ],
  find: ({ analysis }) => {
    const { positions, experience } = analysis
    if (positions.length < 2 || positions.some(({ from, to }) => !isMonth(from) || !isMonth(to))) return []
    const now = startMonth(experience.asOf)
    const dated = positions
      .map((position) => ({
        position,
        from: startMonth(position.from ?? ''),
        to: endMonth(position.to ?? 'present', experience.asOf),
      }))
      .sort((a, b) => a.from - b.from)
    let latest = Number.POSITIVE_INFINITY
    return dated.flatMap(({ position, from, to }, index): Finding[] => {
      const before = latest
      latest = index === 0 ? to : Math.max(latest, to)
      const months = from - before - 1
      const isAsked = months >= MIN_GAP_MONTHS && now - from <= ASKED_ABOUT_MONTHS
      if (!isAsked || mayBeStudies(analysis, before + 1, from - 1)) return []
      return [
        {
          title: `Nothing between ${printYearMonth(before + 1)} and ${printYearMonth(from - 1)}`,
          message:
            'A reader will ask. If there is something to say (studies, care, freelance work, a course), one line with dates says it first.',
          resume: firstLineOf(position, analysis.document),
        },
      ]
    })
  },
}
