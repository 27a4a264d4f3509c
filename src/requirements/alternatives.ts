import type { Lineage } from '../lineage.ts'
import type { Mention } from '../schema/mention.ts'
import type { Span } from '../schema/span.ts'
import { isAdjective } from './attributes.ts'
import { attachBracket, bracketMode, choiceWithParts, type Draft, explainedBy } from './bracket-groups.ts'
import { type Bracket, findBrackets, withoutBrackets } from './brackets.ts'
import { areKin, isCategory, isSpoken, KIND_NOUN } from './families.ts'
import { type Opening, opensChoice, opensExamples } from './gap.ts'
import type { ListRun } from './list-run.ts'
import { isOpenEnd, saysAnyOne } from './open-ends.ts'
import { tieMentions } from './tie-mentions.ts'

/** Mentions any one of which meets the demand; a single one is a plain demand. */
export interface Group {
  readonly members: readonly Mention[]
  /** Examples, or "or similar": something of the same kind does as well. */
  readonly open: boolean
  /** How many of them are asked: mostly one. */
  readonly atLeast: number
}

const collect = (mentions: readonly Mention[], { ties, opened, choices, kinds }: ListRun): Draft[] => {
  const drafts: Draft[] = []
  /** The draft of each mention. */
  const homes: number[] = []
  for (const [index, mention] of mentions.entries()) {
    const tie = ties[index - 1]
    const before = homes[index - 1]
    const isMember = tie === 'same' || (tie === 'category' && (drafts[before ?? -1]?.members.length ?? 0) > 1)
    const home = kinds.has(index) ? homes[kinds.get(index) ?? -1] : isMember ? before : undefined
    const joined = drafts[home ?? -1]
    const open = opened.has(index)
    if (home !== undefined && joined)
      drafts[home] = { ...joined, members: [...joined.members, mention], open: joined.open || open }
    else if (tie !== 'category') drafts.push({ members: [mention], open, choice: choices.get(index) ?? 0 })
    homes.push(home ?? (tie === 'category' && before !== undefined ? before : drafts.length - 1))
  }
  return drafts
}

/** What the words before the first mention of a level begin. */
interface Lead {
  readonly mode: Opening | null
  readonly atLeast: number
}

const PLAIN: Lead = { mode: null, atLeast: 1 }

const isIn = ({ start, end }: Bracket, mention: Mention): boolean => start < mention.start && mention.end <= end

/** "(or similar)", "(any one)": said of the names before it, and names nothing. */
const isRemark = (inner: string): boolean => isOpenEnd(inner) || saysAnyOne(inner)

/** Groups the mentions of one level of brackets, then those within each bracket. */
function groupLevel(text: string, span: Span, mentions: readonly Mention[], lead: Lead, lineage: Lineage): Draft[] {
  const brackets = findBrackets(text, span).filter(({ inner }) => !isRemark(text.slice(inner.start, inner.end)))
  const level = mentions.filter((mention) => !brackets.some((bracket) => isIn(bracket, mention)))
  let drafts = collect(level, tieMentions(withoutBrackets(text, brackets), level, span.end, lead, lineage))
  for (const bracket of brackets) {
    const inside = mentions.filter((mention) => isIn(bracket, mention))
    if (inside.length === 0) continue
    const choice = choiceWithParts(text, drafts, bracket, inside, lineage)
    if (choice) {
      drafts = drafts.map((draft) => (draft === choice ? { ...draft, members: [...draft.members, ...inside] } : draft))
      continue
    }
    const explained = explainedBy(text, drafts, bracket, inside[0], lineage)
    const inMode = bracketMode(text, bracket, inside, explained, lineage)
    const inner = text.slice(bracket.inner.start, bracket.inner.end)
    const atLeast = opensChoice(text.slice(bracket.inner.start, inside[0]?.start ?? bracket.inner.end)) || 1
    const read = groupLevel(text, bracket.inner, inside, { mode: inMode, atLeast }, lineage)
    drafts = attachBracket(drafts, read, { ahead: text.slice(0, bracket.start), inner, explained, mode: inMode }, lineage)
  }
  return drafts
}

const byStart = (drafts: readonly Draft[]): Draft[] =>
  [...drafts].sort((a, b) => (a.members[0]?.start ?? 0) - (b.members[0]?.start ?? 0))

