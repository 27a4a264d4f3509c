import type { Lineage } from '../lineage.ts'
import type { Job } from '../schema/job.ts'
import type { Edit, Suggestion } from '../schema/suggestion.ts'
import { ownGain } from '../text/own-gain.ts'
import { overlaps } from '../text/span.ts'
import { buildContext, pointsBetween, type Scored, type SuggestInput } from './context.ts'
import { lowersAny, saysNothingNew } from './honesty.ts'
import type { Advice, RuleContext } from './rule.ts'
import { RULES } from './rules/index.ts'

/** A part of a requirement, or the whole of it, as one word. */
const keyOf = (requirement: string, part: number | null = null): string => `${requirement} ${part ?? ''}`

/** All that a suggestion names; nothing where it is about the whole document. */
const namedBy = ({ requirement, part, also = [] }: Advice): readonly string[] => [
  ...(requirement === null ? [] : [keyOf(requirement, part)]),
  ...also.map((served) => keyOf(served.requirement, served.part)),
]

/** Every rule in turn, each told what those before it have not named yet. */
const askRules = (context: RuleContext): Suggestion[] => {
  const named = new Set<string>()
  return RULES.flatMap(({ id: rule, suggest: ask }) => {
    const unnamed = context.unnamed.filter(({ requirement, index }) => !named.has(keyOf(requirement.id, index)))
    const advice = ask({ ...context, unnamed })
    for (const key of advice.flatMap(namedBy)) named.add(key)
    return advice.map((one) => ({ rule, ...one }))
  })
}

/**
 * Each part that is not met is named once, by the first rule that speaks of it. A later one that brings words of its own
 * keeps them and names no requirement; one that only says the same again is dropped.
 */
const nameUnmetOnce = (suggestions: readonly Suggestion[], unmet: ReadonlySet<string>): Suggestion[] => {
  const named = new Set<string>()
  return suggestions.flatMap((suggestion) => {
    const { requirement, part, ...rest } = suggestion
    const key = requirement === null ? null : keyOf(requirement, part)
    if (key === null || !unmet.has(key)) return [suggestion]
    if (named.has(key)) return rest.edit ? [{ ...rest, requirement: null }] : []
    for (const other of namedBy(suggestion)) named.add(other)
    return [suggestion]
  })
}

const touches = (a: Suggestion, b: Suggestion): boolean =>
  a.edit !== null && b.edit !== null && (overlaps(a.edit, b.edit) || a.edit.start === b.edit.end || a.edit.end === b.edit.start)

/** All edits can be made together: of two at one place the earlier keeps its words, the later only its message, if it has a requirement to name. */
const keepEditsApart = (suggestions: readonly Suggestion[]): Suggestion[] => {
  const kept: Suggestion[] = []
  for (const suggestion of suggestions) {
    const isFree = !kept.some((other) => touches(other, suggestion))
    if (isFree) kept.push(suggestion)
    else if (suggestion.requirement !== null) kept.push({ ...suggestion, edit: null })
  }
  return kept
}

const needsNoFact = ({ edit, onlyIfTrue }: Suggestion): boolean => edit !== null && !onlyIfTrue

const sameCredits = (a: Scored, b: Scored): boolean =>
  a.requirements.every(({ credit }, index) => b.requirements[index]?.credit === credit)

/** The suggestion with the gain of its edit; nothing where the edit would lower a requirement or bring a new fact. */
const scoreEdit = (
  suggestion: Suggestion,
  edit: Edit,
  { analysis, coverage, rescore }: SuggestInput,
  lineage: Lineage,
): Suggestion[] => {
  const edited = rescore([edit])
  const isSafe = !lowersAny(coverage, edited.coverage) && saysNothingNew(analysis, edited.analysis, lineage)
  return isSafe ? [{ ...suggestion, gain: pointsBetween(coverage.score, edited.coverage.score) }] : []
}

/**
 * The edits that need no new fact, with their gains. They are tried all together first, since they say again what is
 * shown already and nearly always move nothing; only where the whole moves something is each one tried by itself.
 */
