export { cover } from './cover.ts'
export { whatIf } from './score.ts'
export { SCORING_VERSION, weigh } from './weights.ts'
