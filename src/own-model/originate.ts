import type { Report, Rewriting } from '../schema/index.ts'

/** What it was made by and of, as all that a model has a part in says it. */
export const originOf = <Model extends string | null>(
  model: Model,
  { versions, inputs: { resume, job, asOf, level } }: Report,
): Pick<Rewriting, 'versions' | 'inputs'> & { readonly model: Model } => ({
  model,
  versions,
  inputs: { resume, job, asOf, level },
})
