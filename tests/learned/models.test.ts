import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LINKS } from '../../src/requirements/choices/index.ts'
import { FEATURES } from '../../src/requirements/index.ts'
import { KINDS } from '../../src/requirements/kind/index.ts'
import { TAGS } from '../../src/requirements/parts/index.ts'
import { SENSES } from '../../src/requirements/sense/index.ts'
import { Model, PartsOfSpeech } from '../../src/schema/model.ts'

const readJson = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../models/${name}.json`, import.meta.url), 'utf8'))

const LABELS = { sense: SENSES, kind: KINDS, parts: TAGS, choices: LINKS } as const

describe.each(Object.entries(LABELS))('models/%s.json', (task, labels) => {
  const model = Model.parse(readJson(task))

  it('was trained for the features that the code tells and the labels that it knows', () => {
    expect({ task: model.task, features: model.features, labels: model.labels }).toEqual({
      task,
      features: FEATURES,
      labels: [...labels],
    })
  })

  it('has a number for each label in each row', () => {
    const rows = [...model.transitions, ...Object.values(model.weights).flatMap((group) => Object.values(group))]
    expect(rows.filter((row) => row.length !== labels.length)).toEqual([])
    expect(model.transitions).toHaveLength(labels.length + 1)
  })
})

describe('models/parts-of-speech.json', () => {
  it('fits its schema', () => {
    expect(() => PartsOfSpeech.parse(readJson('parts-of-speech'))).not.toThrow()
  })
})
