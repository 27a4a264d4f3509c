import { type RawBuilder, sql } from 'kysely'
import { BOUND_UNITS, type BoundTerm, type ScoreBound } from '../pipeline.ts'

/*
 * The bound of `coverage/bound.ts` as SQL over a row of `credits`. All numbers are whole and small, so that the database
 * adds up the same as this program does.
 */

type Term<Kind extends BoundTerm['kind']> = Extract<BoundTerm, { kind: Kind }>
type Expression = RawBuilder<number>

const number = (value: number): Expression => sql.raw(String(Math.trunc(value)))

/**
 * A sum in which no bracket is deeper than the logarithm of its length. `a + b + c + …` is a tree as deep as it is long,
 * and the embedded database, whose stack is small, gave no rows and no error for one of some 260 levels, and hung at the next.
 */
const sumOf = (parts: readonly Expression[]): Expression => {
  const [first, second] = parts
  if (first === undefined) return sql`0`
  if (second === undefined) return first
  const half = Math.ceil(parts.length / 2)
  return sql`(${sumOf(parts.slice(0, half))} + ${sumOf(parts.slice(half))})`
}

/** A table of 256 credits as a constant, looked up by the byte of a skill. */
const priced = (ordinal: number, prices: Uint8Array): Expression =>
  sql`get_byte(${sql.raw(`'\\x${Buffer.from(prices).toString('hex')}'::bytea`)}, get_byte(skills, ${number(ordinal)}))`

const ofSkills = ({ skills, atLeast }: Term<'skills'>): Expression => {
  if (skills.length === 0) return sql`0`
  const units = skills.map(({ ordinal, prices }) => priced(ordinal, prices))
  const best = units.length === 1 ? sql<number>`${units[0]}` : sql<number>`greatest(${sql.join(units)})`
  if (atLeast === 1) return best
  return sql`least(${best}, (${sumOf(units)} + ${number(atLeast - 1)}) / ${number(atLeast)})`
}

const ofWork = (fullMonths: number): Expression => {
  const full = number(BOUND_UNITS)
  const share =
    fullMonths === 0 ? full : sql<number>`least(${full}, (months * ${full} + ${number(fullMonths - 1)}) / ${number(fullMonths)})`
  return sql`greatest(${share}, case when undated then ${number(BOUND_UNITS / 2)} else 0 end)`
}

const ofDegree = ({ degree, fullMonths }: Term<'degree'>): Expression => {
  const held = sql<number>`get_byte(degrees, ${number(degree)})`
  return fullMonths === null ? held : sql`greatest(${held}, ${ofWork(fullMonths)})`
}

const unitsOf = (term: BoundTerm): Expression => {
  if (term.kind === 'any') return number(BOUND_UNITS)
  if (term.kind === 'skills') return ofSkills(term)
  return term.kind === 'work' ? ofWork(term.fullMonths) : ofDegree(term)
}

/** The bound of a row in tenths of a point, as `boundOf` gives it for the same sketch. */
export const boundExpression = ({ terms, granted, full }: ScoreBound): Expression => {
  const units = terms.map((term) => sql<number>`${number(term.weight)} * ${unitsOf(term)}`)
  // What is granted may be as much as a number of the database's usual size holds, and leave no room for the rest.
  return sql`((2000 * (${sumOf(units)} + ${number(granted)}::bigint) + ${number(full)}) / ${number(2 * full)})::int`
}
