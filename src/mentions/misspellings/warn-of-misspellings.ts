import type { Document, HiddenSpan } from '../../schema/document.ts'
import type { Section } from '../../schema/section.ts'
import type { Taxonomy } from '../../schema/taxonomy.ts'
import type { Warning } from '../../schema/warning.ts'
import type { Gazetteer } from '../gazetteer/index.ts'
import { suggestSpelling } from './suggest-spelling.ts'

/** More are a text in another language, or none at all: a list of them helps nobody. */
const MOST_WARNINGS = 10

/**
 * A warning for each word of a document that is likely a misspelt name of a skill, in reading order, each word once.
 * Such words are never counted as the skill.
 */
export const warnOfMisspellings = (
  document: Document,
  gazetteer: Gazetteer,
  taxonomy: Taxonomy,
  places: { readonly hidden?: readonly HiddenSpan[]; readonly sections?: readonly Section[] },
): Warning[] => {
  const meant = new Map<string, string>()
  for (const { start, end, skill } of suggestSpelling(document, gazetteer, places)) {
    meant.set(document.text.slice(start, end), taxonomy.skills.find(({ id }) => id === skill)?.name ?? skill)
  }
  return [...meant].slice(0, MOST_WARNINGS).map(([written, name]) => ({
    code: 'did_you_mean',
    message: `"${written}" is not known, so it was not counted. Did you mean ${name}? Then correct the spelling.`,
  }))
}
