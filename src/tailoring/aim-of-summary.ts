import { fieldsOf } from '../language/fields-of-work.ts'
import { READS } from '../language/resumes.ts'
import type { Analysis } from '../schema/analysis.ts'
import type { Section } from '../schema/section.ts'
import type { Span } from '../schema/span.ts'
import { foldCase } from '../text/normalize.ts'
import { seeksResearch } from '../text/seeks-research.ts'
import { overlaps, quote } from '../text/span.ts'
import type { RuleContext } from './rule.ts'
import { belowHeading, firstWords, type Said, say } from './what-one-is.ts'

/** What the first lines aim at that is not this posting, in their own words; a headline or a summary may be of another trade. */
export interface OtherAim extends Said {
  readonly aim: 'employer' | 'start' | 'research' | 'headline' | 'summary'
}

type AimContext = Pick<RuleContext, 'analysis' | 'job'>

/** Words with capitals, "Fernhill Systems" or "C&A", after which the clause ends or says what for; not "Senior level" or "Easter 2027". */
const NAME = /^\s+(\p{Lu}[\p{L}\p{N}&-]+)((?: \p{Lu}[\p{L}\p{N}&-]*){0,3})(?=\s*(?:[.,;!]|$)|\s+(?:as|to|where|and|in)\s)/u

/** Employers, schools and tools of the person's own are no places that are sought. */
const isOwn = (firstWord: string, place: Span, { positions, education, mentions }: Analysis): boolean =>
  mentions.some((mention) => mention.skill !== null && overlaps(mention, place)) ||
  [...positions.map(({ organization }) => organization), ...education.map(({ institution }) => institution)].some((own) =>
    foldCase(own ?? '').includes(firstWord),
  )

/** The employer that a summary says it was written for, where the posting does not name it. */
const findEmployer = (summary: Span, { analysis, job }: AimContext): OtherAim | null => {
  const words = quote(analysis.document.text, summary)
  const sought = READS['seeks-to-work-at'].exec(words)
  if (!sought) return null
  const after = sought.index + sought[0].length
  const found = NAME.exec(words.slice(after))
  if (!found) return null
  const [whole, firstWord = '', more = ''] = found
  const name = firstWord + more
  const start = summary.start + after + whole.length - name.length
  const place = { start, end: start + name.length }
  // Of "Fernhill Data Platform" the posting, or a position, may name Fernhill alone.
  const isNamed = foldCase(job.document.text).includes(foldCase(firstWord))
  return isNamed || isOwn(foldCase(firstWord), place, analysis) ? null : { aim: 'employer', words: name, ...place }
}

/** A posting for beginners may be answered so. */
const FOR_STARTERS: ReadonlySet<string> = new Set(['intern', 'junior'])

const findStart = (place: Span, { analysis, job }: AimContext): OtherAim | null => {
  const found = READS['seeks-a-start'].exec(quote(analysis.document.text, place))
  const isForStarters = FOR_STARTERS.has(job.seniority) || job.title === null || READS['title-for-beginners'].test(job.title)
  const start = place.start + (found?.index ?? 0)
  return found && !isForStarters ? { aim: 'start', ...say({ start, end: start + found[0].length }, analysis.document) } : null
}

/** What one would like to find out is no answer to who seeks an engineer or a data scientist. */
const findResearch = (summary: Section, { analysis, job: { title } }: AimContext): OtherAim | null => {
  const { document } = analysis
  const isOfResearch = READS['research-aims'].test(quote(document.text, summary))
  const isForResearch = title === null || (seeksResearch(title) && fieldsOf(title).length === 0)
  return isOfResearch && !isForResearch ? { aim: 'research', ...say(belowHeading(summary, document), document) } : null
}

const findTrade = (summary: Section | undefined, { analysis, job: { title } }: AimContext): OtherAim | null => {
  const first = firstWords(summary, analysis)
  const sought = fieldsOf(title ?? '')
  if (!first || sought.length === 0 || first.fields.some((field) => sought.includes(field))) return null
  const { start, end, words, isHeadline } = first
  return { aim: isHeadline ? 'headline' : 'summary', words, start, end }
}

/** The first such aim of a summary, or of the lines below the name; null where they say nothing of the kind. */
export const findOtherAim = (summary: Section | undefined, head: Section | undefined, context: AimContext): OtherAim | null =>
  (summary ? findEmployer(summary, context) : null) ??
  (summary ? findStart(summary, context) : null) ??
  // An aim may stand below the name, under no heading.
  (head ? findStart(head, context) : null) ??
  (summary ? findResearch(summary, context) : null) ??
  findTrade(summary, context)
