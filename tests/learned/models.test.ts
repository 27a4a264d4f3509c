import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LINK_STEPS, LINKS } from '../../src/requirements/choices/index.ts'
import { FEATURES } from '../../src/requirements/index.ts'
import { KINDS } from '../../src/requirements/kind/index.ts'
import { TAGS } from '../../src/requirements/parts/index.ts'
import { SENSE_STEPS, SENSES } from '../../src/requirements/sense/index.ts'
import { Model, WordClasses } from '../../src/schema/model.ts'

const readJson = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../models/${name}.json`, import.meta.url), 'utf8'))

const LABELS = { sense: SENSES, kind: KINDS, parts: TAGS, choices: LINKS } as const

/** Of the models that weigh several kinds of steps apart. */
const KINDS_OF_STEPS: Readonly<Record<string, number>> = { sense: SENSE_STEPS.length, choices: LINK_STEPS.length }

const FILES = Object.entries(LABELS).flatMap(([task, labels]) =>
  ['', 'other-languages/'].map((folder) => [folder + task, task, labels] as const),
)

describe.each(FILES)('models/%s.json', (file, task, labels) => {
  const model = Model.parse(readJson(file))

  it('was trained for the features that the code tells and the labels that it knows', () => {
    expect({ task: model.task, features: model.features, labels: model.labels }).toEqual({
      task,
      features: FEATURES,
      labels: [...labels],
    })
  })

  it('has in each row of a group a key of its own, made of values of its columns, and a number for each label', () => {
    const width = 1 + labels.length
    const wrong = Object.entries(model.weights).filter(([, { of, rows }]) => {
      const keys = of.reduce((product, column) => product * (model.columns[column]?.length ?? 0), 1)
      const gaps = rows.filter((_, at) => at % width === 0)
      const last = gaps.reduce((sum, gap) => sum + gap, 0)
      return rows.length % width !== 0 || gaps.some((gap, at) => gap < 0 || (gap === 0 && at > 0)) || last >= keys
    })
    expect(wrong.map(([group]) => group)).toEqual([])
    expect(model.transitions.map((row) => row.length)).toEqual(
      new Array((KINDS_OF_STEPS[task] ?? 1) * labels.length + 1).fill(labels.length),
    )
  })
})

describe('models/word-classes.json', () => {
  const { classes, groups } = WordClasses.parse(readJson('word-classes'))

  it('has each word once, in a class that has a group', () => {
    const words = classes.flatMap((own) => own.split(' '))
    expect(new Set(words).size).toBe(words.length)
    expect(groups).toHaveLength(classes.length)
  })

  it.each([
    ['snowflake', 'redshift'],
    ['ability', 'willingness'],
    ['mathematics', 'statistics'],
  ])('has "%s" with "%s"', (one, other) => {
    expect(classes.find((own) => own.split(' ').includes(one))?.split(' ')).toContain(other)
  })
})
