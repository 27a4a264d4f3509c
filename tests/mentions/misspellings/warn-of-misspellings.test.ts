import { describe, expect, it } from 'vitest'
import { compileGazetteer, warnOfMisspellings } from '../../../src/mentions/index.ts'
import { makeTaxonomy } from '../../helpers/make-taxonomy.ts'
import { textDocument } from '../../helpers/text-document.ts'

const taxonomy = makeTaxonomy([{ name: 'PostgreSQL', kind: 'platform', aliases: ['postgres'] }])
const gazetteer = compileGazetteer(taxonomy)

const warningsFor = (text: string) => warnOfMisspellings(textDocument(text), gazetteer, taxonomy, {})

describe('warnOfMisspellings', () => {
  it('says what was written, that it was not counted, and what was likely meant', () => {
    expect(warningsFor('Postgers and Postgers')).toEqual([
      {
        code: 'did_you_mean',
        message: '"Postgers" is not known, so it was not counted. Did you mean PostgreSQL? Then correct the spelling.',
      },
    ])
  })

  it('says nothing of what is spelt right', () => {
    expect(warningsFor('Postgres and postgresql')).toEqual([])
  })

  it('stops at ten', () => {
    const letters = [...'bcdfhjklmnqtvwxyz']
    expect(warningsFor(letters.map((letter) => `postgres${letter}`).join(' '))).toHaveLength(10)
  })
})
