import type { Span } from '../schema/span.ts'
import { spansOf } from './matches.ts'
import { quote, spansBetween } from './span.ts'

/** In two, a bar is as good as a comma. */
const FEWEST_CELLS = 3

/** What stands between bars, points and tabs of a line, "Acme | Ghent | Full-time", in order; the line itself where that is not three things. */
export const cellsOf = (text: string, line: Span): readonly Span[] => {
  const cells = spansBetween(line, spansOf(quote(text, line), / [|·•] |\t/g, line.start))
  return cells.length < FEWEST_CELLS ? [line] : cells
}
