export { baseRateBy } from './base-rate-by.ts'
export { FEATURES, seeStatement } from './see-statement.ts'
