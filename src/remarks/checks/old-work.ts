import { firstLineOf } from '../../text/first-line.ts'
import { endMonth, startMonth } from '../../text/months.ts'
import type { Check } from '../check.ts'

/** What ended longer ago is history. */
const OLD_MONTHS = 120
/** Of all that is said about work. */
const MOST_SHARE = 0.4

/** More room for work of ten years ago than readers give it. */
export const oldWork: Check = {
  id: 'old-work',
  examples: [
    {
      about: 'sees old work that takes most of the room',
      resume: `EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2018 - Present\n- Built 20 models\n\nAnalyst, Fernhill Systems\nJan 2006 - Dec 2012\n${'- Drew 20 charts of the harbour for the town\n'.repeat(6)}`,
      at: ['Analyst, Fernhill Systems'],
    },
    {
      about: 'is silent where it takes little, and where all of it is old',
      resume: `EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2018 - Present\n${'- Built 20 models of the harbour for the town\n'.repeat(6)}\nAnalyst, Fernhill Systems\nJan 2006 - Dec 2012\n- Drew 20 charts`,
      at: [],
    },
  ],
  find: ({ analysis: { positions, experience, document } }) => {
    const lengthOf = (those: typeof positions): number => those.reduce((sum, { start, end }) => sum + end - start, 0)
    const old = positions.filter(
      ({ to }) => to !== null && startMonth(experience.asOf) - endMonth(to, experience.asOf) > OLD_MONTHS,
    )
    const [first] = old
    const share = lengthOf(old) / Math.max(1, lengthOf(positions))
    if (!first || old.length === positions.length || share < MOST_SHARE) return []
    return [
      {
        title: `${Math.round(100 * share)} % of what you tell of work is older than ten years`,
        message:
          'A line or two for each of those positions is enough: title, employer, dates, and the one result that still counts.',
        resume: firstLineOf(first, document),
      },
    ]
  },
}
