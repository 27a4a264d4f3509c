import { foldCase } from '../text/normalize.ts'
import { compilePhrases } from './phrases.ts'

/* What is said behind a name: that something of its kind does as well, or that a second name does. */

/** "or similar", "or equivalent", "or other tools", "and similar technologies". */
const OR_SIMILAR =
  /^[\s,()]*(?:\p{L}+[ ,]\s?){0,2}[\s,(]*(?:(?:\/|or|and\/or)\s+(?:(?:any|a|an|some|the|open[- ]source)\s+)?(?:other |another )?(?:similar|equivalents?|comparable|alternatives?|others?|like|related|the like|something similar|analogous)\b|or (?:your|our|their|his|her) own\b|or something (?:else|like)\b|or (?:an? )?(?:in-house|custom|proprietary|home-?grown)\b|and (?:other )?(?:similar|comparable|equivalent|the like)\b|or another\b)/iu

/** "or similar" in more words. */
const OR_LIKE_IT = [
  'or any/anything/something/one/some/a/an/another/other (*) (*) (*) like it/this/that/them/these/those',
  'or anything/something (*ly) similar/comparable/equivalent/close/related/alike',
  'or something/anything along/in the/those/these/that/similar/same (*) line/lines/vein/spirit',
  'or whatever/whichever',
  'or any/one/some (*) of its/their *',
]

const FINE = 'fine/ok/okay/acceptable/accepted/alright'
const JUST_AS = '(also/equally/just/perfectly/totally/completely/absolutely/all/every) (bit/as)'

/** "Will do", "is equally fine", "also works"; not "will do the job". */
const WILL_DO = [
  `will/would/can/could (*ly/also/just) (as) (well) do/work/count/suffice !(a/an/the/all/this/that/more/your/our/with/in/on)`,
  'also/equally work/works/count/counts/do/does !(with/in/on/as/at)',
  'work/works/count/counts (just/equally) (as) too/well/fine',
  `is/are/would/will (be) ${JUST_AS} ${FINE} !(for/with/tuning/grained)`,
  'is/are/would/will (be) equally/as/just (as) good/welcome/valid/useful',
]

/** Of other things than tools: "any background will do". */
const NO_TOOL =
  '!(hour/hours/time/times/day/days/shift/schedule/level/age/background/degree/subject/location/locations/city/country/office/team/hardware)'

const ANY_KIND = `any/another/other/others/similar/equivalent/equivalents/comparable/related/different/alternative/alternatives/something/anything ${NO_TOOL}`

/** "But any similar tool will do", "other clouds are fine", "we do not mind which". */
const ANY_WILL_DO = [
  ...WILL_DO.map((does) => `(but/though/although/however/and/or/yet) ${ANY_KIND} … ${does}`),
  'but/though/although/yet other/others/similar … is/are (also/very/most) welcome',
  "(but/though/although/and) we don't/won't/aren't (really/much) mind/care/fussy/picky (about) which/what (*) (*) (*)",
]

const LEADING_SIGNS = /^[\s,;:.()[–—-]+/u

/** Words of the name itself may stand before: "Tableau dashboards, but any …". */
const BEHIND = compilePhrases([...OR_LIKE_IT, ...ANY_WILL_DO].map((phrase) => `^ ${phrase}`))
const WORD_BEHIND = /^\p{L}+(?=[\s,;(])/u
const MOST_WORDS_BEHIND = 2

const LONGEST_CHARS = 140

/** A stretch behind a name; offsets count from the end of the name. */
export interface OpenEnd {
  readonly start: number
  readonly end: number
  /** "Or similar" closes a list of alternatives; "any similar tool will do" speaks of what stands right before it. */
  readonly isOr: boolean
}

const findAnyWillDo = (after: string): OpenEnd | undefined => {
  const folded = foldCase(after)
  let start = LEADING_SIGNS.exec(folded)?.[0].length ?? 0
  for (let words = 0; words <= MOST_WORDS_BEHIND; words++) {
    const found = BEHIND.exec(folded.slice(start))?.[0]
    if (found !== undefined) return { start, end: start + found.length, isOr: /^or\b/.test(found) }
    const word = WORD_BEHIND.exec(folded.slice(start))?.[0].length ?? 0
    if (word === 0) return undefined
    start += word + (LEADING_SIGNS.exec(folded.slice(start + word))?.[0].length ?? 0)
  }
  return undefined
}

/**
 * "Or similar", "but any similar tool will do" behind a name, or undefined. Other names may stand within it, not before.
 *
 * @param after what follows the name.
 * @param next where the next name begins in it.
 */
export const findOpenEnd = (after: string, next: number): OpenEnd | undefined => {
  const similar = OR_SIMILAR.exec(after.slice(0, Math.min(60, next)))?.[0].length
  if (similar !== undefined) return { start: 0, end: similar, isOr: true }
  const found = findAnyWillDo(after.slice(0, LONGEST_CHARS))
  return found && found.start < next ? found : undefined
}

const IS_OPEN_END = compilePhrases(
  [
    ...OR_LIKE_IT,
    ...ANY_WILL_DO,
    'or/and (any/a/an/some) (other) similar/equivalent/equivalents/comparable/other/others/alternative/alternatives/related/the (like)',
  ].map((phrase) => `^ ${phrase}`),
)

/** Whether what stands in a bracket speaks of the name before it: "(or similar)", "(any BI tool will do)". */
export const isOpenEnd = (inner: string): boolean => IS_OPEN_END.test(foldCase(inner.slice(0, LONGEST_CHARS)))

/** Said of a name: "will do" alone is said of much else. */
const OF_NAME = [
  ...WILL_DO.slice(1),
  'will/would/can/could (*ly) also/equally do/work/count/suffice',
  'will/would/can/could do/work (just/equally) (as) too/well/fine',
]

const ALSO_DOES = compilePhrases(
  [...OF_NAME, `also/equally/just/perfectly (as) ${FINE}`, 'equally/just (as) good/welcome/valid/useful'].map(
    (phrase) => `^ (experience/knowledge) ${phrase}`,
  ),
)

/** Nothing but that: "Tableau will do". */
const WILL_DO_ALONE = /^\s*(?:experience |knowledge )?(?:will|would) do[\s.!)]*$/i

/** "Also works", "is equally fine" behind a name: it does as well as the name before it. */
export const alsoDoes = (after: string): boolean =>
  WILL_DO_ALONE.test(after) || ALSO_DOES.test(foldCase(after.slice(0, LONGEST_CHARS)).replace(LEADING_SIGNS, ''))

/** The same as a sentence of its own. */
export const SAYS_ANY_WILL_DO: readonly string[] = [
  ...WILL_DO.map((does) => `^ ${ANY_KIND} … ${does} (too/well)`),
  ...OF_NAME.map((does) => `^ * (*) (or) (*) ${does} (too/well)`),
]

/** Of other things than skills: "but remote is fine". */
const NO_SKILL =
  '!(remote/hybrid/part/full/freelance/work/working/english/german/french/dutch/hours/time/it/that/this/all/everything/everyone/everybody)'

const OFFER = compilePhrases(
  WILL_DO.map(
    (does) => `^ (also/experience/knowledge) (with/in/of) ${NO_SKILL} * (*) (or) (*) (experience/knowledge) ${does} (too/well)`,
  ),
)

const CLAUSE_BEGINS = /[;,–—]\s(?:(?:but|though|although|and|yet) )?|\s-\s|\s(?:but|though|although|yet)\s/

/** "We use Looker, but Tableau is fine": its last clause says of another name that it does as well. */
export const offersAnother = (folded: string): boolean => {
  const clauses = folded.split(CLAUSE_BEGINS)
  return clauses.length > 1 && OFFER.test(clauses.at(-1) ?? '')
}

const ANY_ONE =
  /^[\s,(–—-]*(?:any|either)(?: one)?(?: of (?:them|these|those|the above))?(?: (?:is|will|would) (?:be )?(?:do|fine|ok|okay|enough))?[\s).]*$|^[\s,(–—-]*(?:at least )?one of (?:them|these|those|the above)[\s).]*$/i

/** "AWS, GCP, Azure (any one)", "any of these" behind the last name of a list: one of them is asked. */
export const saysAnyOne = (after: string): boolean => ANY_ONE.test(after.slice(0, LONGEST_CHARS))
