import type { Document } from '../schema/document.ts'
import { LazyPattern } from '../text/lazy-pattern.ts'
import { TEXT_PATTERNS } from '../text/texts.compiled.ts'
import { isTitle } from '../text/titles.ts'
import type { Opening } from './continue-sections.ts'
import { gapBefore, isUpper, lineText } from './looks.ts'

const PERIOD = new LazyPattern(...TEXT_PATTERNS['head-of-entry'])

export const textAt = (document: Document, index: number): string => {
  const line = document.lines[index]
  return line ? lineText(document, line) : ''
}

/** A period stands at the right of the line, as in the head of an entry. */
export const endsInPeriod = (document: Document, index: number): boolean => {
  const text = textAt(document, index)
  const gap = text.lastIndexOf('\t')
  return gap > 0 && PERIOD.test(text.slice(gap + 1))
}

/** "TARN BANK NET ENGINEER  May 2019 – July 2020": in capitals, a post there or on the next line, and its period at the right. */
const isJobInCapitals = (document: Document, index: number): boolean => {
  const [words = ''] = textAt(document, index).split('\t', 1)
  const isPost = [words, textAt(document, index + 1)].some((post) => isUpper(post) && isTitle(post))
  return isUpper(words) && isPost && endsInPeriod(document, index)
}

/** The first line of the projects that is dated at the right, where it is a job. */
const resumedAt = (document: Document, from: number, until: number): number | undefined => {
  const dated = document.lines.findIndex((_, index) => index > from && index < until && endsInPeriod(document, index))
  const isApart = dated > from + 1 && gapBefore(document, dated)
  return isApart && isJobInCapitals(document, dated) ? dated : undefined
}

/**
 * The openings, and the lines where jobs go on below the undated projects of one of them, in capitals as the first job is:
 *
 * ```text
 * EXPERIENCE
 * TARN BANK NET ENGINEER        May 2020 – Present
 * PROJECTS:
 * A ledger of tides
 * WICK LTD DATA ENGINEER        May 2018 – May 2020
 * ```
 */
export const withResumedJobs = (document: Document, openings: readonly Opening[]): Opening[] =>
  openings.flatMap((opening, order) => {
    const [before, next] = [openings[order - 1], openings[order + 1]]
    if (opening.kind !== 'projects' || before?.kind !== 'experience' || !isJobInCapitals(document, before.index + 1))
      return opening
    const index = resumedAt(document, opening.index, next?.index ?? document.lines.length)
    return index === undefined ? opening : [opening, { index, kind: 'experience', text: null }]
  })
