import { countPractice } from '../../language/count-practice.ts'
import { fieldsOf } from '../../language/fields-of-work.ts'
import { READS } from '../../language/resumes.ts'
import type { Analysis } from '../../schema/analysis.ts'
import type { Line } from '../../schema/document.ts'
import type { Section, SectionKind } from '../../schema/section.ts'
import { endMonth, MONTHS_PER_YEAR, startMonth } from '../../text/months.ts'
import { seeksResearch } from '../../text/seeks-research.ts'
import { lastStartingAt } from '../../text/span.ts'
import type { Check, Finding } from '../check.ts'

/** With so much work after one, studies come second. */
const WORK_BEFORE_STUDIES_MONTHS = 48
/** Projects and papers stand in for work: with so much of it they come second, too. */
const MIN_MONTHS_OF_WORK = 18
const STAND_IN: ReadonlySet<SectionKind> = new Set(['projects', 'publications'])
/** A resume may begin with studies if the last degree is more recent than this. */
const RECENT_MONTHS = 24

const BELOW_WORK: ReadonlySet<SectionKind> = new Set(['education', 'interests', 'awards', 'certifications', 'languages'])

/** Whether two headings stand in one column; a side column is beside the work, wherever in the text it comes. */
const areInOneColumn = (one: Line | undefined, other: Line | undefined): boolean => {
  if (!one?.box || !other?.box) return one?.within === other?.within
  const [left, , width] = one.box
  const [otherLeft, , otherWidth] = other.box
  return left < otherLeft + otherWidth && otherLeft < left + width
}

const headingOf = ({ start }: Section, { lines }: Analysis['document']): Line | undefined => lastStartingAt(lines, start)

/** The first section of some kinds above the work, in its column. */
const findAbove = ({ sections, document }: Analysis, kinds: ReadonlySet<SectionKind>): Section | undefined => {
  const work = sections.find(({ kind }) => kind === 'experience')
  return (
    work &&
    sections.find(
      (one) =>
        kinds.has(one.kind) && one.start < work.start && areInOneColumn(headingOf(one, document), headingOf(work, document)),
    )
  )
}

const toFinding = (heading: string, { start }: Section, message: string): Finding => ({
  title: `“${heading.trim()}” stands above your work`,
  message,
  resume: { start, end: start + heading.length },
})

const findBelowWork = (analysis: Analysis): Finding[] => {
  const { sections, education, experience } = analysis
  const above = findAbove(analysis, BELOW_WORK)
  const practice = countPractice(analysis)
  const asOf = startMonth(experience.asOf)
  const isRecent = education.some(({ to }) => to === null || endMonth(to, experience.asOf) >= asOf - RECENT_MONTHS)
  const isResearch = sections.some(({ kind }) => kind === 'publications')
  if (!above?.heading || practice < WORK_BEFORE_STUDIES_MONTHS || (above.kind === 'education' && (isRecent || isResearch)))
    return []
  if (READS.licences.test(above.heading)) return []
  // As many as are told of the person elsewhere: internships are work, too, once there is enough of it.
  const years = Math.floor(experience.months / MONTHS_PER_YEAR)
  return [toFinding(above.heading, above, `With ${years} years of it the work is what a reader looks for: put it first.`)]
}

/** Whether some of the work is in a field of the post sought; who changes fields shows the new one first. */
const isOfField = ({ positions }: Analysis, sought: string): boolean => {
  const fields = fieldsOf(sought)
  return fields.length === 0 || positions.some(({ title }) => fieldsOf(title ?? '').some((field) => fields.includes(field)))
}

/** Projects and papers above work of the field: only where the posting does not seek a researcher. */
const findStandIns = (analysis: Analysis, sought: string | null): Finding[] => {
  const above = findAbove(analysis, STAND_IN)
  if (!above?.heading || sought === null || seeksResearch(sought) || analysis.experience.months < MIN_MONTHS_OF_WORK) return []
  if (!isOfField(analysis, sought)) return []
  return [toFinding(above.heading, above, 'Work in a job is what a reader looks for first: put it above.')]
}

/** What belongs below the work is above it. */
export const sectionOrder: Check = {
  id: 'section-order',
  looksBeyond: true,
  examples: [
    {
      about: 'sees projects above two years of work',
      title: 'Data Engineer',
      resume:
        'PROJECTS\nTide Tables\n- Wrote the planner\n\nEXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2022\n- Built 20 models',
      at: ['PROJECTS'],
    },
    {
      about: 'is silent about them above some months, and about papers where a researcher is sought',
      title: 'Research Scientist',
      resume:
        'PUBLICATIONS\nA. Lee, On tides, 2021\n\nEXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2022\n- Built 20 models',
      at: [],
    },
    {
      about: 'is silent about them where the work is of another field',
      title: 'Data Engineer',
      resume:
        'PROJECTS\nTide Tables\n- Wrote the planner\n\nEXPERIENCE\nClerk, Brightwater Labs\nJan 2020 - Dec 2022\n- Filed 20 reports',
      at: [],
    },
    {
      about: 'sees studies of long ago above the work',
      resume:
        'EDUCATION\nBSc Statistics, Leeds College\n2012\n\nEXPERIENCE\nData Engineer, Brightwater Labs\nJan 2014 - Dec 2023\n- Built 20 models',
      at: ['EDUCATION'],
    },
    {
      about: 'is silent about licences, without which nobody may do the work',
      resume:
        'LICENSES AND CERTIFICATIONS\nRegistered Nurse, State of Ohio\n\nEXPERIENCE\nStaff Nurse, Brightwater Clinic\nJan 2014 - Dec 2023\n- Cared for 20 patients',
      at: [],
    },
    {
      about: 'is silent about who has just finished, and where work comes first',
      resume:
        'EDUCATION\nMSc Statistics, Leeds College\nMay 2026\n\nEXPERIENCE\nData Engineer, Brightwater Labs\nJan 2014 - Dec 2023\n- Built 20 models',
      at: [],
    },
  ],
  find: ({ analysis, job }) => [...findBelowWork(analysis), ...findStandIns(analysis, job.title)].slice(0, 1),
}
