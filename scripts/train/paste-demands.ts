import type { Labels } from './read-labels.ts'

/** A text, and what is asked in it. */
export interface LabelledText {
  readonly labels: Labels
  readonly text: string
}

const toPaste = ({ posting }: Labels, statements: Labels['statements']): LabelledText => ({
  labels: { posting, statements },
  text: statements.map(({ quote }) => quote.replace(/\s+/g, ' ')).join('\n'),
})

/**
 * What people paste instead of a posting: its demands alone, without a heading or a word about the company, and one demand
 * alone. Made from a labelled posting, so that the labels are known.
 */
export const pasteDemands = (labels: Labels): LabelledText[] => {
  const asked = labels.statements.filter(({ importance, kind }) => importance === 'required' && kind !== 'blocker')
  const [first, last] = [asked[0], asked.at(-1)]
  if (first === undefined || last === undefined || first === last) return []
  return [toPaste(labels, asked), toPaste(labels, [first]), toPaste(labels, [last])]
}
