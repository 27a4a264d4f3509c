import { READS } from '../../language/resumes.ts'
import { TERMS } from '../../text/employment-terms.ts'
import { isFieldAlone } from '../../text/fields-of-work.ts'
import { LazyPattern, lazily } from '../../text/lazy-pattern.ts'
import { withoutAccents } from '../../text/normalize.ts'
import { endsWithLegalForm, isOrganization, isSchool } from '../../text/organizations.ts'
import { isPlace, withoutPlace } from '../../text/places.ts'
import { startLarge } from '../../text/start-large.ts'
import { holdsTitleWord, isTitle } from '../../text/titles.ts'
import { WORK_WORDS } from '../../text/work-words.compiled.ts'
import { isList } from './lists.ts'

/** Null: not named. */
export interface EntryNames {
  readonly title: string | null
  readonly organization: string | null
}

const AT_WORDS = `(?:${WORK_WORDS.at.openings.join('|')})`
export const AT = new LazyPattern(`^(.{2,80}?)\\s+${AT_WORDS}\\s+(?:the\\s+)?(?=\\p{Lu}|\\p{Ll}\\p{Lu})(.+)$`, 'u')
/** "Analyst at Tarn": whatever the employer is called. */
export const SAYS_AT = new LazyPattern(`\\s${AT_WORDS}\\s`, 'u')
/** Words that may precede a field as well as an employer: "técnica en el Hospital", "técnica en informática". */
const WITHIN_EMPLOYER = new LazyPattern(
  `^(.{2,80}?)\\s+(?:${WORK_WORDS.within.openings.join('|')})(?:\\s+|(?<=['’]))(?=\\p{Lu})(.+)$`,
  'u',
)
const FOLLOWED_BY_A_BRACKET = /^(.{2,80}?)\s*\(([^()]{2,60})\)\s*$/u

/** "Analyst, University of Tarn at Leeds": where the employer is. */
const isSeat = (before: string, after: string): boolean => isPlace(after) && isOrganization(before.split(',').at(-1) ?? '')

/** "Acme / Engineer", "Acme Ltd/ Engineer": what follows a slash after a title, or after a title with its employer, is only the field of that title. */
const SLASH = /^([^/]{2,80}?)(\s*)\/\s*([^/]{2,80})$/u

/** "OspreyNets", "TNBK". */
const COINED = /^(?:\p{Lu}\p{Ll}+\p{Lu}[\p{L}]{2,}|\p{Lu}{4,6})$/u

const splitAtSlash = (text: string): EntryNames | null => {
  const [, organization, blank, title] = SLASH.exec(text) ?? []
  // "Analyst / Tarn Bank Ltd", "Analyst / OspreyNets": what is marked or written as a name is no field.
  const isName = (words: string): boolean => isOrganization(words) || (COINED.test(words) && !isFieldAlone(words))
  if (organization && title && blank && isTitle(organization) && isName(title) && !isTitle(title))
    return { title: organization, organization: withoutPlace(title) }
  if (!organization || !title || isTitle(organization) || !isTitle(title) || splitAtComma(title)) return null
  // "Ministry of Trade, AI/ML Engineer".
  if (!blank && organization.includes(',')) return null
  return blank || isOrganization(organization) ? { title, organization: withoutPlace(organization) } : null
}

