import type { Analysis, EndMonth, ListedMention, SectionKind, YearMonth } from '../schema/index.ts'
import { isKnown } from '../schema/known-mention.ts'
import { groupBy } from '../text/group-by.ts'
import { goesOnAfter } from '../text/months.ts'
import {
  clampWidth,
  heading,
  indent,
  makePalette,
  type Palette,
  padEnd,
  spread,
  type TextOptions,
  wrap,
} from '../text/text-layout.ts'
import { describeDocument } from '../wording/describe-document.ts'
import { citePlace, lineNumberAt, statementOf } from '../wording/quote.ts'
import { count, formatMonths, HIDDEN_REASONS, SECTION_NAMES, shortenMonths } from '../wording/words.ts'
import { renderWarnings } from './render-notes.ts'

interface View {
  readonly analysis: Analysis
  readonly width: number
  readonly palette: Palette
}

/** Whom the resume is about, as far as it says: the first thing to check. */
const renderPerson = ({ analysis: { person }, width, palette }: View): string[] => {
  const { name, email, phone, place, links } = person
  const rows = [name, email, phone, place, ...links].filter((part) => part !== null).flatMap((part) => wrap(part, width))
  return [...heading('Person', 'check this first', width, palette), ...(rows.length === 0 ? ['Nothing was found.'] : rows)]
}

const renderSections = ({ analysis, width, palette }: View): string[] => {
  const rows = analysis.sections.map((section) => {
    const last = lineNumberAt(analysis.document, Math.max(section.start, section.end - 1))
    const lines = `${lineNumberAt(analysis.document, section.start)}–${last}`
    return `${padEnd(lines, 9)}${padEnd(SECTION_NAMES[section.kind], 16)}${palette.dim(section.heading ?? '')}`.trimEnd()
  })
  return rows.length === 0 ? [] : [...heading('Sections', 'lines', width, palette), ...rows]
}

const renderPositions = ({ analysis, width, palette }: View): string[] => {
  const { positions, experience, document } = analysis
  const total = experience.months === 0 ? 'no dated months' : `${formatMonths(experience.months)} as of ${experience.asOf}`
  const rows = positions.flatMap((position) => {
    const name = [position.title, position.organization].filter((part) => part !== null).join(', ')
    const dates = position.from === null && position.to === null ? 'no dates' : `${position.from ?? '?'} – ${position.to ?? '?'}`
    const [first = '', ...more] = wrap(name === '' ? statementOf(document, position, 60) : name, width - dates.length - 2)
    return [spread(first, dates, width), ...more, palette.dim(citePlace(document, position))]
  })
  return [...heading('Positions', total, width, palette), ...(rows.length === 0 ? ['None was found.'] : rows)]
}

/** "2019"; "under way", "expected 2027-05" of studies that go on beyond the as-of month. */
const endOf = (to: EndMonth | null, asOf: YearMonth): string => {
  if (to === null || !goesOnAfter(to, asOf)) return to ?? ''
  return to === 'present' ? 'under way' : `expected ${to}`
}

const renderEducation = ({ analysis, width, palette }: View): string[] => {
  const rows = analysis.education.flatMap(({ degree, field, institution, to }) => {
    const date = endOf(to, analysis.experience.asOf)
    const studies = [degree, field, institution].filter((part) => part !== null).join(' · ')
    const [first = '', ...more] = wrap(studies, width - date.length - 2)
    return [spread(first, date, width), ...more]
  })
  return rows.length === 0 ? [] : [...heading('Education', '', width, palette), ...rows]
}

/** "Python ×3 (3 y 2 m)", "Rust (negated)", "Zorblax (not in the taxonomy)". */
const nameMentions = (mentions: readonly ListedMention[]): string => {
  const [first] = mentions
  if (first === undefined) return ''
  const months = Math.max(0, ...mentions.map((mention) => mention.months ?? 0))
  const notes = [
    ...(months > 0 ? [shortenMonths(months)] : []),
    ...(isKnown(first) ? [] : ['not in the taxonomy']),
    ...(mentions.every(({ negated }) => negated) ? ['negated'] : []),
    ...(mentions.every(({ weak, negated }) => weak && !negated) ? ['weak claim'] : []),
  ]
  const times = mentions.length === 1 ? '' : ` ×${mentions.length}`
  return `${first.surfaceForm.replace(/\s+/g, ' ')}${times}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`
}

const renderSkills = ({ analysis, width, palette }: View): string[] => {
  const bySection = groupBy(analysis.mentions, ({ section }): SectionKind => section)
  const rows = [...bySection].flatMap(([section, mentions]) => {
    const names = [...groupBy(mentions, ({ skill, surfaceForm }) => skill ?? surfaceForm).values()].map(nameMentions)
    return [palette.accent(SECTION_NAMES[section]), ...indent(wrap(names.join(' · '), width - 2), 2)]
  })
  const skills = new Set(analysis.mentions.filter(isKnown).map(({ skill }) => skill)).size
  return [...heading('Skills', count(skills, 'skill'), width, palette), ...(rows.length === 0 ? ['None was found.'] : rows)]
}

const renderHidden = ({ analysis, width, palette }: View): string[] => {
  const rows = analysis.hidden.map((span) => `${citePlace(analysis.document, span)}: ${HIDDEN_REASONS[span.why]}`)
  return rows.length === 0 ? [] : [...heading('Hidden text', 'never evidence', width, palette), ...rows]
}

const bareAddress = (text: string): string => text.toLowerCase().replace(/^(?:https?:\/\/|mailto:)?(?:www\.)?|\/$/g, '')

/** Whether the words already show the address, so that it needs no second line. */
const shows = (words: string, address: string): boolean => bareAddress(words.trim()).includes(bareAddress(address))

const renderLinks = ({ analysis: { document }, width, palette }: View): string[] => {
  const named = (document.links ?? []).map(({ start, end, address }) => ({ words: document.text.slice(start, end), address }))
  const said = named
    .filter(({ words, address }) => !shows(words, address))
    .map(({ words, address }) => `${words.replace(/\s+/g, ' ').trim()}: ${address}`)
  const rows = [...new Set(said)].flatMap((row) => wrap(row, width))
  return rows.length === 0 ? [] : [...heading('Links', 'behind words', width, palette), ...rows]
}

/** A resume as it was understood, for reading on a terminal: whom it is about, positions, education, sections, skills. */
export const renderAnalysis = (analysis: Analysis, options: TextOptions): string => {
  const view: View = { analysis, width: clampWidth(options.width), palette: makePalette(options.color) }
  return `${[
    view.palette.bold(describeDocument(analysis.document)),
    ...renderWarnings(analysis.warnings, view.width, view.palette),
    ...renderPerson(view),
    ...renderPositions(view),
    ...renderEducation(view),
    ...renderSections(view),
    ...renderSkills(view),
    ...renderLinks(view),
    ...renderHidden(view),
  ].join('\n')}\n`
}
