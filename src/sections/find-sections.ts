import type { Document, Line } from '../schema/document.ts'
import type { Section } from '../schema/section.ts'
import { pageFurniture } from '../text/page-furniture.ts'
import { continueSections, type Opening } from './continue-sections.ts'
import { findSummary } from './find-summary.ts'
import { bodyLook, headingScore, type Look, lineText, lookKey, lookOf, weaknesses } from './looks.ts'
import { type Recognised, recogniseHeading } from './recognise-heading.ts'

/** A line that may head a section. */
interface Candidate {
  readonly index: number
  readonly look: Look
  /** 0 and up; see {@link headingScore}. */
  readonly score: number
  /** null: its words say nothing, only its look speaks for it. */
  readonly words: Recognised | null
}

/** How much a line must look like a heading before its words count. */
const SCORE_MIN = { sure: 0, plain: 1, word: 2 } as const
/** Headings of unknown words look alike and are short. */
const OTHER_WORDS_MAX = 6
const OTHER_LETTERS_MAX = 48

const MARKUP = /^[\s#*_=>]+|[\s#*_=:]+$/g
/** A sentence goes on into the next line, or the line is an entry of a list: no heading ends like this. */
const RUNS_ON = /[,;(–—-]\s*$|(?<!etc)\.\s*$/
const NOT_A_HEADING = /[@\d]|https?:|www\.|[.!?]\s*$|,/i
const PERSON_OR_POST =
  /\b(?:engineer|developer|scientist|analyst|manager|intern|researcher|assistant|consultant|director|architect|student|designer|professor|officer|specialist|administrator|entwickler|ingenieur\w*|inc|gmbh|llc|ltd|university|universität|université|universidad|college|institute|school)\b/i

const headingText = (document: Document, line: Line): string => lineText(document, line).replace(MARKUP, '').trim()

const toCandidates = (document: Document): Candidate[] => {
  const body = bodyLook(document)
  const furniture = pageFurniture(document)
  return document.lines.flatMap((line, index) => {
    const text = headingText(document, line)
    if (!/\p{L}{2}|\p{L} \p{L}/u.test(text) || line.listItem || furniture.has(line) || RUNS_ON.test(text)) return []
    const look = lookOf(document, line)
    return [{ index, look, score: headingScore(document, index, look, body), words: recogniseHeading(text) }]
  })
}

const isRecognised = ({ words, score }: Candidate): boolean => words !== null && score >= SCORE_MIN[words.certainty]

const weight = ({ words, score }: Candidate): number => (words?.certainty === 'sure' ? 2 : 1) * (1 + score)

/** The look that the surest headings share. */
const headingLook = (candidates: readonly Candidate[]): Look | undefined => {
  const weights = new Map<string, { look: Look; weight: number }>()
  for (const candidate of candidates) {
    if (candidate.words?.certainty === 'word') continue
    const key = lookKey(candidate.look)
    weights.set(key, { look: candidate.look, weight: (weights.get(key)?.weight ?? 0) + weight(candidate) })
  }
  return [...weights.values()].sort((a, b) => b.weight - a.weight)[0]?.look
}

/** A heading may be set smaller than the others (a sidebar), but not by more than this. */
const SMALLEST_SHARE = 0.8

const isMuchSmaller = (look: Look, usual: Look): boolean =>
  look.sizePt !== null && usual.sizePt !== null && look.sizePt < usual.sizePt * SMALLEST_SHARE

/** A sure form may look weaker in one way (a sidebar, a slip). */
const fitsLook = ({ look, words }: Candidate, usual: Look): boolean =>
  words?.certainty === 'sure' && weaknesses(look, usual) <= 1 && !isMuchSmaller(look, usual)

/** Headings by their words: those that fit the usual look, and those of less certain words that look like one of them. */
const knownHeadings = (recognised: readonly Candidate[], usual: Look): Candidate[] => {
  const looks = new Set(recognised.filter((candidate) => fitsLook(candidate, usual)).map(({ look }) => lookKey(look)))
  return recognised.filter((candidate) => looks.has(lookKey(candidate.look)) || weaknesses(candidate.look, usual) === 0)
}

const looksDistinct = (look: Look): boolean => look.bold || look.upper || look.marked || look.level > 0 || look.sizePt !== null

const mayBeOther = (document: Document, { index, words }: Candidate): boolean => {
  const text = headingText(document, document.lines[index] as Line)
  return (
    index > 0 &&
    words === null &&
    text.length <= OTHER_LETTERS_MAX &&
    text.split(/\s+/).length <= OTHER_WORDS_MAX &&
    !NOT_A_HEADING.test(text) &&
    !PERSON_OR_POST.test(text)
  )
}

/** Lines that look exactly like the headings, but are of unknown words: sections of kind `other`, unless they are too many. */
const findOthers = (document: Document, candidates: readonly Candidate[], known: readonly Candidate[]): Candidate[] => {
  const looks = new Set(known.filter(({ look, score }) => score > 1 && looksDistinct(look)).map(({ look }) => lookKey(look)))
  const alike = candidates.filter((candidate) => looks.has(lookKey(candidate.look)) && !known.includes(candidate))
  const others = alike.filter((candidate) => mayBeOther(document, candidate) && candidate.score > 1)
  return known.length >= 2 && alike.length <= known.length ? others : []
}

const findHeadings = (document: Document): Opening[] => {
  const candidates = toCandidates(document)
  const recognised = candidates.filter(isRecognised)
  const usual = headingLook(recognised)
  if (!usual) return []
  const known = knownHeadings(recognised, usual)
  return [...known, ...findOthers(document, candidates, known)]
    .sort((a, b) => a.index - b.index)
    .map(({ index, words }) => ({
      index,
      kind: words?.kind ?? 'other',
      text: headingText(document, document.lines[index] as Line),
    }))
}

const toSection = (document: Document, opening: Opening, next: Opening | undefined): Section => {
  const first = document.lines[opening.index] as Line
  const last = document.lines[(next?.index ?? document.lines.length) - 1] as Line
  return { kind: opening.kind, heading: opening.text, start: first.start, end: last.end }
}

/** What stands before the first heading: who it is, and perhaps a paragraph that sums up. */
const openingSections = (document: Document, lines: readonly Line[]): Section[] => {
  const [first, last] = [lines[0], lines.at(-1)]
  if (!first || !last) return []
  const summary = findSummary(document, lines)
  const contactEnd = summary ? lines[lines.indexOf(summary) - 1]?.end : last.end
  const contact: Section[] =
    contactEnd === undefined ? [] : [{ kind: 'contact', heading: null, start: first.start, end: contactEnd }]
  return summary ? [...contact, { kind: 'summary', heading: null, start: summary.start, end: last.end }] : contact
}

/**
 * The sections of a resume in reading order: they do not overlap, and every line lies in exactly one.
 *
 * A line heads a section when its words are known as a heading and it looks like the document's other headings, or when
 * it looks exactly like them whatever its words (kind `other`). What stands before the first heading is `contact`;
 * a paragraph of sentences at the end of that is a `summary` without heading. A section that goes on in its column on
 * the next page, beyond a sidebar, is a second section of its kind without heading.
 */
export const findSections = (document: Document): Section[] => {
  const openings = continueSections(document, findHeadings(document))
  return [
    ...openingSections(document, document.lines.slice(0, openings[0]?.index ?? document.lines.length)),
    ...openings.map((opening, order) => toSection(document, opening, openings[order + 1])),
  ]
}
