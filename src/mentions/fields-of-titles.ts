import type { Span } from '../schema/span.ts'
import { oneOf } from '../text/patterns.ts'
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
const FIELD_OF_OTHERS = /\b(?:for|to|of|with)\b/i

/** A job title keeps its words: "Data Scientist" names no data science. But it makes one think of it. */
const evokeField = (sighting: Sighting): Sighting[] => {
  const { reading } = sighting
  const [field] = reading.broader
  return field === undefined
    ? []
    : [{ ...sighting, skill: field, reading: { ...reading, skill: field, kind: 'field', evoked: true } }]
}

const TITLE_LEVELS = String.raw`(?:(?:junior|jr\.?|mid-level|senior|sr\.?|lead|staff|principal)\s)*`

/** "Worked for three years as a senior", "I am a", "promoted to lead", and "As a" where a sentence begins. */
const TOLD_AS = new RegExp(
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

/** Whose post it is not, or not yet: "helped Ann, who worked as a", "hope to be hired as a", "never worked as a". */
const NOT_OWN = new RegExp(
  `\\b${oneOf(`
    want, wants, hope, hoping, wish, seek, seeking, looking, aim, aiming, aspire, aspiring, would, will, like, eager, keen,
    plan, planning, to be, goal, never, not,
    who, she, he, they, colleague, wife, husband, friend, whom?, whose, interns?, students?, people, them, him, her,
    recommended, introduced, if
  `)}\\b[^.;:!?\\n]*$`,
  'i',
)

const isHeld = (text: string, sighting: Sighting, held: readonly Span[]): boolean => {
  const title = rangeAt(held, sighting.start)
  return title !== undefined && contains(title, sighting) && !FIELD_OF_OTHERS.test(text.slice(title.start, sighting.start))
}

const isTold = (text: string, { start }: Sighting): boolean => {
  const before = text.slice(Math.max(0, start - TOLD_AS_CHARS), start)
  return TOLD_AS.test(before) && !NOT_OWN.test(before)
}

/**
 * What the titles evoke that a person held, or tells of in a sentence.
 *
 * @param held spans of whole titles, in reading order.
 */
export const fieldsOfOwnTitles = (text: string, sightings: readonly Sighting[], held: readonly Span[]): Sighting[] =>
  sightings
    .filter(({ reading }) => reading.kind === 'title')
    .filter((sighting) => isHeld(text, sighting, held) || isTold(text, sighting))
    .flatMap(evokeField)

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
