import { isSchool } from '../../text/organizations.ts'
import { isTitle } from '../../text/titles.ts'
import { type BodyLine, isDeed, withoutDates } from '../lines/index.ts'
import { type Cell, cellsOf, tellsAbout } from '../names/index.ts'
import type { Completion } from './head.ts'

/** A bullet that names a post has no more words than this. */
const POST_WORDS_MAX = 5

/** In "Role: Analyst / Tarn University" and "Role: Analyst | 2019 – 2021". */
const AFTER_POST = /\s+[/|]\s+|\t/u

/** What a label says, and "Shift Supervisor" of "• Shift Supervisor.", "Delivery driver" of "• Delivery driver, 2019 – 2021."; null where more is said. */
export const postIn = (line: BodyLine | undefined): string | null => {
  if (line?.role !== 'item') return null
  if (line.labelled === 'title') return withoutDates(line).split(AFTER_POST, 1)[0]?.trim() || null
  const post = withoutDates(line)
    .replace(/^\P{L}+/u, '')
    .replace(/[^\p{L}\p{N})]+$/u, '')
  return isTitle(post) && post.split(/\s+/).length <= POST_WORDS_MAX && !isDeed(post) ? post : null
}

/** "Tarn’s, Leeds. 2018 – 2019" above "• Shift Supervisor.": the first bullet names the post; a dated one is an entry itself. */
export const withPostBelow: Completion = (names, { cells, own, below, named }) => {
  const line = below[named]
  const post = postIn(line)
  const [only] = cells
  if (post === null || !only || cells.length > 1 || only.what === 'title') return names
  const isEmployer = names.organization === only.text || only.placed || (own?.role === 'item' && only.what === 'unknown')
  return isEmployer ? { title: line?.dates.length === 0 ? post : null, organization: only.text } : names
}

/** A label of the post stands within so many lines below the date. */
const LABEL_REACH = 5

/** "Company: Tarn Bank  2018 – 2019", "Project: Nets", "Role: Analyst": the label says which of them is the post. */
export const withPostLabelled: Completion = (names, { cells, below }) => {
  if (cells.some(({ what }) => what === 'title')) return names
  const line = below.slice(0, LABEL_REACH).find(({ labelled, dates }) => labelled === 'title' && dates.length === 0)
  const title = line ? withoutDates(line).trim() : ''
  return isTitle(title) ? { title, organization: names.organization ?? names.title } : names
}

/** "Tarn University – nets, tides and weirs" names the employer first. */
const isPostOrSchool = ({ what, text }: Cell): boolean => what === 'title' || (what === 'organization' && isSchool(text))

/** A line that names nothing: it tells what the employer above does. */
export const isAbout = (line: BodyLine): boolean =>
  line.dates.every(({ form }) => form !== 'range') &&
  (line.role === 'prose' ||
    line.role === 'wrapped' ||
    (line.role === 'short' && tellsAbout(line.text) && !cellsOf([line]).some(isPostOrSchool)))

/** Lines about an employer before the post with it. */
const ABOUT_MAX = 3

/** The post of "Tarn Bank  2018 – 2019", "Maker of savings books …", "Analyst": with what the employer does between the two. */
export const withPostBelowAbout: Completion = (names, { cells, below }) => {
  const [only, ...others] = cells
  const at = below.slice(0, ABOUT_MAX + 1).findIndex((line) => !isAbout(line))
  const post = below[at]
  if (!only || only.what === 'title' || others.length > 0 || at < 1 || post?.role !== 'short' || post.dates.length > 0)
    return names
  const title = withoutDates(post)
  return isTitle(title) && !tellsAbout(title) ? { title, organization: only.text } : names
}
