export { BLOCKING_KINDS, disambiguate, judgeReading, type Sighting } from './disambiguate.ts'
export { findObjection } from './judge-sense.ts'
