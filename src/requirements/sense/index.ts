export { READ_BY, type ReadSense, readSenses, SENSES, type Sense, senseFeatures } from './read-senses.ts'
export { type ClassedWords, readClassed } from './read-words.ts'
export {
  type SeenUnit,
  STEPS as SENSE_STEPS,
  seeUnits,
  stepTo as stepToUnit,
  tellNamed,
  tellSense,
  tellWords,
} from './tell-sense.ts'
