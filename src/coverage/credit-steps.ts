/** From a figure on, so many hundredths more: [from, hundredths], in rising order. */
export type Steps = readonly (readonly [number, number])[]

/** Months as they are, all else in hundredths. */
export type CreditTable = Readonly<
  Record<'shown' | 'together' | 'months' | 'named' | 'worked' | 'anyYears' | 'yearsOfKind', Steps>
>

/** `years`: of statements that ask for years of work. */
export type CreditTables = Readonly<Record<'skill' | 'soft' | 'years', CreditTable>>
