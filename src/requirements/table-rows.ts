import type { Span } from '../schema/span.ts'
import { foldCase } from '../text/normalize.ts'
import { quote } from '../text/span.ts'

/** What a cell of a column "Priority", "Must / Nice", "Required/Desired" says by itself. */
const SAYS = new Map<string, 'required' | 'preferred'>([
  ...['required', 'must', 'must have', 'mandatory', 'essential', 'critical', 'must haves'].map(
    (word) => [word, 'required'] as const,
  ),
  ...['nice', 'nice to have', 'good to have', 'optional', 'preferred', 'desired', 'highly desired', 'highly preferred'].map(
    (word) => [word, 'preferred'] as const,
  ),
  ...['should', 'should have', 'could', 'could have', 'nice to haves'].map((word) => [word, 'preferred'] as const),
  ...['desirable', 'bonus', 'plus', 'a plus', 'beneficial', 'advantageous'].map((word) => [word, 'preferred'] as const),
])

const MAX_CELL_CHARS = 20

const sayingOf = (cell: string): 'required' | 'preferred' | undefined =>
  cell.length > MAX_CELL_CHARS ? undefined : SAYS.get(foldCase(cell).replace(/-/g, ' ').trim())

/**
 * "Kubernetes | Expert | Must", "Experience with Kafka\tHighly desired\t2\tYears": what a row of a table says of itself.
 * Undefined where no cell says it, or where two do: that is the head of the table.
 */
export const importanceOfRow = (text: string, row: Span): 'required' | 'preferred' | undefined => {
  const line = quote(text, row)
  if (!/[|\t]/.test(line)) return undefined
  const cells = line.split(/[|\t]/)
  const said = cells.flatMap((cell) => sayingOf(cell) ?? [])
  const names = cells.some((cell) => /\p{L}/u.test(cell) && sayingOf(cell) === undefined)
  return said.length === 1 && names ? said[0] : undefined
}
