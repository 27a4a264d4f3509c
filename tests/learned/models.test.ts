import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LINK_STEPS, LINKS } from '../../src/requirements/choices/index.ts'
import { FEATURES } from '../../src/requirements/index.ts'
import { KINDS } from '../../src/requirements/kind/index.ts'
import { TAGS } from '../../src/requirements/parts/index.ts'
import { SENSE_STEPS, SENSES } from '../../src/requirements/sense/index.ts'
import { Model, PartsOfSpeech } from '../../src/schema/model.ts'

const readJson = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../models/${name}.json`, import.meta.url), 'utf8'))

const LABELS = { sense: SENSES, kind: KINDS, parts: TAGS, choices: LINKS } as const

/** Of the models that weigh several kinds of steps apart. */
const KINDS_OF_STEPS: Readonly<Record<string, number>> = { sense: SENSE_STEPS.length, choices: LINK_STEPS.length }

describe.each(Object.entries(LABELS))('models/%s.json', (task, labels) => {
  const model = Model.parse(readJson(task))

  it('was trained for the features that the code tells and the labels that it knows', () => {
    expect({ task: model.task, features: model.features, labels: model.labels }).toEqual({
      task,
      features: FEATURES,
      labels: [...labels],
    })
  })

  it('has in each row of a group a value of each of its columns and a number for each label', () => {
    const wrong = Object.entries(model.weights).filter(([, { of, rows }]) => {
      const width = of.length + labels.length
      const isKnown = rows.every((number, at) => {
        const column = of[at % width]
        return column === undefined || (number >= 0 && number < (model.columns[column]?.length ?? 0))
      })
      return rows.length % width !== 0 || !isKnown
    })
    expect(wrong.map(([group]) => group)).toEqual([])
    expect(model.transitions.map((row) => row.length)).toEqual(
      new Array((KINDS_OF_STEPS[task] ?? 1) * labels.length + 1).fill(labels.length),
    )
  })
})

describe('models/parts-of-speech.json', () => {
  it('fits its schema', () => {
    expect(() => PartsOfSpeech.parse(readJson('parts-of-speech'))).not.toThrow()
  })
})
