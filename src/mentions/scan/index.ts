export { findAddresses } from './addresses.ts'
export { findLabels, isLabelAlone, opensWithOtherLabel, withoutLabel } from './labels.ts'
export { findMasks } from './masks.ts'
