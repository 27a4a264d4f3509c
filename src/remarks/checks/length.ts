import type { Document } from '../../schema/document.ts'
import { printMonths } from '../../text/months.ts'
import { pageFurniture } from '../../text/page-furniture.ts'
import type { Check } from '../check.ts'

/** Pages that a person with fewer months of work can fill: more is padding, or an academic's list, which has publications. */
const MOST_PAGES: readonly (readonly [months: number, pages: number])[] = [
  [36, 1],
  [120, 2],
  [Number.POSITIVE_INFINITY, 3],
]

/** A page that holds fewer words is empty for most part: it is the layout that takes the room. */
const LEAST_WORDS_A_PAGE = 150

const adviseOn = (most: number, isSparse: boolean): string => {
  const enough = `${most === 1 ? 'One page is' : `${most} pages are`} enough for it.`
  return isSparse
    ? `${enough} The words would fit: smaller margins and gaps, one column, and no page for a single list.`
    : `${enough} Keep what the job that you seek asks about, and let the oldest and the plainest lines go.`
}

/** Up to the last page with a line of its own: what a browser prints behind it, or nothing, is no page. */
const pagesOf = (document: Document): number | null => {
  const { pages, lines } = document
  const furniture = pageFurniture(document)
  const own = lines.flatMap((line) => (furniture.has(line) || line.page === null ? [] : [line.page]))
  return pages === null || own.length === 0 ? pages : Math.min(pages, Math.max(...own))
}

/** More pages than the years of work justify. */
export const length: Check = {
  id: 'length',
  examples: [
    {
      about: 'sees three pages of one year',
      pages: 3,
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2023 - Dec 2023\n- Built 20 models',
      at: [null],
    },
    {
      about: 'is silent about one page, and about lists of publications',
      pages: 3,
      resume:
        'EXPERIENCE\nResearcher, Brightwater Labs\nJan 2023 - Dec 2023\n- Built 20 models\n\nPUBLICATIONS\nA. Lee, On models, 2023',
      at: [],
    },
  ],
  find: ({ analysis: { document, experience, sections } }) => {
    const pages = pagesOf(document)
    const most = MOST_PAGES.find(([months]) => experience.months < months)?.[1] ?? 0
    const isAcademic = sections.some(({ kind }) => kind === 'publications')
    if (pages === null || experience.months === 0 || pages <= most || isAcademic) return []
    return [
      {
        title: `${pages} pages for ${printMonths(experience.months)} of work`,
        message: adviseOn(most, document.text.split(/\s+/).length < LEAST_WORDS_A_PAGE * pages),
        resume: null,
      },
    ]
  },
}
