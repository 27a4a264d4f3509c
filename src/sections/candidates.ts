import type { Document, Line } from '../schema/document.ts'
import { pageFurniture } from '../text/page-furniture.ts'
import { findMarkedHeadings } from './heading-marks.ts'
import { headingForm } from './headings.ts'
import {
  type BodyLook,
  betweenGaps,
  bodyLook,
  gapBefore,
  isUpper,
  type Look,
  lineText,
  lookKey,
  lookOf,
  scoreLook,
  standsApart,
} from './looks.ts'
import { type Recognised, recogniseHeading } from './recognise-heading.ts'

/** A line, or a part of one, that may head a section. */
export interface Candidate {
  /** Of its first line. */
  readonly index: number
  /** As printed, without marks around it; two lines are joined by a space. */
  readonly text: string
  readonly look: Look
  /** How much it looks unlike the body; 0: not at all. */
  readonly distinct: number
  /** The layout leaves a gap before it, but not before most lines. */
  readonly gap: boolean
  /** null: its words say nothing, only its look speaks for it. */
  readonly words: Recognised | null
}

/** Characters around a heading; dashes only where there are several, drawn as a rule: "------ EDUCATION ------". */
const MARKUP = /^(?:[\s#*_=>]|[-–—]{3,}(?![-–—]))+|(?<![\s#*_=:–—-])(?:[\s#*_=:]|[-–—]{3,}(?![-–—]))+$/g
/** No heading is longer. */
const HEADING_LENGTH_MAX = 120
/** A sentence that continues in the next line, an entry of a list, or a page count: no heading ends like this. */
const RUNS_ON = /[,;(–—-]\s*$|(?<!etc)\.\s*$|\d\/\d+$/
const HAS_WORDS = /\p{L}{2}|\p{L} \p{L}/u

/** "PROJECTS (contract)": what stands in brackets may be set in small letters. */
const BRACKETED_END = /\([^()]{0,100}\)$/

/**
 * "S K I L L S", "A B O U T   M E": words of at least so many letters, with blanks between the letters and wider gaps between the
 * words.
 */
const SPACED_LETTERS_MIN = 4
const isSpacedOut = (text: string): boolean => {
  const letters = text.split(/\s+/)
  return letters.length >= SPACED_LETTERS_MIN && letters.every((letter) => /^.\p{M}*$/u.test(letter))
}

/** "ABOUT ME" of "A B O U T   M E". */
export const closeUp = (text: string): string =>
  isSpacedOut(text)
    ? text
        .split(/\t| {2,}/)
        .map((word) => word.replaceAll(' ', ''))
        .join(' ')
    : text

const bare = (text: string): string => text.replace(MARKUP, '').trim()

/** What stands left of the first wide gap; null where there is none. */
const labelOf = (text: string): string | null => {
  if (isSpacedOut(text)) return null
  const gap = text.indexOf('\t')
  return gap < 0 ? null : bare(text.slice(0, gap))
}

/** Several cells, one of which ends in a word of headings: "Skills\tWeb Technologies". */
const isRow = (text: string, words: Recognised | null): boolean =>
  words?.certainty === 'word' && text.replace(BRACKETED_END, '').trim().includes('\t')

/** The look without the remark; where the remark has most letters of the line, the size is the remark's and says nothing. */
const lookOfHeading = (document: Document, line: Line, text: string): Look => {
  const words = text.replace(BRACKETED_END, '').trim()
  const look = { ...lookOf(document, line), upper: isUpper(words) }
  return words.length * 2 < text.length ? { ...look, sizePt: null, bold: look.bold || (line.restyled?.length ?? 0) > 0 } : look
}

/** The bullet before a heading; its number is printed with it. */
const MARK_BEFORE_WORDS = /^[^\p{L}\p{N}\s]\s+(?=\p{L})/u

/**
 * "• SKILLS", "2. EDUCATION": an item that stands alone between gaps, in capitals or words that are surely a heading, is not an
 * item of a list; nor is one in both before a gap.
 */
const isListed = (document: Document, index: number, text: string): boolean => {
  const isSure = recogniseHeading(text)?.certainty === 'sure'
  if (betweenGaps(document, index)) return !(isUpper(text) || isSure)
  return !(isUpper(text) && isSure && gapBefore(document, index + 1))
}

/** "EDUCATION –": a dash leads to what is below; after other words the sentence continues there. */
const DASH = /\s[–—-]$/
const withoutDash = (text: string): string => {
  const words = text.replace(DASH, '')
  return words !== text && recogniseHeading(words)?.certainty === 'sure' ? words : text
}

/** The lines of a document as candidates, by the index of the line; undefined where a line cannot be a heading. */
const lineCandidates = (document: Document, body: BodyLook): (Candidate | undefined)[] => {
  const furniture = pageFurniture(document)
  const marked = findMarkedHeadings(document)
  return document.lines.map((line, index) => {
    if (furniture.has(line)) return undefined
    const isMarked = marked.has(line)
    const printed = bare(lineText(document, line))
    const text = withoutDash(line.listItem ? printed.replace(MARK_BEFORE_WORDS, '') : printed)
    if (line.listItem && !isMarked && isListed(document, index, text)) return undefined
    if (text.length > HEADING_LENGTH_MAX || !HAS_WORDS.test(text) || RUNS_ON.test(text)) return undefined
    const words = recogniseHeading(closeUp(text))
    const look = words ? lookOfHeading(document, line, text) : lookOf(document, line)
    const distinct = scoreLook(document, index, look, body) + Number(isMarked)
    const gap = standsApart(document, index, body)
    return { index, text, look, distinct, gap, words: isRow(closeUp(text), words) ? null : words }
  })
}

const isSure = (candidate: Candidate | undefined): boolean => candidate?.words?.certainty === 'sure'

/** "PROFESSIONAL" above "EXPERIENCE": one heading over two lines that look alike. */
const joinTwoLines = (first: Candidate | undefined, second: Candidate | undefined): Candidate | null => {
  if (!first || !second || second.gap || lookKey(first.look) !== lookKey(second.look)) return null
  const text = `${first.text} ${second.text}`
  const form = headingForm(text)
  return form?.certainty === 'sure' && !(isSure(first) && isSure(second)) ? { ...first, text, words: form } : null
}

/** The headings on lines of their own that a document may have, in reading order. */
export const findCandidates = (document: Document): Candidate[] => {
  const lines = lineCandidates(document, bodyLook(document))
  const candidates: Candidate[] = []
  for (let index = 0; index < lines.length; index++) {
    const joined = joinTwoLines(lines[index], lines[index + 1])
    const candidate = joined ?? lines[index]
    if (candidate) candidates.push(candidate)
    if (joined) index++
  }
  return candidates
}

const isForm = (text: string): boolean => headingForm(text) !== undefined

/** The label of the two lines together, if it is broken over them, and of the first alone. */
const labelsBeforeGap = (document: Document, index: number): string[] => {
  const [first, second = ''] = document.lines
    .slice(index, index + 2)
    .map((line) => lineText(document, line).slice(0, HEADING_LENGTH_MAX))
  const label = labelOf(first ?? '')
  if (label === null || !HAS_WORDS.test(label) || RUNS_ON.test(label)) return []
  const rest = labelOf(second) ?? bare(second)
  return HAS_WORDS.test(rest) ? [`${label} ${rest}`, label] : [label]
}

/**
 * The first three, two and one words of a line, as long as more follow: longer headings do not fit into a column of headings.
 * With a colon they are a label, with figures a date ("2018 – 2021  Software") or a number.
 */
const labelsBeforeBlank = (document: Document, line: Line): string[] => {
  const words = lineText(document, line).slice(0, HEADING_LENGTH_MAX).split(' ')
  const labels = [3, 2, 1].filter((count) => count < words.length).map((count) => words.slice(0, count).join(' '))
  return labels.filter((label) => !/:$|\d/.test(label))
}

/**
 * Headings that stand beside the first line of their section, in reading order:
 *
 * ```text
 * EDUCATION   Northfield University
 *             BSc Physics
 * ```
 *
 * @param separated by a wide gap, or only by a blank.
 */
export const findBeside = (document: Document, parted: 'gap' | 'blank'): Candidate[] =>
  document.lines.flatMap((line, index) => {
    if (line.listItem) return []
    const labels = parted === 'gap' ? labelsBeforeGap(document, index) : labelsBeforeBlank(document, line)
    const text = labels.find(isForm)
    if (text === undefined) return []
    const look = { ...lookOf(document, line), upper: isUpper(text) }
    const words = headingForm(text) ?? null
    return [{ index, text, look, distinct: Number(look.upper), gap: gapBefore(document, index), words }]
  })
