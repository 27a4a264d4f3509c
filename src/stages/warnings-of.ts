import { warnOfIntegrity } from '../guard/index.ts'
import { warnOfMisspellings } from '../mentions/index.ts'
import { type GivenAs, warnOfDocument } from '../report/index.ts'
import type { ReadDocument, Section, Taxonomy, Warning } from '../schema/index.ts'
import { gazetteerOf } from './gazetteer-of.ts'

/** The reader's warnings, a document of the other kind or language, odd characters in a resume, and words that are probably misspelt names of skills. */
export const warningsOf = (
  { document, hidden, warnings, sections }: ReadDocument & { readonly sections?: readonly Section[] | undefined },
  taxonomy: Taxonomy,
  givenAs: GivenAs,
): Warning[] => {
  const said = new Set(warnings.map(({ code }) => code))
  const found = [
    ...warnOfDocument(document, givenAs),
    ...(givenAs === 'resume' ? warnOfIntegrity(document) : []),
    ...warnOfMisspellings(document, gazetteerOf(taxonomy, document), taxonomy, { hidden, ...(sections && { sections }) }),
  ]
  return [...warnings, ...found.filter(({ code }) => !said.has(code))]
}
