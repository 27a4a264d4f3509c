import type { Document } from '../../schema/document.ts'
import type { UnreadReason } from '../../schema/explanation.ts'
import type { Section } from '../../schema/section.ts'
import type { Span } from '../../schema/span.ts'
import { overlaps } from '../../text/span.ts'
import { contextOf } from '../context/index.ts'
import type { MentionContext } from '../find-mentions.ts'
import { type Gazetteer, isForm, type Match, matchForms } from '../gazetteer/index.ts'
import { findLabels, findMasks } from '../scan/index.ts'
import { disambiguate, type Sighting } from '../senses/index.ts'

/** A place that holds the words of a skill, and why they would not be read as a mention of it. */
export interface Written extends Span {
  /** Null where they are read as one, unless the words around them make it somebody else's name. */
  readonly reason: Extract<UnreadReason, 'hidden' | 'heading' | 'address' | 'longer-name' | 'other-sense'> | null
  /** The longer name that they are part of; null for every other reason. */
  readonly within: string | null
}

/** What a place is held against. */
interface Surroundings {
  readonly text: string
  readonly sections: readonly Section[]
  readonly labels: readonly Span[]
  readonly hidden: readonly Span[]
  readonly masks: readonly Span[]
  readonly sightings: readonly Sighting[]
}

const isInHeading = (place: Span, { text, sections, labels }: Surroundings): boolean =>
  labels.some((label) => overlaps(place, label)) ||
  sections.some(
    ({ heading, start }) =>
      heading !== null && text.startsWith(heading, start) && overlaps(place, { start, end: start + heading.length }),
  )

const explainPlace = (place: Span, skill: string, around: Surroundings): Omit<Written, 'start' | 'end'> => {
  const because = (reason: Written['reason'], within: string | null = null) => ({ reason, within })
  if (around.hidden.some((span) => overlaps(span, place))) return because('hidden')
  if (isInHeading(place, around)) return because('heading')
  if (around.masks.some((span) => overlaps(span, place))) return because('address')
  const read = around.sightings.filter((sighting) => overlaps(sighting, place))
  if (read.some((sighting) => sighting.skill === skill)) return because(null)
  const [longer] = read
  return longer ? because('longer-name', around.text.slice(longer.start, longer.end)) : because('other-sense')
}

/** More than a person reads; it also keeps the time linear where a text says one word ten thousand times. */
const MAX_PLACES = 50

/** Of the matches that overlap the leftmost, of those the longest. */
const keepLongest = (matches: readonly Match[]): Match[] => {
  const kept: Match[] = []
  for (const match of matches) {
    const last = kept.at(-1)
    if (last?.start === match.start) kept[kept.length - 1] = match
    else if (!last || last.end <= match.start) kept.push(match)
  }
  return kept
}

/**
 * The places that hold a written form of a skill, whatever the words mean there, in reading order: for people who ask
 * why it is not counted. At most {@link MAX_PLACES}. Linear in the length of the text.
 */
export const findWritten = (
  document: Document,
  gazetteer: Gazetteer,
  skill: string,
  { sections = [], hidden = [] }: MentionContext = {},
): Written[] => {
  const { text } = document
  const context = contextOf(document)
  const { softBreaks } = context
  const own = matchForms(text, gazetteer, { softBreaks, masked: [] }).filter(({ form }) =>
    gazetteer.readingsOf(form).some((reading) => reading.skill === skill),
  )
  if (own.length === 0) return []
  const labels = findLabels(document, sections)
  const masks = findMasks(document, sections, hidden, (words) => isForm(gazetteer, words))
  const sightings = disambiguate(matchForms(text, gazetteer, { softBreaks, masked: masks }), gazetteer, context, sections)
  return keepLongest(own)
    .slice(0, MAX_PLACES)
    .map(({ start, end }) => ({
      start,
      end,
      ...explainPlace({ start, end }, skill, { text, sections, labels, hidden, masks, sightings }),
    }))
}
