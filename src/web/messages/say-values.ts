import { levelNamed } from '../../text/degree-names.ts'
import { startLarge } from '../../text/start-large.ts'
import type { Tongue } from './tongue.ts'

const SOME_LINES = String.raw`lines? \d+(?:(?:, | and )\d+)*`
const AND_PAGE = String.raw`(?:, page \d+)?`
/** "lines 4 and 7, page 2". */
export const PLACE = `${SOME_LINES}${AND_PAGE}(?:,? and ${SOME_LINES}${AND_PAGE}|, ${SOME_LINES}${AND_PAGE})*(?: and more)?`

const IN_PLACES = new RegExp(`${PLACE}(?![^“]*”)`, 'gu')

/** Words a value; null if there are no words for it. */
export type Say = (kind: string, value: string) => string | null

const sayPlace = (place: string, { words: own }: Tongue): string =>
  place
    .replace(/,? and (?=lines?)/g, ` ${own.and} `)
    .replace(/ and /g, ` ${own.and} `)
    .replace(/\b(lines|line|page)\b/gi, (word) => own[word.toLowerCase() as 'line' | 'lines' | 'page'])

const sayLasting = (words: string, tongue: Tongue): string => {
  const [amount = '', unit = ''] = words.split(' ')
  return unit === '' ? tongue.number(Number(amount)) : tongue.lasts(Number(amount), unit.startsWith('month') ? 'month' : 'year')
}

/** What stands between two names of a list. */
export const sayLink = (link: string, next: string, tongue: Tongue): string => {
  if (link === ', ') return link
  if (link === ', such as ') return tongue.words[link]
  const word = link === ' and ' ? 'and' : 'or'
  return ` ${tongue.link?.(word, next) ?? tongue.words[word]} `
}

const sayPlaces = (value: string, tongue: Tongue): string => value.replace(IN_PLACES, (place) => sayPlace(place, tongue))

/** How values are said, by their kind: numbers, dates, places and degrees. */
const SAID_BY_KIND: Readonly<Record<string, (value: string, tongue: Tongue) => string | null>> = {
  n: (value, tongue) => tongue.number(Number(value.replaceAll(',', ''))),
  months: sayLasting,
  asked: sayLasting,
  level: (value, tongue) => (/\d/.test(value) ? sayLasting(value.replace('+', ''), tongue) : value),
  period: (value, tongue) => value.replace('present', tongue.words.present),
  date: (value, tongue) => value.replace('present', tongue.words.present),
  place: sayPlace,
  Place: (value, tongue) => startLarge(sayPlace(value, tongue)),
  places: sayPlaces,
  quotes: sayPlaces,
  pages: (value, tongue) => value.replace(' and ', ` ${tongue.words.and} `),
  degree: (value, tongue) => tongue.degrees[levelNamed(value) ?? ''] ?? null,
}

/** A value in words that do not depend on any sentence; what has no kind of its own stays as it is. */
export const sayValue = (kind: string, value: string, tongue: Tongue): string | null => {
  const say = SAID_BY_KIND[kind]
  return say === undefined ? value : say(value, tongue)
}
