import { LazyPattern } from './lazy-pattern.ts'
import { wordSet } from './patterns.ts'
import { TEXT_PATTERNS } from './texts.compiled.ts'
/** Sites on which people have a page of their own. */
export const PROFILE_SITES = new LazyPattern(...TEXT_PATTERNS['profile-site'])

/** Whether the words are the name of such a site and nothing else. */
export const isProfileSite = (text: string): boolean => text.trim().replace(PROFILE_SITES, '') === ''

/** Words that only links are called. */
const LINK_WORDS = wordSet(
  'link links demo showcase website webpage homepage repo repository certificate credential credentials slides',
)

/** Words that links are called, but other things too: firms, and words of the trade. */
const OTHER_WORDS = wordSet('linkedin portfolio web blog live production code source twitter')

/** Beside one of the words above, these say whose or which link it is. */
const BESIDE_LINK = wordSet('git github gitlab project view see my paper report')

const wordsOf = (text: string): string[] => text.toLowerCase().split(/\s+/).filter(Boolean)

/** Whether the words are what a link is called: "Live Demo", "GitHub link", "Source", "LinkedIn". */
export const isLinkLabel = (text: string): boolean => {
  const words = wordsOf(text)
  const isOne = (word: string): boolean => LINK_WORDS.has(word) || OTHER_WORDS.has(word)
  return words.some(isOne) && words.every((word) => isOne(word) || BESIDE_LINK.has(word))
}

/** The same, and not possibly the name of a firm: "Showcase", "GitHub link". */
export const isLinkLabelOnly = (text: string): boolean => isLinkLabel(text) && wordsOf(text).some((word) => LINK_WORDS.has(word))
