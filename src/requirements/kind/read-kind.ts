import { decide, type Features, type LinearChain, type Teller } from '../../learned/index.ts'
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

/** What decides the kind of a statement. */
export const kindFeatures = (seen: SeenUnit, sense: Sense): Features => ({
  length: 1,
  tell: (_, to) => tellKind(seen, sense, to),
})

/** What a statement asks for: something to be shown by a name or a deed, a quality, years, a degree … */
export const readKind = (seen: SeenUnit, sense: Sense, model: LinearChain): RequirementKind => {
  const [label = 0] = decide(model, kindFeatures(seen, sense))
  return KINDS[label] ?? 'skill'
}
