import type { Span } from '../../schema/span.ts'
import { foldedTokensOf } from '../../text/document-tokens.ts'
import { lastStartingAt, rangeAt } from '../../text/span.ts'
import type { Check, CheckContext, Finding } from '../check.ts'
import { findPhrases } from '../find-phrases.ts'
import { TWO_ARTICLES } from '../phrases.ts'
import { standsAlone } from '../stands-alone.ts'

/** Blanks, or one line break; a tab separates cells. */
const BETWEEN_DOUBLES = /^ {0,2}[ \n] {0,2}$/

/** Words that may stand twice: "that that", "had had". */
const MAY_DOUBLE: ReadonlySet<string> = new Set(['that', 'had', 'bye', 'so', 'very', 'something'])

/** "In in planta assays": the second begins a name of another language. */
const LATIN_AFTER_IN: ReadonlySet<string> = new Set(['planta', 'vivo', 'vitro', 'situ', 'silico', 'utero', 'ovo'])

/** A shorter line was not broken because it was full: what follows is another entry or cell. */
const MIN_FULL = 40

const isFull = (line: Span | undefined): boolean => line !== undefined && line.end - line.start >= MIN_FULL

/** Words typed twice. */
const findDoubles = ({ analysis: { document, sections }, isHidden }: CheckContext): Finding[] => {
  const { text, lines, links = [] } = document
  // In two addresses, one below the other.
  const isHandle = (word: string): boolean => links.some(({ address }) => address.toLowerCase().includes(word))
  const tokens = foldedTokensOf(document)
  return tokens.flatMap(({ word, start }, index) => {
    const next = tokens[index + 1]
    if (next?.word !== word || MAY_DOUBLE.has(word) || !/^\p{L}{2,}$/u.test(word)) return []
    if (word === 'in' && LATIN_AFTER_IN.has(tokens[index + 2]?.word ?? '')) return []
    const between = text.slice(start + word.length, next.start)
    const isCell = between.includes('\n') && !isFull(lastStartingAt(lines, start))
    // Two capitalised words are a name; contacts hold handles.
    const isName = /^\p{Lu}/u.test(text.slice(next.start, next.end)) || rangeAt(sections, start)?.kind === 'contact'
    const both = { start, end: next.end }
    if (!BETWEEN_DOUBLES.test(between) || isCell || isName || isHandle(word) || isHidden(both) || !standsAlone(text, both))
      return []
    return [{ title: `“${word}” appears twice`, message: 'Take one of the two out.', resume: both }]
  })
}

/** "I am an a pilot": both say the same. */
const findArticles = (context: CheckContext): Finding[] =>
  findPhrases(TWO_ARTICLES, context).map(({ words, ...resume }) => ({
    title: `Mend “${words}”`,
    message: 'Take one of the two out.',
    resume,
  }))

/** A word typed twice, or two articles before one word. */
export const doubledWord: Check = {
  id: 'doubled-word',
  examples: [
    {
      about: 'sees a word that appears twice',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Moved 20 jobs to the the cluster as an a pilot',
      at: ['the the', 'an a'],
    },
    {
      about: 'is silent about names, columns and contacts',
      resume:
        'Ann Lee\nannlee annlee\n\nEXPERIENCE\nData Engineer, Walla Walla Labs\nJan 2020 - Dec 2023\n- Moved 20 jobs\tjobs that that team had, in in vitro assays too\n\nSKILLS\nstatistics\nstatistics of texts',
      at: [],
    },
  ],
  find: (context) => [...findDoubles(context), ...findArticles(context)],
}