const EXAMPLES_BEGIN = /[\s,(]*(?:e\.g\.?|such as|like|including|for example|i\.e\.?)?[\s,:(]*$/i

/** "Containers and CI/CD (Docker, GitHub Actions)": each of two kinds has its own among the examples. */
const haveBoth = (kinds: readonly Mention[], examples: readonly Mention[], lineage: Lineage): boolean =>
  kinds.every(({ skill }) => examples.some((example) => lineage.ancestorsOf(example.skill).has(skill)))

/** "Monitoring and observability tools such as…", "orchestration libraries and evaluation tooling (e.g. …)". */
const isCoordinated = (text: string, before: Draft | undefined, { members, open }: Draft, lineage: Lineage): boolean => {
  const [kind, other] = [members[0], before?.members[0]]
  if (!kind || !other || !open || members.length === 1 || before?.members.length !== 1) return false
  const between = /^((?: \p{Ll}+)?) (?:and|&) $/u.exec(text.slice(other.end, kind.start))
  if (!between || !isCategory(kind, lineage) || !isCategory(other, lineage)) return false
  const examples = members.slice(1)
  if (haveBoth([kind, other], examples, lineage)) return true
  if (!KIND_NOUN.test(text.slice(kind.start, examples[0]?.start).replace(EXAMPLES_BEGIN, ''))) return false
  // "Databases and cloud platforms such as AWS": the examples are of one of them.
  const areOfKind = examples.every(({ skill }) => lineage.ancestorsOf(skill).has(kind.skill))
  return areKin(kind, other, lineage) || (!areOfKind && KIND_NOUN.test(other.surfaceForm + between[1]))
}

/** Two kinds that share their examples are one choice. */
const joinCoordinated = (text: string, drafts: readonly Draft[], lineage: Lineage): Draft[] => {
  const joined: Draft[] = []
  for (const draft of byStart(drafts)) {
    const before = joined.at(-1)
    if (before && isCoordinated(text, before, draft, lineage))
      joined[joined.length - 1] = { ...draft, members: [...before.members, ...draft.members] }
    else joined.push(draft)
  }
  return joined
}

const distinct = (members: readonly Mention[]): Mention[] => {
  const seen = new Set<string>()
  return [...members].sort((a, b) => a.start - b.start).filter(({ skill }) => !seen.has(skill) && seen.add(skill))
}

/** Of "two or more cloud platforms: AWS, GCP, Azure" the platforms are counted, not their kind. */
const withoutKinds = (members: readonly Mention[], lineage: Lineage): Mention[] => {
  const kinds = new Set(members.flatMap(({ skill }) => [...lineage.ancestorsOf(skill)]))
  return members.filter(({ skill }) => !kinds.has(skill))
}

const toGroup = ({ members, open, choice }: Draft, lineage: Lineage): Group => {
  const all = distinct(members)
  if (choice <= 1) return { members: all, open, atLeast: 1 }
  const counted = withoutKinds(all, lineage)
  return { members: counted, open, atLeast: open ? choice : Math.max(1, Math.min(choice, counted.length)) }
}

const leadOf = (statement: string, mentions: readonly Mention[]): Lead => {
  const whole = { start: 0, end: statement.length }
  const words = withoutBrackets(statement, findBrackets(statement, whole)).slice(0, mentions[0]?.start ?? 0)
  const atLeast = opensChoice(words)
  if (atLeast > 0) return { mode: 'choice', atLeast }
  return opensExamples(words) ? { mode: 'examples', atLeast: 1 } : PLAIN
}

/** "Fluent in German": how well, and no language beside the one it is said of. */
const isLevelOf = (statement: string, mention: Mention, next: Mention | undefined, lineage: Lineage): boolean =>
  next !== undefined &&
  isSpoken(next, lineage) &&
  lineage.parentsOf(next.skill).includes(mention.skill) &&
  /^\s*$/.test(statement.slice(mention.end, next.start))

/**
 * The demands of one statement in reading order: which mentions are a choice ("PyTorch or TensorFlow", "tools such as A
 * and B", "one of X, Y"), and which stand alone (plain lists). Every mention is in exactly one group, except a category
 * right behind its own member ("Python programming language") or before what is counted ("two platforms: …"), the level of a
 * language ("fluent in German"), and a skill named twice in a group.
 *
 * @param mentions those within the statement, sorted; offsets count from its start.
 */
export const groupMentions = (statement: string, mentions: readonly Mention[], lineage: Lineage): Group[] => {
  const whole = { start: 0, end: statement.length }
  const level = mentions.filter((mention, index) => !isLevelOf(statement, mention, mentions[index + 1], lineage))
  const names = level.filter((mention) => !isAdjective(statement, mention))
  const alone = level
    .filter((mention) => !names.includes(mention))
    .map((mention): Draft => ({ members: [mention], open: false, choice: 0 }))
  const drafts = groupLevel(statement, whole, names, leadOf(statement, names), lineage)
  return joinCoordinated(statement, [...alone, ...drafts], lineage)
    .map((draft) => toGroup(draft, lineage))
    .filter(({ members }) => members.length > 0)
}