const CAPITALISED = /^(?:The )?(?:\p{Lu}[\p{L}\p{N}.&'’-]*(?: (?:of|and|for|the|&) | |$)){1,6}$/u
const PLACE_WORDS = [3, 2, 1]

/** The words without the known town at their end, and whether one stood there. */
const withoutTown = (words: readonly string[]): readonly [name: string, placed: boolean] => {
  const count = PLACE_WORDS.find((length) => length < words.length && isPlace(words.slice(-length).join(' '))) ?? 0
  return [words.slice(0, words.length - count).join(' '), count > 0]
}

/**
 * "Research Assistant Tarn University", "Senior Research Scientist Osprey Mountain View": only the typeface separates the title
 * from the employer, which is marked as one or stands before a known town.
 */
const splitUnparted = (text: string): EntryNames | null => {
  const words = text.split(' ')
  const last = words.findLastIndex((word) => holdsTitleWord(word) || /^\([^()]+\)$/.test(word))
  const title = words.slice(0, last + 1).join(' ')
  const [name, placed] = withoutTown(words.slice(last + 1))
  if (last < 1 || name === '' || !isTitle(title) || !CAPITALISED.test(name)) return null
  const isMarked = isSchool(name) || endsWithLegalForm(name) || /\blab(?:s|oratory)?$/i.test(name)
  const isPlain = placed && !name.includes(' ') && !isFieldAlone(name)
  return isMarked || isPlain ? { title, organization: name } : null
}

/** "Tarn University Net Assistant", "TALC Lab Net Analyst": a body that is certain, and a post of several words. */
const ENDS_AS_BODY = /(?:\p{L}{3} (?:University|College)|(?:^|\s)\p{Lu}{3,} Labs?)$/u
const splitBehindBody = (text: string): EntryNames | null => {
  const words = text.split(' ')
  const end = words.findLastIndex((_, at) => ENDS_AS_BODY.test(words.slice(0, at + 1).join(' '))) + 1
  const [organization, title] = [words.slice(0, end).join(' '), words.slice(end).join(' ')]
  return end > 0 && words.length > end + 1 && isTitle(title) && !isTitle(organization) ? { title, organization } : null
}

/** "Researcher Department of Botany, Tarn University": only the typeface separates the title from the part of an employer. */
const UNITS_OF_EMPLOYERS = WORK_WORDS.unit.openings.map(startLarge).join('|')
const BEFORE_UNIT = new LazyPattern(`^(.{3,60}?\\p{L})\\s+((?:${UNITS_OF_EMPLOYERS}) (?:of|for) \\p{Lu}.*)$`, 'u')
const ENDS_UNFINISHED = /(?:^|\s)\p{Ll}+$|[,&]$/u

const splitBeforeUnit = (text: string): EntryNames | null => {
  const [, title, organization] = BEFORE_UNIT.exec(text) ?? []
  if (!title || !organization || !isTitle(title) || ENDS_UNFINISHED.test(title)) return null
  const [, ...bodies] = organization.split(/,\s+/)
  return bodies.some((name) => isOrganization(name) && !isUnit(name)) ? { title, organization: withoutPlace(organization) } : null
}

/** An employer that is marked as one, after words that other things may follow, too. */
const splitWithin = (text: string): EntryNames | null => {
  const [, title, organization] = WITHIN_EMPLOYER.exec(text) ?? []
  if (!title || !organization || !isTitle(title) || !isOrganization(organization)) return null
  return { title, organization: withoutPlace(organization) }
}

/** What follows such words where nothing else can be the employer: "Desarrolladora en Lumbre". */
export const splitLoosely = (text: string): EntryNames | null => {
  const [, title, organization] = WITHIN_EMPLOYER.exec(text) ?? []
  return title && organization && isTitle(title) ? { title, organization: withoutPlace(organization) } : null
}

/** "night shift", "service de réanimation": no name is all in lower case, unless everything is. */
const isNamed = (organization: string, title = 'T'): boolean =>
  /\p{Lu}/u.test(organization) || !/\p{Lu}/u.test(title) || isOrganization(organization)

/** "Data Scientist at Acme", "Analyst (Bank of X)", "Engineer, Acme Inc.", "Acme Inc., Engineer". */
export const splitTitle = (text: string): EntryNames | null => {
  const at = AT.exec(text)
  if (at?.[1] && at[2] && isTitle(at[1]) && !isSeat(at[1], at[2])) return { title: at[1], organization: withoutPlace(at[2]) }
  return (
    splitWithin(text) ??
    splitBeforeUnit(text) ??
    splitAtPeriod(text) ??
    splitAtBracket(text) ??
    splitAtSlash(text) ??
    splitAtColon(text) ??
    splitAtComma(text) ??
    splitAtLegalForm(text) ??
    splitBehindBody(text) ??
    splitUnparted(text)
  )
}

/** "Tarn Bank, Leeds: Analyst", "Analyst: Tarn Bank, Leeds". */
const PARTED_BY_A_COLON = /^([^:]{2,80}):\s+([^:]{2,80})$/u

const splitAtColon = (text: string): EntryNames | null => {
  const [, before, after] = PARTED_BY_A_COLON.exec(text) ?? []
  if (!before || !after || isTitle(before) === isTitle(after)) return null
  if (isTitle(after)) return { title: after, organization: withoutPlace(before) }
  const organization = withoutPlace(after)
  return isOrganization(organization) || CAPITALISED.test(organization) ? { title: before, organization } : null
}

/** "IT Analyst" is of no Italian town. */
const isSpelledPlace = (words: string): boolean => words !== 'IT' && isPlace(words)

/** "Analyst" of "Leeds Analyst", after the employer's name and a comma. */
const withoutTownBefore = (title: string): string => {
  const words = title.split(' ')
  const count = PLACE_WORDS.find(
    (length) => isSpelledPlace(words.slice(0, length).join(' ')) && isTitle(words.slice(length).join(' ')),
  )
  return words.slice(count ?? 0).join(' ')
}

/** "Tarn Ltd. Analyst", "Tarn Ltd. Leeds Analyst": a legal form ends the employer's name. */
const splitAtLegalForm = (text: string): EntryNames | null => {
  const words = text.split(' ')
  const end = words.findIndex((_, at) => at > 0 && endsWithLegalForm(words.slice(0, at + 1).join(' '))) + 1
  const [organization, title] = [
    words.slice(0, end).join(' '),
    words
      .slice(end)
      .join(' ')
      .replace(/^[-–—]\s?/u, ''),
  ]
  return end > 0 && isTitle(title) && !isTitle(organization) ? { title: withoutTownBefore(title), organization } : null
}

/** "Post-Doc. University of Leeds. Vision Lab": a full stop separates the title from the employer. */
const PARTED_BY_A_STOP = lazily(/^(.{3,60}?(?:\p{L}{2}|\)))\.\s+(?=\p{Lu})(.+?)(?:(?<!\b\p{Lu})\.)?$/u)

const splitAtPeriod = (text: string): EntryNames | null => {
  const [, title, rest] = PARTED_BY_A_STOP.exec(text) ?? []
  // "Tutor. Nets I. Tarn University": what was taught stands between the two.
  const parts = rest?.split(/\.\s+(?=\p{Lu})/u) ?? []
  const organization = parts.slice(Math.max(0, parts.findIndex(isOrganization))).join('. ')
  const isName = isOrganization(organization) || CAPITALISED.test(organization)
  // "Analyst, Tarn Pvt. Ltd."
  if (endsWithLegalForm(`${title} ${organization}`) && !organization.includes(' ')) return null
  return title && isName && isTitle(title) ? { title, organization } : null
}

const isField = (text: string): boolean => DEPARTMENT.test(text) || isFieldAlone(text)

/** "Engineer (C++, SQL, Rust)": what the work was done with; with its place behind it, a name of parts is an employer. */
const listsTools = (inside: string): boolean => (isList(inside) || /\p{L}[+#]/u.test(inside)) && withoutPlace(inside) === inside

/** "Officer (Data & MIS Reporting)": what the post was about. */
const IS_ACTIVITY = /^\p{Lu}[^,]* (?:&|and) [^,]* \p{Lu}\p{Ll}+ing$/u
const tellsField = (inside: string): boolean => IS_ACTIVITY.test(inside) || READS['names-trade'].test(inside)

const INITIAL = /(?<!\p{L})\p{L}/gu

/** "École des Marées de Tarn (EMT)": the letters with which words before it begin, in their order, the last one's last. */
const isShortFor = (inside: string, before: string): boolean => {
  if (!/^\p{Lu}{2,8}$/u.test(inside)) return false
  const initials = withoutAccents(before).toUpperCase().match(INITIAL) ?? []
  let left = inside.length
  for (const initial of initials.reverse()) {
    if (initial === inside[left - 1]) left--
    else if (left === inside.length) return false
  }
  return left <= 0
}

/**
 * "Analyst (Tarn Bank)", "Tarn(Analyst)"; in "Analyst, Elm Ltd (Tarn)" the employer stands before the bracket, in "Elm, Analyst
 * (Tidal Systems)" even before the title.
 */
const splitAtBracket = (text: string): EntryNames | null => {
  const [, before, inside] = FOLLOWED_BY_A_BRACKET.exec(text) ?? []
  if (
    !before ||
    !inside ||
    isPlace(inside) ||
    isShortFor(inside, before) ||
    TERMS.test(inside) ||
    READS['level-or-season'].test(inside)
  )
    return null
  const [post, ...employer] = before.split(COMMA)
  // "Analyst, Tarn Hospital (intern)"
  if (/^\p{Ll}/u.test(inside) && isTitle(inside) && isTitle(post ?? '') && isOrganization(employer.join(', ')))
    return { title: `${post} (${inside})`, organization: withoutPlace(employer.join(', ')) }
  if (isTitle(inside) && !isOrganization(inside))
    return isTitle(before) ? null : { title: inside, organization: withoutPlace(before) }
  const split = splitAtComma(before)
  if (split?.organization && before.startsWith(split.organization)) return { ...split, title: `${split.title} (${inside})` }
  const named = split?.organization && !isOrganization(inside) && !isField(split.organization)
  if (split?.organization && (named || isOrganization(split.organization))) return split
  return isOrganization(inside) || (isTitle(before) && isNamed(inside) && !listsTools(inside) && !tellsField(inside))
    ? { title: before, organization: withoutPlace(inside) }
    : null
}

/** "Acme, Search Team", "Vision Lab advised by Ann Lee": in which part, and with whom. */
const TEAM = /,[^,]{2,60} team$/iu

const withoutPart = (organization: string): string => withoutPlace(organization.replace(READS['with-whom'], '').replace(TEAM, ''))

/** A comma within a bracket parts what the bracket lists. */
const COMMA = /\s*,\s*(?![^()]*\))/u

const splitAtComma = (text: string): EntryNames | null => {
  const parts = text.split(COMMA)
  if (parts.length < 2) return null
  const isPost = (part: string): boolean => isTitle(part) || READS['doctoral-post'].test(part)
  const first = parts.findIndex(isPost)
  const last = parts.findLastIndex(isPost)
  if (first < 0) return null
  const after = parts.slice(last + 1).join(', ')
  const before = parts.slice(0, first).join(', ')
  const titled = parts.slice(first, last + 1).join(', ')
  const title = after === '' && before !== '' ? withoutTownBefore(titled) : titled
  const organization = withoutPart(after || before)
  return isNamed(organization, title) || organization === '' ? { title, organization: organization || null } : null
}

/** "Web Identity at Acme Services", "Quality (University of X)": a post that does not end with a title word. */
export const splitPost = (text: string): EntryNames | null => {
  const match = AT.exec(text) ?? FOLLOWED_BY_A_BRACKET.exec(text)
  const [, post, employer] = match ?? []
  if (!post || !employer) return splitUnparted(text)
  if (isPlace(employer)) return null
  return AT.test(text) || isOrganization(employer) ? { title: post, organization: withoutPlace(employer) } : null
}

/** Names for a part of any employer: "Trainee, Technology", "Engineer, Search Team". */
export const DEPARTMENT = new LazyPattern(`^(?:${WORK_WORDS.department.openings.join('|')})$`, 'i')

/** "Department of Physics", "Vision Laboratory", "Nets Team": a part of an employer, unless it stands alone. */
const PART_OF_AN_EMPLOYER = new LazyPattern(
  `^(?:${WORK_WORDS.unit.openings.join('|')}) (?:of|for)\\b|\\b(?:${WORK_WORDS['unit-end'].openings.join('|')})(?: \\([^()]*\\))?$`,
  'i',
)

const OPENS_AS_UNIT = new LazyPattern(`^(?:${WORK_WORDS.unit.openings.join('|')}) (?:of|for)\\b[^,]*$`, 'i')

/** "Department of Physics" alone, whoever's it is. */
export const isNamelessUnit = (name: string): boolean => OPENS_AS_UNIT.test(name)

/** Each part of the name is a unit of a larger body. */
export const isUnit = (name: string): boolean => name.split(/\s*,\s*/).every((part) => PART_OF_AN_EMPLOYER.test(part))
