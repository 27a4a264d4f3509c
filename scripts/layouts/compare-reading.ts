import type { Analysis } from '../../src/schema/analysis.ts'
import { periodAsRead } from './date-styles.ts'
import type { Layout } from './layout.ts'
import type { Block, Page } from './page.ts'
import type { InventedResume } from './resume.ts'

/** What is compared in a reading; a layout is read well if none of these differs. */
export const QUESTIONS = ['person', 'sections', 'positions', 'education', 'skills', 'order'] as const
type Question = (typeof QUESTIONS)[number]

export interface Difference {
  readonly question: Question
  readonly written: string
  readonly read: string
}

type Lists = readonly [written: readonly string[], read: readonly string[]]

/** Both lists as sets, less what they share. */
const differ = (question: Question, [written, read]: Lists): Difference[] => {
  const missed = written.filter((one) => !read.includes(one))
  const added = read.filter((one) => !written.includes(one))
  return missed.length + added.length === 0 ? [] : [{ question, written: missed.join('; '), read: added.join('; ') }]
}

const comparePerson = ({ name, email, phone, place }: InventedResume, { person }: Analysis): Lists => [
  [name, email, phone, place],
  [person.name, person.email, person.phone, person.place].map(String),
]

const compareSections = ({ columns }: Layout, { sections }: Analysis): Lists => [
  ['summary', 'experience', 'education', 'skills', ...(columns === 'one' ? [] : ['contact'])],
  sections.filter(({ heading }) => heading !== null).map(({ kind }) => kind),
]

const comparePositions = ({ jobs }: InventedResume, { dateStyle }: Layout, { positions }: Analysis): Lists => [
  jobs.map((job) => {
    const { from, to } = periodAsRead(dateStyle, job)
    return [job.title, job.organization, from, to].join(', ')
  }),
  positions.map(({ title, organization, from, to }) => [title, organization, from, to].join(', ')),
]

const compareEducation = ({ studies }: InventedResume, { dateStyle }: Layout, { education }: Analysis): Lists => [
  studies.map((study) => [study.level, study.institution, periodAsRead(dateStyle, study).to].join(', ')),
  education.map(({ degree, institution, to }) => [degree, institution, to].join(', ')),
]

/** What is read beyond the written names is ignored: the taxonomy may know more names in a list. */
const compareSkills = ({ skills }: InventedResume, { mentions }: Analysis): Lists => {
  const read = mentions.filter(({ section }) => section === 'skills').map(({ surfaceForm }) => surfaceForm)
  const written = skills.flatMap(({ names }) => names)
  return [written, read.filter((name) => written.includes(name))]
}

/** Space and case depend on the layout, and so do the dots that it draws. */
const squash = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')

const bulletsOf = (block: Block): string[] => {
  if (block.kind === 'beside') return block.blocks.flatMap(bulletsOf)
  return block.kind === 'bullet' ? [squash(block.text)] : []
}

/** The order of the long bullets of the main column in the text: all of them, one after the other. */
const compareOrder = ({ columns }: Page, { document }: Analysis): Lists => {
  const text = squash(document.text)
  const bullets = columns.flatMap(({ sections }) => sections.flat().flatMap(bulletsOf)).filter(({ length }) => length > 20)
  const places = bullets.map((bullet) => text.indexOf(bullet))
  const wrong = places.flatMap((place, index) => (place < 0 || place < (places[index - 1] ?? 0) ? [bullets[index] ?? ''] : []))
  return [wrong, []]
}

/** How a reading differs from what was written; empty if it does not. */
export const compareReading = (resume: InventedResume, layout: Layout, page: Page, analysis: Analysis): Difference[] => [
  ...differ('person', comparePerson(resume, analysis)),
  ...differ('sections', compareSections(layout, analysis)),
  ...differ('positions', comparePositions(resume, layout, analysis)),
  ...differ('education', compareEducation(resume, layout, analysis)),
  ...differ('skills', compareSkills(resume, analysis)),
  ...differ('order', compareOrder(page, analysis)),
]
