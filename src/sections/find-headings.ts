import { READS } from '../language/resumes.ts'
import type { Document } from '../schema/document.ts'
import type { SectionKind } from '../schema/section.ts'
import { holdsYear } from '../text/months.ts'
import { withoutPlace } from '../text/places.ts'
import { isTitle } from '../text/titles.ts'
import { type Candidate, closeUp, findBeside, findCandidates } from './candidates.ts'
import type { Opening } from './continue-sections.ts'
import { findSpoken } from './find-spoken.ts'
import { findLabelled } from './labelled-headings.ts'
import { gapBefore, type Look, lookKey, looksPlain, weaknesses } from './looks.ts'
import { withoutRepeated } from './repeated-headings.ts'
import { endsInPeriod } from './resumed-jobs.ts'
import { withoutSubheadings } from './subheadings.ts'

/** How much a line must look like a heading, a gap before it included, before its words count. */
const SCORE_MIN = { sure: 0, plain: 1, word: 2 } as const
/** Headings of unknown words are short; less so where they are set large and bold, after a gap. */
const OTHER_MAX = { words: 6, letters: 48 }
const LARGE_OTHER_MAX = { words: 9, letters: 80 }
const LARGE = 3
/** A heading may be set smaller than the others (a sidebar), but not by more than this. */
const SMALLEST_SHARE = 0.8

const NOT_A_HEADING = /[@\t]|\d{2}(?!\.\s)|https?:|www\.|[.!?]\s*$|,/i

const inOrder = <T extends { readonly index: number }>(lines: readonly T[]): T[] => [...lines].sort((a, b) => a.index - b.index)

const scoreOf = ({ distinct, gap }: Candidate): number => distinct + Number(gap)

/** "INGENIERA DE DATOS" ends in a word of headings, but is a post. */
const isPost = ({ text, words }: Candidate): boolean => words?.certainty === 'word' && isTitle(text)

const isRecognised = (candidate: Candidate): boolean =>
  candidate.words !== null && scoreOf(candidate) >= SCORE_MIN[candidate.words.certainty] && !isPost(candidate)

const weightOf = (candidate: Candidate): number => (candidate.words?.certainty === 'sure' ? 2 : 1) * (1 + scoreOf(candidate))

/** The look that the surest headings share. */
const usualLook = (candidates: readonly Candidate[]): Look | undefined => {
  const weights = new Map<string, { look: Look; weight: number }>()
  for (const candidate of candidates) {
    if (candidate.words?.certainty === 'word') continue
    const key = lookKey(candidate.look)
    weights.set(key, { look: candidate.look, weight: (weights.get(key)?.weight ?? 0) + weightOf(candidate) })
  }
  return [...weights.values()].sort((a, b) => b.weight - a.weight)[0]?.look
}

const isMuchSmaller = (look: Look, usual: Look): boolean =>
  look.sizePt !== null && usual.sizePt !== null && look.sizePt < usual.sizePt * SMALLEST_SHARE

/** A sure form may look weaker in one way (a sidebar, a slip), provided that it does not look like the body. */
const fitsLook = ({ look, words, distinct }: Candidate, usual: Look): boolean => {
  const lacks = weaknesses(look, usual)
  return words?.certainty === 'sure' && (lacks === 0 || (lacks === 1 && distinct > 0)) && !isMuchSmaller(look, usual)
}

/** Headings by their words: those that fit the usual look, and those of less certain words that look like one of them. */
const knownHeadings = (recognised: readonly Candidate[], usual: Look): Candidate[] => {
  const looks = new Set(recognised.filter((candidate) => fitsLook(candidate, usual)).map(({ look }) => lookKey(look)))
  return recognised.filter((candidate) => looks.has(lookKey(candidate.look)) || weaknesses(candidate.look, usual) === 0)
}

