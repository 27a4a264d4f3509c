import { LazyPattern } from './lazy-pattern.ts'
import { foldCase } from './normalize.ts'
import { endsWithLegalForm, isOrganization, isSchool } from './organizations.ts'
import { TEXT_PATTERNS } from './texts.compiled.ts'
import { isTitle } from './titles.ts'
import { WORK_WORDS } from './work-words.compiled.ts'

/** States and countries as they are abbreviated after a city, with a capital: "in", "or", "me" are words. */
const STATE_CODES: ReadonlySet<string> = new Set(WORK_WORDS.code.words)
/** Where work is done when it has no place: "remote". */
const WORKPLACES: ReadonlySet<string> = new Set(WORK_WORDS.workplace.words)
/** States, provinces and countries. */
const REGIONS: ReadonlySet<string> = new Set(WORK_WORDS.region.words)
/** Cities that resumes name often. */
const CITIES: ReadonlySet<string> = new Set(WORK_WORDS.town.words)

/** "(Remote)", "(Berlin, Germany)", "(part-time)" at the end. */
const BRACKET_AT_END = /\s*[([]([^()[\]]{2,50})[)\]]\s*$/u
const TERMS = new LazyPattern(...TEXT_PATTERNS['workplace-or-terms'])
const WORKPLACE_WITH_TOWN = new LazyPattern(...TEXT_PATTERNS['workplace-with-town'])
const ZIP_CODE = /^(?:[A-Z]{1,2}[- ])?\d{4,6}\s+|\s+\d{5}(?:-\d{4})?$/g
/** "OR 97330" ends an address, whatever the town. */
const ZIP_AFTER = /\b[A-Z]{2}[ ,]+\d{5}(?:-\d{4})?$/
const AREA = new LazyPattern(...TEXT_PATTERNS['area-of-town'])
/** Names of towns have few words, small ones apart. */
const TOWN_WORDS_MAX = 3
const WITHIN_TOWN = new LazyPattern(...TEXT_PATTERNS['within-town'])

const withoutZip = (text: string): string => text.replace(ZIP_CODE, '').trim()
const fold = (text: string): string => foldCase(withoutZip(text).replace(AREA, '')).trim()

/** "TX", "Tx" */
const isCode = (part: string): boolean => STATE_CODES.has(/^\p{Lu}\p{Ll}$/u.test(part) ? part.toUpperCase() : part)

const isRegion = (part: string): boolean => isCode(withoutZip(part)) || REGIONS.has(fold(part))
/** "Bay Area" is known by its whole name, "Boston area" by its town's, "Tel-Aviv" without its hyphen. */
const isCity = (part: string): boolean =>
  [fold(part), foldCase(withoutZip(part)), fold(part).replaceAll('-', ' ')].some(
    (name) => CITIES.has(name) || WORKPLACES.has(name),
  )
/** "Munich Germany", "Austin TX" without a comma. */
const isCityAndRegion = (part: string): boolean => {
  const words = part.trim().split(/\s+/)
  return words.length > 1 && isCity(words.slice(0, -1).join(' ')) && isRegion(words.at(-1) ?? '')
}
/** Before the name of a town: "Bank of Boston", "South San Francisco". */
const BELONGS = new LazyPattern(...TEXT_PATTERNS['before-town'])

/** "IIT Madras", "UC Davis": several schools share that abbreviation, distinguished by their towns. */
const isCampus = ([only = '', ...others]: readonly string[]): boolean =>
  others.length === 0 && /^\p{Lu}{2,5}$/u.test(only) && isSchool(only)

/** The part without a known town at its end: "Tallow Robotics Austin" before ", TX". "Bank of Boston" stays whole. */
const withoutTown = (part: string): string => {
  const words = part.split(' ')
  const at = [1, 2, 3].find((count) => count < words.length && isCity(words.slice(-count).join(' '))) ?? 0
  const rest = words.slice(0, words.length - at)
  return at === 0 || BELONGS.test(rest.at(-1) ?? '') || isCampus(rest) ? part : rest.join(' ')
}

const isTown = (part: string): boolean =>
  /^\p{Lu}/u.test(part) &&
  part.split(/\s+/).filter((word) => !WITHIN_TOWN.test(word)).length <= TOWN_WORDS_MAX &&
  !isOrganization(part) &&
  !isTitle(part) &&
  withoutTown(part) === part

/** "Corvallis OR", a town that is in no table, where a comma parts it from a name before. */
const isTownAndCode = (part: string): boolean => {
  const words = part.split(' ')
  return words.length > 1 && STATE_CODES.has(words.at(-1) ?? '') && isTown(words.slice(0, -1).join(' '))
}

