import type { Span } from '../../schema/span.ts'
import { lastStartingAt, overlaps, rangeAt } from '../../text/span.ts'
import type { Check } from '../check.ts'

/** The same word in small letters again, after blanks or one line break; a tab parts cells. */
const DOUBLED = /(?<![\p{L}\p{N}\p{M}_./@&'’-])(\p{L}\p{Ll}+) {0,2}[ \n] {0,2}\1(?![\p{L}\p{N}\p{M}_/@'’-]|\.\p{L})/giu

/** Words that may stand twice: "that that", "had had". */
const MAY_DOUBLE: ReadonlySet<string> = new Set(['that', 'had', 'bye', 'so', 'very', 'something'])

/** A shorter line was not broken because it was full: what follows is another entry or cell. */
const MIN_FULL = 40

const isFull = (line: Span | undefined): boolean => line !== undefined && line.end - line.start >= MIN_FULL

/** A word typed twice. */
export const doubledWord: Check = {
  id: 'doubled-word',
  examples: [
    {
      about: 'sees a word that stands twice',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Moved 20 jobs to the the cluster',
      at: ['the the'],
    },
    {
      about: 'is silent about names, columns and contacts',
      resume:
        'Ann Lee\nannlee annlee\n\nEXPERIENCE\nData Engineer, Walla Walla Labs\nJan 2020 - Dec 2023\n- Moved 20 jobs\tjobs that that team had\n\nSKILLS\nstatistics\nstatistics of texts',
      at: [],
    },
  ],
  find: ({ analysis: { document, hidden, sections } }) => {
    return (
      [...document.text.matchAll(DOUBLED)]
        .map(({ 0: words, 1: word = '', index }) => ({ words, word, start: index, end: index + words.length }))
        .filter(({ words, word }) => !MAY_DOUBLE.has(word.toLowerCase()) && !/\s\p{Lu}/u.test(words))
        // Among contacts stand handles.
        .filter(({ words, start }) => !words.includes('\n') || isFull(lastStartingAt(document.lines, start)))
        .filter(({ start }) => rangeAt(sections, start)?.kind !== 'contact')
        .filter((place) => !hidden.some((span) => overlaps(span, place)))
        .map(({ start, end, word }) => ({
          title: `“${word}” stands twice`,
          message: 'Take one of the two out.',
          resume: { start, end },
        }))
    )
  },
}
