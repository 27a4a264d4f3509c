import type { Span } from '../schema/span.ts'
import { contains, rangeAt } from '../text/span.ts'
import type { Sighting } from './disambiguate.ts'

/** "3+ years of experience as a", "worked as a senior": a posting asks for what the title's holders do. */
const ASKED_AS =
  /\b(?:years?|yrs?|experience|background|worked)\b[^.;:\n]{0,40}(?<!\b(?:work|act|grow|develop|serve|start|join|succeed|or)\s)\bas an?\s(?:(?:junior|senior|lead|staff|principal)\s)?$/i
const ASKED_AS_CHARS = 80

/** One of several titles, most of which name no field ("as a data scientist, statistician or similar"), or one that a bracket explains. */
const OTHERS_BEHIND = /^(?:,\s(?!(?:ideally|preferably|with|including|using|working|in)\b)|\s*[/(]|\s(?:and\/)?or\b)/i
const OTHERS_BEHIND_CHARS = 20

/** "Assistant to the Data Science Team": somebody else's. */
const OF_OTHERS = /\b(?:for|to|of|with)\b/i

/** A job title keeps its words: "Data Scientist" names no data science. But it makes one think of it. */
const evokeField = (sighting: Sighting): Sighting[] => {
  const { reading } = sighting
  const [field] = reading.kind === 'title' ? reading.broader : []
  return field === undefined
    ? []
    : [{ ...sighting, skill: field, reading: { ...reading, skill: field, kind: 'field', evoked: true } }]
}

/**
 * What the titles that a person held evoke.
 *
 * @param held spans of whole titles, in reading order.
 */
export const fieldsOfHeldTitles = (text: string, sightings: readonly Sighting[], held: readonly Span[]): Sighting[] =>
  sightings.flatMap((sighting) => {
    const title = rangeAt(held, sighting.start)
    const isOwn = title && contains(title, sighting) && !OF_OTHERS.test(text.slice(title.start, sighting.start))
    return isOwn ? evokeField(sighting) : []
  })

/** What the titles evoke that a posting asks years of. */
export const fieldsOfAskedTitles = (text: string, sightings: readonly Sighting[]): Sighting[] =>
  sightings.flatMap((sighting) => {
    const { start, end, reading } = sighting
    const isAsked =
      reading.kind === 'title' &&
      ASKED_AS.test(text.slice(Math.max(0, start - ASKED_AS_CHARS), start)) &&
      !OTHERS_BEHIND.test(text.slice(end, end + OTHERS_BEHIND_CHARS))
    return isAsked ? evokeField(sighting) : []
  })
