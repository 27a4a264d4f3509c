import type { Problem } from '../page-state.ts'

export interface FieldProblemProps {
  readonly field: string
  readonly problem: Problem | undefined
}

/** What is wrong, beside what caused it, read out as soon as it is there. */
export const FieldProblem = ({ field, problem }: FieldProblemProps) =>
  problem ? (
    <p class="field-error" id={`${field}-error`} role="alert">
      <b>{problem.message}</b> {problem.hint}
    </p>
  ) : null

/** Ids of what describes a field: its hint, and its problem where it has one. */
export const describe = (field: string, problem: Problem | undefined): string =>
  problem ? `${field}-hint ${field}-error` : `${field}-hint`
