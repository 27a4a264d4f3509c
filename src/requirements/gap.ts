import { foldCase } from '../text/normalize.ts'
import { BREAKERS, DEMANDS, FILLERS, GERUNDS } from './gap-words.ts'

/** How the words between two mentions tie them; `none`: they do not; `touch`: nothing stands between ("AWS DevOps"). */
export type Join = 'none' | 'touch' | 'comma' | 'slash' | 'and' | 'or'

/** What the mention behind the gap begins: examples of the mention before it, or a choice ("one of"). */
export type Opening = 'examples' | 'choice'

export interface Gap {
  readonly join: Join
  readonly opens: Opening | null
  /** With a choice: how many of it are asked ("two or more of": 2). */
  readonly atLeast: number
  /** With `opens`: the mention before the gap is what the examples are of. */
  readonly ofMentionBefore: boolean
  /** "AWS and strong SQL": the mention behind the gap begins a demand of its own. */
  readonly newDemand: boolean
  /** "Kubernetes in production, Terraform": the member before the sign is a phrase, not a bare name. */
  readonly isPhrase: boolean
  /** "A, or B": a comma before the conjunction speaks of the whole list. */
  readonly isOxford: boolean
  /** "…, B, or a name that nobody knows": the list before the gap was a choice and is over. */
  readonly endsChoice: boolean
}

