import { LINK_STEPS, LINKS } from '../../src/requirements/choices/index.ts'
import { FEATURES } from '../../src/requirements/index.ts'
import { KINDS } from '../../src/requirements/kind/index.ts'
import { mayFollow, PART_TEMPLATES, TAGS } from '../../src/requirements/parts/index.ts'
import { SENSE_STEPS, SENSES } from '../../src/requirements/sense/index.ts'
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

/**
 * How each model is trained: found by cross-validation over postings; a feature of fewer than three documents never enters.
 * Weights are averaged over the last epochs, and each look at an example leaves out some features: both bring a point or two
 * on postings that were not learned from.
 */
const COMMON = { features: FEATURES, minDocuments: 3, l2: 1, epochs: 14, averaged: 8, dropout: 0.2 } as const

/** A demand that is missed costs a person more than a line too many: as far as nineteen of twenty lines are asked for. */
const LEAD_OF_DEMANDS = { required: 0.25, preferred: 0.25, duty: 0.6875 }
const SENSE = { ...COMMON, task: 'sense', labels: SENSES, steps: SENSE_STEPS.length, alpha: 0.06, l1: 1, lead: LEAD_OF_DEMANDS }

const KIND = { ...COMMON, task: 'kind', labels: KINDS, alpha: 0.08, l1: 1 }
const CHOICES = { ...COMMON, task: 'choices', labels: LINKS, steps: LINK_STEPS.length, alpha: 0.07, l1: 1 }

/** Qualities are told in ever new words: without a lead, three in ten were missed and one in ten named in vain. */
const LEAD_OF_PARTS = { 'soft first': 1.125, 'soft only': 1.125, 'hard first': 0.1875, 'hard only': 0.1875 }
const PARTS = {
  ...COMMON,
  ...{ task: 'parts', labels: TAGS, columns: PART_COLUMNS, mayFollow, alpha: 0.07, l1: 4, minDocuments: 4, lead: LEAD_OF_PARTS },
}

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
