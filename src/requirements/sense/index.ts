export {
  NAME_FEATURES,
  OWN_COLUMNS,
  SENSE_VIEW,
  STEPS as SENSE_STEPS,
  seeSense,
  stepTo as stepToUnit,
  WORD_FEATURES,
} from './features.ts'
export { READ_BY, type ReadSense, readSenses, SENSES, type Sense, senseFeatures } from './read-senses.ts'
export { type SeenUnit, seeUnits } from './see-units.ts'
