import type { Span } from '../schema/span.ts'

interface Named extends Span {
  readonly skill: string
  readonly surfaceForm: string
  readonly evoked: boolean
}

/** Between a name and its other name in brackets. */
const OPENS_OTHER_NAME = /^ ?\($/

/**
 * "Amazon Web Services (AWS)", "IaC (Infrastructure as Code)": a name and its other name in brackets are one mention,
 * from the first letter to the closing bracket.
 *
 * @param named sorted, not overlapping.
 */
export const joinAbbreviations = <T extends Named>(text: string, named: readonly T[]): T[] => {
  const joined: T[] = []
  for (const one of named) {
    const last = joined.at(-1)
    const isSame = last?.skill === one.skill && last.evoked === one.evoked
    const isOther = isSame && text.charAt(one.end) === ')' && OPENS_OTHER_NAME.test(text.slice(last.end, one.start))
    if (last && isOther)
      joined[joined.length - 1] = { ...last, end: one.end + 1, surfaceForm: text.slice(last.start, one.end + 1) }
    else joined.push(one)
  }
  return joined
}
