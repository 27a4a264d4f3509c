import { LINKS } from '../../src/requirements/choices/index.ts'
import { FEATURES } from '../../src/requirements/index.ts'
import { KINDS } from '../../src/requirements/kind/index.ts'
import { PART_TEMPLATES, TAGS } from '../../src/requirements/parts/index.ts'
import { SENSES } from '../../src/requirements/sense/index.ts'
import type { Model, PartsOfSpeech, PostingModels } from '../../src/schema/model.ts'
import {
  choiceExamples,
  kindExamples,
  type LabelledPosting,
  type LeftOut,
  partExamples,
  senseExamples,
} from './build-examples.ts'
import { trainModel } from './train-model.ts'

const PART_COLUMNS = new Map(PART_TEMPLATES.map(([group, ...of]) => [group, of.map(([column]) => column)]))

/** How each model is trained: found by cross-validation over postings; a feature of fewer than three documents never enters. */
const COMMON = { features: FEATURES, minDocuments: 3, l2: 1 } as const
const SENSE = { ...COMMON, task: 'sense', labels: SENSES, epochs: 10, alpha: 0.06, l1: 1 }
const KIND = { ...COMMON, task: 'kind', labels: KINDS, epochs: 8, alpha: 0.08, l1: 1 }
const PARTS = { ...COMMON, task: 'parts', labels: TAGS, columns: PART_COLUMNS, epochs: 12, alpha: 0.07, l1: 4, minDocuments: 4 }
const CHOICES = { ...COMMON, task: 'choices', labels: LINKS, epochs: 12, alpha: 0.07, l1: 1 }

export const OPTIONS = { sense: SENSE, kind: KIND, parts: PARTS, choices: CHOICES } as const

const NONE: LeftOut = new Set()

/** What learns each model; without some feature groups, to learn what they bring. */
export const TRAINERS = {
  sense: (postings: readonly LabelledPosting[], leftOut = NONE): Model => trainModel(senseExamples(postings, leftOut), SENSE),
  kind: (postings: readonly LabelledPosting[], leftOut = NONE): Model => trainModel(kindExamples(postings, leftOut), KIND),
  parts: (postings: readonly LabelledPosting[], leftOut = NONE): Model => trainModel(partExamples(postings, leftOut), PARTS),
  choices: (postings: readonly LabelledPosting[], leftOut = NONE): Model =>
    trainModel(choiceExamples(postings, leftOut), CHOICES),
} as const
export type Task = keyof typeof TRAINERS

/** The models of postings, learned from labelled ones. The same postings in the same order give the same bytes. */
export const trainAll = (postings: readonly LabelledPosting[], partsOfSpeech: PartsOfSpeech): PostingModels => ({
  sense: TRAINERS.sense(postings),
  kind: TRAINERS.kind(postings),
  parts: TRAINERS.parts(postings),
  choices: TRAINERS.choices(postings),
  partsOfSpeech,
})
