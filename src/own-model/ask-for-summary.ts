import type { Report } from '../schema/index.ts'
import { coveredLines } from './covered-lines.ts'
import { isAddressed, isOfWho, wordsOf } from './own-lines.ts'
import { screen, unwrap } from './screen.ts'
import { statementsAsked } from './statements-asked.ts'
import { summaryLines, writeSummary } from './summary-place.ts'
import { TASKS } from './tasks.ts'
import { readAnyText, type Wish } from './wish.ts'

/** Three long sentences. */
const LONGEST_SUMMARY = 500
const MIN_WORDS_OF_SUMMARY = 3
/** Fewer lines cannot be summed up. */
const FEWEST_LINES = 2
const MOST_SUMMARY_LINES = 8

/** A summary of the lines that cover most of the posting; nothing if there are too few, or there is no place for it. */
export const askForSummary = (report: Report): Wish[] => {
  const { analysis } = report
  const lines = coveredLines(report)
    .filter(({ words }) => !isOfWho(words, analysis))
    .slice(0, MOST_SUMMARY_LINES)
  const was = wordsOf(summaryLines(analysis), analysis)
  if (lines.length < FEWEST_LINES || writeSummary('–', analysis).length === 0) return []
  return [
    {
      kind: 'summary',
      requirement: null,
      was,
      places: lines,
      question: {
        task: TASKS.summary,
        texts: {
          lines: [...lines.map(({ words }) => words), ...(was === '' || isAddressed(was) || isOfWho(was, analysis) ? [] : [was])],
          statements: statementsAsked(report),
        },
        read: readAnyText,
      },
      grant: (answer) => {
        const words = unwrap(answer)
        const refused = screen(words, {
          was,
          known: analysis.document.text,
          maxLength: LONGEST_SUMMARY,
          minWords: MIN_WORDS_OF_SUMMARY,
        })
        return refused === null ? { words, edits: writeSummary(words, analysis), replaces: false, from: null } : { refused }
      },
    },
  ]
}
