import type { Report, Rewriting } from '../schema/index.ts'

/** Which model and inputs it was made with, as stated in everything that a model takes part in. */
export const originOf = <Model extends string | null>(
  model: Model,
  { versions, inputs: { resume, job, asOf, level } }: Report,
): Pick<Rewriting, 'versions' | 'inputs'> & { readonly model: Model } => ({
  model,
  versions,
  inputs: { resume, job, asOf, level },
})
