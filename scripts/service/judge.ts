import type { Finding } from './check.ts'

/** `slow`: a matter of speed that was missed, in a short run, on a machine that may be at work. */
export type Judgement = 'ok' | 'slow' | 'FAIL'

/** A machine at work misses a speed by two or five; what is missed by this is a fault. */
const MISSED_BY = 10

export const judge = ({ holds, isSpeed, missedBy }: Finding, short: boolean): Judgement => {
  if (holds) return 'ok'
  return short && isSpeed && missedBy < MISSED_BY ? 'slow' : 'FAIL'
}

export const printCheck = (
  name: string,
  judged: readonly { readonly finding: Finding; readonly judgement: Judgement }[],
): string => {
  const lines = judged.map(({ finding: { promise, found }, judgement }) => `  ${judgement.padEnd(4)} ${promise} — ${found}`)
  return ['', name, ...lines].join('\n')
}
