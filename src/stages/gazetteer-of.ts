import { compileGazetteer, type Gazetteer, withNamesOf } from '../mentions/index.ts'
import { readerOf } from '../requirements/index.ts'
import type { Document, PostingModels, Taxonomy } from '../schema/index.ts'
import { type PackLanguage, packLanguageOf } from '../text/language.ts'
import { remember } from '../text/remember.ts'

const english = remember(compileGazetteer)

/** Those of other languages, which are built when a document is first in one. */
const others: Readonly<Record<PackLanguage, (taxonomy: Taxonomy) => Gazetteer>> = {
  de: remember((taxonomy: Taxonomy) => compileGazetteer(withNamesOf(taxonomy, 'de'))),
  fr: remember((taxonomy: Taxonomy) => compileGazetteer(withNamesOf(taxonomy, 'fr'))),
  es: remember((taxonomy: Taxonomy) => compileGazetteer(withNamesOf(taxonomy, 'es'))),
}

/**
 * The gazetteer of a taxonomy, compiled once.
 *
 * @param document what is to be read by it: one in another language is read by what that calls skills, too.
 */
export const gazetteerOf = (taxonomy: Taxonomy, document?: Pick<Document, 'text'>): Gazetteer => {
  const language = document === undefined ? null : packLanguageOf(document)
  return (language === null ? english : others[language])(taxonomy)
}

/** Builds what all documents that go by a taxonomy and the models share. It would be built with the first of them. */
export const prepare = (taxonomy: Taxonomy, models: PostingModels): void => {
  gazetteerOf(taxonomy)
  readerOf(models)
}
