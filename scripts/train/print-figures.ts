import type { Ablation } from './ablate.ts'
import { agreementOf, figuresOf, type Score } from './score.ts'

/** One figure per line. */
export const printFigures = (score: Score): string => {
  const lines = Object.entries(figuresOf(score)).map(([name, value]) => `${name.padEnd(24)}${value.toFixed(3)}`)
  const { said, labelled } = score.parts
  const [exact, pairs] = [agreementOf(score.exact), agreementOf(score.pairs)]
  const counts = [
    `${score.asked.of} statements of ours; ${said} hard parts said, ${labelled} labelled`,
    `exact P ${exact.p.toFixed(3)} R ${exact.r.toFixed(3)}, pairs P ${pairs.p.toFixed(3)} R ${pairs.r.toFixed(3)}`,
  ]
  return [...lines, ...counts].join('\n')
}

/** A row of a Markdown table: the model, what is left out, and what every figure loses (or gains) by it. */
export const printAblation = ({ task, name, change }: Ablation): string => {
  const cells = Object.values(change).map((value) => (value === 0 ? '·' : `${value > 0 ? '+' : ''}${value.toFixed(1)}`))
  return `| ${[task, name, ...cells].join(' | ')} |`
}

/** The head of the same table. */
export const printAblationHead = (score: Score): string => {
  const names = ['model', 'left out', ...Object.keys(figuresOf(score))]
  return `| ${names.join(' | ')} |\n|${names.map(() => ' --- ').join('|')}|`
}
