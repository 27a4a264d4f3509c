import type { Lineage } from '../lineage.ts'
import type { Mention } from '../schema/mention.ts'
import type { Bracket } from './brackets.ts'
import { areThings, familyOf, isCategory, isField, isOnlyDomainOf, isVenueOf, KIND_NOUN, NAMED_THINGS } from './families.ts'
import { AND_KIND, hasEtCetera, type Opening, opensChoice, opensExamples } from './gap.ts'
import { alsoDoes } from './open-ends.ts'
import { kindWithPurpose, saysPurpose } from './purpose.ts'

/** A group while the mentions of its statement are still being read. */
export interface Draft {
  readonly members: readonly Mention[]
  /** Examples, or "or similar". */
  readonly open: boolean
  /** "one or more": brackets behind it name what to choose from, and as many of it are asked; 0: no such words. */
  readonly choice: number
}

/** What stands before a bracket: the group it may explain, and the mention of it that is nearest. */
export interface Explained {
  readonly draft: Draft
  readonly mention: Mention
}

/** The words between a noun and its bracket. */
const MOST_WORDS_BEFORE_BRACKET = 3

/** These part a bracket from the mention before it. */
const PARTS_FROM_BRACKET = /[,;:.)]|\b(?:and|or|with|in|using|for|to|at|from|by|across|within)\b/i

/** "observability (using tools like …)": by what means, no kinds of observability. */
const SAYS_MEANS = /^\s*(?:using|with|via|through|by|leveraging)\b/i

/** The mentions of a level before a place, in order, each with its group. */
const allBefore = (drafts: readonly Draft[], at: number): Explained[] =>
  drafts
    .flatMap((draft) => draft.members.map((mention) => ({ draft, mention })))
    .filter(({ mention }) => mention.end <= at)
    .sort((a, b) => a.mention.start - b.mention.start)

/** "Python (pandas, NumPy)": what is written in a language is no kind of it. */
const isLanguageOfOthers = (mention: Mention, other: Mention | undefined, lineage: Lineage): boolean =>
  other !== undefined && familyOf(mention, lineage) === 'language' && familyOf(other, lineage) !== 'language'

/** "deep learning in Python (PyTorch or TensorFlow)": the bracket explains what is done in the language. */
const workedIn = (text: string, before: readonly Explained[]): Explained | undefined => {
  const [field, language] = before.slice(-2)
  return field && language && /^ (?:in|with|using) $/.test(text.slice(field.mention.end, language.mention.start))
    ? field
    : undefined
}

/** "Warehouse experience (we run on GCP; AWS is welcome)": a sentence of its own, of things that are no kind of what stands before. */
const saysElse = (inner: string, between: string, first: Mention | undefined, before: Mention, lineage: Lineage): boolean =>
  first !== undefined &&
  SPEAKS_OF_US.test(inner) &&
  !KIND_NOUN.test(between) &&
  !lineage.ancestorsOf(first.skill).has(before.skill)

const SPEAKS_OF_US = /^\s*(?:we|our)\b/i

/** The group that a bracket explains: that of the last mention before it, with nothing but a few words between.
 *
 * @param first of the mentions in the bracket.
 */
export const explainedBy = (
  text: string,
  drafts: readonly Draft[],
  bracket: Bracket,
  first: Mention | undefined,
  lineage: Lineage,
): Explained | undefined => {
  const before = allBefore(drafts, bracket.start)
  const nearest = before.at(-1)
  if (!nearest) return undefined
  const between = text.slice(nearest.mention.end, bracket.start)
  const inner = text.slice(bracket.inner.start, bracket.inner.end)
  if (SAYS_MEANS.test(inner) || saysElse(inner, between, first, nearest.mention, lineage)) return undefined
  const mentions = before.map(({ mention }) => mention)
  const kind = before[kindWithPurpose(text, mentions, first, lineage) ?? -1]
  if (kind) return kind
  if (first && isVenueOf(nearest.mention, first, lineage)) return nearest
  if (isLanguageOfOthers(nearest.mention, first, lineage)) return workedIn(text, before)
  if (isOnlyDomainOf(nearest.mention, between, lineage)) return undefined
  const isKind = AND_KIND.test(between) || saysPurpose(nearest.mention, between)
  if (isKind && isCategory(nearest.mention, lineage)) return nearest
  const isApart = PARTS_FROM_BRACKET.test(between) || between.trim().split(/\s+/).length > MOST_WORDS_BEFORE_BRACKET
  return isApart ? undefined : nearest
}

/**
 * "Python (pandas, NumPy) or R": what stands in the bracket of one of several is a part of that one, and no demand beside
 * the choice. "PyTorch or TensorFlow (Python)" names no part, nor does a field.
 *
 * @param inside the mentions in the bracket.
 * @returns The choice that has the parts among its members; undefined: the bracket holds something else.
 */
export const choiceWithParts = (
  text: string,
  drafts: readonly Draft[],
  bracket: Bracket,
  inside: readonly Mention[],
  lineage: Lineage,
): Draft | undefined => {
  const owner = allBefore(drafts, bracket.start).at(-1)
  if (!owner || owner.draft.members.length === 1 || owner.draft.choice > 1) return undefined
  const inner = text.slice(bracket.inner.start, bracket.inner.end)
  if (WISH.test(inner) || text.slice(owner.mention.end, bracket.start).trim() !== '') return undefined
  const isPart = (one: Mention): boolean => !isField(one, lineage) && !isLanguageOfOthers(one, owner.mention, lineage)
  return isField(owner.mention, lineage) || isCategory(owner.mention, lineage) || !inside.every(isPart) ? undefined : owner.draft
}

