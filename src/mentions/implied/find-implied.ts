import type { Span } from '../../schema/span.ts'
import type { DocumentContext } from '../context/index.ts'
import type { Gazetteer } from '../gazetteer/index.ts'
import type { Sighting } from '../senses/index.ts'
import { fieldsOfAskedTitles, fieldsOfOwnTitles } from './fields-of-titles.ts'
import { findGappedPhrases } from './gapped-phrases.ts'

/** What a document says without writing out a name. */
export interface ImpliedContext {
  readonly context: DocumentContext
  readonly gazetteer: Gazetteer
  /** Of a resume, the titles that the person held, in reading order; undefined for a posting. */
  readonly titles: readonly Span[] | undefined
  /** Text in which nothing is found. Sorted, not overlapping. */
  readonly masked: readonly Span[]
}

/**
 * What is said without its name being written out: by a job title, by a phrase with other words in its middle. In no order.
 *
 * @param sightings all of a document, titles and degrees among them; sorted, not overlapping.
 * @param skills those of them that name a skill.
 */
export const findImplied = (
  sightings: readonly Sighting[],
  skills: readonly Sighting[],
  { context, gazetteer, titles, masked }: ImpliedContext,
): Sighting[] => [
  ...(titles ? fieldsOfOwnTitles(context.text, sightings, titles) : fieldsOfAskedTitles(context.text, sightings)),
  ...findGappedPhrases(context, gazetteer, skills, masked),
]
