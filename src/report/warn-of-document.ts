import type { DocumentKind } from '../schema/document.ts'
import type { Document, Warning } from '../schema/index.ts'
import { ENGLISH, hasPack, identifyLanguage, isRightToLeft } from '../text/language.ts'
import { signsOfKind } from './document-kind.ts'

/** What a document was given as. */
export type GivenAs = DocumentKind

/** How much of what suggests the other kind is named: enough to see why. */
const MOST_SIGNS = 3

/** The codes for a document that reads like the other kind. */
export const OTHER_KIND = { resume: 'resume_reads_like_posting', posting: 'posting_reads_like_resume' } as const

/** How a text in another language was read, and what that leaves out. */
const sayReadBy = (language: string): string =>
  hasPack(language)
    ? `it was read by tables of ${language}, and a posting by models of its own, which know less than those of English; what weakens or denies a skill is understood in English alone`
    : 'it was read by rules made for English, so sections and skills may be missed'

const warnOfLanguage = ({ text }: Document): Warning[] => {
  const { main, beside } = identifyLanguage(text)
  if (isRightToLeft(main)) {
    const message = `The text is in ${main}, from right to left: it is not judged, and out of a PDF its words may come in the wrong order. An English version can be judged.`
    return [{ code: 'not_english', message }]
  }
  if (main !== ENGLISH) {
    const message = `The text seems to be in ${main}${beside === null ? '' : `, and partly in ${beside}`}: ${sayReadBy(main)}. An English version gives a score that can be relied on.`
    return [{ code: 'not_english', message }]
  }
  if (beside === null) return []
  const message = `The text is partly in ${beside}: of those lines only names of skills, dates and headings are understood. Put them in English, or leave them out where the rest says the same.`
  return [{ code: 'two_languages', message }]
}

const warnOfKind = ({ text }: Document, givenAs: GivenAs): Warning[] => {
  const other = givenAs === 'resume' ? 'posting' : 'resume'
  const found = signsOfKind(text, other)
  if (found === null) return []
  const signs = found.slice(0, MOST_SIGNS).join(', ')
  const message = `What was given as the ${givenAs} reads like a ${other}: it has ${signs}. Give the ${givenAs} in its place; until then the score says nothing.`
  return [{ code: OTHER_KIND[givenAs], message }]
}

/**
 * What a person should know about a document before they trust what was understood: its language, and that it is the other kind.
 */
export const warnOfDocument = (document: Document, givenAs: GivenAs): Warning[] => [
  ...warnOfKind(document, givenAs),
  ...warnOfLanguage(document),
]
