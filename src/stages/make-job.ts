import { CoverageError } from '../errors/index.ts'
import type { ParsedRequirements } from '../requirements/index.ts'
import type { Document, Job, Taxonomy, Warning } from '../schema/index.ts'
import { foreignLanguageOf, hasPack } from '../text/language.ts'
import { sayUnderstood } from './say-understood.ts'

/** Nothing is asked, as far as we can tell: in a language without tables that says more of us than of the posting. */
const asksNothing = (document: Document): CoverageError => {
  const language = foreignLanguageOf(document)
  return language === null || hasPack(language)
    ? new CoverageError('no_requirements')
    : new CoverageError('unread_language', { language })
}

export interface JobParts {
  readonly document: Document
  readonly parsed: ParsedRequirements
  readonly warnings: Warning[]
}

/** What was parsed of a posting as a job. Throws `no_requirements` where it asks for nothing, `unread_language` where we cannot tell. */
export const makeJob = ({ document, parsed, warnings }: JobParts, taxonomy: Taxonomy): Job => {
  if (parsed.requirements.length === 0) throw asksNothing(document)
  const understood = sayUnderstood({ document, ...parsed }, taxonomy)
  const { zones, why, whyBlockers, ...asked } = parsed
  return { document, ...asked, understood, zones, ...(why && { why }), ...(whyBlockers && { whyBlockers }), warnings }
}
