import type { ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import type { Report } from '../../schema/index.ts'
import { messages, spoken } from '../messages/index.ts'
import type { Room } from '../messages/retell.ts'
import { isOfPart, type NamedAims } from './aims.ts'
import { BenchContext } from './bench.ts'

const gathered = new WeakMap<Report, readonly string[]>()

/** Names of skills with an "and" of their own, in lower case: no list is split there. */
const namesWithAnd = (report: Report): readonly string[] => {
  const known = gathered.get(report)
  if (known) return known
  const names = report.coverage.flatMap(({ parts }) => parts.flatMap(({ name }) => name.toLowerCase().split(/, | or /)))
  const own = [...new Set(names.filter((name) => name.includes(' and ')))]
  gathered.set(report, own)
  return own
}

/** What a report says in English, in the language of the page; in English if there is no translation. */
export const tell = (room: Room, words: string, report?: Report): string =>
  messages.retell(room, words, report && namesWithAnd(report)) ?? words

export interface ToldProps {
  readonly room: Room
  readonly words: string
}

/** The same as a part of the page: what stays English is marked as English. */
export const Told = ({ room, words }: ToldProps) => {
  const report = useContext(BenchContext)?.report
  const said = messages.retell(room, words, report && namesWithAnd(report))
  return said === null ? <span lang="en">{words}</span> : said
}

type Written = 'resume' | 'posting'

/** The language of a document's words, if it is known and differs from the page's. */
export const languageOf = (document: Written, { understood: { languages } }: Pick<Report, 'understood'>): string | undefined =>
  [spoken.language, 'und'].includes(languages[document]) ? undefined : languages[document]

/** Words of a document as a part of the page. */
export const Quoted = ({ document, children }: { readonly document: Written; readonly children: ComponentChildren }) => {
  const report = useContext(BenchContext)?.report
  const language = report && languageOf(document, report)
  return language === undefined ? children : <span lang={language}>{children}</span>
}

/** The name of a part, or a statement's own words. */
export const AimName = ({ name, aims }: NamedAims) =>
  aims.some(isOfPart) ? <Told room="lists" words={name} /> : <Quoted document="posting">{name}</Quoted>
