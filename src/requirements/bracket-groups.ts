import type { Lineage } from '../lineage.ts'
import type { Mention } from '../schema/mention.ts'
import type { Bracket } from './brackets.ts'
import { areThings, isField, isLanguageOf, KIND_NOUN } from './families.ts'
import { AND_KIND, hasEtCetera, type Opening, opensChoice, opensExamples } from './gap.ts'

/** A group while the mentions of its statement are still being read. */
export interface Draft {
  readonly members: readonly Mention[]
  /** Examples, or "or similar". */
  readonly open: boolean
  /** "one or more": brackets behind it name what to choose from. */
  readonly choice: boolean
}

/** What stands before a bracket: the group it may explain, and the mention of it that is nearest. */
export interface Explained {
  readonly draft: Draft
  readonly mention: Mention
}

/** The words between a noun and its bracket. */
const MOST_WORDS_BEFORE_BRACKET = 3

/** These part a bracket from the mention before it. */
const PARTS_FROM_BRACKET = /[,;:.)]|\b(?:and|or|with|in|using|for|to)\b/i

const nearestBefore = (drafts: readonly Draft[], at: number): Explained | undefined => {
  let nearest: Explained | undefined
  for (const draft of drafts)
    for (const mention of draft.members)
      if (mention.end <= at && (!nearest || mention.end > nearest.mention.end)) nearest = { draft, mention }
  return nearest
}

/** The group that a bracket explains: that of the last mention before it, with nothing but a few words between. */
export const explainedBy = (
  text: string,
  drafts: readonly Draft[],
  bracket: Bracket,
  lineage: Lineage,
): Explained | undefined => {
  const nearest = nearestBefore(drafts, bracket.start)
  if (!nearest) return undefined
  const between = text.slice(nearest.mention.end, bracket.start)
  if (isLanguageOf(nearest.mention, between, lineage)) return undefined
  if (isField(nearest.mention, lineage) && AND_KIND.test(between)) return nearest
  const isApart = PARTS_FROM_BRACKET.test(between) || between.trim().split(/\s+/).length > MOST_WORDS_BEFORE_BRACKET
  return isApart ? undefined : nearest
}

/** "Google Cloud (BigQuery, Dataflow)", "AWS Cloud (…)": the noun is part of a name. */
const isProperName = (text: string, { mention }: Explained, bracket: Bracket, lineage: Lineage): boolean => {
  const between = text.slice(mention.end, bracket.start)
  if (between.trim() === '') return /^\p{Lu}.* \p{Lu}\p{Ll}*$/u.test(mention.surfaceForm)
  return !isField(mention, lineage) && /^\s\p{Lu}\p{Ll}+\s?$/u.test(between)
}

const OR = /\bor\b/i

/** "cloud platforms (AWS, GCP)": a noun for a kind of things, and things of that kind. */
const listsKind = (
  text: string,
  bracket: Bracket,
  inside: readonly Mention[],
  explained: Explained | undefined,
  lineage: Lineage,
): boolean =>
  inside.length > 1 &&
  !OR.test(text.slice(bracket.inner.start, bracket.inner.end)) &&
  KIND_NOUN.test(text.slice(0, bracket.start)) &&
  !(explained && isProperName(text, explained, bracket, lineage)) &&
  areThings(inside, lineage)

/** What the words in and before a bracket make of the mentions in it; null: a list like any other. */
export const bracketMode = (
  text: string,
  bracket: Bracket,
  inside: readonly Mention[],
  explained: Explained | undefined,
  lineage: Lineage,
): Opening | null => {
  const { start, end } = bracket.inner
  const lead = text.slice(start, inside[0]?.start ?? end)
  if (opensExamples(lead) || hasEtCetera(text.slice(start, end))) return 'examples'
  if (opensChoice(lead)) return 'choice'
  if (listsKind(text, bracket, inside, explained, lineage)) return 'examples'
  return explained?.draft.choice ? 'choice' : null
}

/** "large language models (preferably Mistral)": a wish of its own. */
const WISH =
  /^\s*(?:preferabl|ideally|especially|particularly|bonus|nice to have|a plus)|\b(?:preferred|desired|a plus|is a bonus)\s*$/i

const isNamedBy = (draft: Draft | undefined, { members }: Draft): boolean =>
  members.every(({ skill }) => draft?.members.some((known) => known.skill === skill))

/**
 * The groups of a level with those of one of its brackets: a choice in the bracket joins the group that it explains,
 * anything else stands beside it.
 *
 * @param read the groups within the bracket.
 */
export const attachBracket = (
  drafts: readonly Draft[],
  read: readonly Draft[],
  { inner, explained, mode }: { inner: string; explained: Draft | undefined; mode: Opening | null },
): Draft[] => {
  // "Google Cloud Platform (GCP)" names one skill twice.
  const fresh = read.filter((draft) => !isNamedBy(explained, draft))
  const isChoice = mode !== null || (OR.test(inner) && fresh.some(({ members }) => members.length > 1))
  if (fresh.length === 0 || WISH.test(inner) || !isChoice) return [...drafts, ...fresh]
  const joined = {
    members: [...(explained?.members ?? []), ...fresh.flatMap(({ members }) => members)],
    open: explained?.open === true || mode === 'examples' || fresh.some(({ open }) => open),
    choice: explained?.choice ?? false,
  }
  return explained ? drafts.map((draft) => (draft === explained ? joined : draft)) : [...drafts, joined]
}
