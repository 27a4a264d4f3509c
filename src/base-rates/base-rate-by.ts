import type { AdditiveModel } from '../schema/model.ts'
import { FEATURES, seeStatement, type Unrated } from './see-statement.ts'

const HUNDREDTHS = 100

/**
 * How much of a statement people in and near the field usually show (0..1, in hundredths), by the words of the statement alone:
 * Python nearly all, a clearance nobody.
 *
 * @throws Error if the model was trained for other features.
 */
export const baseRateBy = (model: AdditiveModel | undefined): ((said: string, statement: Unrated) => number) => {
  if (model?.features !== FEATURES)
    throw new Error(
      `models/base-rate.json has features ${model?.features}; ${FEATURES} were expected: give the one of this version as \`baseRate\`.`,
    )
  const { scale, base, weights } = model
  return (said, statement) => {
    let sum = base
    for (const feature of seeStatement(said, statement)) sum += weights[feature] ?? 0
    return Math.min(HUNDREDTHS, Math.max(0, Math.round((HUNDREDTHS * sum) / scale))) / HUNDREDTHS
  }
}
