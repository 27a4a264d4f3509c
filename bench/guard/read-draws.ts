import type { Case } from './cases.ts'
import { namesIn, type Rewrite, readLines, readRewrites, rewriteLines } from './read-resumes.ts'

/** How many of how many. */
export interface Tally {
  readonly right: number
  readonly of: number
}

/**
 * Draws of lies and honest rewrites, by the folders of `draws/`, and how many lies were caught and honest rewrites
 * passed when the guard first saw them: the code was improved since, so these figures cannot be reproduced.
 */
export const FIRST_SIGHT: Readonly<Record<string, { readonly lies: Tally; readonly honest: Tally }>> = {
  first: { lies: { right: 34, of: 65 }, honest: { right: 26, of: 29 } },
  second: { lies: { right: 34, of: 53 }, honest: { right: 17, of: 25 } },
  third: { lies: { right: 16, of: 20 }, honest: { right: 13, of: 14 } },
  fourth: { lies: { right: 7, of: 10 }, honest: { right: 10, of: 10 } },
  fifth: { lies: { right: 17, of: 30 }, honest: { right: 22, of: 30 } },
  sixth: { lies: { right: 22, of: 26 }, honest: { right: 22, of: 24 } },
  reader: { lies: { right: 9, of: 10 }, honest: { right: 9, of: 10 } },
}

/** A row "also" belongs to the tailored resume of the row above it. */
const ALSO = 'also'

const groupRows = (rows: readonly Rewrite[]): Rewrite[][] => {
  const groups: Rewrite[][] = []
  for (const row of rows)
    if (row.how === ALSO) groups.at(-1)?.push(row)
    else groups.push([row])
  return groups
}

/** The cases of a draw: one for each row "lie: …" or "honest: …" and the rows "also: …" below it. */
export const readDraw = (draw: string): Case[] =>
  namesIn(`draws/${draw}`).flatMap((name) => {
    const lines = readLines(`draws/resumes/${name}`)
    return groupRows(readRewrites(`draws/${draw}/${name}`)).map((rows) => ({
      kind: draw,
      name,
      isKept: false,
      original: lines.join('\n'),
      tailored: rows.reduce<readonly string[]>(rewriteLines, lines).join('\n'),
      isHonest: rows[0]?.how === 'honest',
    }))
  })
