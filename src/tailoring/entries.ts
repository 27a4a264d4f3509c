import { READS } from '../language/resumes.ts'
import type { Analysis } from '../schema/analysis.ts'
import type { Document } from '../schema/document.ts'
import type { Section } from '../schema/section.ts'
import type { Span } from '../schema/span.ts'
import type { Position } from '../schema/timeline.ts'
import { cutAtWord } from '../text/cut-at-word.ts'
import { firstLineOf } from '../text/first-line.ts'
import { withoutBullet } from '../text/list-mark.ts'
import { MONTH_GROUP } from '../text/months.ts'
import { joinLines } from '../text/paragraphs.ts'
import { remember, rememberWith } from '../text/remember.ts'
import { contains, lastStartingAt, quote, rangesWithin } from '../text/span.ts'
import { fitOf } from './bullets.ts'
import { isShowing, partsWithin } from './evidence-within.ts'
import { isHard } from './named-skills.ts'
import type { CoveredPart, RuleContext } from './rule.ts'

/** A position or a project: its head and all that is told below it. */
export interface Entry extends Span {
  /** What it is known by: "Tide Tables | Python". */
  readonly name: string
  /** Where its head is. */
  readonly head: Span
  /** Null for a project. */
  readonly position: Position | null
}

const LONGEST_NAME_SHOWN = 46

/** After one of these no name goes on: stack, place and dates of a project. */
const AFTER_NAME = new RegExp(`\\s*(?:[|·•,\\t:(⋄]|\\s[–—-]\\s|\\s{3,}|\\b${MONTH_GROUP},? \\d{4}|\\b20\\d\\d\\b)`, 'i')

const nameAsWritten = (words: string): string => (words.split(AFTER_NAME)[0] ?? '').replace(/\s+/g, ' ').trim()

const nameOf = (words: string): string => cutAtWord(nameAsWritten(words), LONGEST_NAME_SHOWN)

/** A name begins with a capital ("eConstore" nearly does), ends no sentence, and is no label ("Tech used: …"). */
const LOOKS_LIKE_NAME = /^\p{Ll}?\p{Lu}(?![^:]{0,20}:\s).*[^.;:,]$/su

interface Paragraph extends Span {
  readonly isItem: boolean
  readonly words: string
}

const paragraphsOf = ({ document }: Analysis, section: Section): Paragraph[] =>
  joinLines(document)
    .paragraphs.filter((paragraph) => contains(section, paragraph))
    .map(({ start, end }) => ({
      start,
      end,
      isItem: lastStartingAt(document.lines, start)?.listItem === true,
      words: quote(document.text, { start, end }).trim(),
    }))

/** The head of a page, which stands again above what goes on there. */
const isPageHead = (words: string, { person }: Analysis): boolean => words === person.name || words.includes('@')

/** "Python" or "Flask, SQL", which says what was used and not what was made; "Sentiment Analysis" is a name. */
const isStack = ({ start, end, words }: Paragraph, { mentions }: Analysis): boolean => {
  if (!words.includes(',') && /\s/.test(words)) return false
  const named = mentions.filter((mention) => contains({ start, end }, mention))
  const rest = named.reduce((left, { surfaceForm }) => left.replace(surfaceForm, ''), words)
  return named.length > 0 && !/\p{L}{2}/u.test(rest)
}

/** More are a sentence. */
const MAX_WORDS_OF_NAME = 10

const isNameLike = (words: string): boolean =>
  LOOKS_LIKE_NAME.test(words) &&
  !READS['label-of-link'].test(words) &&
  nameAsWritten(words).split(' ').length <= MAX_WORDS_OF_NAME

type Head = Pick<Paragraph, 'start' | 'end' | 'words'>

const isHeadLike = (paragraph: Paragraph, analysis: Analysis): boolean =>
  isNameLike(paragraph.words) && !isPageHead(paragraph.words, analysis) && !isStack(paragraph, analysis)

/** What looks like a name, right below the heading or other items, with items of its own below it. */
const headsAboveItems = (paragraphs: readonly Paragraph[], analysis: Analysis): Head[] => {
  const heads: Head[] = []
  let isOpen = true
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.isItem) isOpen = true
    else if (isOpen && isHeadLike(paragraph, analysis) && paragraphs.slice(index + 1).some(({ isItem }) => isItem)) {
      heads.push(paragraph)
      isOpen = false
    }
  }
  return heads
}

const markOf = ({ words }: Paragraph): string => words.charAt(0)

/** Items under a mark of their own, with items under another mark below them. */
const headsThatAreItems = (paragraphs: readonly Paragraph[], analysis: Analysis): Head[] => {
  const items = paragraphs.filter(({ isItem }) => isItem)
  const [first] = items
  const outer = items.filter((item) => first && markOf(item) === markOf(first))
  const heads = outer
    .map((item) => ({ ...item, words: withoutBullet(item.words).replace(/:$/, '') }))
    .filter((head) => isHeadLike(head, analysis))
  return heads.length === outer.length && outer.length < items.length ? heads : []
}

