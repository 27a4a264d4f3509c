import { type RawBuilder, sql } from 'kysely'
import { BOUND_UNITS, type BoundPiece, type BoundTerm, type ScoreBound } from '../pipeline.ts'

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

const full = number(BOUND_UNITS)

const ofPiece = ({ skills, atLeast }: BoundPiece): Expression => {
  if (skills === null) return full
  if (skills.length === 0) return sql`0`
  const units = skills.map(({ ordinal, prices }) => priced(ordinal, prices))
  const best = units.length === 1 ? sql<number>`${units[0]}` : sql<number>`greatest(${sql.join(units)})`
  if (atLeast === 1) return best
  return sql`least(${best}, (${sumOf(units)} + ${number(atLeast - 1)}) / ${number(atLeast)})`
}

const lookedUp = (prices: Uint8Array, at: Expression): Expression =>
  sql`get_byte(${sql.raw(`'\\x${Buffer.from(prices).toString('hex')}'::bytea`)}, ${at})`

const ofStatement = ({ pieces, prices, years }: Term<'statement'>): Expression => {
  const units = pieces.map((piece) => sql<number>`${number(piece.weight)} * ${ofPiece(piece)}`)
  const weight = pieces.reduce((sum, piece) => sum + piece.weight, 0)
  const shown = lookedUp(prices, sql`(${sumOf(units)} + ${number(weight - 1)}) / ${number(weight)}`)
  return years === null ? shown : sql`least(${full}, ${shown} + ${lookedUp(years.prices, ofWork(years.fullMonths))})`
}

const ofWork = (fullMonths: number): Expression => {
  const share =
    fullMonths === 0 ? full : sql<number>`least(${full}, (months * ${full} + ${number(fullMonths - 1)}) / ${number(fullMonths)})`
  return sql`greatest(${share}, case when undated then ${number(BOUND_UNITS / 2)} else 0 end)`
}

const ofDegree = ({ degree, fullMonths }: Term<'degree'>): Expression => {
  const held = sql<number>`get_byte(degrees, ${number(degree)})`
  return fullMonths === null ? held : sql`greatest(${held}, ${ofWork(fullMonths)})`
}

const unitsOf = (term: BoundTerm): Expression => (term.kind === 'statement' ? ofStatement(term) : ofDegree(term))

/** The bound of a row in tenths of a point, as `boundOf` gives it for the same sketch. */
export const boundExpression = ({ terms, granted, full: whole }: ScoreBound): Expression => {
  const units = terms.map((term) => sql<number>`${number(term.weight)} * ${unitsOf(term)}`)
  // What is granted may be as much as a number of the database's usual size holds, and leave no room for the rest.
  return sql`((2000 * (${sumOf(units)} + ${number(granted)}::bigint) + ${number(whole)}) / ${number(2 * whole)})::int`
}
