import { ERRORS } from '../../errors/index.ts'
import { spoken } from '../messages/index.ts'
import type { Problem } from '../page-state.ts'

export interface FieldProblemProps {
  readonly field: string
  readonly problem: Problem | undefined
}

/** Messages of the error table are English; the page's own are in its language. */
const languageOf = ({ code }: Problem): 'en' | undefined => (spoken.language !== 'en' && code in ERRORS ? 'en' : undefined)

/** What is wrong, next to its cause, read out as soon as it appears. */
export const FieldProblem = ({ field, problem }: FieldProblemProps) =>
  problem ? (
    <p class="field-error" id={`${field}-error`} role="alert" lang={languageOf(problem)}>
      <b>{problem.message}</b> {problem.hint}
    </p>
  ) : null

/** Ids of what describes a field: its hint, and its problem if it has one. */
export const describe = (field: string, problem: Problem | undefined): string =>
  problem ? `${field}-hint ${field}-error` : `${field}-hint`
