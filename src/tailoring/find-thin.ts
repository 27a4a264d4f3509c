import { READS } from '../language/resumes.ts'
import type { Analysis } from '../schema/analysis.ts'
import type { Span } from '../schema/span.ts'
import { countWords } from '../text/count-words.ts'
import { firstLineOf } from '../text/first-line.ts'
import { endMonth, holdsYear, startMonth } from '../text/months.ts'
import { joinLines } from '../text/paragraphs.ts'
import { contains, lastStartingAt, quote } from '../text/span.ts'
import { isFresh } from './bullets.ts'
import { type Entry, findEntries, findWork, isSideline, LEAST_SHOWN, type Weighed, weighEntry } from './entries.ts'
import { isShowing } from './evidence-within.ts'
import type { RuleContext } from './rule.ts'

/** A position or project that tells next to nothing, and why it should tell more. */
export interface Thin extends Weighed {
  /** Its paragraphs without its head. */
  readonly told: readonly Span[]
  /** Of all of them. */
  readonly words: number
  readonly why: 'latest' | 'nearest'
}

/** Three short lines; of a project fewer words do, since its name says what it is. */
const MOST_WORDS = { position: 45, project: 35 } as const
/** Whoever has just begun has little to report. */
const SETTLED_IN_MONTHS = 4
/** What ended longer ago is nobody's latest work. */
const LATEST_MONTHS = 24

/** Title, employer, place and dates. */
const MOST_WORDS_OF_HEAD = 15

/** Tools or a place between head and items: a few words that are no sentence. */
const isNote = (words: string): boolean => countWords(words) <= MOST_WORDS_OF_HEAD && !/[.!?]\s*$/.test(words)

/** What a paragraph holds of an entry: without bullets long lines may be joined to its head, or to the entry above or below. */
const withinEntry = ({ start, end }: Span, entry: Entry): Span | null => {
  const from = start <= entry.head.start && entry.head.end < end ? entry.head.end + 1 : Math.max(start, entry.start)
  const place = { start: from, end: Math.min(end, entry.end) }
  return place.start < place.end ? place : null
}

/** What is told below the head of an entry: its items, and its paragraphs without title, employer and dates. */
const findTold = (entry: Entry, { document }: Analysis): readonly (Span & { readonly words: string })[] => {
  const paragraphs = joinLines(document)
    .paragraphs.flatMap((paragraph) => withinEntry(paragraph, entry) ?? [])
    .map((place) => ({ ...place, words: quote(document.text, place) }))
  const firstItem = paragraphs.findIndex(({ start }) => lastStartingAt(document.lines, start)?.listItem === true)
  const own = [entry.position?.title, entry.position?.organization].flatMap((words) => words ?? [])
  const isHead = (words: string): boolean =>
    countWords(words) <= MOST_WORDS_OF_HEAD && (holdsYear(words) || own.some((one) => words.includes(one)))
  const isAbove = (at: number): boolean => at < firstItem
  return paragraphs.filter(({ start, words }, at) => {
    if (firstItem !== -1 && !isAbove(at)) return true
    return start > entry.head.start && !isHead(words) && !(isAbove(at) && isNote(words))
  })
}

/** A section of work in which no position is told apart: one, with a line or two. */
const findUndated = ({ analysis: { document, positions, sections } }: RuleContext): Entry | undefined => {
  const own = sections.filter(({ kind }) => kind === 'experience')
  const [only] = own
  if (positions.length > 0 || own.length > 1 || !only?.heading) return undefined
  return { start: only.start, end: only.end, name: only.heading, head: firstLineOf(only, document), position: null }
}

/** Whether somebody there builds, researches or analyses, which can be told at length; of a shop there is no more to tell. */
const isOfMaker = ({ position, ...place }: Entry, { analysis: { document } }: RuleContext): boolean =>
  READS['title-of-maker'].test(position?.title ?? quote(document.text, place))

/** The work that goes on, or that ended last; undefined where it has just begun, or is long over. */
const findLatest = ({ analysis }: RuleContext): Entry | undefined => {
  const { asOf } = analysis.experience
  const now = endMonth('present', asOf)
  const ended = ({ position }: Entry): number => (position?.to ? endMonth(position.to, asOf) : 0)
  const work = findWork(analysis).filter((entry) => entry.position?.title != null && !isSideline(entry))
  const [latest] = work.toSorted((a, b) => ended(b) - ended(a))
  const from = latest?.position?.from
  const isNew = from == null || now - startMonth(from) < SETTLED_IN_MONTHS
  return !latest || isNew || now - ended(latest) > LATEST_MONTHS ? undefined : latest
}

/** What an entry shows of tools, methods and fields, each once. */
const skillsShown = ({ shows, entry }: Weighed, { lineage: { skillOf } }: RuleContext): ReadonlySet<string> =>
  new Set(
    shows
      .flatMap(({ evidence }) => evidence.filter((one) => isShowing(one) && contains(entry, one)))
      .flatMap(({ skill }) => (skill !== null && skillOf(skill)?.kind !== 'soft' ? [skill] : [])),
  )

/** "Project 1": nobody knows again what is meant. */
const IS_NUMBER = /^\p{L}+ \d+$/u

/** The entry that shows most of what is asked, and two things at least. */
const findNearest = (context: RuleContext): Entry | undefined => {
  const [nearest] = findEntries(context.analysis)
    // A post whose dates stand elsewhere may have its lines there, too.
    .filter((entry) => isFresh(entry, context.analysis) && entry.position?.from !== null && !isSideline(entry))
    .map((entry) => weighEntry(entry, context))
    .toSorted((a, b) => b.weight - a.weight)
  const isNear = nearest && skillsShown(nearest, context).size >= LEAST_SHOWN
  return isNear && !IS_NUMBER.test(nearest.entry.name) ? nearest.entry : undefined
}

const isThin = ({ words, entry: { position } }: Thin): boolean => words <= MOST_WORDS[position ? 'position' : 'project']

/** Numbers that are no part of a name. */
const FIGURES = /(?<![\p{L}\d])\d[\d.,]*(?:\s?%|[kKM]\b)?(?![\p{L}\d])/gu

/** A line or two of so many words and figures says how much and how well. */
const LEAST_TOLD = { words: 20, figures: 2 }

const isMeasured = ({ told, words }: Thin, { document: { text } }: Analysis): boolean => {
  const figures = told.flatMap((place) => quote(text, place).match(FIGURES) ?? [])
  return words >= LEAST_TOLD.words && figures.length >= LEAST_TOLD.figures
}

/** What a reader looks at first and finds told in few words: the latest work, then what is the nearest to the posting. */
export const findThin = (context: RuleContext): Thin[] => {
  const nearest = findNearest(context)
  const latest = [findLatest(context) ?? findUndated(context)].find((entry) => entry && isOfMaker(entry, context))
  const toThin = (entry: Entry): Thin => {
    const told = findTold(entry, context.analysis)
    const words = countWords(told.map((one) => one.words).join(' '))
    return { ...weighEntry(entry, context), told, words, why: entry === nearest ? 'nearest' : 'latest' }
  }
  return [latest, nearest]
    .flatMap((entry) => (entry ? [toThin(entry)] : []))
    .filter((thin) => isThin(thin) && !isMeasured(thin, context.analysis))
}