/** So many tools behind a name are what it was made with; one alone where nothing else stands there. */
const TOOLS_BEHIND_NAME = 2

/** "Tide Tables – Python, SQL": a name, and what it was made with. */
const namesWithStack = ({ start, end, words }: Head, { mentions }: Analysis): boolean => {
  const behind = { start: start + nameAsWritten(words).length, end }
  const named = rangesWithin(mentions, behind)
  const rest = named.reduce((left, { surfaceForm }) => left.replace(surfaceForm, ''), words.slice(nameAsWritten(words).length))
  const isAll = named.length > 0 && !/\p{L}{2}/u.test(rest)
  return isNameLike(words) && (isAll || named.length >= TOOLS_BEHIND_NAME)
}

/** Where no project has items: each line with tools behind its name, above what is told of it. */
const headsAboveProse = (paragraphs: readonly Paragraph[], analysis: Analysis): Head[] => {
  const { text, lines } = analysis.document
  const [first, last] = [paragraphs[0], paragraphs.at(-1)]
  const told = rangesWithin(lines, { start: first?.start ?? 0, end: last?.end ?? 0 }).map(({ start, end }) => ({
    start,
    end,
    words: text.slice(start, end).trim(),
  }))
  const isHead = told.map((line) => namesWithStack(line, analysis))
  return told.filter((_, index) => isHead[index] && isHead[index + 1] === false)
}

const headsIn = (paragraphs: readonly Paragraph[], analysis: Analysis): Head[] => {
  if (paragraphs[0]?.isItem) return headsThatAreItems(paragraphs, analysis)
  return paragraphs.some(({ isItem }) => isItem) ? headsAboveItems(paragraphs, analysis) : headsAboveProse(paragraphs, analysis)
}

/** The projects of a section, one by one. */
const projectsIn = (section: Section, analysis: Analysis): Entry[] => {
  const [, ...paragraphs] = paragraphsOf(analysis, section)
  const heads = headsIn(paragraphs, analysis)
  return heads.flatMap((head, index): Entry[] => {
    const end = heads[index + 1]?.start ?? section.end
    const name = nameOf(head.words)
    return name === '' ? [] : [{ start: head.start, end, name, head: { start: head.start, end: head.end }, position: null }]
  })
}

const toEntry = (position: Position, document: Document): Entry[] => {
  const name = [position.title, position.organization].filter(Boolean).join(', ')
  const { start, end } = position
  return name === ''
    ? []
    : [{ start, end, name: cutAtWord(name, LONGEST_NAME_SHOWN), head: firstLineOf(position, document), position }]
}

/** The projects of each section of them, section by section: those whose heads can be told from what is below them. */
export const findProjects = remember((analysis: Analysis): readonly (readonly Entry[])[] =>
  analysis.sections
    .filter(({ kind }) => kind === 'projects')
    .map((section) => projectsIn(section, analysis))
    .filter((projects) => projects.length > 0),
)

/** The positions that have a name. */
export const findWork = remember(({ positions, document }: Analysis): readonly Entry[] =>
  positions.flatMap((position) => toEntry(position, document)),
)

/** Help with lessons and unpaid help stand beside the work, whenever they are. */
export const isSideline = ({ position }: Entry): boolean => READS.sideline.test(position?.title ?? '')

/** The positions that have a name, and then the projects. */
export const findEntries = (analysis: Analysis): Entry[] => [...findWork(analysis), ...findProjects(analysis).flat()]

/** The parts that an entry shows something of, qualities aside, and what the words play down: that others ran Kafka is no strength. */
export const shownBy = (entry: Span, parts: readonly CoveredPart[]): CoveredPart[] =>
  partsWithin(entry, parts).flatMap(({ one, evidence }) =>
    isHard(one) && one.shortfall !== 'weak' && evidence.some(isShowing) ? [one] : [],
  )

/** An entry with what it shows of what is asked, the weightiest first. */
export interface Weighed {
  readonly entry: Entry
  readonly shows: readonly CoveredPart[]
  readonly weight: number
}

const weighed = rememberWith(
  (entry: Entry, parts: RuleContext['parts'], coverage: RuleContext['coverage'], analysis: RuleContext['analysis']): Weighed => ({
    entry,
    shows: shownBy(entry, parts).toSorted((a, b) => b.weight - a.weight),
    weight: fitOf(entry, { parts, coverage, analysis }),
  }),
)

export const weighEntry = (entry: Entry, { parts, coverage, analysis }: RuleContext): Weighed =>
  weighed(entry, parts, coverage, analysis)

/** One thing in common with a posting is chance. */
export const LEAST_SHOWN = 2
