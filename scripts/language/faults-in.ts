import { faultsOfPhrase } from '../../src/text/phrase-faults.ts'

/** What is wrong with how the phrases of a row are written. */
export const faultsIn = (id: string, phrases: readonly string[]): string[] =>
  phrases.flatMap((phrase) =>
    faultsOfPhrase(phrase).map(
      (word) => `"${word}" in "${phrase}" of "${id}" is neither a word in small letters nor a sign. See docs/extend.md.`,
    ),
  )
