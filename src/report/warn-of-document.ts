import type { Document, Warning } from '../schema/index.ts'
import { type DocumentKind, signsOfKind } from '../text/document-kind.ts'
import { foreignLanguage } from '../text/language.ts'

/** What a document was given as. */
export type GivenAs = DocumentKind

/** Of the signs that a document is of the other kind: enough to see why. */
const MOST_SIGNS = 3

/** The codes of a document that reads like the other kind. */
export const OTHER_KIND = { resume: 'resume_reads_like_posting', posting: 'posting_reads_like_resume' } as const

/** Headings, dates and months are known in some languages, the names of skills and what is said of them in English. */
const warnOfLanguage = ({ text }: Document): Warning[] => {
  const language = foreignLanguage(text)
  if (language === null) return []
  const message = `The text seems to be in ${language}: it was read by rules made for English, so sections and skills may be missed. An English version gives a score that can be relied on.`
  return [{ code: 'not_english', message }]
}

const warnOfKind = ({ text }: Document, givenAs: GivenAs): Warning[] => {
  const other = givenAs === 'resume' ? 'posting' : 'resume'
  const found = signsOfKind(text, other)
  if (found === null) return []
  const signs = found.slice(0, MOST_SIGNS).join(', ')
  const message = `What was given as the ${givenAs} reads like a ${other}: it has ${signs}. Give the ${givenAs} in its place; until then the score says nothing.`
  return [{ code: OTHER_KIND[givenAs], message }]
}

/** What a person should know of a document before they trust what was understood: its language, and that it is the other kind. */
export const warnOfDocument = (document: Document, givenAs: GivenAs): Warning[] => [
  ...warnOfKind(document, givenAs),
  ...warnOfLanguage(document),
]
