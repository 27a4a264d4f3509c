import { stackPeriod, writePeriod } from './date-styles.ts'
import type { Layout } from './layout.ts'
import type { Block, Page, PageColumn } from './page.ts'
import type { InventedResume, Period } from './resume.ts'

type Blocks = readonly Block[]

/** A job or a study: both are laid out alike. */
interface Entry extends Period {
  readonly title: string
  readonly organization: string
  readonly place: string | null
  readonly bullets: readonly string[]
}

interface Setting {
  readonly layout: Layout
  /** The column is too narrow for two texts on a line. */
  readonly narrow: boolean
}

const line = (text: string, look?: 'name' | 'bold' | 'italic'): Block => ({ kind: 'line', text, ...(look && { look }) })

const HEADING_FORMS: Readonly<Record<Layout['headings'], (text: string) => Block>> = {
  plain: (text) => ({ kind: 'heading', text, look: 'plain' }),
  capitals: (text) => ({ kind: 'heading', text: text.toUpperCase(), look: 'plain' }),
  'letter-spaced': (text) => ({ kind: 'heading', text: text.toUpperCase(), look: 'letter-spaced' }),
  'letters apart': (text) => ({ kind: 'heading', text: [...text.toUpperCase()].join(' '), look: 'plain' }),
  'small capitals': (text) => ({ kind: 'heading', text, look: 'small capitals' }),
  beside: (text) => ({ kind: 'heading', text, look: 'plain', level: true }),
}

const section = (heading: string, blocks: Blocks, { headings }: Layout): Blocks => {
  const head = HEADING_FORMS[headings](heading)
  return headings === 'beside' ? [{ kind: 'beside', side: 'left', strip: [head], blocks }] : [head, ...blocks]
}

/** The lines of an entry's head without its dates: one, or the one that leads and the other. */
const headOf = ({ title, organization, place }: Entry, { layout, narrow }: Setting): [string, string?] => {
  const owner = place !== null && layout.places === 'after organization' ? `${organization}, ${place}` : organization
  if (narrow) return [title, owner]
  switch (layout.entry) {
    case 'title, organization':
      return [title, owner]
    case 'organization, title':
      return [owner, title]
    case 'one line':
      return [`${title} | ${owner}`]
    case 'one line, organization first':
      return [`${owner} – ${title}`]
    case 'at':
      return [`${title} at ${owner}`]
  }
}

const secondLine = (second: string | undefined, { place }: Entry, { layout, narrow }: Setting): Blocks => {
  if (second === undefined) return []
  const atEdge = place !== null && layout.places === 'right' && !narrow
  return [atEdge ? { kind: 'row', left: second, right: place, look: 'italic' } : line(second, 'italic')]
}

const composeEntry = (entry: Entry, setting: Setting): Blocks => {
  const { layout, narrow } = setting
  const dates = writePeriod(layout.dateStyle, entry)
  const stacked = stackPeriod(layout.dateStyle, entry).map((text) => line(text))
  const [first, second] = headOf(entry, setting)
  const rest = [
    ...secondLine(second, entry, setting),
    ...entry.bullets.map((text): Block => ({ kind: 'bullet', mark: layout.bullets, text })),
  ]
  const [head, ...others] = [line(first, 'bold'), ...rest]
  const tail = others.slice(second === undefined ? 0 : 1)
  const heads = [head, ...others.slice(0, others.length - tail.length)]
  switch (narrow ? 'below' : layout.dates) {
    case 'right':
      return [{ kind: 'row', left: first, right: dates, look: 'bold' }, ...rest]
    case 'left':
      return [{ kind: 'beside', side: 'left', strip: [line(dates)], blocks: [head, ...rest] }]
    case 'above':
      return [line(dates), head, ...rest]
    case 'below':
      return [...heads, line(dates), ...tail]
    case 'stacked-left':
      return [{ kind: 'beside', side: 'left', strip: stacked, blocks: [head, ...rest] }]
    case 'stacked-right':
      return [{ kind: 'beside', side: 'right', strip: stacked, blocks: [head, ...rest] }]
    case 'inline':
      return [line(`${first} (${dates})`, 'bold'), ...rest]
  }
}

const composeSkills = ({ skills }: InventedResume, { skills: form }: Layout, narrow: boolean): Blocks => {
  const names = skills.flatMap((group) => group.names)
  switch (form) {
    case 'commas':
      return [line(names.join(', '))]
    case 'label column':
      if (!narrow)
        return skills.map((group) => ({
          kind: 'beside',
          side: 'left',
          strip: [line(group.label, 'bold')],
          blocks: [line(group.names.join(', '))],
        }))
      return skills.flatMap((group) => [line(group.label, 'bold'), line(group.names.join(', '))])
    case 'labels':
      return skills.map((group) => line(`${group.label}: ${group.names.join(', ')}`))
    case 'bullets':
      return names.map((text) => ({ kind: 'bullet', mark: '•', text }))
    case 'chips':
      return [{ kind: 'chips', texts: names }]
  }
}

/** All sections of a resume, as its columns share them out. */
const composeSections = (resume: InventedResume, layout: Layout) => {
  const aside = layout.columns !== 'one'
  const jobs = resume.jobs.map((job) => composeEntry(job, { layout, narrow: false }))
  const studies = resume.studies.map((study) =>
    composeEntry(
      { ...study, title: study.degree, organization: study.institution, place: null, bullets: [] },
      { layout, narrow: aside },
    ),
  )
  return {
    contact: section('Contact', [line(resume.email), line(resume.phone), line(resume.place)], layout),
    summary: section('Summary', [line(resume.summary)], layout),
    experience: section('Experience', jobs.flat(), layout),
    education: section('Education', studies.flat(), layout),
    skills: section('Skills', composeSkills(resume, layout, aside), layout),
  }
}

const SIDE_SHARE = 0.3

const columnsOf = (resume: InventedResume, layout: Layout): PageColumn[] => {
  const { contact, summary, experience, education, skills } = composeSections(resume, layout)
  const side = { share: SIDE_SHARE, sections: [contact, skills, education] }
  const main = { share: 1 - SIDE_SHARE, sections: [summary, experience] }
  switch (layout.columns) {
    case 'one':
      return [{ share: 1, sections: [summary, experience, education, skills] }]
    case 'sidebar-left':
      return [side, main]
    case 'sidebar-right':
      return [main, side]
    case 'three':
      return [
        { share: 0.3, sections: [contact, skills] },
        { share: 0.42, sections: [experience] },
        { share: 0.28, sections: [education, summary] },
      ]
  }
}

/** A resume in a layout. */
export const composePage = (resume: InventedResume, layout: Layout): Page => {
  const contact = line([resume.email, resume.phone, resume.place].join('  |  '))
  return {
    head: [line(resume.name, 'name'), ...(layout.columns === 'one' ? [contact] : [])],
    columns: columnsOf(resume, layout),
  }
}
