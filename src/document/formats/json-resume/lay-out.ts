import type { JsonResume } from '../../../schema/json-resume.ts'
import { MONTH_STARTS } from '../../../text/months.ts'
import { startLarge } from '../../../text/start-large.ts'
import type { Row } from '../../compose-text.ts'

/**
 * JSON Resume as a person would print it: a heading for each part, a line for each entry with its dates at the right, bullets
 * below.
 */

type Maybe = string | null | undefined
type Entry<K extends keyof JsonResume> = NonNullable<JsonResume[K]> extends readonly (infer E)[] ? E : never

const LOOK = { fontSizePt: null, bold: false, heading: false, listItem: false, gap: false } as const

const isGiven = (text: Maybe): text is string => typeof text === 'string' && text.trim() !== ''

const join = (parts: readonly Maybe[], separator: string): string => parts.filter(isGiven).join(separator)

const heading = (text: string): Row => ({ ...LOOK, text, heading: true, bold: true, gap: true })
const entry = (text: string): Row => ({ ...LOOK, text, bold: true, gap: true })
/** Line breaks of a value are lines of the page. */
const lines = (text: Maybe): Row[] =>
  (text ?? '')
    .split('\n')
    .filter(isGiven)
    .map((line) => ({ ...LOOK, text: line }))
const bullets = (texts: readonly string[] | null | undefined): Row[] =>
  (texts ?? []).filter(isGiven).map((text) => ({ ...LOOK, text: `• ${text.replace(/\s+/g, ' ')}`, listItem: true }))

/** "2014-06-29" → "Jun 2014", "2014" → "2014". */
const formatDate = (date: Maybe): string => {
  const [year = '', month] = (date ?? '').split('-')
  return join([startLarge(MONTH_STARTS[Number(month) - 1] ?? ''), year], ' ')
}

/** @param open what an entry that began and has no end is: "Present" for work; studies without an end may be over. */
const formatRange = ({ startDate, endDate }: { startDate?: Maybe; endDate?: Maybe }, open: string): string => {
  const [start, end] = [formatDate(startDate), formatDate(endDate)]
  return join([start, end || (start === '' ? '' : open)], ' – ')
}

const withDates = (words: string, dates: string): string => join([words, dates], '\t')

const work = (job: Entry<'work'>): Row[] => [
  entry(withDates(join([job.position, job.name, job.location], ', '), formatRange(job, 'Present'))),
  ...lines(job.description),
  ...lines(job.summary),
  ...bullets(job.highlights),
]

const volunteer = (role: Entry<'volunteer'>): Row[] => work({ ...role, name: role.organization })

const study = (one: Entry<'education'>): Row[] => [
  entry(withDates(join([join([one.studyType, one.area], ' in '), one.institution], ', '), formatRange(one, ''))),
  ...lines(isGiven(one.score) ? `Grade: ${one.score}` : ''),
  ...lines(isGiven(one.courses?.join('')) ? `Courses: ${one.courses?.join(', ')}` : ''),
]

const project = (one: Entry<'projects'>): Row[] => [
  entry(withDates(join([one.name, join(one.roles ?? [], ', '), one.entity], ', '), formatRange(one, ''))),
  ...lines(one.description),
  ...bullets(one.highlights),
  ...lines(join(one.keywords ?? [], ', ')),
  ...lines(one.url),
]

const dated = (words: readonly Maybe[], date: Maybe, more: Maybe = ''): Row[] => [
  ...lines(withDates(join(words, ', '), formatDate(date))),
  ...lines(more),
]

const listed = (name: Maybe, keywords: readonly string[] | null | undefined, level: Maybe = ''): Row[] => {
  const words = join([name, isGiven(level) ? `(${level})` : ''], ' ')
  return lines(join([words, join(keywords ?? [], ', ')], ': '))
}

const part = <T>(title: string, entries: readonly T[] | null | undefined, layOut: (entry: T) => Row[]): Row[] => {
  const rows = (entries ?? []).flatMap(layOut)
  return rows.length === 0 ? [] : [heading(title), ...rows]
}

const basics = ({ basics: who }: JsonResume): Row[] => {
  if (!who) return []
  const place = join([who.location?.address, who.location?.city, who.location?.region, who.location?.countryCode], ', ')
  const profiles = (who.profiles ?? []).map(({ network, username, url }) =>
    isGiven(url) ? url : join([network, username], ': '),
  )
  return [
    ...lines(who.name).map((row) => ({ ...row, bold: true })),
    ...lines(who.label),
    ...lines(join([who.email, who.phone, who.url, place], ' · ')),
    ...lines(join(profiles, ' · ')),
    ...part('Summary', isGiven(who.summary) ? [who.summary] : [], lines),
  ]
}

/** Every part that is there, in the order of the schema; the experience first, as resumes have it. */
export const layOutJsonResume = (resume: JsonResume): Row[] => [
  ...basics(resume),
  ...part('Experience', resume.work, work),
  ...part('Projects', resume.projects, project),
  ...part('Education', resume.education, study),
  ...part('Skills', resume.skills, ({ name, keywords, level }) => listed(name, keywords, level)),
  ...part('Certifications', resume.certificates, ({ name, issuer, date }) => dated([name, issuer], date)),
  ...part('Publications', resume.publications, ({ name, publisher, releaseDate, summary }) =>
    dated([name, publisher], releaseDate, summary),
  ),
  ...part('Awards', resume.awards, ({ title, awarder, date, summary }) => dated([title, awarder], date, summary)),
  ...part('Volunteering', resume.volunteer, volunteer),
  ...part('Languages', resume.languages, ({ language, fluency }) => listed(language, [], fluency)),
  ...part('Interests', resume.interests, ({ name, keywords }) => listed(name, keywords)),
]
