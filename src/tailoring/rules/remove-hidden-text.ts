import type { Span } from '../../schema/span.ts'
import { quote } from '../../text/span.ts'
import { adviseOnly, spanOf } from '../advise-on.ts'
import type { Advice, Rule } from '../rule.ts'

/** A lone letter off the page is a slip of the program that wrote it. */
const WORD_SEEN = /\p{L}{3}/u

const adviseToRemove = (spans: readonly Span[], title: string, message: string): Advice[] =>
  spans[0] === undefined ? [] : [adviseOnly({ title, message, resume: spanOf(spans[0]), job: null })]

/** Text that nobody sees, or that is the posting's own: never counted, and taken for a trick by whoever finds it. */
export const removeHiddenText: Rule = {
  id: 'remove-hidden-text',
  title: 'Remove what is hidden or copied',
  examples: [
    {
      about: 'points at a passage that repeats the posting',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- You will build reliable batch and streaming pipelines with Kafka for our product teams',
      job: 'Requirements\n- You will build reliable batch and streaming pipelines with Kafka for our product teams',
      advice: [{ at: 'You will build reliable batch and streaming pipelines with Kafka for our product teams', edited: null }],
    },
    {
      about: 'is silent where the person’s own words name the same skill',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Built streaming pipelines with Kafka',
      job: 'Requirements\n- You will build reliable batch and streaming pipelines with Kafka for our product teams',
      advice: [],
    },
  ],
  suggest: ({ analysis, coverage, cite }) => [
    ...adviseToRemove(
      analysis.hidden.filter((span) => WORD_SEEN.test(quote(analysis.document.text, span))),
      'Remove hidden text',
      'The file holds text that a reader cannot see. It is not counted here, and other programs show it or take it for a trick. Remove it, or make it visible if it belongs there.',
    ),
    ...adviseToRemove(
      coverage.pasted,
      'Say it in your own words',
      `${coverage.pasted.length === 1 ? 'A passage' : `${coverage.pasted.length} passages`} from ${coverage.pasted[0] ? cite(coverage.pasted[0]) : ''} on repeat the posting word for word. Copied words are not counted: say what you did instead.`,
    ),
  ],
}
