import { z } from 'zod'

/**
 * The weights of one group of features: `of` names the columns that its values are made of; `rows` has, feature after
 * feature, the place of each of these values in its column, then one number for each label.
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

/** Parts of speech of English words: those that go by their ending, and those that do not. */
export const PartsOfSpeech = z.object({
  /** By the last one to four letters. */
  endings: z.record(z.string(), z.string()),
  /** Words of each part of speech that their ending does not tell, parted by spaces. */
  words: z.record(z.string(), z.string()),
})
export type PartsOfSpeech = z.infer<typeof PartsOfSpeech>

/** All that reading a posting goes by: `models/*.json`. */
export const PostingModels = z.object({
  sense: Model,
  kind: Model,
  parts: Model,
  choices: Model,
  partsOfSpeech: PartsOfSpeech,
})
export type PostingModels = z.infer<typeof PostingModels>
