import { READS } from '../language/resumes.ts'
import type { Document, Line } from '../schema/document.ts'
import type { SectionKind } from '../schema/section.ts'
import type { Candidate } from './candidates.ts'
import { headingForm } from './headings.ts'
import { gapBefore, lineText, lookOf } from './looks.ts'
import { countSpoken } from './spoken-languages.ts'

/** "Technical Skills: Java, Scala": the label, and what follows it on its line. */
const LABELLED_HEADING = /^[\s#*_]*(\p{L}[^:\t\n]{2,40}):[*_]*\s+(\S.*)$/u
/** "LANGUAGES  Polish, English": a label in capitals needs no colon; at most so many words. */
const CAPITAL_WORDS = 3
const CAPITAL_LABEL = /^(\p{Lu}[\p{Lu} &]{4,40})(?=[ \t]+\S*[\p{Ll}\d])/u

/** The label of a line, and what follows it. */
const labelOf = (line: string): readonly [label: string, told: string] | null => {
  const [, before, behind] = LABELLED_HEADING.exec(line) ?? []
  if (before !== undefined && behind !== undefined) return [before, behind]
  const words = CAPITAL_LABEL.exec(line)?.[1]?.split(' ').slice(0, CAPITAL_WORDS) ?? []
  const label = words.map((_, at) => words.slice(0, words.length - at).join(' ')).find((some) => headingForm(some) !== undefined)
  return label === undefined ? null : [label, line.slice(label.length).trim()]
}

const PERIOD_TOLD = /\b(?:19|20)\d\d\s*(?:[-–—]|to\b|bis\b)/
/** Below these a label of its own opens a section; below "Skills" it is a label of skills. */
const OPEN_KINDS: ReadonlySet<SectionKind> = new Set(['contact', 'summary', 'experience', 'education', 'projects'])

/** A known heading that the text of its section follows after a colon. */
interface Labelled {
  readonly candidate: Candidate
  readonly kind: SectionKind
  readonly told: string
}

/** @param isListed it stands among other labels, so that any known heading heads what follows it. */
const labelledAt = (document: Document, line: Line, index: number, isListed: boolean): Labelled | null => {
  if (line.listItem || line.heading) return null
  const [label = '', told = ''] = labelOf(lineText(document, line)) ?? []
  const words = headingForm(label)
  if (!words || words.kind === 'contact' || (words.kind === 'other' && !isListed)) return null
  if (words.certainty === 'plain' && words.kind !== 'languages' && !isListed) return null
  if (words.kind === 'languages' && !READS['names-spoken-language'].test(told)) return null
  if (words.kind === 'experience' && !PERIOD_TOLD.test(told)) return null
  const look = lookOf(document, line)
  const candidate = { index, text: label, look, distinct: 0, gap: gapBefore(document, index), words }
  return { candidate, kind: words.kind, told }
}

/** All of a document: directly below one that surely heads a section others do, too, "Tools: Figma" below "Languages: English". */
const readLabels = (document: Document, lists: ReadonlySet<number>): Labelled[] => {
  const found: Labelled[] = []
  for (const [index, line] of document.lines.entries()) {
    const isBelow = found.at(-1)?.candidate.index === index - 1 && !gapBefore(document, index)
    const one = labelledAt(document, line, index, lists.has(index) || isBelow)
    if (one && (one.kind !== 'other' || lists.has(index))) found.push(one)
  }
  return found
}

/** No more entries follow up to line `until`. */
const endsEntries = ({ lines, text }: Document, from: number, until: number): boolean =>
  lines.slice(from + 1, until).every(({ start, end }) => !PERIOD_TOLD.test(text.slice(start, end)))

/** Whether another label follows up to line `until`. */
const hasLabel = (document: Document, from: number, until: number): boolean =>
  document.lines.slice(from + 1, until).some((line) => labelOf(lineText(document, line)) !== null)

/** So many labels of headings make a list of them. */
const LABELS_MIN = 2

/** "Additional information" above "Languages: …" and "Computer: …": the lines below headings that say nothing, where labels say it. */
const listsOfLabels = ({ lines, text }: Document, headings: readonly Candidate[]): ReadonlySet<number> => {
  const found = new Set<number>()
  for (const [order, { index, words }] of headings.entries()) {
    if ((words?.kind ?? 'other') !== 'other') continue
    const until = headings[order + 1]?.index ?? lines.length
    const below = Array.from({ length: until - index - 1 }, (_, at) => index + 1 + at)
    const isHeaded = (at: number): boolean => {
      const line = lines[at]
      return line !== undefined && headingForm(labelOf(text.slice(line.start, line.end))?.[0] ?? '') !== undefined
    }
    if (below[0] === undefined || !isHeaded(below[0]) || below.filter(isHeaded).length < LABELS_MIN) continue
    for (const at of below) found.add(at)
  }
  return found
}

/** Where a line stands: the section, whether that is a labelled one or a list of labels, and the line where the next begins. */
interface Place {
  readonly section: SectionKind
  readonly labelled: boolean
  readonly listed: boolean
  readonly until: number
}

const opensSection = (
  document: Document,
  { candidate, kind, told }: Labelled,
  { section, labelled, listed, until }: Place,
): boolean => {
  if (kind === section) return false
  if (labelled || listed) return true
  // The last of the labels of skills; above others it is one of these.
  if (section === 'skills' && kind === 'interests') return !hasLabel(document, candidate.index, until)
  if (!OPEN_KINDS.has(section)) return false
  if (section === 'contact') return candidate.gap || kind === 'skills'
  if (!endsEntries(document, candidate.index, until)) return false
  // No text about a job or about studies follows its languages.
  if (kind === 'languages' && candidate.index === until - 1 && countSpoken(told, { leveled: false }) > 0) return true
  if (section === 'experience' || section === 'projects') return candidate.gap && !READS['label-of-stack'].test(candidate.text)
  return candidate.gap || kind === 'skills'
}

/**
 * Each kind is headed once: what is headed elsewhere, or labelled more than once, is a label within its section. Above
 * the first heading there are no sections that it could be within.
 */
const onlyOnes = (labelled: readonly Labelled[], headings: readonly Candidate[]): Labelled[] => {
  const headed = new Set(headings.map(({ words }) => words?.kind))
  const first = headings[0]?.index ?? Number.POSITIVE_INFINITY
  const byKind = new Map<SectionKind, Labelled[]>()
  for (const one of labelled) byKind.set(one.kind, [...(byKind.get(one.kind) ?? []).slice(0, 1), one])
  return [...byKind].flatMap(([kind, [one, other]]) =>
    one && (kind === 'other' || !headed.has(kind)) && (!other || one.candidate.index < first) ? [one] : [],
  )
}

/**
 * Headings that the text of their section follows after a colon, in reading order: "Skills: Java, Scala" below the last job and a
 * gap, at the top, below the studies, below another such line or in a list of such lines. Text about a job stays with it.
 *
 * @param headings all others, in reading order.
 */
export const findLabelled = (document: Document, headings: readonly Candidate[]): Candidate[] => {
  const lists = listsOfLabels(document, headings)
  const labelled = onlyOnes(readLabels(document, lists), headings)
  const found: Candidate[] = []
  for (const [order, one] of labelled.entries()) {
    const { index } = one.candidate
    const above = headings.findLast((heading) => heading.index <= index)
    if (above?.index === index) continue
    const last = found.at(-1)
    const current = last && last.index > (above?.index ?? -1) ? last : above
    const next = headings.find((heading) => heading.index > index)?.index ?? document.lines.length
    const place = {
      section: current ? (current.words?.kind ?? 'other') : ('contact' as const),
      labelled: last !== undefined && current === last,
      listed: lists.has(index),
      until: Math.min(next, labelled[order + 1]?.candidate.index ?? next),
    }
    if (opensSection(document, one, place)) found.push(one.candidate)
  }
  return found
}