const scoreEdits = (suggestions: readonly Suggestion[], input: SuggestInput, { lineage }: RuleContext): Suggestion[] => {
  const { analysis, coverage, rescore } = input
  const edits = suggestions.filter(needsNoFact).flatMap(({ edit }) => edit ?? [])
  if (edits.length === 0) return [...suggestions]
  const edited = rescore(edits)
  if (sameCredits(coverage, edited.coverage) && saysNothingNew(analysis, edited.analysis, lineage)) return [...suggestions]
  return suggestions.flatMap((suggestion) =>
    suggestion.edit && needsNoFact(suggestion) ? scoreEdit(suggestion, suggestion.edit, input, lineage) : [suggestion],
  )
}

/** The same edits are tried by the rule that proposes them, all together and one by one: scored once. */
const rememberEdits = (rescore: SuggestInput['rescore']): SuggestInput['rescore'] => {
  const known = new Map<string, ReturnType<SuggestInput['rescore']>>()
  return (edits) => {
    const key = JSON.stringify(edits)
    const edited = known.get(key) ?? rescore(edits)
    known.set(key, edited)
    return edited
  }
}

/** Questions about what is there already: after the gaps that matter most they are worth more than one gap more. */
export const OF_OWN_LINES: ReadonlySet<string> = new Set(['expand-entry', 'quantify-bullet', 'strong-verb'])
const FIRST_OF_GAPS = 5
const FIRST_OF_LINES = 4

/** Everything that a question speaks of: if it names no requirement, the one at its place in the posting. */
const spokenOf = ({ requirement, also = [], job: place }: Suggestion, { requirements }: Job): readonly (string | null)[] => [
  requirement ?? (place && requirements.find((one) => overlaps(one, place))?.id) ?? null,
  ...also.map((served) => served.requirement),
]

/** A list of all that is left is for who has answered everything else. */
export const LAST = 'missing-elsewhere'

const byGain = (questions: readonly Suggestion[]): Suggestion[] => questions.toSorted((a, b) => ownGain(b) - ownGain(a))

/**
 * Questions in the order of the gaps: each gap is spoken of once before any is spoken of again, by the question that is
 * named for it, or else by the first that speaks of it too. Those of the first five gaps stand by gain, then some about
 * the lines that are there; all others that speak of no gap come later, and the list of all that is left comes last.
 */
const orderQuestions = (questions: readonly Suggestion[], gaps: readonly string[], job: Job): Suggestion[] => {
  const ranked = byGain(questions.filter(({ rule }) => rule !== LAST))
  const chosen = new Set<Suggestion>()
  for (const gap of gaps) {
    const own = ranked.find((one) => one.requirement === gap) ?? ranked.find((one) => spokenOf(one, job).includes(gap))
    if (own) chosen.add(own)
  }
  const ranks = new Map<string | null, number>(gaps.map((id, rank) => [id, rank]))
  const rankOf = (one: Suggestion): number => Math.min(...spokenOf(one, job).map((id) => ranks.get(id) ?? gaps.length))
  const [ofGaps, more] = [[...chosen], ranked.filter((one) => !chosen.has(one)).sort((a, b) => rankOf(a) - rankOf(b))]
  const ofLines = more.filter(({ rule }) => OF_OWN_LINES.has(rule)).slice(0, FIRST_OF_LINES)
  return [
    ...byGain(ofGaps.slice(0, FIRST_OF_GAPS)),
    ...ofLines,
    ...byGain(ofGaps.slice(FIRST_OF_GAPS)),
    ...more.filter((one) => !ofLines.includes(one)),
    ...questions.filter(({ rule }) => rule === LAST),
  ]
}

/**
 * Advice on a resume for a posting: first what needs no new fact, by gain, then by the order of the rules; then the
 * questions, by how much the gap matters that each speaks of.
 *
 * Each part that is not met is named by exactly one suggestion. Edits do not overlap. An edit with `onlyIfTrue: false`
 * says nothing that the resume does not show. Every gain comes from the score itself.
 */
export const suggest = (given: SuggestInput): Suggestion[] => {
  const input = { ...given, rescore: rememberEdits(given.rescore) }
  const { gaps } = input
  const context = buildContext(input)
  const unmet = new Set(context.unnamed.map(({ requirement, index }) => keyOf(requirement.id, index)))
  const advice = scoreEdits(keepEditsApart(nameUnmetOnce(askRules(context), unmet)), input, context)
  const ready = advice.filter(({ onlyIfTrue }) => !onlyIfTrue)
  const questions = advice.filter(({ onlyIfTrue }) => onlyIfTrue)
  return [...ready.sort((a, b) => b.gain - a.gain), ...orderQuestions(questions, gaps, input.job)]
}
