import { z } from 'zod'

/**
 * The weights of one group of features: `of` names the columns that its values are made of; `rows` has, feature after
 * feature, how far its key is behind that of the one before, then one number for each label. A key is made of the places of
 * the values in their columns, as digits make a number: each counts as often as there are values in the columns after it.
 */
export const FeatureGroup = z.object({ of: z.array(z.string()).min(1), rows: z.array(z.int()) })
export type FeatureGroup = z.infer<typeof FeatureGroup>

/**
 * A trained table of whole numbers, as `models/*.json` keeps it: for each label what each feature speaks for it, and how
 * likely one label follows another. Sums of these are all that decides.
 */
export const Model = z.object({
  /** What it reads: "sense", "kind", "parts", "choices". */
  task: z.string(),
  /** Of the code that makes the features: a table trained for other features is refused. */
  features: z.int(),
  /** One unit of log-odds is that many. */
  scale: z.int().positive(),
  labels: z.array(z.string()).min(2),
  /** From each label, for each kind of step, and in the last row from the start of a sequence, to each label. */
  transitions: z.array(z.array(z.int())),
  /** By column, the values in it that a feature goes by, sorted. */
  columns: z.record(z.string(), z.array(z.string())),
  /** By group. */
  weights: z.record(z.string(), FeatureGroup),
})
export type Model = z.infer<typeof Model>

/** Words that stand among the same words in postings, as classes, and classes that do so as groups. */
export const WordClasses = z.object({
  /** Of each class its words, in small letters, separated by spaces. */
  classes: z.array(z.string()),
  /** Of each class the group that it is of. */
  groups: z.array(z.int().min(0)),
})
export type WordClasses = z.infer<typeof WordClasses>

/** All that reading a posting goes by: `models/*.json`. */
export const PostingModels = z.object({
  sense: Model,
  kind: Model,
  parts: Model,
  choices: Model,
  wordClasses: WordClasses,
})
/** Those of postings that one set of models reads. */
export type LanguageModels = z.infer<typeof PostingModels>

/** The same, and as the build made them ready, which saves making them so. */
export type KeptModels = LanguageModels & { readonly packed?: Uint8Array | undefined }

export type PostingModels = KeptModels & {
  /** Those of postings in German, French and Spanish, `models/other-languages/*.json`; without them all are read as if in English. */
  readonly others?: KeptModels
}
