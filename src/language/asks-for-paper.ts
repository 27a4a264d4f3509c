import type { Span } from '../schema/span.ts'
import { SAYS } from './postings.ts'

/**
 * Whether a line that names a certificate asks to hold it: "BLS required at hire", "Active CISSP or CISM"; not "CPR training
 * provided", "We sponsor your CKA exam".
 *
 * @param paper its name, in the document.
 * @param at where the line begins there.
 */
export const asksForPaper = (line: string, { start, end }: Span, at: number): boolean =>
  SAYS['before-paper'].test(line.slice(0, start - at)) && SAYS['behind-paper'].test(line.slice(end - at))
