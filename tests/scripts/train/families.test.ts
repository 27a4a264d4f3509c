import { describe, expect, it } from 'vitest'
import { FAMILIES } from '../../../scripts/train/families.ts'
import { loadModels } from '../../../src/learned/load-models.ts'

const models = loadModels()
const TASKS = ['sense', 'kind', 'parts', 'choices'] as const

describe.each(TASKS)('the families of features of %s', (task) => {
  const groups = Object.keys(models[task].weights)

  it('hold every group', () => {
    expect(groups.filter((group) => !FAMILIES[task].some((family) => family.groups.test(group)))).toEqual([])
  })

  it('hold a group each', () => {
    expect(FAMILIES[task].filter((family) => !groups.some((group) => family.groups.test(group))).map(({ name }) => name)).toEqual(
      [],
    )
  })
})