const mayBeOther = ({ index, text: printed, words, distinct, gap }: Candidate): boolean => {
  const text = closeUp(printed)
  const most = distinct >= LARGE && gap ? LARGE_OTHER_MAX : OTHER_MAX
  return (
    index > 0 &&
    words === null &&
    distinct + Number(gap) > 1 &&
    text.length <= most.letters &&
    text.split(/\s+/).length <= most.words &&
    !NOT_A_HEADING.test(text) &&
    !READS['names-person-or-post'].test(text) &&
    !READS['heads-duties'].test(text)
  )
}

const headingOver = (index: number, known: readonly Candidate[]): Candidate | undefined =>
  inOrder(known).findLast((heading) => heading.index < index)

/** An employer is dated within this many lines below its name. */
const DATED_WITHIN = 2

/** "Acme" with a year below it under "Experience", or close below a period, is of an entry, though it is set like a heading. */
const isEntry = (document: Document, { index }: Candidate, known: readonly Candidate[]): boolean => {
  if (!gapBefore(document, index) && endsInPeriod(document, index - 1)) return true
  const { lines, text } = document
  const section = headingOver(index, known)
  const below = lines.slice(index + 1, index + 1 + DATED_WITHIN)
  return section?.words?.kind === 'experience' && below.some(({ start, end }) => holdsYear(text.slice(start, end)))
}

/** An entry below a heading is dated within this many lines. */
const ENTRY_WITHIN = 3

/** "Work" alone on its line above a dated entry, where nothing else heads the experience: its look does not matter. */
const missingExperience = ({ lines, text }: Document, all: readonly Candidate[], known: readonly Candidate[]): Candidate[] => {
  if (known.some(({ words }) => words?.kind === 'experience')) return []
  return all
    .filter(({ index, words }) => {
      const below = lines.slice(index + 1, index + 1 + ENTRY_WITHIN)
      const isPlain = words?.kind === 'experience' && words.certainty === 'plain'
      return index > 0 && isPlain && below.some(({ start, end }) => holdsYear(text.slice(start, end)))
    })
    .slice(0, 1)
}

/** How much a line of sure words must look like a heading to head what nothing else heads, though it is set far smaller. */
const SMALL_SCORE_MIN = 3
/** No resume lacks them. */
const NEEDED: readonly SectionKind[] = ['experience', 'education', 'skills']

/** "PROJECTS" in plain capitals after a gap, where the headings are styled and in capitals: a heading whose style was forgotten. */
const isUnstyled = (one: Candidate, usual: Look): boolean =>
  usual.upper && one.look.upper && one.gap && one.words?.certainty === 'sure' && !isMuchSmaller(one.look, usual)

/**
 * Headings that look weaker than the others, where nothing else heads what they do: "EDUCATION" in bold capitals and after a gap
 * but in far smaller print, or in capitals alone; and the other headings of that print.
 */
const missingWeak = (recognised: readonly Candidate[], known: readonly Candidate[], usual: Look): Candidate[] => {
  const headed = new Set(known.map(({ words }) => words?.kind))
  const missing = recognised.filter((one) => one.index > 0 && one.words !== null && !headed.has(one.words.kind))
  const unstyled = missing.filter((one) => isUnstyled(one, usual))
  const strong = missing.filter((one) => scoreOf(one) >= SMALL_SCORE_MIN)
  const sure = strong.filter(({ words }) => words?.certainty === 'sure' && NEEDED.includes(words.kind))
  const looks = new Set(sure.map(({ look }) => lookKey(look)))
  return missing.filter((one) => unstyled.includes(one) || (strong.includes(one) && looks.has(lookKey(one.look))))
}

/** What somebody did besides a job, where the jobs have a heading of their own: by the first word of the heading. */
const BESIDE_JOBS: ReadonlyMap<string, SectionKind> = new Map([
  ['teaching', 'other'],
  ['research', 'projects'],
  ...['lehre', 'enseignement', 'enseignements', 'docencia'].map((word) => [word, 'other'] as const),
])
const TITLE_LENGTH_MAX = 90

