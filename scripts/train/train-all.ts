import { LINKS } from '../../src/requirements/choices/index.ts'
import { FEATURES } from '../../src/requirements/index.ts'
import { KINDS } from '../../src/requirements/kind/index.ts'
import { TAGS } from '../../src/requirements/parts/index.ts'
import { SENSES } from '../../src/requirements/sense/index.ts'
import type { PartsOfSpeech, PostingModels } from '../../src/schema/model.ts'
import {
  choiceExamples,
  kindExamples,
  type LabelledPosting,
  type LeftOut,
  partExamples,
  senseExamples,
} from './build-examples.ts'
import { trainModel } from './train-model.ts'

/** How each model is trained: found by cross-validation over postings; a feature of fewer than three documents never enters. */
const COMMON = { features: FEATURES, minDocuments: 3, l2: 1 } as const
const SENSE = { ...COMMON, task: 'sense', labels: SENSES, epochs: 10, alpha: 0.06, l1: 1 }
const KIND = { ...COMMON, task: 'kind', labels: KINDS, epochs: 8, alpha: 0.08, l1: 1 }
const PARTS = { ...COMMON, task: 'parts', labels: TAGS, epochs: 12, alpha: 0.07, l1: 4, minDocuments: 4 }
const CHOICES = { ...COMMON, task: 'choices', labels: LINKS, epochs: 12, alpha: 0.07, l1: 1 }

export interface TrainAllOptions {
  readonly partsOfSpeech: PartsOfSpeech
  /** By task, feature groups to leave out. */
  readonly leftOut?: Readonly<Record<string, LeftOut>>
}

const NONE: LeftOut = new Set()

/** The models of postings, learned from labelled ones. The same postings in the same order give the same bytes. */
export const trainAll = (
  postings: readonly LabelledPosting[],
  { partsOfSpeech, leftOut = {} }: TrainAllOptions,
): PostingModels => ({
  sense: trainModel(senseExamples(postings, leftOut.sense ?? NONE), SENSE),
  kind: trainModel(kindExamples(postings, leftOut.kind ?? NONE), KIND),
  parts: trainModel(partExamples(postings, leftOut.parts ?? NONE), PARTS),
  choices: trainModel(choiceExamples(postings, leftOut.choices ?? NONE), CHOICES),
  partsOfSpeech,
})
