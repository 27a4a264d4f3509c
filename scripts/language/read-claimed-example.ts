import { readText } from '../../src/document/index.ts'
import { listClaims } from '../../src/mentions/claims/index.ts'
import { passagesOf } from '../../src/mentions/claims/passages.ts'
import type { Cues } from '../../src/mentions/claims/read-cues.ts'
import { contextOf, type DocumentContext } from '../../src/mentions/context/index.ts'
import type { Span } from '../../src/schema/span.ts'

/** A text with names of skills: those that a row speaks of, and those that are claimed outright. */
export interface ClaimedExample {
  readonly context: DocumentContext
  readonly spoken: readonly Span[]
  readonly outright: readonly Span[]
}

const NAME = /\[([^\]]+)\]|\+([^+]+)\+/g

/** "no [Java], but +Python+". */
export const readClaimedExample = (written: string): ClaimedExample => {
  const names = [...written.matchAll(NAME)].map(({ index, 1: spoken, 2: outright = '' }, at) => {
    // Each name before this one has lost two marks.
    const start = index - 2 * at
    return { isSpoken: spoken !== undefined, span: { start, end: start + (spoken ?? outright).length } }
  })
  const those = (wanted: boolean): Span[] => names.filter(({ isSpoken }) => isSpoken === wanted).map(({ span }) => span)
  return { context: contextOf(readText(written.replace(NAME, '$1$2')).document), spoken: those(true), outright: those(false) }
}

/** A claim of an example: of which name, and by the row of which id. */
export interface ExampleClaim {
  readonly start: number
  readonly claim: string
  readonly by: string
}

/** All that is said of the names of a text. */
export const listExampleClaims = (example: ClaimedExample, cues: Cues, isResume: boolean): ExampleClaim[] => {
  const mentions = [...example.spoken, ...example.outright].sort((a, b) => a.start - b.start)
  const passages = passagesOf(example.context, mentions, { opaque: new Set(mentions), isResume }, cues)
  return passages
    .flatMap((passage) => listClaims(passage))
    .map(({ mention, claim, by }) => ({
      start: mention.start,
      claim,
      by: by.replace(/^mentions\//, ''),
    }))
}
