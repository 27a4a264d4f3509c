import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Coverage, Edit, Report, Suggestion } from '../../schema/index.ts'
import { isReplaced } from '../../text/edit.ts'
import { nameSuggestion, type OwnEdit } from '../writing/own-edit.ts'
import { bringEngine } from './bring-engine.ts'

/** What a person has ticked and written for a report. */
export interface Choice {
  /** Numbers of the suggestions, in the report's order. */
  readonly ticked: ReadonlySet<number>
  readonly own: readonly OwnEdit[]
}

/** Which of a report's suggestions are ticked, what is written besides, and what that is worth. */
export interface Following extends Choice {
  /** Suggestions that are ticked and not replaced by the person's own words. */
  readonly followed: readonly Suggestion[]
  /** How many changes are made. */
  readonly amount: number
  /** With everything that is ticked and written; null if nothing is, or if it is not known yet. */
  readonly coverage: Coverage | null
  readonly state: 'idle' | 'loading' | 'failed'
  readonly tick: (suggestion: number, isTicked: boolean) => void
  readonly write: (own: OwnEdit) => void
  readonly takeBack: (key: string) => void
  /** Undoes the last step; null if there was none. */
  readonly undo: (() => void) | null
  readonly clear: () => void
  /** The score with one more line of the person's own. */
  readonly tryOut: (own: OwnEdit) => Promise<number>
}

const NOTHING_CHOSEN: Choice = { ticked: new Set(), own: [] }

const amountOf = ({ ticked, own }: Choice): number => ticked.size + own.filter(({ suggestion }) => suggestion === null).length

const isAnswered = (number: number, own: readonly OwnEdit[]): boolean => own.some(({ suggestion }) => suggestion === number)

const editsOf = ({ own }: Choice): Edit[] => own.flatMap(({ edits }) => edits)

/** What somebody has written for a suggestion counts as it reads, instead of what the suggestion would be worth. */
const followedOf = ({ suggestions }: Report, choice: Choice): Suggestion[] => {
  const { ticked, own } = choice
  const edits = editsOf(choice)
  return suggestions.filter((one, number) => ticked.has(number) && !isAnswered(number, own) && !isReplaced(one, edits))
}

const withTick = ({ ticked, own }: Choice, number: number, isTicked: boolean): Choice =>
  isTicked
    ? { ticked: new Set([...ticked, number]), own }
    : {
        ticked: new Set([...ticked].filter((other) => other !== number)),
        own: own.filter(({ suggestion }) => suggestion !== number),
      }

/** The choice with one more line; writing what the resume already says there changes nothing, and undoes an earlier line. */
export const withOwn = (choice: Choice, one: OwnEdit): Choice => {
  const others = choice.own.filter(({ key }) => key !== one.key)
  if (one.edits.length > 0) return { ...choice, own: [...others, one] }
  return others.length === choice.own.length ? choice : { ...choice, own: others }
}

/** Whether following a suggestion changes something: the score, or the text. */
export const canFollow = ({ gain, edit }: Suggestion): boolean => gain > 0 || edit !== null

const scoreWith = async (report: Report, choice: Choice): Promise<Coverage> => {
  const { whatIf } = await bringEngine(report)
  return whatIf(report, followedOf(report, choice), editsOf(choice))
}

/** The same choice after a correction has changed the suggestions: those that are gone are no longer followed. */
export const carryOver = ({ ticked, own }: Choice, before: Report, after: Report): Choice => {
  const places = new Map(after.suggestions.map((suggestion, number) => [nameSuggestion(suggestion), number]))
  const placeOf = (number: number): number | undefined => {
    const suggestion = before.suggestions[number]
    return suggestion && places.get(nameSuggestion(suggestion))
  }
  return {
    ticked: new Set([...ticked].flatMap((number) => placeOf(number) ?? [])),
    own: own.map((one) => ({ ...one, suggestion: one.suggestion === null ? null : (placeOf(one.suggestion) ?? null) })),
  }
}

/** What was chosen in a report, while another part of the page stands in its place: nothing written is lost on the way back. */
const left = new WeakMap<Report, readonly Choice[]>()

/** Starts as the report was left, or empty; when it is corrected the choice stays, its score is recomputed, and undo goes no further back. */
export const useWhatIf = (report: Report): Following => {
  const [steps, setSteps] = useState<readonly Choice[]>(left.get(report) ?? [NOTHING_CHOSEN])
  const shown = useRef(report)
  const [coverage, setCoverage] = useState<Coverage | null>(null)
  const [state, setState] = useState<Following['state']>('idle')
  const latest = useRef(steps)

  const following = useMemo(() => {
    const now = (): Choice => latest.current.at(-1) ?? NOTHING_CHOSEN
    const follow = async (next: readonly Choice[]): Promise<void> => {
      latest.current = next
      left.set(report, next)
      setSteps(next)
      if (amountOf(now()) === 0) {
        setState('idle')
        return setCoverage(null)
      }
      setState('loading')
      try {
        const scored = await scoreWith(report, now())
        // Something else may have been ticked during loading.
        if (latest.current !== next) return
        setCoverage(scored)
        setState('idle')
      } catch {
        if (latest.current === next) setState('failed')
      }
    }
    const choose = (choice: Choice): void => {
      if (choice !== now()) void follow([...latest.current, choice])
    }
    const choice = steps.at(-1) ?? NOTHING_CHOSEN
    return {
      ...choice,
      followed: followedOf(report, choice),
      amount: amountOf(choice),
      coverage: amountOf(choice) === 0 ? null : coverage,
      state,
      tick: (suggestion: number, isTicked: boolean) => choose(withTick(now(), suggestion, isTicked)),
      write: (own: OwnEdit) => choose(withOwn(now(), own)),
      takeBack: (key: string) => choose({ ...now(), own: now().own.filter((one) => one.key !== key) }),
      undo: steps.length > 1 ? () => void follow(latest.current.slice(0, -1)) : null,
      clear: () => choose(NOTHING_CHOSEN),
      tryOut: async (own: OwnEdit) => (await scoreWith(report, withOwn(now(), own))).score,
      restart: (before: Report) => void follow([carryOver(now(), before, report)]),
      resume: () => void follow(latest.current),
    }
  }, [report, steps, coverage, state])
  useEffect(() => {
    if (following.amount > 0) following.resume()
  }, [])
  useEffect(() => {
    const before = shown.current
    shown.current = report
    if (before !== report) following.restart(before)
  }, [report])
  return following
}
