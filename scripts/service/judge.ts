import type { Finding } from './check.ts'

/** `slow`: a speed or goal that was missed, in a short run, on a machine that may be busy. */
export type Judgement = 'ok' | 'slow' | 'FAIL'

/** A busy machine misses a speed by a factor of two or five; missing it by this factor is a fault. */
const MISSED_BY = 10

export const judge = ({ holds, about, missedBy }: Finding, short: boolean): Judgement => {
  if (holds) return 'ok'
  return short && (about === 'goal' || (about === 'speed' && missedBy < MISSED_BY)) ? 'slow' : 'FAIL'
}

export const printCheck = (
  name: string,
  judged: readonly { readonly finding: Finding; readonly judgement: Judgement }[],
): string => {
  const lines = judged.map(({ finding: { promise, found }, judgement }) => `  ${judgement.padEnd(4)} ${promise} — ${found}`)
  return ['', name, ...lines].join('\n')
}
