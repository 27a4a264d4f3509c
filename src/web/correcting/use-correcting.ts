import { useMemo, useState } from 'preact/hooks'
import { CoverageError } from '../../errors.ts'
import type { Correction, Report } from '../../schema/index.ts'
import { messages } from '../messages/index.ts'
import type { Navigator, ShownReport } from '../shell/navigator.ts'
import { bringEngine } from '../what-if/bring-engine.ts'

/** What a person has said of a report, and how to say more. */
export interface Correcting {
  readonly corrections: readonly Correction[]
  /** Why the last correction could not be made; empty where it was. */
  readonly problem: string
  readonly say: (correction: Correction) => void
  readonly takeBack: (correction: Correction) => void
}

const toProblem = (error: unknown): string =>
  error instanceof CoverageError ? messages.correcting.nothingLeft : messages.correcting.failed

/** A correction scores the report anew, in the page alone, and the new one takes the place of the one that is shown. */
export const useCorrecting = (view: ShownReport, navigator: Navigator): Correcting => {
  const [problem, setProblem] = useState('')
  return useMemo(() => {
    const { report } = view
    const corrections = report.corrected?.corrections ?? []
    const correct = async (next: readonly Correction[], { requirement }: Correction): Promise<void> => {
      try {
        const { correct: scoreAnew } = await bringEngine(report)
        navigator.replace({ ...view, report: scoreAnew(report, next) })
        setProblem('')
        // The button that was pressed is gone, so the card that it was about has the focus.
        setTimeout(() => document.getElementById(requirement)?.focus({ preventScroll: true }))
      } catch (error) {
        setProblem(toProblem(error))
      }
    }
    return {
      corrections,
      problem,
      say: (correction) => void correct([...corrections, correction], correction),
      takeBack: (correction) =>
        void correct(
          corrections.filter((other) => other !== correction),
          correction,
        ),
    }
  }, [view, navigator, problem])
}

/** What is said of one requirement. */
export const correctionsOf = ({ corrected }: Pick<Report, 'corrected'>, requirement: string): Correction[] =>
  corrected?.corrections.filter((one) => one.requirement === requirement) ?? []
