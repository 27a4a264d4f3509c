export { baseRateBy } from './base-rate-by.ts'
export { FEATURES, seeStatement, type Unrated } from './see-statement.ts'
