import type { Line } from '../../schema/index.ts'
import { joinLines } from '../../text/paragraphs.ts'
import { lastStartingAt } from '../../text/span.ts'
import type { Edges } from './column-edges.ts'
import { isPlaced, lastCell, leftAt, leftOf, type PlacedLine, rightBefore, rightOf, type Sectioned } from './resume-print.ts'

/** The lines of a paragraph so far, and the line after them. */
export interface Joint {
  readonly first: Line
  readonly previous: Line
  readonly next: Line
  /** Characters of the mark that the first line begins with; none where it is no point of a list. */
  readonly markLength: number
}

/** "Tools: Git, Docker": a line of its own, whatever stands above it. */
const BEGINS_WITH_LABEL = /^\p{Lu}[^:\n]{0,30}:\s/u

/** "and of the", not "ada@example.org" or "example.org/ada". */
const BEGINS_IN_SENTENCE = /^\p{Ll}[\p{L}\p{M}’'-]*(?![\p{L}\p{M}@/.:\d])/u

/** A shorter line was ended on purpose, unless a small letter follows: */
const MIN_WRAPPED_LENGTH = 40
/** then a shorter one still was. */
const MIN_BEFORE_SMALL = 12

/** Lines of one paragraph stand as far left as each other, up to this. */
const SAME_EDGE_PT = 4
/** Further lines of a reference are indented by no more. */
const MAX_HANGING_PT = 60
/** In parts of the font size: a line that ends this near to where the next word would not fit was broken by the margin. */
const SLACK = 1.5
/** What a line of addresses and numbers holds. */
const CONTACT = /[@|•·⋄◇◆]|\/\/|www\.|\d[\d\s().-]{5,20}\d/iu
const SAME_SIZE_PT = 0.7
const USUAL_SIZE_PT = 10

const wordsOf = ({ document: { text } }: Sectioned, { start, end }: Line): string => text.slice(start, end)

/** Whether the first word of the next line had no room on this one. */
const isFull = (resume: Sectioned, { previous, next }: { previous: PlacedLine; next: PlacedLine }, edges: Edges): boolean => {
  const [word = ''] = wordsOf(resume, next).split(/\s/, 1)
  const widthPt = rightBefore(resume, next, next.start + word.length) - leftOf(next)
  return rightOf(previous) + widthPt > edges.right - SLACK * (previous.fontSizePt ?? USUAL_SIZE_PT)
}

/** Whether the letters of a line are bold, some of them or all. */
const weightsOf = ({ print }: Sectioned, { start, end, bold }: Line): ReadonlySet<boolean> => {
  const weights = new Set<boolean>()
  for (let at = start; at < end; at++) {
    const letter = print?.letters.get(at)
    if (letter) weights.add(letter.bold)
  }
  return weights.size > 0 ? weights : new Set([bold])
}

/** A title, all in one look, ends where another look begins; a line with bold words among others goes on with any. */
const looksAlike = (resume: Sectioned, previous: Line, next: Line): boolean => {
  if (Math.abs((previous.fontSizePt ?? 0) - (next.fontSizePt ?? 0)) >= SAME_SIZE_PT) return false
  const weights = weightsOf(resume, previous)
  return weights.size > 1 || weights.has(resume.print?.letters.get(next.start)?.bold ?? next.bold)
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= SAME_EDGE_PT

const middleOf = (line: PlacedLine): number => (leftOf(line) + rightOf(line)) / 2

/** Whether a line begins where a further line of the paragraph would: below its words, below its last cell, or in its middle. */
const isInPlace = (resume: Sectioned, { first, previous, next, markLength }: Joint, edges: Edges): boolean => {
  if (!isPlaced(first) || !isPlaced(previous) || !isPlaced(next)) return true
  const left = leftOf(next)
  const isCentred = isNear(middleOf(previous), middleOf(next))
  if (previous !== first && previous.page === next.page) return isNear(left, leftOf(previous)) || isCentred
  const cell = lastCell(resume.document, first)
  if (cell > first.start) return isNear(left, leftAt(resume, first, cell))
  if (markLength > 0) return left >= leftAt(resume, first, first.start + markLength) - SAME_EDGE_PT
  const indent = left - leftOf(first)
  const isHanging = indent >= -SAME_EDGE_PT && indent <= MAX_HANGING_PT
  // The first line of a paragraph may be indented.
  return isHanging || isCentred || (indent < 0 && isNear(left, edges.left))
}

const isBelow = (previous: PlacedLine, next: PlacedLine): boolean =>
  previous.page === next.page && next.box[1] > previous.box[1] && next.box[1] - previous.box[1] < 2.5 * previous.box[3]

const goesOnInPrint = (resume: Sectioned, joint: Joint, edges: Edges): boolean => {
  const { first, previous, next, markLength } = joint
  if (!isPlaced(previous) || !isPlaced(next)) return false
  const words = wordsOf(resume, next)
  const isSentence = BEGINS_IN_SENTENCE.test(words)
  const isFollowing = isBelow(previous, next) || (previous.page + 1 === next.page && isSentence)
  const isLong = markLength > 0 || previous.end - first.start >= (isSentence ? MIN_BEFORE_SMALL : MIN_WRAPPED_LENGTH)
  return (
    isFollowing &&
    isLong &&
    !(edges.isHead && [previous, next].some((line) => CONTACT.test(wordsOf(resume, line)))) &&
    (isSentence || looksAlike(resume, previous, next)) &&
    isInPlace(resume, joint, edges) &&
    isFull(resume, { previous, next }, edges)
  )
}

/** Without places: prose that a margin broke, as far as its words tell. */
const goesOnInText = (resume: Sectioned, { first, previous, next, markLength }: Joint): boolean => {
  const isProse = !wordsOf(resume, previous).includes('\t')
  const isSummary = lastStartingAt(resume.sections, next.start)?.kind === 'summary'
  const { softBreaks } = joinLines(resume.document)
  return (isProse && softBreaks.has(previous.end)) || (markLength === 0 && isSummary && !first.heading)
}

/** Whether the words of a paragraph go on in the next line. */
export const goesOn = (resume: Sectioned, joint: Joint, edges: Edges | undefined): boolean => {
  const { next, markLength } = joint
  const words = wordsOf(resume, next)
  if (next.listItem || next.heading || words.includes('\t')) return false
  if (markLength === 0 && BEGINS_WITH_LABEL.test(words)) return false
  return edges ? goesOnInPrint(resume, joint, edges) : goesOnInText(resume, joint)
}
