import { foldCase } from '../text/normalize.ts'

/** How the words between two mentions tie them; `none`: they do not. */
export type Join = 'none' | 'comma' | 'slash' | 'and' | 'or'

/** What the mention behind the gap begins: examples of the mention before it, or a choice ("one of"). */
export type Opening = 'examples' | 'choice'

export interface Gap {
  readonly join: Join
  readonly opens: Opening | null
  /** With `opens`: the mention before the gap is what the examples are of. */
  readonly ofMentionBefore: boolean
  /** "AWS and strong SQL": the mention behind the gap begins a demand of its own. */
  readonly newDemand: boolean
}

/** "such as (but not limited to)", "e.g.,", "like". */
const EXAMPLES =
  /(?:\bsuch(?: \p{L}+){0,3} as|\be\.? ?g\b\.?|\bfor example|\bfor instance|(?<!\b(?:would|you|we|i|they|who|people|also|really) |-)\blike(?! to\b)|\bi\.? ?e\b\.?|\bex\.|\bto name a few|\bexamples? (?:include|are|being))(?: \(?but not limited to:?\)?)?[ ,:(-]{0,4}/u

/** Gives examples only of kinds of things; elsewhere it lists parts ("machine learning including RAG"). */
const INCLUDING = /\b(?:including|incl\.?)(?: \(?but not limited to:?\)?)?[ ,:(-]{0,4}/

const KIND_BEFORE = /\b(?:languages|frameworks|tools|libraries|platforms|technologies|databases|providers|toolkits)[, (]{0,3}$/

/** "one of", "at least one of the following", "either", "one or more", "any of", "two or more of". */
const CHOICE =
  /\b(?:(?:at least |any |minimum (?:of )?)?(?:one|1|two|2|three|3)(?: ?\(\d\))?(?: \(?or more\)?|\+)? of(?: (?:the following|these|our|either))?|(?:any|some|either) of(?: the following)?|(?:one|1|two)(?: ?\(\d\))? or more|either|at least (?:one|two|1|2)(?: ?\(\d\))?)(?![\p{L}\p{N}])/u

/** Words that stand between the members of a list without ending it. */
const FILLERS: ReadonlySet<string> = new Set(
  `a an the any some other another various modern common popular major more most our your also well etc e.g similar equivalent comparable related relevant
  advanced basic core key general large scale large-scale real-time enterprise production open source open-source state-of-the-art
  in of with on using for experience experiences knowledge expertise proficiency understanding familiarity exposure skills skill programming scripting coding language languages
  framework frameworks library libraries tool tools tooling toolkits toolkit platform platforms technology technologies technique techniques method methods methodology methodologies
  system systems service services database databases software package packages solution solutions stack stacks environment environments provider providers cloud clouds
  model models modeling modelling algorithm algorithms development developments engineering design architecture architectures pipeline pipelines data web application applications
  based driven infrastructure concepts principles practices processes process workflows products product apis api certification certifications
  server analysis analytics components engines engine stores warehouse warehouses management equivalents variants lake`.split(
    /\s+/,
  ),
)

/** Before a mention these begin a new demand. */
const DEMANDS: ReadonlySet<string> = new Set(
  `strong solid good excellent deep proven experience knowledge expertise proficiency proficient understanding familiarity familiar exposure ability
  experienced skilled fluent fluency comfortable working hands-on background`.split(/\s+/),
)

/** These end a list: what follows is said about it, or done with it. */
const BREAKERS: ReadonlySet<string> = new Set(
  `years yrs to from by into onto through via within across between that which who whom when where while as is are was were be been being has have had will can could should must may
  not no without than then so because if but plus along including include includes you we they it this these those i us them
  build building built designing develop developing deploy deploying deployed use used create creating write writing implement implementing
  manage managing lead leading maintain maintaining integrate integrating support supporting apply applying applied at about over under during after before
  drive driving ensure ensuring run running train training optimize optimizing transform transforming`.split(/\s+/),
)

/** "…, or experience building data pipelines": still the same choice. */
const GERUNDS: ReadonlySet<string> = new Set(
  'building using developing designing deploying running managing working writing'.split(' '),
)

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
const RANKED: readonly Join[] = ['none', 'slash', 'comma', 'and', 'or']

const ranked = (a: Join, b: Join): Join => (RANKED.indexOf(a) >= RANKED.indexOf(b) ? a : b)

interface Words {
  readonly join: Join
  readonly unknown: number
  readonly newDemand: boolean
  readonly broken: boolean
}

const tokensOf = (gap: string): readonly string[] => gap.replace(/\band ?\/ ?or\b/g, ' or ').match(TOKEN) ?? []

/** Reads the words of a gap that holds no cue. */
const readWords = (gap: string): Words => {
  let join: Join = 'none'
  let unknown = 0
  let newDemand = false
  for (const word of tokensOf(gap)) {
    const separator = SEPARATORS.get(word)
    if (separator) {
      join = ranked(join, separator)
      unknown = 0
      newDemand = false
    } else if (DEMANDS.has(word)) newDemand = join !== 'none'
    else if (newDemand && join === 'or' && GERUNDS.has(word)) continue
    else if (FILLERS.has(word) || /^['’"“”*_-]$/.test(word)) continue
    else if (BREAKERS.has(word) || /^\d{1,2}\+$/.test(word) || !/[\p{L}\p{N}]/u.test(word) || ++unknown > MOST_UNKNOWN_WORDS)
      return { join: 'none', unknown, newDemand, broken: true }
  }
  return { join, unknown, newDemand, broken: false }
}

const NO_JOIN: Gap = { join: 'none', opens: null, ofMentionBefore: false, newDemand: false }

/** Words between a category and its examples: "learning frameworks (e.g.". */
const MOST_CATEGORY_TOKENS = 5

/** "statistical techniques and concepts (…": one bare noun more does not part a field from its examples. */
export const AND_KIND =
  /^(?: (?:techniques?|methods?|concepts?|frameworks?|tools?|models?|systems?|principles))? ?(?:and|&) ?(?:tools?|tooling|concepts|techniques|methods|frameworks|libraries|technologies|practices|platforms|systems|algorithms|models|principles|services) ?[,(]? ?$/

const readCue = (gap: string, cue: RegExpExecArray, opens: Opening, isField: boolean): Gap => {
  const before = gap.slice(0, cue.index)
  const after = gap.slice(cue.index + cue[0].length)
  // "You test prompts like code and know how to evaluate models"
  if (/[;.]\s/.test(after) || readWords(after).broken) return NO_JOIN
  const lead = readWords(before.replace(/[,(\s]+$/, ''))
  if (isField && AND_KIND.test(before)) return { join: 'none', opens, ofMentionBefore: true, newDemand: false }
  const ofMentionBefore =
    lead.join === 'none' && !lead.broken && lead.unknown <= 1 && tokensOf(before).length <= MOST_CATEGORY_TOKENS
  return { join: lead.join, opens, ofMentionBefore, newDemand: false }
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
 * @param isField it names a field or a method, not a tool.
 */
export const readGap = (text: string, before: string, isField: boolean): Gap => {
  const gap = foldCase(text)
  const examples = findExamples(gap, foldCase(before))
  const choice = CHOICE.exec(gap)
  // "AWS, one of X or Y": what stands before a choice is not in it.
  if (choice && (!examples || examples.index > choice.index))
    return { ...readCue(gap, choice, 'choice', false), ofMentionBefore: false }
  if (examples) return readCue(gap, examples, 'examples', isField)
  const { join, newDemand } = readWords(gap)
  return { join, opens: null, ofMentionBefore: false, newDemand }
}

const MOST_WORDS_AFTER_CHOICE = 8

/** A choice that opens before the first mention: "one or more of the following languages: Python, R". */
export const opensChoice = (before: string): boolean => {
  const folded = foldCase(before).slice(-90)
  const cue = CHOICE.exec(folded)
  if (!cue) return false
  const after = folded.slice(cue.index + cue[0].length)
  return after.trim().split(/\s+/).length <= MOST_WORDS_AFTER_CHOICE && !/[;.),]|\byears?\b/.test(after)
}

/** Examples that open before the first mention: "tools such as Airflow". */
export const opensExamples = (before: string): boolean => {
  const folded = foldCase(before).slice(-70)
  const cue = EXAMPLES.exec(folded)
  return cue !== null && folded.slice(cue.index + cue[0].length).split(/\s+/).length <= 4
}

/** "or similar", "or equivalent", "or other tools", "and similar technologies" behind the last mention of a list. */
const OPEN_END =
  /^[\s,)]*(?:\p{L}+[ ,]\s?){0,2}[\s,]*(?:(?:\/|or|and\/or)\s+(?:(?:any|a|an|some|the)\s+)?(?:other |another )?(?:similar|equivalents?|comparable|alternatives?|others?|like|related|the like|something similar|analogous)\b|or (?:your|our|their|his|her) own\b|or something (?:else|like)\b|or (?:an )?in-house\b|and (?:other )?(?:similar|comparable|equivalent|the like)\b|or another\b)/iu

export const hasOpenEnd = (after: string): boolean => OPEN_END.test(after.slice(0, 60))

const ET_CETERA = /(?:\betc\b|\bet cetera\b|\.\.\.|…|\band (?:so on|more))[\s.)]*$/iu

/** "etc." at the end of a bracket: what stands in it are examples. */
export const hasEtCetera = (inner: string): boolean => ET_CETERA.test(inner.slice(-20))
