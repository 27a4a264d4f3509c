import { MONTHS_PER_YEAR } from '../../text/months.ts'
/** Singular and plural. */
export type Forms = readonly [one: string, many: string]

/** How a language writes what it counts. */
export interface Numbers {
  /** "1 Zeile", "12 Zeilen": by the plural rules of the language. */
  readonly count: (amount: number, one: string, many: string) => string
  /** Just one of the two forms. */
  readonly pick: (amount: number, one: string, many: string) => string
  /** "7 Monate", "2,5 Jahre": years to the tenth below. */
  readonly lasted: (months: number, month: Forms, year: Forms) => string
  /** "62,5": points to one decimal. */
  readonly points: (points: number) => string
  /** "+2,1", or "±0". */
  readonly gain: (gain: number) => string
  /** "+2,1", "−2,1", or "±0". */
  readonly change: (points: number) => string
}

/** For languages that write a decimal comma. */
export const numbersOf = (locale: string): Numbers => {
  const rules = new Intl.PluralRules(locale)
  const pick: Numbers['pick'] = (amount, one, many) => (rules.select(amount) === 'one' ? one : many)
  const points: Numbers['points'] = (amount) => amount.toFixed(1).replace('.', ',')
  return {
    pick,
    points,
    count: (amount, one, many) => `${amount.toLocaleString(locale)} ${pick(amount, one, many)}`,
    lasted: (months, month, year) => {
      const years = Math.floor((months * 10) / MONTHS_PER_YEAR) / 10
      return months < MONTHS_PER_YEAR
        ? `${months} ${pick(months, ...month)}`
        : `${String(years).replace('.', ',')} ${pick(years, ...year)}`
    },
    gain: (gain) => (gain > 0 ? `+${points(gain)}` : '±0'),
    change: (amount) => (amount > 0 ? `+${points(amount)}` : amount < 0 ? `−${points(-amount)}` : '±0'),
  }
}