const SOME_CODE = /^\p{Lu}{2}$/u

/** How many of the leading parts are not the place at the end: regions, then a city, known or by its region. */
const countBeforePlace = (parts: readonly string[]): number => {
  let keep = parts.length
  while (keep > 0 && isRegion(parts[keep - 1] ?? '')) keep--
  // "Leeds, YK": whatever the code says, behind a known town.
  if (keep === parts.length && keep > 1 && SOME_CODE.test(parts[keep - 1] ?? '') && isCity(parts[keep - 2] ?? '')) keep--
  const regions = parts.length - keep
  const last = parts[keep - 1] ?? ''
  if (isCity(last) || isCityAndRegion(last) || (keep > 1 && isTownAndCode(last))) return keep - 1
  // A town that is in no table, but its region is: "Corvallis, OR", "Acme, Corvallis, OR".
  return regions > 0 && keep > 0 && isTown(last) ? keep - 1 : keep
}

const partsOf = (text: string): string[] => text.split(/\s*,\s*/)

/** "Norway, Bergen": some write the country first. */
const isRegionAndCity = ([region = '', city = '', ...others]: readonly string[]): boolean =>
  others.length === 0 && REGIONS.has(fold(region)) && isCity(city)

/** "Manila (PH)", "Leeds (UK) - Remote": a known town and the code of its country. */
const COUNTRY_CODE = /^([^()]{2,40}?) \(\p{Lu}{2,3}\)(?=$| [-–] )/u

const withoutCountryCode = (text: string): string => {
  const town = COUNTRY_CODE.exec(text)?.[1]
  return town !== undefined && isCity(town) ? text.replace(COUNTRY_CODE, town) : text
}

const BOTH = /\s+(?:&|and)\s+/u

/** The whole text says where: "Berlin", "San Mateo, CA", "Remote / Austin, TX", "Leeds, UK & York, UK". */
export const isPlace = (text: string): boolean => isOnePlace(text) || (BOTH.test(text) && text.split(BOTH).every(isOnePlace))

const isOnePlace = (text: string): boolean =>
  withoutCountryCode(text)
    .replace(/^\((.*)\)$/, '$1')
    .replace(WORKPLACE_WITH_TOWN, '$1/$2')
    .split(/\s*[/|–]\s*|\s-\s/)
    .filter(Boolean)
    .map(partsOf)
    .every((parts) => countBeforePlace(parts) === 0 || isRegionAndCity(parts))

const withoutBracket = (text: string): string => {
  const bracket = BRACKET_AT_END.exec(text)
  return bracket?.[1] && (TERMS.test(bracket[1]) || isPlace(bracket[1])) ? text.slice(0, bracket.index) : text
}

const GLUED_WORKPLACE = new LazyPattern(...TEXT_PATTERNS['workplace-after-word'])

/**
 * "Tallow" of "Tallow, Norway": as likely an employer as a town, where no town of that name is known; null for all else. A state's
 * code alone stands behind a town, which has the last word of several: "Tallow Looms Wickham, OR".
 */
export const townOrEmployer = (text: string): string | null => {
  const [name = '', ...regions] = partsOf(text)
  if (regions.length === 0 || !regions.every(isRegion) || !isTown(name) || isCity(name) || isRegion(name)) return null
  return regions.some((part) => REGIONS.has(fold(part))) ? name : name.split(' ').slice(0, -1).join(' ') || null
}

/**
 * The text without the place at its end: "Acme Inc., Berlin, Germany" is "Acme Inc."; a text that is all place stays as it is.
 */
export const withoutPlace = (text: string): string => {
  const bare = withoutBracket(text).replace(GLUED_WORKPLACE, '')
  const parts = partsOf(bare)
  const named = parts.findIndex(endsWithLegalForm)
  // "Tallow GmbH, Net Analyst", "Tallow LLC, Leeds: Net Analyst": a post behind the name is no part of an address.
  const namesPost = parts.slice(named + 1).some((part) => isTitle(part) || part.includes(': '))
  const keep = named < 0 || namesPost ? countBeforePlace(parts) : named + 1
  if (keep === 0 || keep === parts.length) return bare
  const kept = parts.slice(0, keep)
  const last = kept.at(-1) ?? ''
  return [...kept.slice(0, -1), isRegion(parts[keep] ?? '') ? withoutTown(last) : last].join(', ')
}

/** A place known by name ends the text: "12 Elm Street, Corvallis, OR". */
export const endsInPlace = (text: string): boolean => {
  const parts = partsOf(text)
  return countBeforePlace(parts) < parts.length || ZIP_AFTER.test(text)
}
