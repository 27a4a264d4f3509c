export {
  type AddFeature,
  type Decision,
  decide,
  explainDecision,
  type LinearChain,
  type TellFeatures,
  type Term,
  toLinearChain,
} from './linear-chain.ts'
