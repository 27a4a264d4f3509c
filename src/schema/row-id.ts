import { z } from 'zod'

/**
 * A row of `skills-taxonomy/language`, as its table and its id: "conditions/on-call" is the row `on-call` of `conditions.yaml`,
 * "de/degrees/master" one of `de/degrees.yaml`, and "postings/wish" the row `wish` of a file of `postings/` or, for postings in
 * other languages, of the `postings.yaml` of the language. Rows that are one list when they are read go by their kind: "work/title".
 */
export const RowId = z.string()
export type RowId = z.infer<typeof RowId>
