import { READS } from '../../language/resumes.ts'
import type { Span } from '../../schema/span.ts'
import { lastStartingAt, quote } from '../../text/span.ts'
import { isTitle, plainTitle } from '../../text/titles.ts'
import type { Check, CheckContext } from '../check.ts'
import { fieldsOf } from '../fields-of-work.ts'

const LONGEST_HEADLINE = 90

/** The first cell of a line above the first heading that names what the person is. */
const headlineOf = ({ analysis: { document, sections, person } }: CheckContext): Span | undefined => {
  const head = sections.find(({ heading }) => heading !== null)?.start ?? 0
  return document.lines
    .filter(({ start, end }) => end <= head && end - start <= LONGEST_HEADLINE)
    .map(({ start, end }) => ({ start, end: start + document.text.slice(start, end).replace(/\s*[|•·\t].*$/u, '').length }))
    .find((place) => {
      const words = quote(document.text, place)
      return words !== person.name && isTitle(words)
    })
}

/** The first words of a summary, as far as they say what somebody is. */
const openingOf = ({ analysis: { document, sections } }: CheckContext): Span | undefined => {
  const summary = sections.find(({ kind, heading }) => kind === 'summary' && heading !== null)
  const first = summary && document.lines.find(({ start, end }) => start > summary.start && end <= summary.end)
  if (!first) return undefined
  const title = READS['says-what-one-is'].exec(quote(document.text, first))?.[0]
  return title === undefined ? undefined : { start: first.start, end: first.start + title.length }
}

/** The first words say what somebody is, and that is not what the posting seeks. */
export const otherHeadline: Check = {
  id: 'other-headline',
  looksBeyond: true,
  examples: [
    {
      about: 'sees a headline of another field',
      title: 'Machine Learning Engineer',
      resume: 'Ann Lee\nFull Stack Developer\nann@lee-data.org\n\nSKILLS\nPython',
      at: ['Full Stack Developer'],
    },
    {
      about: 'sees a summary that opens with another field',
      title: 'Machine Learning Engineer',
      resume: 'Ann Lee\nann@lee-data.org\n\nSUMMARY\nMotivated web developer with four years of work\n\nSKILLS\nPython',
      at: ['Motivated web developer'],
    },
    {
      about: 'is silent about a summary of the same, and about one that says what was done',
      title: 'Machine Learning Engineer',
      resume: 'Ann Lee\nann@lee-data.org\n\nSUMMARY\nTaught a web developer and two data scientists to read\n\nSKILLS\nPython',
      at: [],
    },
    {
      about: 'is silent about one of the same field, and where there is none',
      title: 'Machine Learning Engineer',
      resume: 'Ann Lee\nAI Engineer and Web Developer\nann@lee-data.org\n\nSKILLS\nPython',
      at: [],
    },
  ],
  find: (context) => {
    const { title } = context.job
    const ofHead = headlineOf(context)
    const headline = ofHead ?? openingOf(context)
    if (title === null || headline === undefined) return []
    const line = lastStartingAt(context.analysis.document.lines, headline.start) ?? headline
    const text = context.analysis.document.text
    const words = quote(text, headline)
    const [own, sought] = [fieldsOf(quote(text, ofHead ? line : headline)), fieldsOf(title)]
    if (own.length === 0 || sought.length === 0 || own.some((field) => sought.includes(field))) return []
    return [
      {
        title: `The ${ofHead ? 'headline' : 'summary'} names another role`,
        message: `It says “${words.replace(/\s+/g, ' ')}”, and the posting seeks “${plainTitle(title)}”. If that is what you do too, say so first.`,
        resume: headline,
      },
    ]
  },
}
