import { warnOfIntegrity } from '../guard/index.ts'
import { warnOfMisspellings } from '../mentions/index.ts'
import { type GivenAs, warnOfDocument } from '../report/index.ts'
import type { ReadDocument, Taxonomy, Warning } from '../schema/index.ts'
import { gazetteerOf } from './gazetteer-of.ts'

/** What the reader warns of, a document of the other kind or language, what is odd in a resume's letters, and words that are likely misspelt names of skills. */
export const warningsOf = ({ document, hidden, warnings }: ReadDocument, taxonomy: Taxonomy, givenAs: GivenAs): Warning[] => {
  const said = new Set(warnings.map(({ code }) => code))
  const found = [
    ...warnOfDocument(document, givenAs),
    ...(givenAs === 'resume' ? warnOfIntegrity(document) : []),
    ...warnOfMisspellings(document, gazetteerOf(taxonomy, document), taxonomy, hidden),
  ]
  return [...warnings, ...found.filter(({ code }) => !said.has(code))]
}