/** A line of its own below the heading is a title, or one of its parts: "Research Assistant  Leeds", "Vision Lab | Research Assistant". */
const namesPosts = ({ lines, text }: Document, { index }: Candidate, until: number): boolean =>
  lines.slice(index + 1, until).some(({ start, end, listItem }) => {
    const [cell = ''] = text.slice(start, end).split('\t', 1)
    return !listItem && cell.length <= TITLE_LENGTH_MAX && cell.split(' | ').some((part) => isTitle(withoutPlace(part)))
  })

/**
 * "Teaching" and "Research" are the work in a resume without another heading for it; beside "Experience" they are kept apart from
 * it.
 */
const apartFromJobs = (document: Document, known: readonly Candidate[]): Candidate[] => {
  const asideOf = ({ text, words }: Candidate): SectionKind | undefined =>
    words?.kind === 'experience' && !READS['heading-of-jobs'].test(text)
      ? BESIDE_JOBS.get(/\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '')
      : undefined
  if (!known.some((one) => one.words?.kind === 'experience' && asideOf(one) === undefined)) return [...known]
  return inOrder(known).map((one, order, all) => {
    const kind = asideOf(one)
    const until = all[order + 1]?.index ?? document.lines.length
    if (kind === undefined || !one.words || (kind === 'projects' && namesPosts(document, one, until))) return one
    return { ...one, words: { ...one.words, kind } }
  })
}

/** What is listed by titles, which may be set like headings. */
const OF_ENTRIES: ReadonlySet<SectionKind | undefined> = new Set(['experience', 'projects', 'education'])

/** The headings that head nothing but lines set as they are: the first stands right below them, and all are titles of entries. */
const sectionsOfTitles = (others: readonly Candidate[], known: readonly Candidate[]): ReadonlySet<Candidate | undefined> => {
  const lines = new Set(others.map(({ index }) => index))
  return new Set(known.filter(({ index, words }) => OF_ENTRIES.has(words?.kind) && lines.has(index + 1)))
}

/**
 * Lines that look exactly like the headings, but consist of unknown words: sections of kind `other`, unless they are too many.
 */
const findOthers = (document: Document, candidates: readonly Candidate[], known: readonly Candidate[]): Candidate[] => {
  const opening = Math.min(...known.map(({ index }) => index))
  const looks = new Set(known.filter((one) => one.distinct > 0 && !looksPlain(one.look)).map(({ look }) => lookKey(look)))
  const taken = new Set(known.map(({ index }) => index))
  const alike = candidates.filter((candidate) => looks.has(lookKey(candidate.look)) && !taken.has(candidate.index))
  if (known.length < 2 || alike.length > known.length) return []
  // Pictures stand before a town and an address at the top of a page too.
  const others = alike.filter(
    (one) => mayBeOther(one) && !(one.look.icon && one.index < opening) && !isEntry(document, one, known),
  )
  const entitled = sectionsOfTitles(others, known)
  return others.filter(({ index }) => !entitled.has(headingOver(index, known)))
}

/** Lines of the body start at least so far right of a heading in a column of headings, in points. */
const INDENT_PT = 20
/** In such a document few other lines start in the column of headings. */
const OUTDENTED_SHARE = 0.25
const SAME_HEADING_EDGE_PT = 3

const leftOf = ({ lines }: Document, { index }: Candidate): number | undefined => lines[index]?.box?.[0]

