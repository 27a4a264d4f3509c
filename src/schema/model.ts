import { z } from 'zod'

/**
 * The weights of one group of features: `of` names the columns that its values come from; `rows` has, for each feature, the
 * difference of its key from the one before, then one number for each label. A key is made of the indexes of the values in
 * their columns, as a number is made of digits: each is multiplied by the sizes of the columns after it.
 */
export const FeatureGroup = z.object({ of: z.array(z.string()).min(1), rows: z.array(z.int()) })
export type FeatureGroup = z.infer<typeof FeatureGroup>

/**
 * A trained table of whole numbers, as stored in `models/*.json`: how much each feature speaks for each label, and how likely
 * one label follows another. Sums of these are all that decides.
 */
export const Model = z.object({
  /** What it decides: "sense", "kind", "parts", "choices". */
  task: z.string(),
  /** Version of the code that makes the features: a table trained for other features is refused. */
  features: z.int(),
  /** How much one unit of log-odds is. */
  scale: z.int().positive(),
  labels: z.array(z.string()).min(2),
  /** From each label, for each kind of step, and in the last row from the start of a sequence, to each label. */
  transitions: z.array(z.array(z.int())),
  /** For each column, the values that features use, sorted. */
  columns: z.record(z.string(), z.array(z.string())),
  /** By group of features. */
  weights: z.record(z.string(), FeatureGroup),
})
export type Model = z.infer<typeof Model>

/** Classes of words that occur in the same contexts in postings, and groups of classes that do. */
export const WordClasses = z.object({
  /** The words of each class, in lower case, separated by spaces. */
  classes: z.array(z.string()),
  /** The group of each class. */
  groups: z.array(z.int().min(0)),
})
export type WordClasses = z.infer<typeof WordClasses>

/** A sum of whole numbers, one for each feature that it knows: `models/base-rate.json`. */
export const AdditiveModel = z.object({
  /** What it estimates: "base-rate". */
  task: z.string(),
  /** Version of the code that makes the features: a table trained for other features is refused. */
  features: z.int(),
  /** What the numbers are divided by. */
  scale: z.int().positive(),
  /** What is added whatever the features. */
  base: z.int(),
  weights: z.record(z.string(), z.int()),
})
export type AdditiveModel = z.infer<typeof AdditiveModel>

/** All the models that read postings: `models/*.json`. */
export const PostingModels = z.object({
  sense: Model,
  kind: Model,
  parts: Model,
  choices: Model,
  wordClasses: WordClasses,
})
/** One set of models, for postings in English or in the other languages. */
export type LanguageModels = z.infer<typeof PostingModels>

/** The same, and in the form that the build prepared, which saves preparing it here. */
export type KeptModels = LanguageModels & { readonly packed?: Uint8Array | undefined }

export type PostingModels = KeptModels & {
  /** How usual statements are, in whatever language: `models/base-rate.json`. */
  readonly baseRate: AdditiveModel
  /** Models for German, French and Spanish, `models/other-languages/*.json`; without them every posting is read as if in English. */
  readonly others?: KeptModels
}
