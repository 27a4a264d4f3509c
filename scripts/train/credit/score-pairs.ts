import { creditByFigures } from '../../../src/coverage/credit.ts'
import type { CreditTables } from '../../../src/coverage/credit-steps.ts'
import type { PairRows, Row } from './build-pairs.ts'
import { correlation, kappa, type Twos, verdictOf } from './figures.ts'

/** Readers' overall scores closer than this say nothing about the order. */
const LEAST_APART = 5

const creditOf = ({ requirement, figures, row }: Row, tables: CreditTables): number =>
  figures ? creditByFigures(requirement, figures, '', tables).credit : row.credit

interface Scored {
  readonly pair: PairRows
  readonly score: number
  readonly credits: Twos
  readonly kinds: readonly string[]
}

const scorePair = (pair: PairRows, tables: CreditTables): Scored => {
  const held = pair.rows.map((row) => ({ row, credit: creditOf(row, tables) }))
  const counted = held.filter(({ row }) => row.row.status !== 'unknown')
  const weight = counted.reduce((sum, { row }) => sum + row.requirement.weight, 0)
  const earned = counted.reduce((sum, { row, credit }) => sum + row.requirement.weight * credit, 0)
  const kinds: string[] = []
  const credits = pair.labels.verdicts.flatMap(({ id, credit: gold }): Twos => {
    const statement = pair.statements.find((one) => one.id === id)
    if (!statement || statement.kind === 'blocker') return []
    const own = held.filter(({ row }) => row.statements.includes(statement))
    const ofAll = own.reduce((sum, { row }) => sum + row.requirement.weight, 0)
    kinds.push(statement.kind)
    return [
      [gold / 100, ofAll === 0 ? 0 : own.reduce((sum, { row, credit }) => sum + row.requirement.weight * credit, 0) / ofAll],
    ]
  })
  return { pair, score: weight === 0 ? 0 : (100 * earned) / weight, credits, kinds }
}

const rankedRight = (scored: readonly Scored[]): { right: number; of: number } => {
  let [right, of] = [0, 0]
  for (const [index, a] of scored.entries())
    for (const b of scored.slice(index + 1)) {
      const apart = a.pair.labels.overall - b.pair.labels.overall
      if (a.pair.posting !== b.pair.posting || Math.abs(apart) < LEAST_APART) continue
      of++
      if (apart * (a.score - b.score) > 0) right++
    }
  return { right, of }
}

const print = (share: number): string => share.toFixed(3)

const printAgreement = (name: string, credits: Twos): string => {
  const classes: Twos = credits.map(([a, b]) => [verdictOf(a), verdictOf(b)])
  const share = (test: (two: readonly [number, number]) => boolean): string => print(classes.filter(test).length / classes.length)
  const same = share(([a, b]) => a === b)
  const opposite = share(([a, b]) => Math.abs(a - b) === 2)
  return `${name}: ${credits.length} verdicts, kappa ${print(kappa(classes))}, same ${same}, opposite ${opposite}, credit r ${print(correlation(credits))}`
}

/** Figures of pairs, each with the tables fitted without its posting and without its person. */
export const printScores = (pairs: readonly PairRows[], tablesFor: (pair: PairRows) => CreditTables): string => {
  const scored = pairs.map((pair) => scorePair(pair, tablesFor(pair)))
  const { right, of } = rankedRight(scored)
  const kinds = [...new Set(scored.flatMap((one) => one.kinds))]
  const ofKind = (kind: string): Twos => scored.flatMap((one) => one.credits.filter((_, index) => one.kinds[index] === kind))
  return [
    printAgreement(
      'all',
      scored.flatMap((one) => one.credits),
    ),
    ...kinds.map((kind) => printAgreement(kind, ofKind(kind))),
    `overall r ${print(correlation(scored.map(({ pair, score }) => [pair.labels.overall, score])))}, ranked right ${print(right / of)} of ${of}`,
  ].join('\n')
}
