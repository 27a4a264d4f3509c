import type { Document, Line } from '../schema/document.ts'
import type { SectionKind } from '../schema/section.ts'
import type { Candidate } from './candidates.ts'
import type { Opening } from './continue-sections.ts'
import { gapBefore, lineText } from './looks.ts'
import { countSpoken } from './spoken-languages.ts'

/** Longer lines are not lists of languages. */
const SPOKEN_LENGTH_MAX = 160

/** One spoken language may be part of a text; two with their levels are a block. */
const MIN_LANGUAGES = 2

/** Where the languages somebody speaks are otherwise only mentioned in passing. */
const DESCRIBING: ReadonlySet<SectionKind> = new Set(['experience', 'education', 'projects', 'certifications'])

const spokenIn = (document: Document, line: Line | undefined, leveled: boolean): number =>
  line && line.end - line.start <= SPOKEN_LENGTH_MAX ? countSpoken(lineText(document, line), { leveled }) : 0

/** "Languages" directly above lines of spoken languages, however it looks; under "Skills" it is one label of several. */
const headedBlocks = (document: Document, candidates: readonly Candidate[], openings: readonly Opening[]): Opening[] =>
  candidates
    .filter(({ index, words }) => words?.kind === 'languages' && spokenIn(document, document.lines[index + 1], false) > 0)
    .filter(({ index }) => DESCRIBING.has(openings.findLast((opening) => opening.index < index)?.kind ?? 'other'))
    .map(({ index, text, words }) => ({ index, kind: 'languages', text, ...(words && { by: words.by }) }))

/** The first of the lines that end a section with spoken languages and their levels; undefined where it does not end so. */
const blockAtEnd = (document: Document, from: number, until: number): number | undefined => {
  let first = until
  let languages = 0
  for (let spoken = 1; first > from && spoken > 0; first -= Number(spoken > 0)) {
    spoken = spokenIn(document, document.lines[first - 1], true)
    languages += spoken
  }
  return languages >= MIN_LANGUAGES && first > from + 1 && gapBefore(document, first) ? first : undefined
}

/** A block of spoken languages without a heading, apart from the text above it and at the end of that section. */
const unheadedBlocks = (document: Document, openings: readonly Opening[]): Opening[] =>
  openings.flatMap(({ index, kind }, order) => {
    if (!DESCRIBING.has(kind)) return []
    const first = blockAtEnd(document, index, openings[order + 1]?.index ?? document.lines.length)
    return first === undefined ? [] : [{ index: first, kind: 'languages', text: null }]
  })

/**
 * Where a resume says which languages somebody speaks without a heading that looks like the others: below a heading that looks
 * different, or below none. None where the languages are headed already.
 *
 * @param openings the headings found by other means, in reading order.
 */
export const findSpoken = (document: Document, candidates: readonly Candidate[], openings: readonly Opening[]): Opening[] => {
  if (openings.some(({ kind }) => kind === 'languages')) return []
  const headed = headedBlocks(document, candidates, openings)
  return headed.length > 0 ? headed.slice(0, 1) : unheadedBlocks(document, openings).slice(-1)
}
