import { READS } from '../../language/resumes.ts'
import type { Span } from '../../schema/span.ts'
import type { Education, Position } from '../../schema/timeline.ts'
import { firstLineOf } from '../../text/first-line.ts'
import { LazyPattern } from '../../text/lazy-pattern.ts'
import { endMonth, MONTH_GROUP, MONTH_STARTS, MONTHS_PER_YEAR, startMonth } from '../../text/months.ts'
import { TEXT_PATTERNS } from '../../text/texts.compiled.ts'
import type { Check, CheckContext, Finding } from '../check.ts'

/** Internships are no longer than this. */
const LONGEST_INTERNSHIP_MONTHS = 18

/** Of a post held for so long it is likely that it goes on, whatever became of the studies beside it. */
const LONG_HELD_MONTHS = 120

/** A resume last updated this long ago is out of date. */
const OLD_PAGE_MONTHS = 12

/** "Expected May 2023", "anticipated graduation: 2024". */
const EXPECTED = new RegExp(
  `\\b(?:expected|anticipated)(?: (?:graduation|completion|date|in|by))*[:,]? {0,2}(?:${MONTH_GROUP},? )?(20\\d\\d)\\b`,
  'gi',
)

/** The month by which something is expected; a year alone ends in December. */
const monthOf = (month: string | undefined, year: string): number =>
  Number(year) * MONTHS_PER_YEAR + (month === undefined ? MONTHS_PER_YEAR - 1 : MONTH_STARTS.indexOf(month.toLowerCase()))

const findExpected = ({ analysis: { document, experience } }: CheckContext): Finding[] =>
  [...document.text.matchAll(EXPECTED)]
    .filter(({ 1: month, 2: year = '' }) => monthOf(month, year) < startMonth(experience.asOf))
    .map(({ 0: words, index }) => ({
      title: `“${words}” is in the past`,
      message: `It is ${experience.asOf} now. If it has happened, say so; if not, give the new date.`,
      resume: { start: index, end: index + words.length },
    }))

/** The month by which the resume was written: it awaits something by then that is long due, and tells of nothing later. */
const writtenBefore = ({ analysis: { document, experience, positions } }: CheckContext): number | null => {
  const due = [...document.text.matchAll(EXPECTED)].map(({ 1: month, 2: year = '' }) => monthOf(month, year))
  const last = Math.max(...due)
  if (due.length === 0 || last > startMonth(experience.asOf) - OLD_PAGE_MONTHS) return null
  return positions.some(({ from }) => from !== null && startMonth(from) > last) ? null : last
}

/** "Last updated: January 2023", and a date alone on its line. */
const UPDATED = new RegExp(
  `(?:\\b(?:last )?updated(?: on| in)?:? {1,3}|^[ \\t]*)${MONTH_GROUP}(?: \\d{1,2})?,? (20\\d\\d)(?=[ \\t\\d]*$)`,
  'gim',
)
/** The date of the page itself stands in its first or last lines, below its name or above its end. */
const findUpdated = ({ analysis: { document, experience } }: CheckContext): Finding[] =>
  [...document.text.matchAll(UPDATED)]
    .map(({ 0: words, 1: month, 2: year = '', index }) => ({
      words,
      months: monthOf(month, year),
      start: index,
      end: index + words.length,
    }))
    .filter(({ months }) => startMonth(experience.asOf) - months >= OLD_PAGE_MONTHS)
    .filter((place) => /updated/i.test(place.words) || document.text.slice(place.end).trim().length < 4)
    .map(({ words, start, end }) => ({
      title: `“${words.trim()}” dates the resume`,
      message: 'A reader sees that it has not been touched since. Take the line out, or bring the rest up to date.',
      resume: { start: start + words.length - words.trimStart().length, end },
    }))

/** Years after which nobody is still studying for it. */
const LONGEST_STUDIES: Readonly<Record<Education['degree'], number>> = {
  secondary: 6,
  associate: 4,
  bachelor: 6,
  master: 4,
  doctorate: 8,
  other: 4,
}
const YEAR_TO_PRESENT = new LazyPattern(...TEXT_PATTERNS['year-to-now'])

/** Studies that go on for longer than they take, and where it says so. */
const endlessStudies = ({ analysis: { document, education, experience } }: CheckContext): (Span & { readonly since: string })[] =>
  education.flatMap((study) => {
    const found = YEAR_TO_PRESENT.exec(document.text.slice(study.start, study.end))
    const years = Number(experience.asOf.slice(0, 4)) - Number(found?.[1] ?? Number.POSITIVE_INFINITY)
    if (!found || years < LONGEST_STUDIES[study.degree]) return []
    const start = study.start + found.index
    return [{ start, end: start + found[0].length, since: found[1] ?? '' }]
  })

