import { READS } from '../../language/resumes.ts'
import type { Document, HiddenSpan, Line } from '../../schema/document.ts'
import type { ListedMention, Mention } from '../../schema/mention.ts'
import type { Section, SectionKind } from '../../schema/section.ts'
import type { Span } from '../../schema/span.ts'
import { lazily } from '../../text/lazy-pattern.ts'
import { isLinkLabel, isProfileSite } from '../../text/link-labels.ts'
import { isOrganization } from '../../text/organizations.ts'
import { isPlace } from '../../text/places.ts'
import { tellsOfWork } from '../../text/section-lines.ts'
import { lastStartingAt, rangeAt, trimSpan } from '../../text/span.ts'
import { holdsTitleWord } from '../../text/titles.ts'
import { contextOf } from '../context/index.ts'
import { findAddresses, isLabelAlone, opensWithOtherLabel, withoutLabel } from '../scan/index.ts'
import { isShort, listsOf } from '../senses/index.ts'
import { findAbbreviations } from './abbreviations.ts'
import { findNamesInUse } from './names-in-use.ts'
import { endOfProjectName } from './project-names.ts'

/** Begins with a letter, or a dot before one (".NET"); numbers, dates and symbols name no skill, nor do words that go on with a sentence. */
const LOOKS_LIKE_A_TOOL = lazily(/^(?!(?:of|for|in|on|with|at|to|by|from) )\.?\p{L}[\p{L}\p{N} .+#/&'-]+$/u)
/** "May 2023", "Sep 15", "now": a range of dates looks like two names. */
const LOOKS_LIKE_A_DATE = lazily(/^(?:\p{L}{3,9}[.']? ?['’]?\d{2}|.*(?:19|20)\d\d|now|today|present|current)$/iu)
const HOST_NAME = /^\S+\.\p{Ll}{2,}(?<!\.js)(?<!\.io)$/u
/** A capital or a digit: what is written otherwise is a word, unless it stands among names. */
const NAME_LIKE = /[\p{Lu}\p{N}]/u

/** The places that any of the spans cover: sorted, not overlapping. */
const mergeSpans = (spans: readonly Span[]): Span[] => {
  const merged: Span[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && start <= last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else merged.push({ start, end })
  }
  return merged
}

/** Whether the entry overlaps any of `places`, those of {@link mergeSpans}: the last that starts before its end does, or none. */
const isIn = (places: readonly Span[], entry: Span): boolean => (lastStartingAt(places, entry.end - 1)?.end ?? 0) > entry.start

const mayBeName = (words: string): boolean =>
  LOOKS_LIKE_A_TOOL.test(words) &&
  !READS['half-a-sentence'].test(words) &&
  !LOOKS_LIKE_A_DATE.test(words) &&
  !HOST_NAME.test(words) &&
  !READS['names-no-skill'].test(words) &&
  !isLabelAlone(words) &&
  !isLinkLabel(words) &&
  !isProfileSite(words) &&
  !isOrganization(words) &&
  !isPlace(words) &&
  !holdsTitleWord(words)

const toMention = (text: string, { start, end }: Span, section: SectionKind): ListedMention => ({
  skill: null,
  surfaceForm: text.slice(start, end),
  start,
  end,
  section,
  negated: false,
  weak: false,
  evoked: false,
  soft: false,
  months: null,
})

/** So many names of a list must be known for the rest to be names as well, where no heading says that it lists skills. */
const MIN_KNOWN = 2
const LEAST_SHARE_OF_NAMES = 0.5

/** What stands in a pair of brackets: "(Flask, Celery, Zorblax)". */
const BRACKETS = /\(([^()\n]{3,120})\)/gu
const BRACKET_SEPARATOR = /[,;/|]|\s\+\s|\s(?:and|or)\s/gu

const bracketLists = (text: string): Span[][] =>
  [...text.matchAll(BRACKETS)].map((found) => {
    const start = found.index + 1
    const end = start + (found[1] ?? '').length
    const cuts = [...(found[1] ?? '').matchAll(BRACKET_SEPARATOR)]
    const begins = [start, ...cuts.map(({ index, 0: cut }) => start + index + cut.length)]
    const ends = [...cuts.map(({ index }) => start + index), end]
    return begins.map((begin, at) => trimSpan(text, { start: begin, end: ends[at] ?? end }))
  })

/** What separates the words of a name: "Advanced Nets (ANT) - Tides". */
const NAME_PARTS = /[^\p{L}\p{N}+#&.]+/u

/** Whether the words are one of the names or a run of its words: "ANT" of "Advanced Nets (ANT)". */
const namesAny = (names: readonly string[]): ((words: string) => boolean) => {
  const padded = names.map((name) => ` ${name.split(NAME_PARTS).filter(Boolean).join(' ')} `)
  return (words) => {
    const own = ` ${words.split(NAME_PARTS).filter(Boolean).join(' ')} `
    return /\p{Lu}/u.test(own) && padded.some((name) => name.includes(own))
  }
}

/** What is known of a resume while names that the taxonomy lacks are looked for. */
interface Known {
  readonly text: string
  readonly lines: readonly Line[]
  readonly sections: readonly Section[]
  /** Of {@link mergeSpans}. */
  readonly hard: readonly Span[]
  readonly soft: readonly Span[]
}

const kindAt = ({ sections }: Known, { start }: Span): SectionKind => rangeAt(sections, start)?.kind ?? 'other'

const isHeading = ({ sections }: Known, entry: Span): boolean => {
  const section = rangeAt(sections, entry.start)
  return section?.heading != null && entry.start < section.start + section.heading.length
}

const countIn = (places: readonly Span[], list: readonly Span[]): number => list.filter((entry) => isIn(places, entry)).length

/** Entries of a skills section; what stands among more qualities than skills is one as well: "teamwork, networking". */
const fromSkills = (known: Known, list: readonly Span[]): Span[] => {
  const { text, hard, soft } = known
  const ofNames = countIn(hard, list)
  if (countIn(soft, list) > ofNames || opensWithOtherLabel(text, list)) return []
  return withoutLabel(text, list).filter(
    (entry) =>
      kindAt(known, entry) === 'skills' &&
      !isHeading(known, entry) &&
      isShort(text, entry) &&
      text.charAt(entry.end) !== ':' &&
      (ofNames > 0 || NAME_LIKE.test(text.slice(entry.start, entry.end))),
  )
}

/** On one line, and not the end of a sentence, whose clauses may be as short. */
const isLineOfNames = (text: string, list: readonly Span[]): boolean => {
  const end = list.at(-1)?.end ?? 0
  return !text.slice(list[0]?.start, end).includes('\n') && text.charAt(end) !== '.'
}

/** What a line calls the project that was made with the rest of it. */
const projectNameIn = (text: string, { start, end }: Line): string => {
  const line = text.slice(start, end)
  return line.slice(0, endOfProjectName(line))
}

const isInProjectName = ({ text, lines }: Known, entry: Span): boolean => {
  const line = rangeAt(lines, entry.start)
  return line !== undefined && entry.end <= line.start + projectNameIn(text, line).length
}

/** What the projects of a resume are called, in the lines that head them: a name there is no tool where it is said again. */
const projectNames = ({ text, lines, sections }: Known): string[] =>
  lines
    .filter((line) => !line.listItem && rangeAt(sections, line.start)?.kind === 'projects')
    .map((line) => projectNameIn(text, line))
    .filter((name) => name !== '')

/** Entries of a list of technologies in a job or a project: all are short, and most are known. */
const fromWork = (known: Known, list: readonly Span[]): Span[] => {
  const { text, hard } = known
  const ofNames = countIn(hard, list)
  if (ofNames < MIN_KNOWN || ofNames < list.length * LEAST_SHARE_OF_NAMES) return []
  if (!isLineOfNames(text, list) || !list.every((entry) => isShort(text, entry))) return []
  return list.filter((entry) => tellsOfWork(kindAt(known, entry)) && !isInProjectName(known, entry))
}

const inSentences = (known: Known): Span[] =>
  [...findAbbreviations(known.text), ...findNamesInUse(known.text, known.hard)].filter((name) => tellsOfWork(kindAt(known, name)))

/** What was read in a resume before names are looked for that the taxonomy lacks. */
export interface ReadSoFar {
  readonly mentions: readonly Mention[]
  readonly sections: readonly Section[]
  readonly hidden: readonly HiddenSpan[]
  /** Names of the person's employers and schools. */
  readonly bodies?: readonly string[]
}

/**
 * Names that the taxonomy lacks, in reading order: short entries of lists in the skills sections of a resume; and in its
 * jobs and projects entries of lists and brackets that are mostly known, names in odd capitals that were used, and abbreviations
 * that are explained. Labels, organizations, places, titles and addresses are none.
 */
export const findOpenMentions = (document: Document, { mentions, sections, hidden, bodies = [] }: ReadSoFar): ListedMention[] => {
  const { text } = document
  const known: Known = {
    text,
    lines: document.lines,
    sections,
    hard: mergeSpans(mentions.filter(({ soft }) => !soft)),
    soft: mergeSpans(mentions.filter(({ soft }) => soft)),
  }
  const isNamed = namesAny([...bodies, ...projectNames(known)])
  const taken = mergeSpans([...mentions, ...hidden, ...findAddresses(text, () => false)])
  const lists = listsOf(contextOf(document))
  const found = [
    ...lists.flatMap((list) => [...fromSkills(known, list), ...fromWork(known, list)]),
    ...bracketLists(text).flatMap((list) => fromWork(known, list)),
    ...inSentences(known),
  ]
  return found
    .filter(
      (name) => mayBeName(text.slice(name.start, name.end)) && !isNamed(text.slice(name.start, name.end)) && !isIn(taken, name),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((name, at, all) => name.start >= (all[at - 1]?.end ?? 0))
    .map((name) => toMention(text, name, kindAt(known, name)))
}
