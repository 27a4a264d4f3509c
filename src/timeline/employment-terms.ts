import { oneOf } from '../text/patterns.ts'

/** How one is employed, not as what. */
export const TERMS = new RegExp(
  `^${oneOf(`
    and, full[- ]?time, part[- ]?time, contract, temporary, permanent, self[- ]?employed, freelance, seasonal, vollzeit,
    teilzeit, unbefristet, befristet, cdi, cdd, jornada completa, expected, current, dates?, location`)}$`,
  'i',
)