const findEndlessStudies = (context: CheckContext): Finding[] =>
  endlessStudies(context).map(({ since, start, end }) => ({
    title: `Still studying, since ${since}?`,
    message:
      'If the degree is done, give its month and drop the “present”: a finished degree counts for more than one that goes on.',
    resume: { start, end },
  }))

/** Whether nothing in it began of late. */
const isQuietOfLate = ({ analysis: { positions, experience } }: CheckContext): boolean =>
  positions.every(({ from }) => from === null || startMonth(from) <= startMonth(experience.asOf) - 2 * OLD_PAGE_MONTHS)

/** What says that all of it was written long ago: what it awaits, or studies that must be over. */
type Age = 'due' | 'studies' | null

const ageOf = (context: CheckContext): Age => {
  if (writtenBefore(context) !== null) return 'due'
  return isQuietOfLate(context) && endlessStudies(context).length > 0 ? 'studies' : null
}

/** An internship that has lasted for years, and work of a resume that was written long ago. */
const isStale = ({ title, from, to }: Position, asOf: string, age: Age): boolean => {
  if (to !== 'present' || from === null) return false
  const months = endMonth('present', asOf) - startMonth(from)
  if (READS['not-for-long'].test(title ?? '') && months > LONGEST_INTERNSHIP_MONTHS) return true
  return age === 'due' || (age === 'studies' && months < LONG_HELD_MONTHS)
}

const isReversed = ({ from, to }: Position, asOf: string): boolean =>
  from !== null && to !== null && to !== 'present' && endMonth(to, asOf) < startMonth(from)

/** "Present" that is long past, dates expected that have passed, and periods that end before they begin. */
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
      about: 'sees any work that goes on in a resume which awaits a degree of long ago',
      resume:
        'EDUCATION\nBSc Computer Science, Leeds College\nExpected May 2023\n\nEXPERIENCE\nResearch Assistant, Brightwater Labs\nJun 2022 - Present\n- Built 20 models',
      at: ['Expected May 2023', 'Research Assistant, Brightwater Labs'],
    },
    {
      about: 'is silent about such work where the resume tells of something newer',
      resume:
        'EDUCATION\nBSc Computer Science, Leeds College\nExpected May 2023\n\nEXPERIENCE\nData Engineer, Tarn Mills\nJan 2025 - Present\n- Built 20 models\n\nResearch Assistant, Brightwater Labs\nJun 2022 - Present\n- Built 30 models',
      at: ['Expected May 2023'],
    },
    {
      about: 'sees the date of a page that nobody has touched since',
      resume: 'Ann Lee\nLast updated: January 2023\n\nSKILLS\nPython',
      at: ['Last updated: January 2023'],
    },
    {
      about: 'sees studies that never ended',
      resume: 'EDUCATION\nBSc Computer Science, Leeds College\n2018 - Present',
      at: ['2018 - Present'],
    },
    {
      about: 'sees work beside such studies that never ended either',
      resume:
        'EDUCATION\nMSc Computer Science, Leeds College\nSep 2021 - Present\n\nEXPERIENCE\nResearch Assistant, Leeds College\nJan 2022 - Present\n- Built 20 models',
      at: ['2021 - Present', 'Research Assistant, Leeds College'],
    },
    {
      about: 'sees work of any length in a resume that awaits a degree of ten years ago',
      resume:
        'EDUCATION\nBSc Computer Science, Leeds College\nExpected May 2016\n\nEXPERIENCE\nResearch Assistant, Brightwater Labs\nJun 2015 - Present\n- Built 20 models',
      at: ['Expected May 2016', 'Research Assistant, Brightwater Labs'],
    },
    {
      about: 'is silent about a post of many years beside them',
      resume:
        'EDUCATION\nMSc Computer Science, Leeds College\nSep 2021 - Present\n\nEXPERIENCE\nHead Gardener, Leeds Parks\nJan 2012 - Present\n- Planted 20 hedges',
      at: ['2021 - Present'],
    },
    {
      about: 'is silent about a new page, and about studies that may go on',
      resume: 'Ann Lee\nLast updated: August 2026\n\nEDUCATION\nBSc Computer Science, Leeds College\n2023 - Present',
      at: [],
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
    const age = ageOf(context)
    return [
      ...findExpected(context),
      ...findUpdated(context),
      ...findEndlessStudies(context),
      ...positions
        .filter((position) => isStale(position, experience.asOf, age))
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
