import { lineageOf } from '../lineage.ts'
import type { Analysis } from '../schema/analysis.ts'
import type { Job } from '../schema/job.ts'
import type { Remark } from '../schema/remark.ts'
import type { Suggestion } from '../schema/suggestion.ts'
import type { Taxonomy } from '../schema/taxonomy.ts'
import { foreignLanguageOf } from '../text/language.ts'
import { rememberWith } from '../text/remember.ts'
import { overlaps } from '../text/span.ts'
import { findBullets } from './bullets.ts'
import type { Check, CheckContext, Finding } from './check.ts'
import { CHECKS } from './checks/index.ts'
import { isHiddenBy } from './hidden.ts'
import { isTermOf } from './terms.ts'

export interface RemarksInput {
  readonly analysis: Analysis
  readonly job: Pick<Job, 'title'>
  /** What the file is called; null where that is not known. */
  readonly fileName: string | null
  readonly taxonomy: Taxonomy
  /** What the report says already. */
  readonly suggestions: readonly Suggestion[]
}

const NOTHING_BEYOND: Pick<CheckContext, 'job' | 'fileName'> = { job: { title: null }, fileName: null }

/** So many of one kind before all other kinds have had their turn: a person who is told about ten bullets sees nothing else. */
const AT_FIRST = 2

/** Whoever has more of one kind knows by then; and a report does not grow with the resume. */
const MOST_OF_A_KIND = 10

/** "61 of 90 lines tell …"; what only names an entry to shorten says nothing of the length. */
const SAYS_LENGTH = /^\d+ (?:of \d+ lines|% of the text) /

/**
 * Rules of `tailoring` that say about a bullet what a check says; one about several bullets at once says it about all of them.
 */
const SAID_BY: Readonly<Record<string, { readonly rule: string; readonly ofAll: boolean; readonly saying?: RegExp }>> = {
  'weak-opening': { rule: 'strong-verb', ofAll: false },
  'missing-result': { rule: 'quantify-bullet', ofAll: true },
  length: { rule: 'shorten-unasked', ofAll: true, saying: SAYS_LENGTH },
}

const isSaid = ({ check, resume }: Remark, suggestions: readonly Suggestion[]): boolean => {
  const by = SAID_BY[check]
  return suggestions.some(
    ({ rule, message, resume: place }) =>
      rule === by?.rule &&
      by.saying?.test(message) !== false &&
      (by.ofAll || (resume && place && overlaps(place, resume)) === true),
  )
}

/** Only the first remark about the same words. */
const oncePerPlace = (remarks: readonly Remark[]): Remark[] => {
  const said = new Set<string>()
  return remarks.filter(({ resume }) => {
    const place = resume && `${resume.start} ${resume.end}`
    return place === null || (!said.has(place) && said.add(place))
  })
}

/** What the checks that look at the resume alone find in it, for every posting; null where it is not English. */
const readAlone = rememberWith((analysis: Analysis, taxonomy: Taxonomy) => {
  if (foreignLanguageOf(analysis.document) !== null) return null
  const isHidden = isHiddenBy(analysis.hidden)
  const context: Omit<CheckContext, 'job' | 'fileName'> = {
    analysis,
    bullets: findBullets(analysis).filter((bullet) => !isHidden(bullet)),
    isTerm: isTermOf(taxonomy),
    lineage: lineageOf(taxonomy),
    isHidden,
  }
  const alone = CHECKS.filter(({ looksBeyond }) => !looksBeyond)
  return { context, found: new Map(alone.map((check) => [check, check.find({ ...context, ...NOTHING_BEYOND })])) }
})

/**
 * What a coach would say about the resume itself, most worthwhile first: two of each kind at most, by how much the kind matters,
 * then all others. What a suggestion says about the same place is left to it. Empty where the text is not English.
 */
export const findRemarks = ({ analysis, job, fileName, taxonomy, suggestions }: RemarksInput): Remark[] => {
  const read = readAlone(analysis, taxonomy)
  if (read === null) return []
  const { context, found } = read
  const findingsOf = (check: Check): readonly Finding[] => found.get(check) ?? check.find({ ...context, job, fileName })
  const byCheck = CHECKS.map((check) =>
    findingsOf(check)
      .slice(0, MOST_OF_A_KIND)
      .map((finding) => ({ check: check.id, ...finding }))
      .filter((remark) => !isSaid(remark, suggestions)),
  )
  return oncePerPlace([...byCheck.flatMap((own) => own.slice(0, AT_FIRST)), ...byCheck.flatMap((own) => own.slice(AT_FIRST))])
}
