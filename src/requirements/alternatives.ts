import type { Mention } from '../schema/mention.ts'
import type { Span } from '../schema/span.ts'
import type { SkillKind } from '../schema/taxonomy.ts'
import type { Lineage } from '../text/lineage.ts'
import { type Bracket, findBrackets, withoutBrackets } from './brackets.ts'
import { AND_KIND, type Gap, hasEtCetera, hasOpenEnd, type Opening, opensChoice, opensExamples, readGap } from './gap.ts'
import { ListRun } from './list-run.ts'

/** Mentions any one of which meets the demand; a single one is a plain demand. */
export interface Group {
  readonly members: readonly Mention[]
  /** Examples, or "or similar": something of the same kind does as well. */
  readonly open: boolean
}

/** The words between a noun and its bracket. */
const MOST_WORDS_BEFORE_BRACKET = 3

interface Draft {
  members: Mention[]
  open: boolean
  /** "one or more": brackets behind it name what to choose from. */
  readonly choice: boolean
}

const collect = (mentions: readonly Mention[], { ties, opened, choices }: ListRun): Draft[] => {
  const drafts: Draft[] = []
  for (const [index, mention] of mentions.entries()) {
    const before = drafts.at(-1)
    const tie = ties[index - 1]
    const open = opened.has(index)
    if (before && (tie === 'same' || (tie === 'category' && before.members.length > 1))) {
      before.members.push(mention)
      before.open ||= open
    } else if (tie !== 'category') drafts.push({ members: [mention], open, choice: choices.has(index) })
  }
  return drafts
}

const bracketMode = (text: string, inner: Span, mentions: readonly Mention[]): Opening | null => {
  const lead = text.slice(inner.start, mentions[0]?.start ?? inner.end)
  if (opensExamples(lead) || hasEtCetera(text.slice(inner.start, inner.end))) return 'examples'
  return opensChoice(lead) ? 'choice' : null
}

/** The group that a bracket explains: that of the last mention before it, with nothing but a few words between. */
const explainedBy = (text: string, drafts: readonly Draft[], bracket: Bracket, lineage: Lineage): Draft | undefined => {
  let nearest = -1
  let explained: Draft | undefined
  let named: Mention | undefined
  for (const draft of drafts)
    for (const member of draft.members)
      if (member.end <= bracket.start && member.end > nearest) {
        nearest = member.end
        explained = draft
        named = member
      }
  const between = text.slice(nearest, bracket.start)
  if (named && isLanguageOf(named, between, lineage)) return undefined
  if (named && isField(named, lineage) && AND_KIND.test(between)) return explained
  const apart =
    /[,;:.)]|\b(?:and|or|with|in|using|for|to)\b/i.test(between) || between.trim().split(/\s+/).length > MOST_WORDS_BEFORE_BRACKET
  return apart ? undefined : explained
}

/** "large language models (preferably Mistral)": a wish of its own. */
const WISH =
  /^\s*(?:preferabl|ideally|especially|particularly|bonus|nice to have|a plus)|\b(?:preferred|desired|a plus|is a bonus)\s*$/i

/** "Google Cloud (BigQuery, Dataflow)", "AWS Cloud (…)": the noun is part of a name. */
const isProperName = (text: string, explained: Draft | undefined, bracket: Bracket, lineage: Lineage): boolean =>
  explained?.members.some((member) => {
    const between = text.slice(member.end, bracket.start)
    if (between.trim() === '') return /^\p{Lu}.* \p{Lu}\p{Ll}*$/u.test(member.surfaceForm)
    return !isField(member, lineage) && /^\s\p{Lu}\p{Ll}+\s?$/u.test(between)
  }) ?? false

const readBracket = (text: string, bracket: Bracket, inside: readonly Mention[], drafts: Draft[], lineage: Lineage): void => {
  const explained = explainedBy(text, drafts, bracket, lineage)
  const inner = text.slice(bracket.inner.start, bracket.inner.end)
  const ofKind =
    inside.length > 1 &&
    !isProperName(text, explained, bracket, lineage) &&
    !/\bor\b/i.test(inner) &&
    KIND_NOUN.test(text.slice(0, bracket.start)) &&
    areThings(inside, lineage)
  const mode = bracketMode(text, bracket.inner, inside) ?? (ofKind ? 'examples' : explained?.choice ? 'choice' : null)
  const read = groupLevel(text, bracket.inner, inside, mode, lineage)
  // "Google Cloud Platform (GCP)" names one skill twice.
  const fresh = read.filter(
    ({ members }) => !members.every(({ skill }) => explained?.members.some((known) => known.skill === skill)),
  )
  const hasOr = /\bor\b/i.test(inner) && fresh.some(({ members }) => members.length > 1)
  const isWish = WISH.test(inner)
  const isChoice = fresh.length > 0 && !isWish && (mode !== null || hasOr)
  if (!isChoice) {
    drafts.push(...fresh)
    return
  }
  const home = explained ?? { members: [], open: false, choice: false }
  home.members.push(...fresh.flatMap(({ members }) => members))
  home.open ||= mode === 'examples' || fresh.some(({ open }) => open)
  if (!explained) drafts.push(home)
}

/** Groups the mentions of one level of brackets, then those within each bracket. */
function groupLevel(text: string, span: Span, mentions: readonly Mention[], mode: Opening | null, lineage: Lineage): Draft[] {
  const brackets = findBrackets(text, span)
  const isIn = ({ start, end }: Bracket, mention: Mention): boolean => start < mention.start && mention.end <= end
  const level = mentions.filter((mention) => !brackets.some((bracket) => isIn(bracket, mention)))
  const drafts = collect(level, tieMentions(withoutBrackets(text, brackets), level, span.end, mode, lineage))
  for (const bracket of brackets) {
    const inside = mentions.filter((mention) => isIn(bracket, mention))
    if (inside.length > 0) readBracket(text, bracket, inside, drafts, lineage)
  }
  return drafts
}

const distinct = (members: readonly Mention[]): Mention[] => {
  const seen = new Set<string>()
  return [...members].sort((a, b) => a.start - b.start).filter(({ skill }) => !seen.has(skill) && seen.add(skill))
}

/**
 * The demands of one statement in reading order: which mentions are a choice ("PyTorch or TensorFlow", "tools such as A
 * and B", "one of X, Y"), and which stand alone (plain lists). Every mention is in exactly one group, except a category
 * right behind its own member ("Python programming language"), and a skill named twice in a group.
 *
 * @param mentions those within the statement, sorted; offsets count from its start.
 */
export const groupMentions = (statement: string, mentions: readonly Mention[], lineage: Lineage): Group[] => {
  const whole = { start: 0, end: statement.length }
  const lead = withoutBrackets(statement, findBrackets(statement, whole)).slice(0, mentions[0]?.start ?? 0)
  const mode = opensChoice(lead) ? 'choice' : opensExamples(lead) ? 'examples' : null
  return groupLevel(statement, whole, mentions, mode, lineage)
    .map(({ members, open }) => ({ members: distinct(members), open }))
    .filter(({ members }) => members.length > 0)
    .sort((a, b) => (a.members[0]?.start ?? 0) - (b.members[0]?.start ?? 0))
}
