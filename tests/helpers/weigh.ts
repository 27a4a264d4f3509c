import { groupWeights } from '../../scripts/train/group-weights.ts'
import { SEPARATOR } from '../../src/learned/features.ts'
import type { Model } from '../../src/schema/model.ts'

/** By group and value, one number for each label; values of several cells are parted as features are. */
type Rows = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>

/** Weights as the file of a model has them. @param of by group, the columns of its cells; a group that is not here has its own. */
export const weigh = (rows: Rows, of: Readonly<Record<string, readonly string[]>> = {}): Pick<Model, 'columns' | 'weights'> =>
  groupWeights(
    Object.entries(rows).flatMap(([group, values]) =>
      Object.entries(values).map(([value, row]) => ({ group, values: value.split(SEPARATOR), row })),
    ),
    (group) => of[group] ?? [group],
  )
