import type { Task } from '../../src/learned/language-tables.ts'
import { LINK_STEPS, LINKS } from '../../src/requirements/choices/index.ts'
import { FEATURES } from '../../src/requirements/index.ts'
import { KINDS } from '../../src/requirements/kind/index.ts'
import { mayFollow, PART_TEMPLATES, TAGS } from '../../src/requirements/parts/index.ts'
import { SENSE_STEPS, SENSES } from '../../src/requirements/sense/index.ts'
import type { LanguageModels, Model, WordClasses } from '../../src/schema/model.ts'
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

/** What keeps a model small: in how many documents a feature must occur, and how strongly weights are pulled towards zero. */
interface Thrift {
  readonly minDocuments: number
  readonly l1: number
}

type Amount = 'few' | 'many'

/** Few labels bring few features, and each counts; from hundreds of postings on, tables grow faster than they improve. */
const MANY_POSTINGS = 500
const amountOf = ({ length }: readonly LabelledPosting[]): Amount => (length < MANY_POSTINGS ? 'few' : 'many')

const THRIFT: Readonly<Record<Amount, Readonly<Record<Task, Thrift>>>> = {
  few: {
    sense: { minDocuments: 3, l1: 1 },
    kind: { minDocuments: 3, l1: 1 },
    parts: { minDocuments: 4, l1: 4 },
    choices: { minDocuments: 3, l1: 1 },
  },
  many: {
    sense: { minDocuments: 4, l1: 3 },
    kind: { minDocuments: 4, l1: 4 },
    parts: { minDocuments: 5, l1: 8 },
    choices: { minDocuments: 4, l1: 1 },
  },
}

/**
 * How each model is trained: found by cross-validation over postings.
 * Weights are averaged over the last epochs, and each look at an example drops some features: both bring a point or two on
 * held-out postings.
 */
const COMMON = { features: FEATURES, l2: 1, dropout: 0.2 } as const

/** Few labels need more epochs. */
const EPOCHS = { few: { epochs: 24, averaged: 14 }, many: { epochs: 14, averaged: 8 } } as const

/**
 * A missed demand costs a person more than a line too many: the lead is as large as keeps nineteen of twenty lines right. A
 * model with few labels is less sure of each, and needs a larger lead.
 */
const LEAD_OF_DEMANDS = {
  few: { required: 0.75, preferred: 0.75, duty: 1.1875 },
  many: { required: 0.25, preferred: 0.25, duty: 0.6875 },
} as const
const SENSE = { ...COMMON, task: 'sense', labels: SENSES, steps: SENSE_STEPS.length, alpha: 0.06 }

const KIND = { ...COMMON, task: 'kind', labels: KINDS, alpha: 0.08 }
const CHOICES = { ...COMMON, task: 'choices', labels: LINKS, steps: LINK_STEPS.length, alpha: 0.07 }

/** Qualities come in ever new words: without a lead, three in ten were missed and one in ten found wrongly. */
const LEAD_OF_PARTS = { 'soft first': 1.125, 'soft only': 1.125, 'hard first': 0.1875, 'hard only': 0.1875 }
const PARTS = { ...COMMON, task: 'parts', labels: TAGS, columns: PART_COLUMNS, mayFollow, alpha: 0.07, lead: LEAD_OF_PARTS }

const NONE: LeftOut = new Set()

type Trainer = (postings: readonly LabelledPosting[], leftOut?: LeftOut) => Model

/** The options of a task that depend on the number of postings. */
const amountsOf = (task: Task, postings: readonly LabelledPosting[]) => {
  const amount = amountOf(postings)
  const lead = task === 'sense' ? { lead: LEAD_OF_DEMANDS[amount] } : {}
  return { ...THRIFT[amount][task], ...EPOCHS[amount], ...lead }
}

/** The trainer of each model; optionally without some feature groups, to find out what they bring. */
export const TRAINERS: Readonly<Record<Task, Trainer>> = {
  sense: (postings, leftOut = NONE) =>
    trainModel(senseExamples(postings, leftOut), { ...SENSE, ...amountsOf('sense', postings) }),
  kind: (postings, leftOut = NONE) => trainModel(kindExamples(postings, leftOut), { ...KIND, ...amountsOf('kind', postings) }),
  parts: (postings, leftOut = NONE) => trainModel(partExamples(postings, leftOut), { ...PARTS, ...amountsOf('parts', postings) }),
  choices: (postings, leftOut = NONE) =>
    trainModel(choiceExamples(postings, leftOut), { ...CHOICES, ...amountsOf('choices', postings) }),
}

/** The models of postings, learned from labelled ones. The same postings in the same order give the same bytes. */
export const trainAll = (postings: readonly LabelledPosting[], wordClasses: WordClasses): LanguageModels => ({
  sense: TRAINERS.sense(postings),
  kind: TRAINERS.kind(postings),
  parts: TRAINERS.parts(postings),
  choices: TRAINERS.choices(postings),
  wordClasses,
})
