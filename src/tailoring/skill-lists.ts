import { allMentions } from '../evidence/index.ts'
import { READS } from '../language/resumes.ts'
import { type Lineage, SPOKEN_LANGUAGES } from '../lineage.ts'
import type { Analysis } from '../schema/analysis.ts'
import type { Mention } from '../schema/mention.ts'
import type { Section } from '../schema/section.ts'
import type { Span } from '../schema/span.ts'
import { startOfWords } from '../text/list-mark.ts'
import { contains, quote } from '../text/span.ts'

/** A line of names under a heading of skills, to which another name can be added. */
export interface SkillList extends Span {
  /** Where another name goes. */
  readonly at: number
  /** What stands before it: ", ". */
  readonly separator: string
  /** What its label says: "Languages"; empty where it has none. */
  readonly label: string
  /** The skills that it names. */
  readonly names: readonly Mention[]
}

/** "Languages: ", "Databases\t", "• Tools - ". */
const LABEL_OF_LIST = /^[^,|;•·()]{0,50}?(?:\s?:|\t|\s[–—-])\s{0,4}/u
const SEPARATORS = [', ', ' | ', ' • ', ' · ', '; ']
/** More is a sentence. */
const MAX_WORDS_OF_SKILL = 5
const LEAST_NAMES_OF_LIST = 3

const IN_BRACKETS = /\([^()]*\)/g
/** A sentence ends in it, or a second list begins. */
const GOES_ON = /[.;!?]\s|\t|:\s/
/** Whoever counts to the end says so, in English, German, French or Spanish. */
const IS_CLOSED = /(?:^|\s)(?:and|or|&|und|oder|et|ou|y|e|o|u)\s|\b(?:etc|usw)\b/i

/** Behind a last name that says how well it is held, another would be held as well. */
const canBeFollowed = (last: string): boolean => !IS_CLOSED.test(last) && !READS['told-with-level'].test(last)

const splitNames = (words: string): { readonly separator: string; readonly names: readonly string[] } => {
  const [separator = ', ', ...others] = SEPARATORS.filter((mark) => words.includes(mark))
  return { separator, names: others.length > 0 ? [] : words.split(separator) }
}

/** The list that a paragraph is; null where it is none, or where nothing can be added at its end. */
const readList = (text: string, paragraph: Span): Omit<SkillList, 'names'> | null => {
  const start = startOfWords(text, paragraph)
  const words = quote(text, { start, end: paragraph.end }).replace(/\n/g, ' ')
  const label = LABEL_OF_LIST.exec(words)?.[0] ?? ''
  const listed = words.slice(label.length).replace(/\s*\.?\s*$/, '')
  const bare = listed.replace(IN_BRACKETS, '')
  const { separator, names } = splitNames(bare)
  const isList =
    names.length >= LEAST_NAMES_OF_LIST &&
    names.every((name) => name.trim() !== '' && name.trim().split(/\s+/).length <= MAX_WORDS_OF_SKILL) &&
    canBeFollowed(names.at(-1) ?? '')
  const canGrow = /[\p{L}\p{N}+#)]$/u.test(listed) && !/[()]/.test(bare) && !GOES_ON.test(bare)
  const isPlain = label === '' || READS['label-of-skills'].test(label)
  if (!isList || !canGrow || !isPlain) return null
  return { ...paragraph, at: start + label.length + listed.length, separator, label }
}

/** A bullet, a line with a label and the first line after a gap begin a list; all others go on with the one above. */
const itemsOf = ({ document: { lines, text } }: Analysis, section: Section): Span[] => {
  const items: Span[] = []
  for (const line of lines.filter((one) => contains(section, one))) {
    const above = items.at(-1)
    const begins =
      line.listItem ||
      line.heading ||
      LABEL_OF_LIST.test(text.slice(startOfWords(text, line), line.end)) ||
      text.slice(above?.end, line.start) !== '\n'
    if (above === undefined || begins || (items.length === 1 && section.heading !== null))
      items.push({ start: line.start, end: line.end })
    else items[items.length - 1] = { start: above.start, end: line.end }
  }
  // The heading.
  return section.heading === null ? items : items.slice(1)
}

/**
 * Whether it names skills that are known, none of them a language that people speak. Without a label it begins with one: "Want to
 * learn Rust" has words before it.
 */
const namesSkills = ({ document: { text } }: Analysis, { label, names, ...list }: SkillList, { skillOf }: Lineage): boolean =>
  names.every(({ skill }) => skillOf(skill)?.group !== SPOKEN_LANGUAGES) &&
  names.some(({ start }) => label !== '' || start === startOfWords(text, list))

/** The lists of skills that another name can be added to, in reading order. */
export const findSkillLists = (analysis: Analysis, lineage: Lineage): SkillList[] => {
  const mentions = allMentions(analysis)
  return analysis.sections
    .filter(({ kind }) => kind === 'skills')
    .flatMap((section) => itemsOf(analysis, section))
    .flatMap((item) => readList(analysis.document.text, item) ?? [])
    .map((list) => ({ ...list, names: mentions.filter((mention) => contains(list, mention)) }))
    .filter((list) => namesSkills(analysis, list, lineage))
}
