import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/schema/document.ts'
import { findSections } from '../../src/sections/index.ts'
import { readTimeline } from '../../src/timeline/index.ts'
import { MONTH_NAMES } from '../helpers/month-names.ts'
import { drawResume } from '../sections/draw-resume.ts'

const AS_OF = '2026-11'

interface Post {
  readonly title: string
  readonly organization: string
  readonly place: string
  readonly from: readonly [year: number, month: number]
  /** null: to this day. */
  readonly to: readonly [year: number, month: number] | null
}

const POSTS: readonly Post[] = [
  { title: 'Senior Data Engineer', organization: 'Tallow & Wick', place: 'Leeds, UK', from: [2021, 4], to: null },
  { title: 'Machine Learning Engineer', organization: 'Pemberly Robotics', place: 'Austin, TX', from: [2018, 9], to: [2021, 3] },
  {
    title: 'Research Assistant',
    organization: 'University of Starling',
    place: 'Starling, Ohio',
    from: [2016, 2],
    to: [2018, 8],
  },
  { title: 'Intern', organization: 'Grebe Shipping Ltd', place: 'Remote', from: [2015, 6], to: [2015, 8] },
]

const ENGLISH = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const two = (value: number): string => String(value).padStart(2, '0')

/** How a month is written, how two are joined, how the present is called. */
const DATES: readonly (readonly [write: (year: number, month: number) => string, joint: string, now: string])[] = [
  [(year, month) => `${ENGLISH[month - 1]} ${year}`, ' – ', 'Present'],
  [(year, month) => `${MONTH_NAMES[month - 1]} ${year}`, ' - ', 'present'],
  [(year, month) => `${ENGLISH[month - 1]}. ${year}`, '—', 'Current'],
  [(year, month) => `${two(month)}/${year}`, ' - ', 'Present'],
  [(year, month) => `${month}/${year}`, '–', 'now'],
  [(year, month) => `${two(month)}.${year}`, ' – ', 'today'],
  [(year, month) => `${year}-${two(month)}`, ' to ', 'present'],
  [(year, month) => `${MONTH_NAMES[month - 1]}, ${year}`, ' to ', 'date'],
  [(year, month) => `${ENGLISH[month - 1]} '${two(year % 100)}`, ' – ', 'Ongoing'],
  [(year, month) => `${year} ${ENGLISH[month - 1]}`, ' → ', 'Now'],
  [(year, month) => `${MONTH_NAMES[month - 1]} ${year}`, ' until ', 'now'],
]

/** How an entry is laid out; `dates` are written already. */
const LAYOUTS: Readonly<Record<string, (post: Post, dates: string) => string>> = {
  'title and dates, then organization and place': ({ title, organization, place }, dates) =>
    `! ${title}\t${dates}\n${organization}, ${place}`,
  'organization and dates, then title and place': ({ title, organization, place }, dates) =>
    `! ${organization}\t${dates}\n${title}\t${place}`,
  'organization and place, then title and dates': ({ title, organization, place }, dates) =>
    `! ${organization}\t${place}\n${title}\t${dates}`,
  'title and place, then organization and dates': ({ title, organization, place }, dates) =>
    `! ${title}\t${place}\n${organization}\t${dates}`,
  'one line with commas': ({ title, organization, place }, dates) => `${title}, ${organization}, ${place}\t${dates}`,
  'one line with bars': ({ title, organization, place }, dates) => `${title} | ${organization} | ${place} | ${dates}`,
  'one line with bars, organization first': ({ title, organization, place }, dates) =>
    `${organization} | ${place} | ${title} | ${dates}`,
  'one line with a dash': ({ title, organization, place }, dates) => `${title} – ${organization}, ${place} (${dates})`,
  'one line with brackets': ({ title, organization }, dates) => `${title} (${organization})\t${dates}`,
  'title at organization': ({ title, organization }, dates) => `${title} at ${organization}\n${dates}`,
  'title @ organization': ({ title, organization }, dates) => `${title} @ ${organization} · ${dates}`,
  'three lines, dates last': ({ title, organization, place }, dates) => `! ${title}\n${organization}\n${dates} | ${place}`,
  'three lines, dates first': ({ title, organization }, dates) => `${dates}\n${title}\n${organization}`,
  'three lines, organization first': ({ title, organization, place }, dates) => `! ${organization}, ${place}\n${title}\n${dates}`,
  'dates at the left': ({ title, organization, place }, dates) => `${dates}\t${title}, ${organization}, ${place}`,
  'dates at the left with a colon': ({ title, organization }, dates) => `${dates}: ${title}, ${organization}`,
  'dates at the left, organization below': ({ title, organization }, dates) => `${dates}\t${title}\n${organization}`,
  'dates and organization, then title': ({ title, organization }, dates) => `${dates} | ${organization}\n${title}`,
  labelled: ({ title, organization }, dates) => `Position: ${title}\nCompany: ${organization}\nDates: ${dates}`,
  'with the length of time': ({ title, organization, place }, dates) =>
    `! ${title}\n${organization} · Full-time\n${dates} · 2 yrs 3 mos\n${place}`,
  'title and place, then organization and dates, a stop at each end': ({ title, organization, place }, dates) =>
    `! ${title}\t${place}.\n${organization}\t${dates}.`,
}

