export {
  type AddFeature,
  type Decision,
  decide,
  decideAndJudge,
  explainDecision,
  type LinearChain,
  type TellFeatures,
  type Term,
  toLinearChain,
} from './linear-chain.ts'
