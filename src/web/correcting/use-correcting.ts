import { useMemo, useRef, useState } from 'preact/hooks'
import { CoverageError } from '../../errors/index.ts'
import type { Correction, Report } from '../../schema/index.ts'
import { messages } from '../messages/index.ts'
import type { Navigator, ShownReport } from '../shell/navigator.ts'
import { bringEngine } from '../what-if/bring-engine.ts'

/** The corrections of a report, and how to add more. */
export interface Correcting {
  readonly corrections: readonly Correction[]
  /** Why the last correction could not be made; empty if it was. */
  readonly problem: string
  readonly say: (correction: Correction) => void
  readonly takeBack: (correction: Correction) => void
}

const toProblem = (error: unknown): string =>
  error instanceof CoverageError ? messages.correcting.nothingLeft : messages.correcting.failed

/** The corrections with one more; a button pressed twice adds it once. */
export const withWord = (corrections: readonly Correction[], correction: Correction): readonly Correction[] =>
  corrections.some((other) => JSON.stringify(other) === JSON.stringify(correction)) ? corrections : [...corrections, correction]

/** The new corrections, from the old ones. */
type Change = (corrections: readonly Correction[]) => readonly Correction[]

const saidOf = ({ report }: ShownReport): readonly Correction[] => report.corrected?.corrections ?? []

/** A correction scores the report again, in the page, and the new report replaces the old one. */
export const useCorrecting = (view: ShownReport, navigator: Navigator): Correcting => {
  const [problem, setProblem] = useState('')
  // Only corrections replace the view, and the next one may come before this one is drawn.
  const latest = useRef(view)
  return useMemo(() => {
    const correct = async ({ requirement }: Correction, change: Change): Promise<void> => {
      try {
        const { correct: scoreAnew } = await bringEngine(view.report)
        const before = latest.current
        latest.current = { ...before, report: scoreAnew(before.report, change(saidOf(before))) }
        const isShown = navigator.replace(before, latest.current)
        setProblem('')
        // The button that was pressed is gone, so the card that it was about has the focus.
        if (isShown) setTimeout(() => document.getElementById(requirement)?.focus({ preventScroll: true }))
      } catch (error) {
        setProblem(toProblem(error))
      }
    }
    return {
      corrections: saidOf(view),
      problem,
      say: (correction) => void correct(correction, (said) => withWord(said, correction)),
      takeBack: (correction) => void correct(correction, (said) => said.filter((other) => other !== correction)),
    }
  }, [view, navigator, problem])
}

/** The corrections of one requirement. */
export const correctionsOf = ({ corrected }: Pick<Report, 'corrected'>, requirement: string): Correction[] =>
  corrected?.corrections.filter((one) => one.requirement === requirement) ?? []
