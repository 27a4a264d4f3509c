import type { Part, PartAlternative, Requirement } from '../../schema/job.ts'
import { groupBy } from '../../text/group-by.ts'
import { foldCase } from '../../text/normalize.ts'
import { rangeAt } from '../../text/span.ts'
import type { ChoiceList } from '../units/index.ts'
import type { SettledKind } from './settle-kind.ts'

/** A statement before it is numbered and weighed. */
export type Draft = Omit<Requirement, 'id' | 'weight' | 'baseRate'> & Pick<SettledKind, 'kindBy'>

const FIRM: readonly Requirement['importance'][] = ['required', 'duty', 'preferred']

/** Of two statements the one that asks more, the first where they ask alike. */
const firmer = (a: Draft, b: Draft): Draft => (FIRM.indexOf(b.importance) < FIRM.indexOf(a.importance) ? b : a)

const sameWords = (text: string, { start, end }: Draft): string =>
  foldCase(text.slice(start, end)).replace(/[^\p{L}\p{N}+#]+/gu, '')

/** Statements in the same words are one, as firm as the firmest of them, and read as it is; near-twins stay. */
export const joinRepeated = (text: string, drafts: readonly Draft[]): Draft[] =>
  [...groupBy(drafts, (draft) => sameWords(text, draft)).values()].map(([first, ...again]) => {
    const { importance, read } = again.reduce(firmer, first)
    return { ...first, importance, read, also: again.map(({ start, end }) => ({ start, end })) }
  })

/** Whoever is asked for two of them cannot show one twice. */
const withoutRepeats = (alternatives: readonly PartAlternative[]): PartAlternative[] =>
  [...groupBy(alternatives, ({ skill, surfaceForm }) => skill ?? ` ${foldCase(surfaceForm)}`).values()].map(([first]) => first)

/** All alternatives of some parts as one part, each once. */
const joinParts = (parts: readonly Part[], { atLeast, open }: Pick<ChoiceList, 'atLeast' | 'open'>): Part => {
  const anyOf = withoutRepeats(parts.flatMap((part) => part.anyOf))
  return {
    anyOf,
    atLeast: Math.min(anyOf.length, atLeast),
    open: open || parts.some((part) => part.open),
    soft: parts.every(({ soft }) => soft),
    years: null,
  }
}

/** The items of a list any of which will do ("one or more of the following:") as one statement. */
const joinAlternatives = (points: readonly Draft[], list: ChoiceList): readonly Draft[] => {
  const [first, last] = [points[0], points.at(-1)]
  const parts = points.flatMap((point) => point.parts)
  if (first === undefined || last === undefined || points.length < 2 || parts.length < 2) return points
  const whole = { start: list.opensAt, end: last.end, parts: [joinParts(parts, list)] }
  const read = { by: list.by, sure: Math.min(...points.map((point) => point.read.sure)) }
  return [{ ...first, ...whole, importance: points.reduce(firmer, first).importance, read }]
}

/** Statements in reading order; those that a list of alternatives offers are one. */
export const joinChoices = (drafts: readonly Draft[], lists: readonly ChoiceList[]): readonly Draft[] => {
  const byList = groupBy(drafts, ({ start, importance }) => {
    const list = rangeAt(lists, start)
    // Work that is told by examples is still each of it to be done.
    return list?.open && importance === 'duty' ? undefined : list
  })
  const free = byList.get(undefined) ?? []
  // A line above that asks for something itself is a statement of its own, and no part of this one.
  const asksAbove = ({ opensAt, start }: ChoiceList): boolean => free.some((draft) => draft.start < start && draft.end > opensAt)
  const joined = lists.flatMap((list) =>
    joinAlternatives(byList.get(list) ?? [], asksAbove(list) ? { ...list, opensAt: list.start } : list),
  )
  return [...free, ...joined].sort((a, b) => a.start - b.start || a.end - b.end)
}
