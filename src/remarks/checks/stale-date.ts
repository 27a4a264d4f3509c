import type { Position } from '../../schema/timeline.ts'
import { endMonth, startMonth } from '../../text/months.ts'
import type { Check, CheckContext, Finding } from '../check.ts'
import { firstLineOf } from '../first-line.ts'

/** Nobody is an intern for longer. */
const LONGEST_INTERNSHIP_MONTHS = 18
const INTERN = /\b(?:intern|internship|trainee|summer)\b/i

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** "Expected May 2023", "anticipated graduation: 2024". */
const EXPECTED =
  /\b(?:expected|anticipated)(?: (?:graduation|completion|date|in|by))*[:,]? {0,2}(?:(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? )?(20\d\d)\b/gi

/** The last month of what is expected; a year alone ends in December. */
const monthOf = (month: string | undefined, year: string): number =>
  Number(year) * 12 + (month === undefined ? 11 : MONTHS.indexOf(month.toLowerCase()))

const findExpected = ({ analysis: { document, experience } }: CheckContext): Finding[] =>
  [...document.text.matchAll(EXPECTED)]
    .filter(({ 1: month, 2: year = '' }) => monthOf(month, year) < startMonth(experience.asOf))
    .map(({ 0: words, index }) => ({
      title: `“${words}” is in the past`,
      message: `It is ${experience.asOf} now. If it has come about, say so; if not, give the new date.`,
      resume: { start: index, end: index + words.length },
    }))

const isStale = ({ title, from, to }: Position, asOf: string): boolean =>
  to === 'present' &&
  from !== null &&
  INTERN.test(title ?? '') &&
  endMonth('present', asOf) - startMonth(from) > LONGEST_INTERNSHIP_MONTHS

const isReversed = ({ from, to }: Position, asOf: string): boolean =>
  from !== null && to !== null && to !== 'present' && endMonth(to, asOf) < startMonth(from)

/** "Present" that is long past, what was expected by now, and what ends before it begins. */
export const staleDate: Check = {
  id: 'stale-date',
  examples: [
    {
      about: 'sees what was expected by now',
      resume: 'EDUCATION\nBSc Computer Science, Leeds College\nExpected May 2023',
      at: ['Expected May 2023'],
    },
    {
      about: 'sees an internship that never ended',
      resume: 'EXPERIENCE\nData Science Intern, Brightwater Labs\nJun 2022 - Present\n- Built 20 models',
      at: ['Data Science Intern, Brightwater Labs'],
    },
    {
      about: 'is silent about what is still to come, and about work that goes on',
      resume:
        'EDUCATION\nBSc Computer Science, Leeds College\nExpected May 2031\n\nEXPERIENCE\nData Engineer, Brightwater Labs\nJun 2012 - Present\n- Built 20 models',
      at: [],
    },
  ],
  find: (context) => {
    const { positions, experience, document } = context.analysis
    return [
      ...findExpected(context),
      ...positions
        .filter((position) => isStale(position, experience.asOf))
        .map((position) => ({
          title: `Still “present”, since ${position.from}?`,
          message: 'A reader takes a resume with an old “present” for an old resume. If it has ended, give the month.',
          resume: firstLineOf(position, document),
        })),
      ...positions
        .filter((position) => isReversed(position, experience.asOf))
        .map((position) => ({
          title: `It ends (${position.to}) before it begins (${position.from})`,
          message: 'One of the two dates is wrong, so none of its months can be counted.',
          resume: firstLineOf(position, document),
        })),
    ]
  },
}
