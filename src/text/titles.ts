import { isOrganization } from './organizations.ts'
import { titlePlaces, wordsOf } from './title-parts.ts'
import { WORK_WORDS } from './work-words.compiled.ts'
import { createEndings, createOpenings } from './work-words.ts'

/** Words that name what a person is at work; singular, since "engineers" are the people one works with. */
const TITLE_WORDS: ReadonlySet<string> = new Set(WORK_WORDS.title.words)
const endsInTitle = createEndings(WORK_WORDS.title.endings)
const opensTitle = createOpenings(WORK_WORDS.title.openings)

/** "Multi-agent": of how many, which is no post. */
const COUNTS = /^(?:multi|single|cross|inter|non)-/

/** Called for every word of a resume: few have a hyphen or the ending of a woman's title. */
const isTitleWord = (word: string): boolean =>
  TITLE_WORDS.has(word) ||
  (word.includes('-') && !COUNTS.test(word) && TITLE_WORDS.has(word.split('-').at(-1) ?? '')) ||
  (word.includes('in') && TITLE_WORDS.has(word.replace(/(?:in|innen)$/, ''))) ||
  endsInTitle(word)

/** The words hold one that names a post. */
export const holdsTitleWord = (text: string): boolean => wordsOf(text).some(isTitleWord) || opensTitle(text)

/** "Analytics Engineer - (Onsite) Bengaluru, India", "Engineer (m/f/d)": the post alone, as people would say it. */
export const plainTitle = (title: string): string => {
  const plain = title.replace(/\s*[-–—|,:]?\s*\([^()]*\).*$/u, '')
  return holdsTitleWord(plain) ? plain : title
}

/** The words are a post's name: a title word ends them, or ends what stands before "of", a comma, a bracket. */
export const isTitle = (text: string): boolean => opensTitle(text) || titlePlaces(text).some(isTitleWord)

/** Whether a text is a name of a post or of an employer. */
export const isPostOrFirm = (text: string): boolean => isTitle(text) || isOrganization(text)
