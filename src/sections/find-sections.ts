import type { Document, Line } from '../schema/document.ts'
import type { Section } from '../schema/section.ts'
import { continueSections, type Opening } from './continue-sections.ts'
import { findEntries } from './find-entries.ts'
import { findHeadings } from './find-headings.ts'
import { isOwnSoftware } from './own-software.ts'
import { withResumedJobs } from './resumed-jobs.ts'
import { splitOpening } from './split-opening.ts'
import { tellsDeeds } from './told-skills.ts'

const toSection = ({ text, lines }: Document, opening: Opening, next: Opening | undefined): Section => ({
  kind: opening.kind,
  heading: opening.text,
  ...(opening.by !== undefined && { headedBy: opening.by }),
  start: lines[opening.index]?.start ?? 0,
  end: lines[(next?.index ?? lines.length) - 1]?.end ?? text.length,
})

const headless = (kind: Section['kind'], lines: readonly Line[]): Section[] => {
  const [first, last] = [lines[0], lines.at(-1)]
  return first && last ? [{ kind, heading: null, start: first.start, end: last.end }] : []
}

/** The lines before one of them, and those from it on. */
const splitAt = (lines: readonly Line[], line: Line | undefined): readonly [readonly Line[], readonly Line[]] => {
  const at = line ? lines.indexOf(line) : lines.length
  return [lines.slice(0, at), lines.slice(at)]
}

/** What stands before the first heading: who it is, perhaps a paragraph that sums up, and entries that nothing heads. */
const openingSections = (document: Document, lines: readonly Line[], headed: readonly Opening[]): Section[] => {
  const hasExperience = headed.some(({ kind }) => kind === 'experience')
  const [above, entries] = splitAt(lines, hasExperience ? undefined : findEntries(document, lines))
  const [person, summary, contacts] = splitOpening(document, above)
  return [
    ...headless('contact', person),
    ...headless('summary', summary),
    ...headless('contact', contacts),
    ...headless('experience', entries),
  ]
}

/** "Software" heads what somebody knows, or what they wrote; "Key skills" what they know, or where they showed it. */
const byWhatIsTold = (document: Document, section: Section): Section => {
  if (isOwnSoftware(document, section)) return { ...section, kind: 'projects' }
  return tellsDeeds(document, section) ? { ...section, kind: 'experience' } : section
}

/**
 * The sections of a resume in reading order: they do not overlap, and every line lies in exactly one.
 *
 * A line heads a section when its words are known as a heading and it looks like the document's other headings, or when it looks
 * exactly like them whatever its words are (kind `other`). What stands before the first heading is `contact`; a paragraph of
 * sentences in it is a `summary` without heading, and dated entries below it are `experience` where nothing else
 * heads that. A section that goes on in its column on the next page, beyond a sidebar, or below the projects of a job, is a second section of
 * its kind without heading.
 */
export const findSections = (document: Document): Section[] => {
  const openings = withResumedJobs(document, continueSections(document, findHeadings(document)))
  return [
    ...openingSections(document, document.lines.slice(0, openings[0]?.index ?? document.lines.length), openings),
    ...openings.map((opening, order) => byWhatIsTold(document, toSection(document, opening, openings[order + 1]))),
  ]
}
