import type { Position } from '../../schema/timeline.ts'
import { firstLineOf } from '../../text/first-line.ts'
import type { Check } from '../check.ts'

/** From this many years on, months change little. */
const LONG_YEARS = 3

const isYear = (date: string | null): boolean => date !== null && /^\d{4}$/.test(date)

/** "2019 – 2020" is two months or two years. */
const isVague = ({ from, to }: Position): boolean =>
  from !== null &&
  to !== null &&
  to !== 'present' &&
  isYear(from) &&
  isYear(to) &&
  Number(to.slice(0, 4)) - Number(from.slice(0, 4)) < LONG_YEARS

/** As the resume has it, where it names one year alone. */
const yearsOf = ({ from, to }: Position): string => (from === to ? `${from}` : `${from} – ${to}`)

/** Positions of whole years, which may be much shorter. */
export const missingMonths: Check = {
  id: 'missing-months',
  examples: [
    {
      about: 'asks for the months of a short position',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\n2019 - 2020\n- Built 20 models',
      at: ['Data Engineer, Brightwater Labs'],
    },
    {
      about: 'names one year as the resume does',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\n2021\n- Built 20 models',
      at: ['Data Engineer, Brightwater Labs'],
    },
    {
      about: 'is silent where months stand, and about long positions',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2019 - Mar 2020\n- Built 20 models\n\nAnalyst, Fernhill Systems\n2009 - 2018\n- Drew 20 charts',
      at: [],
    },
  ],
  find: ({ analysis }) => {
    const vague = analysis.positions.filter(isVague)
    const [first] = vague
    if (!first) return []
    return [
      {
        title: vague.length === 1 ? 'Give the months of this position' : `Give the months of ${vague.length} positions`,
        message: `“${yearsOf(first)}” may stand for far fewer months than it looks. Whole years are counted here; a reader who has to guess may take the lower number.`,
        resume: firstLineOf(first, analysis.document),
      },
    ]
  },
}
