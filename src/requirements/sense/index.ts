export { NAME_FEATURES, OWN_COLUMNS, SENSE_STEPS, SENSE_VIEW, senseFeatures, WORD_FEATURES } from './features.ts'
export { READ_BY, type ReadSense, readSenses, SENSES, type Sense } from './read-senses.ts'
export { type SeenUnit, seeUnits } from './see-units.ts'
