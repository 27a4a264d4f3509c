import type { Labels } from './read-labels.ts'

/** A text, and what it asks for. */
export interface LabelledText {
  readonly labels: Labels
  readonly text: string
}

const toPaste = ({ posting }: Labels, statements: Labels['statements']): LabelledText => ({
  labels: { posting, statements },
  text: statements.map(({ quote }) => quote.replace(/\s+/g, ' ')).join('\n'),
})

/** Shorter lines are headings and names. */
const MIN_PROSE_CHARS = 40

/** Lines that ask for nothing: they contain nothing that is labelled. */
const findProse = ({ labels, text }: LabelledText): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length >= MIN_PROSE_CHARS && !labels.statements.some(({ quote }) => line.includes(quote)))

const first = <T>(all: readonly T[]): T[] => all.slice(0, 1)
const last = <T>(all: readonly T[]): T[] => all.slice(1).slice(-1)

/**
 * What people paste instead of a posting: only its demands, without a heading or a word about the company, and a single
 * demand; and a line or two that ask for nothing. Made from a labelled posting, so that the labels are known.
 */
export const pasteDemands = (labelled: LabelledText): LabelledText[] => {
  const { labels } = labelled
  const asked = labels.statements.filter(({ importance, kind }) => importance === 'required' && kind !== 'blocker')
  const prose = findProse(labelled)
  return [
    ...(asked.length > 1 ? [toPaste(labels, asked)] : []),
    ...[...first(asked), ...last(asked)].map((one) => toPaste(labels, [one])),
    ...[...first(prose), ...last(prose)].map((text) => ({ labels: { ...labels, statements: [] }, text })),
  ]
}
