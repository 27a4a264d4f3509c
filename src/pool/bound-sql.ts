import { type RawBuilder, sql } from 'kysely'
import {
  BOUND_NUMBERS,
  type BoundPart,
  type BoundTerm,
  doneFor,
  type ScoreBound,
  type WeighedWord,
  type Wording,
  type WordStep,
  weightOf,
} from '../coverage/index.ts'

/*
 * The bound of `coverage/bound.ts` as SQL over a row of `credits`. All numbers are whole and small, so that the database
 * gets the same sums as this program.
 */

type Term<Kind extends BoundTerm['kind']> = Extract<BoundTerm, { kind: Kind }>
type Statement = Term<'statement'>
type Expression = RawBuilder<number>

const number = (value: number | bigint): Expression => sql.raw(String(value))

/**
 * A sum whose brackets nest only as deep as the logarithm of its length. `a + b + c + …` is a tree as deep as it is long,
 * and the embedded database, whose stack is small, gave no rows and no error for one of about 260 levels, then hung on the next.
 */
const sumOf = (parts: readonly Expression[]): Expression => {
  const [first, second] = parts
  if (first === undefined) return sql`0`
  if (second === undefined) return first
  const half = Math.ceil(parts.length / 2)
  return sql`(${sumOf(parts.slice(0, half))} + ${sumOf(parts.slice(half))})`
}

/** A table of credits as a constant. */
const lookedUp = (prices: Uint8Array, at: Expression): Expression =>
  sql`get_byte(${sql.raw(`'\\x${Buffer.from(prices).toString('hex')}'::bytea`)}, ${at})`

const full = number(BOUND_NUMBERS.full)

/*
 * Sums for the groups of passages are added up all at once: group n in byte n of a 64-bit number. Bits 0 to 6 of a byte are
 * spread out to the lowest bits of seven bytes by seven copies, each shifted by 7 bits, of which a mask keeps the one bit
 * that is in the right place. No sum reaches 128; after adding 128 minus what is needed, the highest bit says whether it
 * is enough.
 */
const BYTE_BITS = 8n
const COPIES = 4_432_676_798_593n
const LOWEST_BITS = 282_578_800_148_737n
const HIGHEST_BITS = LOWEST_BITS << (BYTE_BITS - 1n)

const spread = (groups: Expression): Expression => sql`(((${groups})::bigint * ${number(COPIES)}) & ${number(LOWEST_BITS)})`

/** The same in the highest bits. */
const highest = (groups: Expression): Expression => sql`(${spread(groups)} << ${number(BYTE_BITS - 1n)})`

const isReached = (sums: Expression, { needs }: WordStep, among = number(HIGHEST_BITS)): RawBuilder<boolean> => {
  const lacking = needs.reduce(
    (all, need, group) => all | (BigInt(BOUND_NUMBERS.never - need) << (BYTE_BITS * BigInt(group))),
    0n,
  )
  return sql`((${sums} + ${number(lacking)}) & ${among}) <> 0`
}

/** Expressions that are computed once for each row, however often they are used. */
class Columns {
  readonly #names = new Map<string, string>()
  readonly #columns: RawBuilder<unknown>[] = []
  constructor(private readonly prefix: string) {}

  /** The name of a column: the same one for the same key. */
  add(key: string, make: () => Expression): Expression {
    const known = this.#names.get(key)
    const name = known ?? `${this.prefix}${this.#names.size}`
    if (known === undefined) {
      this.#names.set(key, name)
      this.#columns.push(sql`${make()} as ${sql.raw(name)}`)
    }
    return sql.raw(name)
  }

  /**
   * Rows of a table with these columns next to its own. `offset` makes the database compute them here instead of inlining
   * each wherever it is used. Quoted, the 0 is a constant that the planner sees early enough to know that nothing is
   * skipped, so that its processes can share the work. A lateral join would first look up every row in a cache by all its words.
   */
  besides(table: RawBuilder<unknown>): RawBuilder<unknown> {
    return this.#columns.length === 0
      ? table
      : sql`select *, ${sql.join(this.#columns)} from (${table}) as ${sql.raw(`before_${this.prefix}`)} offset '0'`
  }
}

/** For one row: where words and deeds occur, and how much of each wording occurs together. */
interface Row {
  readonly said: Columns
  readonly sums: Columns
}

const groupsOf = ({ buckets }: WeighedWord): Expression => {
  const byName = buckets.map(
    (all) =>
      sql`(${sql.join(
        all.map((bucket) => sql`get_byte(words, ${number(bucket)})`),
        sql` & `,
      )})`,
  )
  return sql`(${sql.join(byName, sql` | `)})`
}

const sumsOf = ({ words }: Wording, { said, sums }: Row): Expression =>
  sums.add(JSON.stringify(words), () =>
    sumOf(
      words.map((word) => {
        const where = said.add(JSON.stringify(word.buckets), () => spread(groupsOf(word)))
        return sql<number>`${where} * ${number(word.weight)}`
      }),
    ),
  )

const ofWording = (wording: Wording, row: Row): Expression => {
  const { steps } = wording
  const least = steps.at(-1)
  if (least === undefined) return number(0)
  const sums = sumsOf(wording, row)
  const cases = steps.map((step) => sql`when ${isReached(sums, step)} then ${number(step.units)}`)
  // Most rows reach nothing: that is tested first.
  return sql`case when not (${isReached(sums, least)}) then 0 ${sql.join(cases, sql` `)} else 0 end`
}

