import type { Task } from '../../src/learned/language-tables.ts'
import type { PostingModels, Taxonomy } from '../../src/schema/index.ts'
import { type Fold, scoreSources } from './cross-validate.ts'
import { FAMILIES } from './families.ts'
import { createScore, figuresOf, type Score } from './score.ts'
import { TRAINERS } from './train-all.ts'

/** How the figures of cross-validation change without some features. */
export interface Ablation {
  readonly task: Task
  /** Name of the family or the group. */
  readonly name: string
  /** By name of the figure, in hundredths; negative: what leaving it out costs. */
  readonly change: Readonly<Record<string, number>>
}

const TASKS = Object.keys(TRAINERS) as Task[]

const groupsOf = (models: readonly PostingModels[], task: Task): string[] => [
  ...new Set(models.flatMap((model) => Object.keys(model[task].weights)).sort()),
]

interface Choice {
  readonly task: Task
  readonly name: string
  readonly leftOut: ReadonlySet<string>
}

const choose = (models: readonly PostingModels[], what: 'families' | 'groups'): Choice[] =>
  TASKS.flatMap((task): Choice[] => {
    const groups = groupsOf(models, task)
    if (what === 'groups') return groups.map((name) => ({ task, name, leftOut: new Set([name]) }))
    return FAMILIES[task].map((family) => ({
      task,
      name: family.name,
      leftOut: new Set(groups.filter((group) => family.groups.test(group))),
    }))
  })

const inHundredths = (share: number): number => Math.round(share * 10_000) / 100

/**
 * Leave out each family of feature groups, or each group, and retrain the models that use it.
 *
 * @param models of each fold, with all features.
 */
export const ablate = function* (
  folds: readonly Fold[],
  models: readonly PostingModels[],
  whole: Score,
  what: 'families' | 'groups',
  taxonomy: Taxonomy,
): Generator<Ablation> {
  const before = figuresOf(whole)
  for (const { task, name, leftOut } of choose(models, what)) {
    const score = createScore()
    for (const [index, { known, unseen }] of folds.entries()) {
      const own = models[index]
      if (own) scoreSources(unseen, { ...own, [task]: TRAINERS[task](known, leftOut) }, taxonomy, score)
    }
    const after = figuresOf(score)
    const change = Object.entries(before).map(([figure, value]) => [figure, inHundredths((after[figure] ?? 0) - value)])
    yield { task, name, change: Object.fromEntries(change) }
  }
}
