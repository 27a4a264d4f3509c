import type { Span } from '../schema/span.ts'

const JOINS_BEFORE = /[\p{L}\p{N}\p{M}_@#./&+’'-]$/u
const JOINS_AFTER = /^(?:[\p{L}\p{N}\p{M}_@/+’'-]|\.\p{L})/u

/** Whether words are a part of nothing longer: of no address, compound, handle or path. */
export const standsAlone = (text: string, { start, end }: Span): boolean =>
  !JOINS_BEFORE.test(text.slice(Math.max(0, start - 1), start)) && !JOINS_AFTER.test(text.slice(end, end + 2))
