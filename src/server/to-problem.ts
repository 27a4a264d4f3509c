import type { CoverageError } from '../errors/index.ts'
import type { Problem } from '../web/index.ts'

/** An error as a form shows it beside the field. */
export const toProblem = ({ code, message, hint }: CoverageError): Problem => ({ code, message, hint })
