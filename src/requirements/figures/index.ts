export { type FoundBlocker, findBlockers, withoutRepeats } from './blockers.ts'
export { orExperienceIn } from './degree.ts'
export { splitFields } from './fields-of-study.ts'
export { type Figures, type PartFigures, readFigures, type Studies, type Told } from './read-figures.ts'