/** "Google Cloud (BigQuery, Dataflow)", "Power Platform (…)": the noun is part of a name; "Data Tools (…)" is not one. */
const isProperName = (text: string, { mention }: Explained, bracket: Bracket, lineage: Lineage): boolean => {
  const between = text.slice(mention.end, bracket.start)
  if (isCategory(mention, lineage)) return false
  if (between.trim() === '') return /^\p{Lu}.* \p{Lu}\p{Ll}*$/u.test(mention.surfaceForm) && !PLAIN_KIND.test(mention.surfaceForm)
  return /^\s\p{Lu}\p{Ll}+\s?$/u.test(between)
}

/** Nouns that name a kind even with a capital. */
const PLAIN_KIND = /\b(?:languages|frameworks|tools|tooling|libraries|platforms|technologies|databases|providers)$/i

/** "large language models (preferably Mistral)": a wish of its own. */
const WISH =
  /^\s*(?:preferabl|ideally|especially|particularly|bonus|nice to have|a plus)|\b(?:preferred|desired|a plus|is a bonus)\s*$/i

const OR = /\bor\b/i
const AND = /\band\b|[&+]/i

const WRITES_CODE = /\b(?:coding|programming|scripting)\b/i

/** "REST APIs (FastAPI, Flask)", "infrastructure as code (Terraform)"; of a whole trade only what the taxonomy puts under it. */
const givesInstances = (inside: readonly Mention[], { mention }: Explained, lineage: Lineage): boolean => {
  const isUnder = ({ skill }: Mention): boolean => lineage.ancestorsOf(skill).has(mention.skill)
  if (WRITES_CODE.test(mention.surfaceForm) && inside.every((one) => familyOf(one, lineage) === 'language')) return true
  if (!isCategory(mention, lineage) || !inside.every((one) => !isCategory(one, lineage))) return false
  return lineage.parentsOf(mention.skill).length > 0 || inside.every(isUnder)
}

/** "cloud platforms (AWS, GCP)": a noun for a kind of things, and things of that kind; or a field, and tools for it. */
const listsKind = (
  text: string,
  bracket: Bracket,
  inside: readonly Mention[],
  explained: Explained | undefined,
  lineage: Lineage,
): boolean => {
  const inner = text.slice(bracket.inner.start, bracket.inner.end)
  if (OR.test(inner) || WISH.test(inner) || (explained && isProperName(text, explained, bracket, lineage))) return false
  if (explained === undefined && SPEAKS_OF_US.test(inner)) return false
  const ahead = text.slice(0, bracket.start)
  const isNamed = NAMED_THINGS.test(ahead)
  if (isNamed || KIND_NOUN.test(ahead))
    return (inside.length > 1 || explained !== undefined) && (isNamed || areThings(inside, lineage))
  if (explained === undefined || !givesInstances(inside, explained, lineage)) return false
  // "containerization (Docker & Kubernetes)" names two kinds of it, "deep learning (PyTorch and TensorFlow)" what to know of it.
  return !AND.test(inner) || inside.every(({ skill }) => lineage.ancestorsOf(skill).has(explained.mention.skill))
}

/** "Airflow (or Dagster, Prefect)" */
const BEGINS_OR = /^\s*or\s+$/i

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
  if (opensChoice(lead) > 0 || (explained && BEGINS_OR.test(lead))) return 'choice'
  if (explained && alsoDoes(text.slice(inside.at(-1)?.end, end))) return 'choice'
  if (listsKind(text, bracket, inside, explained, lineage)) return 'examples'
  return explained && explained.draft.choice > 0 ? 'choice' : null
}

const isNamedBy = (draft: Draft | undefined, { members }: Draft): boolean =>
  members.every(({ skill }) => draft?.members.some((known) => known.skill === skill))

/** "(AWS/GCP)", "(Airflow or similar)": all that the bracket names is one choice. */
const isOneChoice = (read: readonly Draft[], inner: string): boolean =>
  read.some(({ members, open }) => members.length > 1 || open) && (OR.test(inner) || read.length === 1)

/** "AWS (Lambda or ECS)" asks for both: only a field or a kind is explained by what it may be. */
const isExplainable = ({ mention, draft }: Explained, text: string, lineage: Lineage): boolean =>
  isCategory(mention, lineage) || draft.members.length > 1 || KIND_NOUN.test(text)

/**
 * The groups of a level with those of one of its brackets: a choice in the bracket joins the group that it explains,
 * anything else stands beside it.
 *
 * @param read the groups within the bracket.
 */
export const attachBracket = (
  drafts: readonly Draft[],
  read: readonly Draft[],
  { ahead, inner, explained, mode }: { ahead: string; inner: string; explained: Explained | undefined; mode: Opening | null },
  lineage: Lineage,
): Draft[] => {
  // "Google Cloud Platform (GCP)" names one skill twice.
  const fresh = read.filter((draft) => !isNamedBy(explained?.draft, draft))
  if (fresh.length === 0 || WISH.test(inner) || (mode === null && !isOneChoice(fresh, inner))) return [...drafts, ...fresh]
  const joins = explained && (mode !== null || isExplainable(explained, ahead, lineage)) ? explained.draft : undefined
  if (mode === null && !joins) return [...drafts, ...fresh]
  const joined = {
    members: [...(joins?.members ?? []), ...fresh.flatMap(({ members }) => members)],
    open: joins?.open === true || mode === 'examples' || fresh.some(({ open }) => open),
    choice: Math.max(joins?.choice ?? 0, ...fresh.map(({ choice }) => choice)),
  }
  return joins ? drafts.map((draft) => (draft === joins ? joined : draft)) : [...drafts, joined]
}
