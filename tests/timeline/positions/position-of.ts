import type { Position } from '../../../src/schema/index.ts'

/** An undated position that is all of a text. */
export const positionOf = (text: string, title: string | null, organization: string | null): Position => ({
  ...{ title, organization, from: null, to: null },
  start: 0,
  end: text.length,
})