const BODIES: Readonly<Record<string, string>> = {
  bullets: '• Built the first pipeline of the mill\n• Cut costs by 20% in 2019',
  'wrapped bullets':
    '• Built the pipeline that carries every order of the mill from the looms to\nthe harbour and back again\n• Led a team of engineers',
  paragraphs:
    'Responsible for everything that moves between the looms and the harbour, day and night. Built a model of demand with a small team.',
}

const write = (
  layout: (post: Post, dates: string) => string,
  format: (typeof DATES)[number],
  body: string,
  gap: string,
): string => {
  const [month, joint, now] = format
  const entries = POSTS.map((post) => {
    const dates = `${month(...post.from)}${joint}${post.to === null ? now : month(...post.to)}`
    return `${layout(post, dates)}\n${body}`
  })
  return `# Iris Quennell\niris@example.org\n\n# Experience\n${entries.join(gap)}\n\n# Skills\nPython, SQL and a little Go`
}

const cases = Object.entries(LAYOUTS).flatMap(([layout, draw]) =>
  Object.entries(BODIES).flatMap(([body, text]) =>
    DATES.flatMap((format) =>
      ['\n', '\n\n'].map((gap) => [
        layout,
        body,
        gap === '\n' ? 'close' : 'apart',
        write(draw, format, text, gap),
        format[0](2019, 5),
      ]),
    ),
  ),
)

const wanted = POSTS.map(({ title, organization, from, to }) => [
  title,
  organization,
  `${from[0]}-${two(from[1])}`,
  to === null ? 'present' : `${to[0]}-${two(to[1])}`,
])

/** What stands beside the place can be told from it only by a wide gap. */
const NEED_GAPS = new Set([
  'organization and dates, then title and place',
  'organization and place, then title and dates',
  'title and place, then organization and dates',
  'title and place, then organization and dates, a stop at each end',
])

const VARIANTS: readonly (readonly [string, (drawing: string) => Document, readonly string[]])[] = [
  ['as drawn', (drawing) => drawResume(drawing), Object.keys(LAYOUTS)],
  [
    'as plain text with single blanks',
    (drawing) => drawResume(drawing.replaceAll('! ', '').replaceAll('\t', ' '), { looks: false }),
    Object.keys(LAYOUTS).filter((layout) => !NEED_GAPS.has(layout)),
  ],
]

describe.each(VARIANTS)('positions are the same however they are laid out, %s:', (_variant, draw, layouts) => {
  it.each(layouts)('%s', (layout) => {
    const failed = cases
      .filter(([name]) => name === layout)
      .flatMap(([, body, gap, drawing = '', month]) => {
        const document = draw(drawing)
        const { positions } = readTimeline(document, findSections(document), [], { asOf: AS_OF })
        const read = positions.map(({ title, organization, from, to }) => [title, organization, from, to])
        return JSON.stringify(read) === JSON.stringify(wanted) ? [] : [{ body, gap, month, read }]
      })
    expect(failed.slice(0, 2)).toEqual([])
  })
})