/** "such as (but not limited to)", "e.g.,", "like". */
const EXAMPLES =
  /(?:\bsuch(?: \p{L}+){0,3} as\b|\be\.? ?g\b\.?|\bfor example|\bfor instance|(?<!\b(?:would|you|we|i|they|who|people|also|really) |-)\blike(?! to\b)|\bi\.? ?e\b\.?|\bex\.|\bto name a few|\bexamples? (?:include|are|being))(?: \(?but not limited to:?\)?)?[ ,:(-]{0,4}/u

/** Gives examples only of kinds of things; elsewhere it lists parts ("machine learning including RAG"). */
const INCLUDING = /\b(?:including|incl\.?)(?: \(?but not limited to:?\)?)?[ ,:(-]{0,4}/

const KIND_BEFORE =
  /\b(?:languages|frameworks|tools|libraries|platforms|technologies|databases|providers|toolkits|models|techniques|methods|algorithms)(?: (?:and|&) (?:practices|techniques))?[, (]{0,3}$/

/** "one of", "at least one of the following", "either", "one or more", "any of", "two or more of". */
const CHOICE =
  /\b(?:(?:at least |any |a? ?minimum (?:of )?)?(?:one|two|three|four|[1-4])(?: ?\(\d\))?(?: \(?or more\)?|\+)? of(?: (?:the following|these|our|either))?|(?:any|some|either|several) of(?: the following)?|(?:one|two|three|[1-3])(?: ?\(\d\))? or more|either|at least (?:one|two|three|[1-3])(?: ?\(\d\))?)(?![\p{L}\p{N}])/u

/** The first number of a cue says how many are asked. "Several" are two at least. */
const COUNTS: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['2', 2],
  ['several', 2],
  ['three', 3],
  ['3', 3],
  ['four', 4],
  ['4', 4],
])

const countIn = (cue: string): number => COUNTS.get(/\b(?:one|two|three|four|several|\d)\b/.exec(cue)?.[0] ?? '') ?? 1

const TOKEN = /[\p{L}\p{N}+#][\p{L}\p{N}+#.'’&-]*|[^\s\p{L}\p{N}]/gu

/** Unknown words that a member of a list may carry: "AWS, Foo Cloud, or Azure". */
const MOST_UNKNOWN_WORDS = 3

const SEPARATORS = new Map<string, Join>([
  [',', 'comma'],
  ['|', 'comma'],
  ['/', 'slash'],
  ['and', 'and'],
  ['&', 'and'],
  ['+', 'and'],
  ['or', 'or'],
])

/** Of two signs in one gap the later of these rules: ", or" is an "or"; a slash beside a comma is in an unknown member. */
const RANKED: readonly Join[] = ['none', 'touch', 'slash', 'comma', 'and', 'or']

const ranked = (a: Join, b: Join): Join => (RANKED.indexOf(a) >= RANKED.indexOf(b) ? a : b)

interface Words {
  readonly join: Join
  readonly unknown: number
  readonly newDemand: boolean
  readonly broken: boolean
  readonly endsChoice: boolean
}

/** "At scale" says nothing of a single member, and "contributions to X" are X. */
const tokensOf = (gap: string): readonly string[] =>
  gap
    .replace(/\band ?\/ ?or\b/g, ' or ')
    .replace(/\bat scale\b|\bcontributions? to\b/g, ' ')
    .match(TOKEN) ?? []

const BROKEN: Words = { join: 'none', unknown: 0, newDemand: false, broken: true, endsChoice: false }

const isMark = (word: string): boolean => /^['’"“”*_-]$/.test(word)

const ends = (word: string): boolean => BREAKERS.has(word) || /^\d{1,2}\+$/.test(word) || !/[\p{L}\p{N}]/u.test(word)

/** "algorithms or technologies using Python": what the "or" offers is named, and Python is only its means. */
const HAS_OWN_NOUN =
  /\bor (?:(?:other|similar|related|any|the|an?) )*(?:\p{L}+s|tooling|software|infrastructure) (?:using|with|in|via|on|for)\b/u

const NAMES_SKILL = /\bor (?:experiences?|skills|proficienc|fluenc|competenc)/

/** "using Foo Cloud and/or Azure": behind one of these an unknown name is no part of the member before it. */
const PREPOSITIONS: ReadonlySet<string> = new Set(['using', 'with', 'via', 'in', 'on', 'for', 'of'])

/** Reads the words of a gap that holds no cue. */
const readWords = (gap: string): Words => {
  if (HAS_OWN_NOUN.test(gap) && !NAMES_SKILL.test(gap)) return BROKEN
  let join: Join = 'none'
  let unknown = 0
  let newDemand = false
  let behindPreposition = false
  const broken = (): Words => ({ ...BROKEN, endsChoice: join === 'or' && unknown > 0 && !newDemand })
  for (const word of tokensOf(gap)) {
    const separator = SEPARATORS.get(word)
    if (separator) {
      // "AWS or Foo Cloud, Python": the list has ended with a name that nobody knows.
      if (separator !== 'slash' && unknown > 0 && (join === 'and' || join === 'or')) return broken()
      if ((separator === 'or' || separator === 'slash') && unknown > 0 && behindPreposition) return BROKEN
      join = ranked(join, separator)
      unknown = 0
      newDemand = false
      behindPreposition = false
    } else if (DEMANDS.has(word)) newDemand = join !== 'none'
    else if (newDemand && join === 'or' && GERUNDS.has(word)) continue
    else if (FILLERS.has(word) || isMark(word)) behindPreposition ||= join === 'none' && PREPOSITIONS.has(word)
    else if (ends(word) || ++unknown > MOST_UNKNOWN_WORDS) return broken()
  }
  return { join, unknown, newDemand, broken: false, endsChoice: join === 'or' && unknown > 0 && !newDemand }
}

const NO_JOIN: Gap = {
  join: 'none',
  opens: null,
  atLeast: 1,
  ofMentionBefore: false,
  newDemand: false,
  isPhrase: false,
  isOxford: false,
  endsChoice: false,
}

/** Words between a category and its examples: "learning frameworks (e.g.". */
const MOST_CATEGORY_TOKENS = 5

/** "statistical techniques and concepts (…": one bare noun more does not part a field from its examples. */
export const AND_KIND =
  /^(?: (?:techniques?|methods?|concepts?|frameworks?|tools?|models?|systems?|principles|processes|practices|pipelines?))? ?(?:and|&) ?(?:(?:the|their|its|supporting|enabling) ){0,2}(?:tools?|tooling|concepts|techniques|methods|frameworks|libraries|technologies|practices|platforms|systems|algorithms|models|principles|services) ?[,(]? ?$/

/** "pipelines in production using tools like": the examples are of what is used, not of what it is used for. */
const IS_MEANS = /\b(?:using|with|via|through|leveraging|by|in|on)\b/

const readCue = (gap: string, cue: RegExpExecArray, opens: Opening, isCategory: boolean): Gap => {
  const before = gap.slice(0, cue.index)
  const after = gap.slice(cue.index + cue[0].length).replace(/^[\s:(–-]+/, '')
  // "You test prompts like code and know how to evaluate models"
  if (/[;.]\s/.test(after) || readWords(after).broken) return NO_JOIN
  const lead = readWords(before.replace(/[,(\s]+$/, ''))
  if (isCategory && AND_KIND.test(before)) return { ...NO_JOIN, opens, ofMentionBefore: true }
  const ofMentionBefore =
    lead.join === 'none' &&
    !lead.broken &&
    lead.unknown <= 1 &&
    tokensOf(before).length <= MOST_CATEGORY_TOKENS &&
    !IS_MEANS.test(before)
  return { ...NO_JOIN, join: lead.join, opens, ofMentionBefore }
}

const findExamples = (gap: string, before: string): RegExpExecArray | null => {
  const examples = EXAMPLES.exec(gap)
  if (examples) return examples
  const including = INCLUDING.exec(gap)
  return including && KIND_BEFORE.test(before + gap.slice(0, including.index)) ? including : null
}

/**
 * What the text between two neighbouring mentions says about them. Brackets with other mentions are cut out of it before.
 *
 * @param before the surface form in front of the gap.
 * @param isCategory it names a field, a method or a kind of tools.
 */
export const readGap = (text: string, before: string, isCategory: boolean): Gap => {
  const gap = foldCase(text).replace(/\s+/g, ' ')
  const examples = findExamples(gap, foldCase(before))
  const choice = CHOICE.exec(gap)
  // "AWS, one of X or Y": what stands before a choice is not in it.
  if (choice && (!examples || examples.index > choice.index))
    return { ...readCue(gap, choice, 'choice', false), atLeast: countIn(choice[0]), ofMentionBefore: false }
  if (examples) return readCue(gap, examples, 'examples', isCategory)
  if (TOUCHES.test(gap)) return { ...NO_JOIN, join: 'touch' }
  const { join, newDemand, broken, endsChoice } = readWords(gap)
  const isPhrase = PHRASE.test(gap)
  return { ...NO_JOIN, join, newDemand, isPhrase, isOxford: OXFORD.test(gap), endsChoice: broken && endsChoice }
}

const TOUCHES = /^[\s-]*$/

/** A preposition before the sign of the list; "at scale" says it of every member. */
const PHRASE = /^[^,/|&+]*\b(?:in|on|with|for|at(?! scale)|of|using)\b/

const OXFORD = /,\s*(?:and\s?\/\s?)?or\b/

const MOST_WORDS_AFTER_CHOICE = 8

/**
 * A choice that opens before the first mention: "one or more of the following languages: Python, R".
 *
 * @returns how many are asked; 0: no choice.
 */
export const opensChoice = (before: string): number => {
  const folded = foldCase(before).slice(-90)
  const cue = CHOICE.exec(folded)
  if (!cue) return 0
  const after = folded.slice(cue.index + cue[0].length)
  const isNear = after.trim().split(/\s+/).length <= MOST_WORDS_AFTER_CHOICE && !/[;.),]|\byears?\b/.test(after)
  return isNear ? countIn(cue[0]) : 0
}

/** Examples that open before the first mention: "tools such as Airflow". */
export const opensExamples = (before: string): boolean => {
  const folded = foldCase(before).slice(-70)
  const cue = EXAMPLES.exec(folded)
  return cue !== null && folded.slice(cue.index + cue[0].length).split(/\s+/).length <= 4
}

/** "…, or advanced materials" behind the last mention: the list was a choice, though its last member is unknown. */
export const endsWithUnknown = (after: string): boolean => readWords(foldCase(after.slice(0, LONGEST_END_CHARS))).endsChoice

const LONGEST_END_CHARS = 80

const ET_CETERA = /(?:\betc\b|\bet cetera\b|\.\.\.|…|\band (?:so on|more))[\s.)]*$/iu

/** "etc." at the end of a bracket: what stands in it are examples. */
export const hasEtCetera = (inner: string): boolean => ET_CETERA.test(inner.slice(-20))
