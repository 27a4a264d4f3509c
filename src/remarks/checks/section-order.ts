import type { Line } from '../../schema/document.ts'
import type { Section, SectionKind } from '../../schema/section.ts'
import { endMonth, startMonth } from '../../text/months.ts'
import { lastStartingAt } from '../../text/span.ts'
import type { Check } from '../check.ts'

/** With so much work behind one, studies come second. */
const MIN_MONTHS = 48
/** Whose last degree is younger may begin with it. */
const RECENT_MONTHS = 24

const BELOW_WORK: ReadonlySet<SectionKind> = new Set(['education', 'interests', 'awards', 'certifications', 'languages'])

/** Whether two headings stand in one column; a side column is beside the work, wherever it is read. */
const areInOneColumn = (one: Line | undefined, other: Line | undefined): boolean => {
  if (!one?.box || !other?.box) return one?.within === other?.within
  const [left, , width] = one.box
  const [otherLeft, , otherWidth] = other.box
  return left < otherLeft + otherWidth && otherLeft < left + width
}

/** What should stand below the work stands above it. */
export const sectionOrder: Check = {
  id: 'section-order',
  examples: [
    {
      about: 'sees studies of long ago above the work',
      resume:
        'EDUCATION\nBSc Statistics, Leeds College\n2012\n\nEXPERIENCE\nData Engineer, Brightwater Labs\nJan 2014 - Dec 2023\n- Built 20 models',
      at: ['EDUCATION'],
    },
    {
      about: 'is silent about who has just finished, and where work comes first',
      resume:
        'EDUCATION\nMSc Statistics, Leeds College\nMay 2026\n\nEXPERIENCE\nData Engineer, Brightwater Labs\nJan 2014 - Dec 2023\n- Built 20 models',
      at: [],
    },
  ],
  find: ({ analysis: { document, sections, education, experience } }) => {
    const headingOf = ({ start }: Section) => lastStartingAt(document.lines, start)
    const work = sections.find(({ kind }) => kind === 'experience')
    const above =
      work &&
      sections.find(
        (one) => BELOW_WORK.has(one.kind) && one.start < work.start && areInOneColumn(headingOf(one), headingOf(work)),
      )
    const asOf = startMonth(experience.asOf)
    const isRecent = education.some(({ to }) => to === null || endMonth(to, experience.asOf) >= asOf - RECENT_MONTHS)
    const isResearch = sections.some(({ kind }) => kind === 'publications')
    if (!above?.heading || experience.months < MIN_MONTHS || (above.kind === 'education' && (isRecent || isResearch))) return []
    return [
      {
        title: `“${above.heading.trim()}” stands above your work`,
        message: `With ${Math.floor(experience.months / 12)} years of it the work is what a reader looks for: put it first.`,
        resume: { start: above.start, end: above.start + above.heading.length },
      },
    ]
  },
}
