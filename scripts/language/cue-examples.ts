import type { CueKind, CueRow } from '../../src/mentions/claims/cue-row.ts'
import { type Cues, readCues } from '../../src/mentions/claims/read-cues.ts'
import { variantsOfPhrase } from '../../src/text/phrase-variants.ts'
import type { WordSets } from '../../src/text/phrases.ts'
import { rememberWords } from '../../src/text/remember.ts'
import {
  type ClaimedExample,
  type ExampleClaim,
  listExampleClaims,
  readClaimedExample as readExample,
} from './read-claimed-example.ts'

/** Each example is read for several questions. */
const readClaimedExample = rememberWords(readExample)

/** A row with its examples. */
export interface CueWithExamples extends CueRow {
  readonly is: readonly string[]
  readonly not: readonly string[]
}

/** All rows, and what they are read by. */
export interface CueTable {
  readonly rows: readonly CueRow[]
  readonly sets: WordSets
  readonly cues: Cues
}

const OUTCOMES: ReadonlySet<CueKind> = new Set(['refusal', 'choice', 'choice-after-names'])

/** A trial is told by what came of it, and the other way round. */
const isOfTrials = ({ kind }: CueRow): boolean => OUTCOMES.has(kind) || kind.startsWith('trial')

const without = (table: CueTable, row: CueRow): Cues =>
  readCues(
    table.rows.filter(({ id }) => id !== row.id),
    table.sets,
  )

const isHeardInPostings = (row: CueRow): boolean => !row.ofResume && !isOfTrials(row)

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ')

/** What is wrong with the names of an example, as one kind of document. */
const problemsOfIs = (row: CueRow, written: string, table: CueTable, isResume: boolean): string[] => {
  const example = readClaimedExample(written)
  const claims = listExampleClaims(example, table.cues, isResume)
  const by = (start: number): string[] => claims.filter((claim) => claim.start === start).map((claim) => claim.by)
  const others = [...new Set(claims.map((claim) => claim.by))].filter((id) => id !== row.id)
  const where = isResume ? '' : ' in a posting'
  if (example.spoken.length === 0) return [`"${written}" of "${row.id}" has no name in square brackets.`]
  if (example.spoken.some(({ start }) => by(start).length === 0))
    return [`"${written}" is to be read as "${row.id}"${where}, and is not.`]
  if (example.outright.some(({ start }) => by(start).length > 0))
    return [
      `"${written}" of "${row.id}" is read as ${quoted([...new Set(claims.map((claim) => claim.by))])}${where} where it is claimed outright.`,
    ]
  if (!OUTCOMES.has(row.kind))
    return others.length === 0 ? [] : [`"${written}" of "${row.id}" is read as ${quoted(others)}${where}, too.`]
  const left = listExampleClaims(example, without(table, row), isResume)
  return left.length === 0 ? [] : [`"${written}" is read without "${row.id}", too.`]
}

const problemsOfNot = (row: CueRow, written: string, { cues }: CueTable): string[] => {
  const example = readClaimedExample(written)
  const readers = [true, false].flatMap((isResume) => listExampleClaims(example, cues, isResume)).map(({ by }) => by)
  return readers.length === 0
    ? []
    : [`"${written}" is not to be read as "${row.id}", and is read as ${quoted([...new Set(readers)])}.`]
}

const GUARDS = [
  ...(['after', 'notAfter', 'before', 'notBefore', 'given', 'unless'] as const),
  ...(['tight', 'whole', 'transitive', 'ownEntry', 'undone', 'backwards', 'ofResume'] as const),
]

/** A row without one thing that it says. */
interface Variant {
  readonly what: string
  readonly row: CueRow
}

const withPhrase = (row: CueRow, at: number, phrase: string | null): CueRow => ({
  ...row,
  any: row.any.flatMap((one, index) => (index === at ? (phrase ?? []) : one)),
})

/** A row without each of its cues, their words and places that may be left out, and its guards, in turn. */
const variantsOf = (row: CueRow): Variant[] => [
  ...(row.any.length > 1 ? row.any : []).map((what, at) => ({ what, row: withPhrase(row, at, null) })),
  ...row.any.flatMap((written, at) =>
    variantsOfPhrase(written).map(({ what, left }) => ({ what, row: withPhrase(row, at, left) })),
  ),
  ...GUARDS.filter((guard) => row[guard] !== undefined).map((guard) => ({
    what: guard,
    row: { ...row, [guard]: undefined },
  })),
]

/** What is said of examples by a row, and by what trials it is told by. */
const readAlone = (row: CueRow, examples: readonly ClaimedExample[], table: CueTable): string => {
  const around = isOfTrials(row) ? table.rows.filter((other) => isOfTrials(other) && other.id !== row.id) : []
  const cues = readCues([row, ...around], table.sets)
  const read = ({ by: _, ...claim }: ExampleClaim): string => JSON.stringify(claim)
  return JSON.stringify(
    examples.map((example) => [true, false].map((isResume) => listExampleClaims(example, cues, isResume).map(read))),
  )
}

/** What a row says that changes none of its examples. */
const needless = (row: CueWithExamples, table: CueTable): string[] => {
  const examples = [...row.is, ...row.not].map(readClaimedExample)
  const read = readAlone(row, examples, table)
  return variantsOf(row)
    .filter((variant) => readAlone(variant.row, examples, table) === read)
    .map(({ what }) => `No example of "${row.id}" needs "${what}". Add one, or leave it out.`)
}

/** What is wrong with the examples of a row, held against all rows. */
export const problemsOfExamples = (row: CueWithExamples, table: CueTable): string[] => [
  ...row.is.flatMap((written) => [
    ...problemsOfIs(row, written, table, true),
    ...(isHeardInPostings(row) ? problemsOfIs(row, written, table, false) : []),
  ]),
  ...row.not.flatMap((written) => problemsOfNot(row, written, table)),
  ...needless(row, table),
]
