import { LISTS_IN, SAYS } from '../language/postings.ts'
import { matchesOf } from '../text/matches.ts'

const NO_NAMES: ReadonlySet<string> = new Set(LISTS_IN.english['no-employers'])

/** How an employer calls itself in a posting, each in one word. */
export const findOwnNames = (text: string): ReadonlySet<string> =>
  new Set(
    [SAYS['says-of-itself'], SAYS['headed-by-name']]
      .flatMap((pattern) => matchesOf(text, pattern).map(({ groups }) => groups?.name ?? ''))
      .filter((name) => !NO_NAMES.has(name)),
  )
