import type { Span } from '../schema/span.ts'

const OPEN_SOURCE = /^open[- ]?source$/i

/** The thing may be named by two words: "open-source language models". */
const USED_THING =
  /^ (?:[\p{L}/-]{2,20} )?(?:frameworks?|tools?|tooling|librar(?:y|ies)|technolog(?:y|ies)|alternatives?|models?|llms?|solutions?|platforms?|databases?|packages?|stacks?|solvers?|engines?|datasets?|components?|systems?|options?|sdks?|apis?)\b/iu

const GIVEN = /\b(?:contribut|maintain|author|publish|creat|releas)\p{L}*[^.;,]{0,40}$/iu

/** "open-source frameworks like Spark": said of what is used; nobody is asked to have written open source. */
export const isAttribute = (saying: string, { start, end }: Span): boolean =>
  OPEN_SOURCE.test(saying.slice(start, end)) &&
  USED_THING.test(saying.slice(end, end + 50)) &&
  !GIVEN.test(saying.slice(Math.max(0, start - 60), start))

const ADJECTIVE =
  /(?:^|\P{L})(?:cloud|web|server|browser|open)-(?:based|hosted)$|\p{L}-(?:grade|powered|enabled|assisted|centric|focused|ready)$/iu

const ITS_NOUN = /^ (?!(?:and|or|with|in|on|at|for|to|of|using|by)\b)\p{L}/u

/** "Python-based automation": what it is made of. */
const MADE_OF = /^-(?:based|style|like|compatible) \p{L}/u

/** "cloud-based contact centres", "production-grade services": said of the noun behind, and no part of a choice that the noun is in. */
export const isAdjective = (saying: string, { start, end }: Span): boolean =>
  MADE_OF.test(saying.slice(end, end + 16)) ||
  (ADJECTIVE.test(saying.slice(start, end)) && ITS_NOUN.test(saying.slice(end, end + 12)))

/** "cross-functional teams (product, design)": who is worked with, and nothing that is asked. */
const OF_PEOPLE = /\b(?:teams?|squads?|stakeholders?|partners?|departments?|audiences?|disciplines|functions|peers)\s*\([^()]*$/i

/** "experience in industry or research", "in academia or research": where it was made. */
const PLACE_OF_WORK = /\b(?:in|from) (?:an? )?(?:industry|academia|academic|industrial)(?:,? (?:or|and|and\/or) |\/)$/i

/** Whether a mention only says with whom or where people work. */
export const saysWhere = (saying: string, { start }: Span): boolean => {
  const ahead = saying.slice(Math.max(0, start - 120), start)
  return PLACE_OF_WORK.test(ahead) || OF_PEOPLE.test(ahead)
}

const NO_LIST = '(?:to|for|in|on|by|using|of|that|who|where|as|will|is|are|experience)'

/** "with Product, ", "across our Sales and ". */
const WITH_THEM = new RegExp(`\\b(?:with|across|alongside|between|among)(?: (?!${NO_LIST}\\b)[\\p{L}&/-]+,?){0,10} $`, 'iu')

/** " teams", ", Marketing and Finance departments". */
const THEIR_TEAMS = new RegExp(
  `^(?:,? (?!(?:with|${NO_LIST})\\b)[\\p{L}&/-]+){0,8},? (?:teams?|departments?|functions|squads|units)\\b`,
  'iu',
)

/** "verticals including retail, ", "clients such as banks, healthcare and ": for whom the work is. */
const FOR_INDUSTRIES =
  /\b(?:(?:industries|verticals|sectors)(?:,? (?:including|such as|like|ranging from)|:| \()|(?:clients|customers),? (?:such as|like|ranging from))(?: [\p{L}&/ -]+,)*(?: [\p{L}&/-]+){0,3} $/iu

const MOST_CHARS = 120

/** Whether a mention among duties only says with whom or for whom the work is done: "with our Finance and Marketing teams". */
export const saysForWhom = (saying: string, { start, end }: Span): boolean => {
  const ahead = saying.slice(Math.max(0, start - MOST_CHARS), start)
  return FOR_INDUSTRIES.test(ahead) || (WITH_THEM.test(ahead) && THEIR_TEAMS.test(saying.slice(end, end + MOST_CHARS)))
}
