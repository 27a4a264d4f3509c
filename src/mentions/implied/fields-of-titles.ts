import { READS } from '../../language/resumes.ts'
import type { Span } from '../../schema/span.ts'
import { LazyPattern } from '../../text/lazy-pattern.ts'
import { contains, rangeAt } from '../../text/span.ts'
import type { Sighting } from '../senses/index.ts'

const ASKED_AS_CHARS = 80

/**
 * One of several titles, most of which name no field ("as a data scientist, statistician or similar"), or one that a bracket
 * explains; "or a similar role" names no other.
 */
const OTHERS_AFTER =
  /^(?:,\s(?!(?:ideally|preferably|with|including|using|working|in)\b)|\s*[/(]|\s(?:and\/)?or\b(?!\s(?:in\s)?(?:an?\s)?(?:related|similar|comparable|equivalent)\b))/i
const OTHERS_AFTER_CHARS = 30

/** "Assistant to the Data Science Team": somebody else's. */
const FIELD_OF_OTHERS = /\b(?:for|to|of|with)\b/i

/** A job title keeps its words: "Data Scientist" names no data science. But it makes one think of it, and a "Backend Developer" of two fields. */
const evokeFields = (sighting: Sighting): Sighting[] =>
  sighting.reading.broader.map((field) => ({
    ...sighting,
    skill: field,
    reading: { ...sighting.reading, skill: field, kind: 'field', evoked: true },
  }))

const TITLE_LEVELS = String.raw`(?:(?:junior|jr\.?|mid-level|senior|sr\.?|lead|staff|principal)\s)*`

/** "Worked for three years as a senior", "I am a", "promoted to lead", and "As a" where a sentence begins. */
const TOLD_AS = new LazyPattern(
  [
    String.raw`\b(?:worked|working|employed|served|serving|experience|years?|months?|joined|started|hired)\b(?:\s[^.;:,!?\n]{0,40}?)?\sas\s(?:an?|the|their|its)\s(?:first\s|only\s)?`,
    String.raw`\bI(?:\sam|['’]m|\swas|\shave\sbeen)\s(?:an?|the)\s`,
    String.raw`\bpromoted\s(?:from\s[^.;:,!?\n]{1,40}\s)?to\s(?:an?\s|the\s)?`,
    String.raw`(?:^|[.!?\n•*–-]\s{0,3})As\san?\s`,
  ]
    .map((told) => `${told}${TITLE_LEVELS}$`)
    .join('|'),
  'i',
)
const TOLD_AS_CHARS = 100

const isHeld = (text: string, sighting: Sighting, held: readonly Span[]): boolean => {
  const title = rangeAt(held, sighting.start)
  return title !== undefined && contains(title, sighting) && !FIELD_OF_OTHERS.test(text.slice(title.start, sighting.start))
}

const isTold = (text: string, { start }: Sighting): boolean => {
  const before = text.slice(Math.max(0, start - TOLD_AS_CHARS), start)
  return TOLD_AS.test(before) && !READS['not-own-post'].test(before)
}

/**
 * What is evoked by the titles that a person held, or tells of in a sentence.
 *
 * @param held spans of whole titles, in reading order.
 */
export const fieldsOfOwnTitles = (text: string, sightings: readonly Sighting[], held: readonly Span[]): Sighting[] =>
  sightings
    .filter(({ reading }) => reading.kind === 'title')
    .filter((sighting) => isHeld(text, sighting, held) || isTold(text, sighting))
    .flatMap(evokeFields)

/** What is evoked by the titles that a posting asks for years in. */
export const fieldsOfAskedTitles = (text: string, sightings: readonly Sighting[]): Sighting[] =>
  sightings.flatMap((sighting) => {
    const { start, end, reading } = sighting
    const isAsked =
      reading.kind === 'title' &&
      READS['asked-as'].test(text.slice(Math.max(0, start - ASKED_AS_CHARS), start)) &&
      !OTHERS_AFTER.test(text.slice(end, end + OTHERS_AFTER_CHARS))
    return isAsked ? evokeFields(sighting) : []
  })
