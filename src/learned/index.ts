export {
  type AddFeature,
  decide,
  explainDecision,
  judgePath,
  type LinearChain,
  type TellFeatures,
  type Term,
  toLinearChain,
} from './linear-chain.ts'
