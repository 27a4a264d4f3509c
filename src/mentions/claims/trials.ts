import type { Span } from '../../schema/span.ts'
import { lazily } from '../../text/lazy-pattern.ts'
import { matchPhrase } from '../../text/match-phrase.ts'
import type { ByFirstWord } from '../../text/phrases.ts'
import { STOP_OR_BULLET_BEFORE_BLANK } from '../../text/sentence-ends.ts'
import { countBefore } from '../context/index.ts'
import { type Claimed, claimAll, isNameOver, lowerWordsOf, type Passage, textBetween } from './passages.ts'
import type { Cue } from './read-cues.ts'

/** What may stand between a cue and the first name: "evaluated", "compared several brokers (". */
const NAMES_START = lazily(
  /^\s(?:(?:the|a|an|both|using|adopting|managed|moving|migrating|switching|move|migration|switch|to)\s){0,4}["“(]?$|^\s(?:[\p{L}-]+\s){1,5}\($/u,
)

/** What joins the names that were tried together. */
const NAMES_JOIN = /^(?!\s*$)(?:[\s,/&()]|and\b|or\b|with\b|against\b|to\b|vs\b\.?|versus\b)*$/

/** A name whose examples a bracket holds is that of their kind: "vector stores (Qdrant, Milvus)". */
const OPENS_EXAMPLES = /\($/

/** The mentions named together from the one at `first` on; none where the last is part of a longer name: "Kafka brokers". */
const namesFrom = (passage: Passage, first: number): Span[] => {
  const { text, mentions } = passage
  let end = first + 1
  while (end < mentions.length && NAMES_JOIN.test(textBetween(passage, mentions[end - 1], mentions[end]))) end++
  const names = mentions.slice(first, end)
  const last = names.at(-1)
  if (!last || !(isNameOver(text, last.end) || / (?:with|against|vs)\b/.test(text.slice(last.end, last.end + 9)))) return []
  return names.filter((_, at) => !OPENS_EXAMPLES.test(textBetween(passage, names[at], names[at + 1])))
}

/** The mentions up to the one before `index`, named together. */
const namesUntil = (passage: Passage, index: number): Span[] => {
  const { mentions } = passage
  let first = Math.max(0, index - 1)
  while (first > 0 && NAMES_JOIN.test(textBetween(passage, mentions[first - 1], mentions[first]))) first--
  return mentions.slice(first, index)
}

/** What a cue that stands from `words[at]` to before `words[to]` speaks of. */
const namesOf = (passage: Passage, { kind }: Cue, at: number, to: number): Span[] => {
  const { words, mentions } = passage
  if (kind.endsWith('-after-names')) {
    const index = countBefore(mentions, words[at]?.start ?? 0)
    return /^\s$/.test(textBetween(passage, mentions[index - 1], words[at])) ? namesUntil(passage, index) : []
  }
  const last = words[to - 1]
  const first = countBefore(mentions, last?.end ?? 0)
  return NAMES_START.test(textBetween(passage, last, mentions[first])) ? namesFrom(passage, first) : []
}

/** The cues of a table that stand at `words[at]`, each with where it ends. */
const cuesAt = (table: ByFirstWord<Cue>, { words, spoken }: Passage, at: number): [Cue, number][] =>
  (table.get(words[at]?.word ?? '') ?? []).flatMap((cue): [Cue, number][] => {
    const to = matchPhrase(cue.phrase, spoken, at)
    return to === undefined ? [] : [[cue, to]]
  })

/** How many words after a trial its outcome is looked for. */
const MOST_WORDS_OF_A_TRIAL = 30

/** "Evaluated A for streams; chose B for batches": each has its own purpose. */
const PURPOSE = /^\sfor\s(?!its\b|their\b|being\b|cost|price|speed|reasons\b)/

/** What came of a trial. */
interface Outcome {
  readonly isRefused: boolean
  readonly taken: readonly Span[]
}

const outcomeAt = (passage: Passage, at: number): Outcome | undefined => {
  const { refusals, choices } = passage.cues
  if (cuesAt(refusals, passage, at).length > 0) return { isRefused: true, taken: [] }
  const taken = cuesAt(choices, passage, at).flatMap(([cue, to]) => namesOf(passage, cue, at, to))
  return taken.length > 0 ? { isRefused: false, taken } : undefined
}

/** What came of the names before `from`, as the sentence tells it; "decided against it" may also be the next sentence. */
const findOutcome = (passage: Passage, from: number): Outcome | undefined => {
  const { words, mentions } = passage
  let sentences = 1
  for (let at = countBefore(words, from); at < Math.min(words.length, countBefore(words, from) + MOST_WORDS_OF_A_TRIAL); at++) {
    if (STOP_OR_BULLET_BEFORE_BLANK.test(textBetween(passage, words[at - 1], words[at])) && ++sentences > 2) return undefined
    const outcome = outcomeAt(passage, at)
    if (!outcome) continue
    const isOfThis = sentences === 1 || countBefore(mentions, words[at]?.start ?? 0) === countBefore(mentions, from)
    return isOfThis && (sentences === 1 || outcome.isRefused) ? outcome : undefined
  }
  return undefined
}

const haveOwnPurposes = ({ text }: Passage, ...groups: readonly (readonly Span[])[]): boolean =>
  groups.map((names) => names.at(-1)?.end ?? text.length).every((end) => PURPOSE.test(text.slice(end, end + 16)))

const claimsOfTrial = (passage: Passage, trial: Cue, tried: readonly Span[]): Claimed[] => {
  const outcome = tried.length === 0 ? undefined : findOutcome(passage, tried.at(-1)?.end ?? 0)
  if (!outcome || haveOwnPurposes(passage, tried, outcome.taken)) return []
  const taken = outcome.taken.map((name) => lowerWordsOf(passage, name))
  const left = tried.filter((name) => {
    const words = lowerWordsOf(passage, name)
    return !taken.some((other) => words.includes(other) || other.includes(words))
  })
  return claimAll(left, outcome.isRefused ? trial.claim : 'weak', trial.by)
}

/**
 * What was tried or looked at and not taken, in a resume: nothing is left of what was turned down ("evaluated A for the
 * builds and decided against it"), and little where another was taken ("compared A with B and chose B").
 */
export const claimsOfTrials = (passage: Passage): Claimed[] => {
  const { isResume, words, cues } = passage
  if (!isResume) return []
  const claims: Claimed[] = []
  for (let at = 0; at < words.length; at++) {
    if (!cues.trials.has(words[at]?.word ?? '')) continue
    for (const [trial, to] of cuesAt(cues.trials, passage, at))
      claims.push(...claimsOfTrial(passage, trial, namesOf(passage, trial, at, to)))
  }
  return claims
}
