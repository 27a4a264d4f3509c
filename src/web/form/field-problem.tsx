import { ERRORS } from '../../errors/index.ts'
import { spoken } from '../messages/index.ts'
import type { Problem } from '../page-state.ts'

export interface FieldProblemProps {
  readonly field: string
  readonly problem: Problem | undefined
}

/** What the table of errors says is English; what the page says by itself is in its own language. */
const languageOf = ({ code }: Problem): 'en' | undefined => (spoken.language !== 'en' && code in ERRORS ? 'en' : undefined)

/** What is wrong, beside what caused it, read out as soon as it is there. */
export const FieldProblem = ({ field, problem }: FieldProblemProps) =>
  problem ? (
    <p class="field-error" id={`${field}-error`} role="alert" lang={languageOf(problem)}>
      <b>{problem.message}</b> {problem.hint}
    </p>
  ) : null

/** Ids of what describes a field: its hint, and its problem where it has one. */
export const describe = (field: string, problem: Problem | undefined): string =>
  problem ? `${field}-hint ${field}-error` : `${field}-hint`
