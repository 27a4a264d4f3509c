import { describe, expect, it } from 'vitest'
import { listForms } from '../../src/mentions/index.ts'
import { loadTaxonomy } from '../../src/taxonomy/index.ts'
import { packForms, unpackForms } from '../../src/taxonomy/packed-forms.ts'

describe('packed forms', () => {
  const forms = listForms(loadTaxonomy())

  it('are the same again when they are unpacked', () => {
    expect(unpackForms(packForms(forms))).toEqual(forms)
  })

  it('hold how long each run is', () => {
    const { stepEnds } = packForms({ ...forms, stepEnds: [3, 4, 6], readingEnds: [3, 6] })
    expect(stepEnds).toEqual([3, 1, 2])
  })
})
