import type { LabelledStatement, Pair, Verdict, Verdicts } from '../../../bench/readers/labels.ts'

/** An invented posting of four lines, one for each statement below. */
export const POSTING = 'Know Python or R and SQL.\nRust is a plus.\nBring patience.\nYou must hold a permit.\nWe love Kafka.\n'

type PartRow = readonly [quote: string, choice: string | null, soft?: boolean]

const statement = (
  id: string,
  quote: string,
  importance: LabelledStatement['importance'],
  kind: LabelledStatement['kind'],
  ...parts: PartRow[]
): LabelledStatement => ({
  ...{ id, quote, importance, kind, years: null },
  parts: parts.map(([words, choice, soft = false]) => ({ quote: words, choice, soft })),
})

export const STATEMENTS: LabelledStatement[] = [
  statement('s1', 'Know Python or R and SQL', 'required', 'skill', ['Python', 'c1'], ['R', 'c1'], ['SQL', null]),
  statement('s2', 'Rust is a plus', 'preferred', 'skill', ['Rust', null]),
  statement('s3', 'Bring patience', 'required', 'soft', ['patience', null, true]),
  statement('s4', 'You must hold a permit', 'required', 'blocker'),
]

export const ASKS = {
  posting: '01-tiny.txt',
  statements: STATEMENTS,
  notAsked: [{ quote: 'We love Kafka', why: 'company' as const }],
}

const verdictOf = (credit: number): Verdict['verdict'] => (credit >= 75 ? 'met' : credit >= 20 ? 'partly' : 'unmet')

/** The reader's credits of s1, s2 and s3, in per cent. */
export const pairOf = (resume: string, overall: number, credits: readonly number[], gaps: string[] = []): Pair => ({
  ...{ resume, overall, gaps },
  verdicts: credits.map((credit, index) => ({
    ...{ id: `s${index + 1}`, verdict: verdictOf(credit), credit, why: 'Seen there' },
    evidence: credit < 20 ? [] : ['Python'],
  })),
  advice: ['a', 'b', 'c'].map((says) => ({ kind: 'wording', says, lines: [], for: [] })),
})

export const verdictsOf = (...pairs: Pair[]): Verdicts => ({
  ...{ posting: '01-tiny.txt', statements: STATEMENTS, pairs },
  ranking: [...pairs].sort((a, b) => b.overall - a.overall).map(({ resume }) => resume),
})
