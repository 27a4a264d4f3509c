import { SAYS } from '../../language/postings.ts'
import type { RequirementKind } from '../../schema/job.ts'
import { overlaps, quote } from '../../text/span.ts'
import type { Figures } from '../figures/index.ts'
import type { Asking } from './asking.ts'

/** The kind of a statement, and what decided it where the model of kinds did not. */
export interface SettledKind {
  readonly kind: RequirementKind
  readonly kindBy?: string | undefined
}

/** The words of a certificate say more than these. */
const VAGUE: ReadonlySet<RequirementKind> = new Set(['skill', 'soft', 'degree'])

/**
 * What a statement asks for once its parts and figures are known, which the model of kinds had not seen: a degree only if one can
 * be read in it, and always if its parts are all within one.
 *
 * @param all what all of its parts are: spoken languages or certificates; null: neither.
 */
export const settleKind = (
  text: string,
  asking: Asking,
  figures: Figures,
  all: 'language' | 'certification' | null,
): SettledKind => {
  const { kind, choices } = asking
  const { degree, years, importance } = figures
  const parts = choices.flat()
  if (all === 'language') return { kind: all, kindBy: 'rule: all of its parts are spoken languages' }
  // Work with certificates is no demand to hold one.
  if (all !== null && years === null && importance !== 'duty')
    return { kind: all, kindBy: 'rule: all of its parts are certificates' }
  if (degree !== null && (kind === 'degree' || parts.every((part) => overlaps(part, degree))))
    return { kind: 'degree', kindBy: degree.by }
  if (kind === 'degree' && years !== null) return { kind: 'experience', kindBy: years.by }
  if (parts.length > 0 && parts.every(({ soft }) => soft)) return { kind: 'soft', kindBy: 'rule: all of its parts are qualities' }
  if (VAGUE.has(kind) && years === null && SAYS['asks-certificate'].test(quote(text, asking)))
    return { kind: 'certification', kindBy: 'postings/asks-certificate' }
  const isHard = kind === 'degree' || (kind === 'soft' && (years !== null || parts.length > 0))
  return isHard ? { kind: 'skill', kindBy: 'rule: not all of its parts are qualities, or it asks for years' } : { kind }
}