const ofDeed = (ordinal: number, { onIt }: Statement, row: Row): Expression => {
  const done = row.said.add(`deed ${ordinal}`, () => sql`get_byte(deeds, ${number(ordinal)})`)
  const [step] = onIt.steps
  const among = highest(sql`${done} & ${number(BOUND_NUMBERS.tellingGroups)}`)
  const all = step ? sql`when ${isReached(sumsOf(onIt, row), step, among)} then ${full}` : sql``
  return sql`case when ${done} = 0 then 0 ${all}
    when ${done} >= ${number(BOUND_NUMBERS.often)} then ${number(BOUND_NUMBERS.deed.often)} else ${number(BOUND_NUMBERS.deed.once)} end`
}

const heldDegree = (degree: number): RawBuilder<number> => sql<number>`get_byte(degrees, ${number(degree)})`

const ofPart = ({ skills, wordings, deeds, degree, atLeast }: BoundPart, term: Statement, row: Row): Expression => {
  const bySkill = skills.map(({ ordinal, prices }) => lookedUp(prices, sql`get_byte(skills, ${number(ordinal)})`))
  const units = [
    ...bySkill,
    ...wordings.map((wording) => ofWording(wording, row)),
    ...deeds.map((ordinal) => ofDeed(ordinal, term, row)),
    ...(degree === null ? [] : [heldDegree(degree)]),
  ]
  if (units.length === 0) return number(0)
  const best = sql<number>`greatest(${sql.join(units)})`
  if (atLeast === 1) return best
  return sql`least(${best}, (${sumOf(units)} + ${number(atLeast - 1)}) / ${number(atLeast)})`
}

const ofWork = (fullMonths: number): Expression => {
  const share =
    fullMonths === 0 ? full : sql<number>`least(${full}, (months * ${full} + ${number(fullMonths - 1)}) / ${number(fullMonths)})`
  return sql`greatest(${share}, case when undated then ${number(BOUND_NUMBERS.full / 2)} else 0 end)`
}

const mayBeDated = (term: Statement, row: Row): RawBuilder<boolean> => {
  const { parts, onIt } = term
  const among = row.said.add('dated', () => highest(sql`dated`))
  const inWords = [onIt, ...parts.flatMap(({ wordings }) => wordings)].flatMap((wording) => {
    const least = wording.steps.at(-1)
    return least === undefined ? [] : [isReached(sumsOf(wording, row), least, among)]
  })
  const inDeeds = doneFor(term).map((ordinal) => sql<boolean>`get_byte(deeds, ${number(ordinal)}) & dated <> 0`)
  const inSkills = parts.flatMap(({ skills }) =>
    skills.map(({ ordinal }) => sql<boolean>`get_byte(skills, ${number(ordinal)}) & ${number(BOUND_NUMBERS.tenure)} <> 0`),
  )
  const inStudies = parts.some(({ degree }) => degree !== null) ? sql`true` : sql`false`
  return sql`(${sql.join([...inWords, ...inDeeds, ...inSkills, inStudies], sql` or `)})`
}

const ofMonths = (term: Statement, row: Row): Expression => {
  if (term.months.length === 0) return number(0)
  const cases = term.months.map(({ from, units }) => sql`when months >= ${number(from)} then ${number(units)}`)
  return sql`case when not ${mayBeDated(term, row)} then 0 ${sql.join(cases, sql` `)} else 0 end`
}

const ofStatement = (term: Statement, row: Row): Expression => {
  const { parts, deeds, prices, years, together } = term
  const units = [
    ...parts.map((part) => sql<number>`${number(part.weight)} * ${ofPart(part, term, row)}`),
    ...deeds.map((deed) => sql<number>`${number(deed.weight)} * ${ofDeed(deed.ordinal, term, row)}`),
  ]
  const weight = weightOf([...parts, ...deeds])
  const shown =
    units.length === 0 ? number(0) : lookedUp(prices, sql`(${sumOf(units)} + ${number(weight - 1)}) / ${number(weight)}`)
  const beside = sumOf([ofWording(together, row), ofMonths(term, row)])
  return years === null
    ? sql`least(${full}, coalesce(nullif(${shown}, 0) + ${beside}, 0))`
    : sql`least(${full}, ${shown} + ${beside} + ${lookedUp(years.prices, ofWork(years.fullMonths))})`
}

const ofDegree = ({ degree, fullMonths }: Term<'degree'>): Expression => {
  const held = heldDegree(degree)
  return fullMonths === null ? held : sql`greatest(${held}, ${ofWork(fullMonths)})`
}

const unitsOf = (term: BoundTerm, row: Row): Expression => (term.kind === 'statement' ? ofStatement(term, row) : ofDegree(term))

/**
 * A query for the rows of `credits` that meet some conditions, each with its `bound` in tenths of a point, as `boundOf`
 * gives it for the same sketch.
 */
export const selectBounds = (
  { terms, granted, full: whole }: ScoreBound,
  conditions: RawBuilder<unknown>,
): RawBuilder<unknown> => {
  const row = { said: new Columns('said'), sums: new Columns('sums') }
  const units = sumOf(terms.map((term) => sql<number>`${number(term.weight)} * ${unitsOf(term, row)}`))
  // What is granted may fill an integer of the database's usual size, and leave no room for the rest.
  const bound = sql`((2000 * (${units} + ${number(granted)}::bigint) + ${number(whole)}) / ${number(2 * whole)})::int`
  const rows = row.sums.besides(row.said.besides(sql`select * from credits where ${conditions}`))
  return sql`select document_id, lot, ${bound} as bound from (${rows}) as sketches`
}
