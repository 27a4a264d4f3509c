import type { Job, Part, Requirement } from '../schema/index.ts'
import { joinNames } from '../text/join-names.ts'
import { statementOf } from './quote.ts'

/** Ninety-nine of a hundred statements are shorter, and half a sentence asks for something else; what is longer is cut at a word. */
const MAX_STATEMENT_LENGTH = 300

/** What a requirement asks: the whole statement, on one line. */
export const nameRequirement = (requirement: Requirement, { document }: Pick<Job, 'document'>): string =>
  statementOf(document, requirement, MAX_STATEMENT_LENGTH)

const MAX_ALTERNATIVES = 5

/** A part in the posting's words: "PyTorch or JAX", "PyTorch, JAX or similar", "3+ years of Go", "at least 2 of PyTorch, JAX and MXNet". */
export const quotePart = ({ anyOf, atLeast, open, years }: Part): string => {
  const forms = anyOf.map(({ surfaceForm }) => surfaceForm.replace(/\s+/g, ' '))
  const rest = forms.length - MAX_ALTERNATIVES
  const all = [...forms.slice(0, MAX_ALTERNATIVES), ...(rest > 0 ? [`${rest} more`] : []), ...(open ? ['similar'] : [])]
  const asked = atLeast > 1 ? `at least ${atLeast} of ${joinNames(all, 'and')}` : joinNames(all, 'or')
  return years ? `${years}+ ${years === 1 ? 'year' : 'years'} of ${asked}` : asked
}
