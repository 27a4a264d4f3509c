import type { Analysis, DegreeLevel, JsonResume, Line, Position, Section, SectionKind, Span, Taxonomy } from '../schema/index.ts'
import { holdsYear } from '../text/months.ts'

/** What a person calls the degree; `other` has no name of its own. */
const STUDY_TYPES: Readonly<Record<DegreeLevel, string | undefined>> = {
  secondary: 'Secondary school',
  associate: 'Associate',
  bachelor: 'Bachelor',
  master: 'Master',
  doctorate: 'Doctorate',
  other: undefined,
}

const MARK_OF_A_HIGHLIGHT = /^(?:[^\p{L}\p{N}\s"“(]|o(?=\t))\s*/u

const linesWithin = ({ document }: Analysis, { start, end }: Span): readonly Line[] =>
  document.lines.filter((line) => line.start >= start && line.end <= end)

const textOf = ({ document }: Analysis, { start, end }: Span): string =>
  document.text.slice(start, end).replace(/\s+/g, ' ').replace(MARK_OF_A_HIGHLIGHT, '').trim()

/** A bullet with the lines that go on with it. */
const readHighlights = (analysis: Analysis, span: Span): string[] => {
  const highlights: string[] = []
  for (const line of linesWithin(analysis, span)) {
    const words = textOf(analysis, line)
    if (line.listItem) highlights.push(words)
    else if (highlights.length > 0 && words !== '') highlights.push(`${highlights.pop()} ${words}`)
  }
  return highlights
}

/** The lines below the names and dates of a position that are not bullets. */
const readSummary = (analysis: Analysis, position: Position): string | undefined => {
  const lines = linesWithin(analysis, position)
  const firstItem = lines.findIndex(({ listItem }) => listItem)
  const before = firstItem < 0 ? lines : lines.slice(0, firstItem)
  const isHead = (text: string): boolean =>
    [position.title, position.organization].some((name) => name !== null && text.includes(name)) || holdsYear(text)
  const words = before.map((line) => textOf(analysis, line)).filter((text) => text !== '' && !isHead(text))
  return words.length === 0 ? undefined : words.join(' ')
}

/** "present" is left out, as the schema requires. */
const endOf = (to: string | null): string | undefined => (to === null || to === 'present' ? undefined : to)

/** Without the fields that have nothing to say. */
const compact = <T extends Record<string, unknown>>(entry: T): T =>
  Object.fromEntries(
    Object.entries(entry).filter(
      ([, value]) => value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  ) as T

const sectionsOf = ({ sections }: Analysis, kind: SectionKind): readonly Section[] => sections.filter((one) => one.kind === kind)

/** The lines of a part without its heading, a bullet with what goes on with it as one. */
const readEntries = (analysis: Analysis, kind: SectionKind): string[] =>
  sectionsOf(analysis, kind).flatMap((section) => {
    const [first, ...rest] = linesWithin(analysis, section)
    if (first === undefined) return []
    const isHeading = section.heading !== null && textOf(analysis, first).startsWith(section.heading.replace(/\s+/g, ' ').trim())
    const lines = isHeading ? rest : [first, ...rest]
    const [start, end] = [lines[0]?.start, lines.at(-1)?.end]
    if (start === undefined || end === undefined) return []
    return lines.some(({ listItem }) => listItem)
      ? readHighlights(analysis, { start, end })
      : lines.map((line) => textOf(analysis, line)).filter((text) => text !== '')
  })

/** Sites on which people have a page each, as JSON Resume names them. */
const NETWORKS: readonly { readonly network: string; readonly page: RegExp }[] = [
  { network: 'LinkedIn', page: /linkedin\.com\/in\/([^/?#]+)/i },
  { network: 'GitHub', page: /github\.com\/([^/?#]+)\/?$/i },
  { network: 'GitLab', page: /gitlab\.com\/([^/?#]+)\/?$/i },
  { network: 'Kaggle', page: /kaggle\.com\/([^/?#]+)\/?$/i },
]

type Profile = { readonly network: string; readonly username: string; readonly url: string }

const profileAt = (url: string): Profile[] =>
  NETWORKS.flatMap(({ network, page }) => {
    const username = page.exec(url)?.[1]
    return username === undefined ? [] : [{ network, username, url }]
  })

const basicsOf = (analysis: Analysis): JsonResume['basics'] => {
  const { name, email, phone, links, place } = analysis.person
  const summary = readEntries(analysis, 'summary').join(' ')
  return compact({
    name,
    email,
    phone,
    url: links.find((link) => profileAt(link).length === 0),
    summary: summary === '' ? undefined : summary,
    location: place === null ? undefined : { address: place },
    profiles: links.flatMap(profileAt),
  })
}

/** Skills that are named and not negated, by the group of the taxonomy, each once under its canonical name. */
const skillsOf = ({ mentions }: Analysis, taxonomy: Taxonomy): NonNullable<JsonResume['skills']> => {
  const shown = new Set(mentions.filter(({ negated }) => !negated).map(({ skill }) => skill))
  const groups = new Map<string, string[]>()
  for (const { id, name, group, kind } of taxonomy.skills) {
    if (shown.has(id) && kind !== 'title' && kind !== 'degree') groups.set(group, [...(groups.get(group) ?? []), name])
  }
  return [...groups].map(([name, keywords]) => ({ name, keywords }))
}

/**
 * A resume as JSON Resume 1.0.0, as far as it was understood: what is not there is left out, nothing is made up.
 * References are never included.
 */
export const toJsonResume = (analysis: Analysis, taxonomy: Taxonomy): JsonResume => {
  const named = (kind: SectionKind) => readEntries(analysis, kind).map((name) => ({ name }))
  return compact({
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: basicsOf(analysis),
    work: analysis.positions.map((position) =>
      compact({
        name: position.organization,
        position: position.title,
        startDate: position.from ?? undefined,
        endDate: endOf(position.to),
        summary: readSummary(analysis, position),
        highlights: readHighlights(analysis, position),
      }),
    ),
    education: analysis.education.map(({ degree, field, institution, to }) =>
      compact({ institution, area: field, studyType: STUDY_TYPES[degree], endDate: endOf(to) }),
    ),
    skills: skillsOf(analysis, taxonomy),
    projects: named('projects'),
    certificates: named('certifications'),
    publications: named('publications'),
    awards: readEntries(analysis, 'awards').map((title) => ({ title })),
    languages: readEntries(analysis, 'languages').map((language) => ({ language })),
    interests: named('interests'),
    meta: { version: 'v1.0.0' },
  })
}
