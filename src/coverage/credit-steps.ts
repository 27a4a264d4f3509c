/** From a figure on, so many hundredths more: [from, hundredths], in rising order. */
export type Steps = readonly (readonly [number, number])[]

/** Shown and together in hundredths, months as they are, years held of those required in hundredths. */
export type CreditTable = Readonly<Record<'shown' | 'together' | 'months' | 'anyYears' | 'yearsOfKind', Steps>>

/** `years`: of statements that ask for years of work. */
export type CreditTables = Readonly<Record<'skill' | 'soft' | 'years', CreditTable>>
