import { compileGazetteer, type Gazetteer, withNamesOf } from '../mentions/index.ts'
import { readerOf } from '../requirements/index.ts'
import type { Document, PostingModels, Taxonomy } from '../schema/index.ts'
import { type PackLanguage, packLanguageOf } from '../text/language.ts'
import { remember } from '../text/remember.ts'

const english = remember(compileGazetteer)

/** Gazetteers of other languages, built with the first document in each. */
const others: Readonly<Record<PackLanguage, (taxonomy: Taxonomy) => Gazetteer>> = {
  de: remember((taxonomy: Taxonomy) => compileGazetteer(withNamesOf(taxonomy, 'de'))),
  fr: remember((taxonomy: Taxonomy) => compileGazetteer(withNamesOf(taxonomy, 'fr'))),
  es: remember((taxonomy: Taxonomy) => compileGazetteer(withNamesOf(taxonomy, 'es'))),
}

/**
 * The gazetteer of a taxonomy, compiled once.
 *
 * @param document what it will be used on: for a document in another language it also has that language's names of skills.
 */
export const gazetteerOf = (taxonomy: Taxonomy, document?: Pick<Document, 'text'>): Gazetteer => {
  const language = document === undefined ? null : packLanguageOf(document)
  return (language === null ? english : others[language])(taxonomy)
}

/** Builds what all documents share for a taxonomy and models. Otherwise it would be built with the first of them. */
export const prepare = (taxonomy: Taxonomy, models: PostingModels): void => {
  gazetteerOf(taxonomy)
  readerOf(models)
}
