import { READS } from '../../language/resumes.ts'
import type { Analysis } from '../../schema/analysis.ts'
import type { Section } from '../../schema/section.ts'
import type { Span } from '../../schema/span.ts'
import { foldCase } from '../../text/normalize.ts'
import { overlaps, quote } from '../../text/span.ts'
import { adviseOnly, spanOf } from '../advise-on.ts'
import type { Rule, RuleContext } from '../rule.ts'

/** Words with capitals, "Fernhill Systems" or "C&A", after which the clause ends or says what for; not "Senior level" or "Easter 2027". */
const NAME = /^\s+(\p{Lu}[\p{L}\p{N}&-]+)((?: \p{Lu}[\p{L}\p{N}&-]*){0,3})(?=\s*(?:[.,;!]|$)|\s+(?:as|to|where|and|in)\s)/u

/** Employers, schools and tools of the person's own are no places that are sought. */
const isOwn = (firstWord: string, place: Span, { positions, education, mentions }: Analysis): boolean =>
  mentions.some((mention) => mention.skill !== null && overlaps(mention, place)) ||
  [...positions.map(({ organization }) => organization), ...education.map(({ institution }) => institution)].some((own) =>
    foldCase(own ?? '').includes(firstWord),
  )

/** The employer that a summary says it was written for, where the posting does not name it. */
const findOther = (summary: Section, { analysis, job }: RuleContext): (Span & { readonly name: string }) | null => {
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
  return isNamed || isOwn(foldCase(firstWord), place, analysis) ? null : { name, ...place }
}

/** A summary that was written for another employer tells this one that it was sent to many. */
export const otherEmployer: Rule = {
  id: 'other-employer',
  title: 'Take the name of another employer out of the summary',
  examples: [
    {
      about: 'points at a summary that seeks a place with somebody else',
      resume:
        'SUMMARY\nData engineer seeking to apply my skills at Fernhill.\n\nEXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran 20 services on Kubernetes',
      job: 'Data Engineer at Tarnfield\n\nRequirements\n- Kubernetes',
      advice: [{ at: 'Data engineer seeking to apply my skills at Fernhill.', edited: null }],
    },
    {
      about: 'is silent where the posting is of that employer, and about one’s own',
      resume:
        'SUMMARY\nData engineer at Brightwater Labs, seeking to apply my skills at Fernhill.\n\nEXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran 20 services on Kubernetes',
      job: 'Data Engineer at Fernhill\n\nRequirements\n- Kubernetes',
      advice: [],
    },
    {
      about: 'is silent about levels and times, and about where one was',
      resume:
        'SUMMARY\nSeeking a position at Senior level, looking for a start at Easter 2027. Seeking new challenges after five years at Tarnfield.\n\nEXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran 20 services on Kubernetes',
      job: 'Data Engineer at Fernhill\n\nRequirements\n- Kubernetes',
      advice: [],
    },
  ],
  suggest: (context) => {
    const { sections, hidden } = context.analysis
    const summary = sections.find((one) => one.kind === 'summary' && !hidden.some((place) => overlaps(place, one)))
    const other = summary && findOther(summary, context)
    if (!other) return []
    return [
      adviseOnly({
        title: 'The summary names another employer',
        message: `It seeks a place with “${other.name}”, which the posting does not name. Say what you bring for this one, or name none.`,
        resume: spanOf(context.lineAt(other) ?? other),
        job: null,
      }),
    ]
  },
}
