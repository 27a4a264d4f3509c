import type { AdditiveModel } from '../schema/model.ts'
import { FEATURES, seeStatement, type Unrated } from './see-statement.ts'

const HUNDREDTHS = 100

/**
 * How much of a statement people in and near the field usually show (0..1, in hundredths), by the words of the statement alone:
 * Python nearly all, a clearance nobody.
 *
 * @throws Error if the model was trained for other features.
 */
export const baseRateBy = ({ features, scale, base, weights }: AdditiveModel): ((said: string, statement: Unrated) => number) => {
  if (features !== FEATURES)
    throw new Error(`models/base-rate.json has features ${features}; ${FEATURES} were expected: train it again.`)
  return (said, statement) => {
    let sum = base
    for (const feature of seeStatement(said, statement)) sum += weights[feature] ?? 0
    return Math.min(HUNDREDTHS, Math.max(0, Math.round((HUNDREDTHS * sum) / scale))) / HUNDREDTHS
  }
}
