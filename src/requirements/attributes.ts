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
