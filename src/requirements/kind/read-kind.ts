import {
  decide,
  decideAndJudge,
  explainDecision,
  type Features,
  type LinearChain,
  type Teller,
  type Term,
} from '../../learned/index.ts'
import type { RequirementKind } from '../../schema/job.ts'
import { type SeenUnit, type Sense, tellNamed, tellWords } from '../sense/index.ts'

export const KINDS: readonly RequirementKind[] = ['skill', 'soft', 'experience', 'degree', 'certification', 'language']

/** The features of one statement. */
export const tellKind = (seen: SeenUnit, sense: Sense, to: Teller): void => {
  to.add('bias', '')
  to.add('sense', sense)
  tellWords(seen, to)
  tellNamed(seen, to)
}

const featuresOf = (seen: SeenUnit, sense: Sense): Features => ({ length: 1, tell: (_, to) => tellKind(seen, sense, to) })

/** What is asked in a statement: something to be shown by a name or a deed, a quality, years, a degree … */
export const readKind = (seen: SeenUnit, sense: Sense, model: LinearChain): RequirementKind => {
  const [label = 0] = decide(model, featuresOf(seen, sense))
  return KINDS[label] ?? 'skill'
}

/** How sure {@link readKind} is of the same statement: 0..1. */
export const judgeKind = (seen: SeenUnit, sense: Sense, model: LinearChain): number =>
  decideAndJudge(model, featuresOf(seen, sense))[0]?.sure ?? 0

/** What spoke most for the kind of a statement. */
export const explainKind = (seen: SeenUnit, sense: Sense, kind: RequirementKind, model: LinearChain, most: number): Term[] =>
  explainDecision(model, featuresOf(seen, sense), 0, KINDS.indexOf(kind), most)