/** The left edge that most of the candidates share; null where none has one. */
const sharedEdge = (document: Document, candidates: readonly Candidate[]): number | null => {
  const counts = new Map<number, number>()
  for (const candidate of candidates) {
    const left = leftOf(document, candidate)
    if (left !== undefined) counts.set(Math.round(left), (counts.get(Math.round(left)) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/** Those of the candidates that stand in a column of headings, left of everything else. */
const inHeadingColumn = (document: Document, candidates: readonly Candidate[]): Candidate[] => {
  const edge = sharedEdge(document, candidates)
  if (edge === null) return []
  const aligned = candidates.filter((one) => Math.abs((leftOf(document, one) ?? 0) - edge) <= SAME_HEADING_EDGE_PT)
  const lines = new Set(aligned.map(({ index }) => index))
  const outdented = document.lines.filter(({ box }, index) => !lines.has(index) && (box?.[0] ?? 0) < edge + INDENT_PT)
  return aligned.length > 2 && outdented.length < OUTDENTED_SHARE * document.lines.length ? aligned : []
}

/** "SKILLS" above "Java", at one edge: what it heads stands below it, not beside it. */
const standsAbove = (document: Document, { index }: Candidate): boolean => {
  const [own, below] = document.lines.slice(index, index + 2).map(({ box }) => box?.[0])
  return own !== undefined && below !== undefined && below < own + INDENT_PT
}

/**
 * Headings beside their sections count where they stand in a column of headings; else where they are upper case or of
 * several kinds, in words that are surely a heading, and head what nothing else heads.
 */
const besideHeadings = (document: Document, known: readonly Candidate[]): Candidate[] => {
  const beside = findBeside(document, 'gap')
  const column = inHeadingColumn(document, [...known, ...beside]).filter((one) => !known.includes(one))
  if (column.length > 0) return column
  const blank = findBeside(document, 'blank')
  const heads = new Set(inHeadingColumn(document, [...known, ...blank]))
  const aligned = known.filter((one) => heads.has(one))
  const above = aligned.filter((one) => standsAbove(document, one))
  if (above.length * 2 < aligned.length) return blank.filter((one) => heads.has(one))
  const headed = new Set(known.map(({ words }) => words?.kind))
  const sure = beside.filter(({ words }) => words?.certainty === 'sure' && !headed.has(words.kind))
  return new Set(sure.map(({ words }) => words?.kind)).size > 1 ? sure : sure.filter(({ look }) => look.upper)
}

/** "Tools" below "Skills", beside labels of unknown words that look the same, is such a label. */
const isLabel = (candidate: Candidate, before: Candidate | undefined, all: readonly Candidate[]): boolean =>
  before !== undefined &&
  candidate.words?.certainty === 'plain' &&
  candidate.words.kind === before.words?.kind &&
  all.some(
    (one) =>
      one.index > before.index &&
      one.index < candidate.index &&
      one.words === null &&
      lookKey(one.look) === lookKey(candidate.look) &&
      scoreOf(one) >= scoreOf(candidate),
  )

/** A heading of unknown words with nothing below it is a motto or a label. */
const headsNothing = (candidate: Candidate, next: Candidate | undefined): boolean =>
  candidate.words === null && next?.index === candidate.index + 1

/** The lines that head sections, in reading order. */
export const findHeadings = (document: Document): Opening[] => {
  const candidates = findCandidates(document)
  const recognised = candidates.filter(isRecognised)
  const usual = usualLook(recognised)
  const certain = usual ? knownHeadings(recognised, usual) : []
  const found = usual ? [...certain, ...missingWeak(recognised, certain, usual)] : []
  const known = apartFromJobs(document, [...found, ...missingExperience(document, candidates, found)])
  const own = withoutRepeated(document, [...known, ...findOthers(document, candidates, known)])
  const taken = new Set(own.map(({ index }) => index))
  const beside = besideHeadings(document, known).filter(({ index }) => !taken.has(index))
  // "Interests" below "Research  Nets and tides".
  const isRest = (one: Candidate): boolean =>
    beside.some(({ index, text }) => index === one.index - 1 && text.endsWith(` ${one.text}`))
  const headings = inOrder([...own.filter((one) => !isRest(one)), ...beside])
  const openings = withoutSubheadings(inOrder([...headings, ...findLabelled(document, headings)]))
    .filter((one, order, all) => !headsNothing(one, all[order + 1]) && !isLabel(one, all[order - 1], candidates))
    .map(({ index, words, text }): Opening => ({ index, kind: words?.kind ?? 'other', text, ...(words && { by: words.by }) }))
  return inOrder([...openings, ...findSpoken(document, candidates, openings)])
}
