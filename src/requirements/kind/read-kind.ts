import type { SeenSequence } from '../../learned/features.ts'
import { decide, type LinearChain } from '../../learned/index.ts'
import { knownValue } from '../../learned/value.ts'
import { createView } from '../../learned/view.ts'
import type { RequirementKind } from '../../schema/job.ts'
import { NAME_FEATURES, OWN_COLUMNS, type SeenUnit, type Sense, WORD_FEATURES } from '../sense/index.ts'

export const KINDS: readonly RequirementKind[] = ['skill', 'soft', 'experience', 'degree', 'certification', 'language']

/** What the model of kinds sees. */
export const KIND_VIEW = createView(
  { ...OWN_COLUMNS, sense: ({ sense }: { readonly own: SeenUnit; readonly sense: Sense }) => knownValue(sense) },
  `bias; sense; ${WORD_FEATURES}; ${NAME_FEATURES}`,
)

/** What decides the kind of a statement. */
export const kindFeatures = (own: SeenUnit, sense: Sense): SeenSequence => ({
  length: 1,
  see: () => KIND_VIEW.see({ own, sense }),
})

/** What a statement asks for: something to be shown by a name or a deed, a quality, years, a degree … */
export const readKind = (seen: SeenUnit, sense: Sense, model: LinearChain): RequirementKind =>
  KINDS[decide(model, kindFeatures(seen, sense))[0] ?? 0] ?? 'skill'
