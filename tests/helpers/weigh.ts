import { groupWeights } from '../../scripts/train/group-weights.ts'
import { SEPARATOR } from '../../src/learned/features.ts'
import type { Model } from '../../src/schema/model.ts'

/** By group and value, one number for each label; values of several cells are separated as in features. */
type Rows = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>

/** Weights in the form of a model's file. @param of by group, the columns of its cells; a group that is not listed has its own. */
export const weigh = (rows: Rows, of: Readonly<Record<string, readonly string[]>> = {}): Pick<Model, 'columns' | 'weights'> =>
  groupWeights(
    Object.entries(rows).flatMap(([group, values]) =>
      Object.entries(values).map(([value, row]) => ({ group, values: value.split(SEPARATOR), row })),
    ),
    (group) => of[group] ?? [group],
  )
