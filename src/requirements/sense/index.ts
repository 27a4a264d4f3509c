export { WISH } from './cues.ts'
export { explainSense, type ReadSense, readSenses, SENSES, type Sense } from './read-senses.ts'
export { type NamedKind, type SeenUnit, seeUnit, tellNamed, tellSense, tellWords } from './tell-sense.ts'
