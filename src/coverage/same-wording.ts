import type { Skill } from '../schema/taxonomy.ts'
import { LazyPattern } from '../text/lazy-pattern.ts'
import { remember } from '../text/remember.ts'
import { TEXT_PATTERNS } from '../text/texts.compiled.ts'
import { foldWord } from '../text/tokenize.ts'

/** A title at any level: "Lead Data Scientist" and "Data Scientist II" held the same one. */
const LEVEL_BEFORE = new LazyPattern(...TEXT_PATTERNS['level-before-title'])
const LEVEL_AT_END = / (?:i{1,3}|iv|v|[1-5])$/

const plain = (words: string): string =>
  foldWord(words)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The names of a skill as they stand in a wording, the longest first. */
const namesOf = remember((skill: Skill): readonly string[] =>
  skill.forms.map(({ form }) => plain(form)).sort((a, b) => b.length - a.length),
)

/** Under one name for the skill: "ML Engineers" and a "Senior Machine Learning Engineer" are "machine learning engineer". */
const wordingOf = (surfaceForm: string, skill: Skill | undefined): string => {
  const words = plain(surfaceForm)
    .replace(LEVEL_BEFORE, '')
    .replace(LEVEL_AT_END, '')
    .replace(/s$/, '')
    .replace(/ eng$/, ' engineer')
  const name = skill && namesOf(skill).find((one) => words.startsWith(`${one} `))
  return name === undefined ? words : `${plain(skill?.name ?? '')}${words.slice(name.length)}`
}

/** A word of fewer letters stands for too much. */
const MIN_INITIALS = 3

const initialsOf = (words: string): string =>
  words
    .split(' ')
    .map((one) => one.charAt(0))
    .join('')

/** "MLE" for "machine learning engineer". */
const isInitialsOf = (word: string, words: string): boolean => word.length >= MIN_INITIALS && word === initialsOf(words)

/** Words with the same wording have one of these in common. */
export const sharedWordings = (surfaceForm: string, skill: Skill | undefined): readonly string[] => {
  const words = wordingOf(surfaceForm, skill)
  return [words, initialsOf(words)].filter((one) => one === words || one.length >= MIN_INITIALS)
}

/**
 * Whether words that evoke a skill say the same as words that ask for it: "web-applications" and "web application", a
 * "Lead ML Engineer" and a "Machine Learning Engineer".
 */
export const isSameWording = (shown: string, asked: string, skill: Skill | undefined): boolean => {
  const [own, other] = [wordingOf(shown, skill), wordingOf(asked, skill)]
  return own === other || isInitialsOf(own, other) || isInitialsOf(other, own)
}

/** "scien" of "scientist" and "science", "engin" of "engineer" and "engineering". */
const LETTERS_ALIKE = 5

const areAlike = (post: string, name: string): boolean =>
  post.length >= LETTERS_ALIKE && post.slice(0, LETTERS_ALIKE) === name.slice(0, LETTERS_ALIKE)

const lastWord = (words: string): string => words.slice(words.lastIndexOf(' ') + 1)

/**
 * Whether a post that is of a skill bears its name: a "Senior Software Engineer" and a "Web Developer" did software engineering, which
 * is software development too; a "Hadoop Developer" did no data engineering by name.
 */
export const isPostOf = (post: string, skill: Skill | undefined): boolean => {
  const words = wordingOf(post, skill)
  const names = skill === undefined ? [] : namesOf(skill)
  return names.some((name) => words.startsWith(`${name} `) || areAlike(lastWord(words), lastWord(name)))
}
