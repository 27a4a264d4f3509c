import { describe, expect, it } from 'vitest'
import { compileGazetteer, findMentions } from '../../src/mentions/index.ts'
import { makeTaxonomy } from '../helpers/make-taxonomy.ts'
import { textDocument } from '../helpers/text-document.ts'

const gazetteer = compileGazetteer(
  makeTaxonomy([
    { name: 'Infrastructure as code', kind: 'practice', aliases: ['IaC'] },
    { name: 'Terraform', kind: 'platform' },
  ]),
)

const formsIn = (text: string): string[] => findMentions(textDocument(text), gazetteer).map(({ surfaceForm }) => surfaceForm)

describe('a name and its other name in brackets', () => {
  it.each([
    ['Infrastructure as Code (IaC) with Terraform', ['Infrastructure as Code (IaC)', 'Terraform']],
    ['IaC(Infrastructure as Code)', ['IaC(Infrastructure as Code)']],
  ])('are one mention: %s', (text, forms) => {
    expect(formsIn(text)).toEqual(forms)
  })

  it.each([
    ['infrastructure as code (Terraform)', ['infrastructure as code', 'Terraform']],
    ['infrastructure as code (IaC tools)', ['infrastructure as code', 'IaC']],
    ['infrastructure as code, IaC', ['infrastructure as code', 'IaC']],
  ])('are two where something else stands there: %s', (text, forms) => {
    expect(formsIn(text)).toEqual(forms)
  })

  it('keeps what is denied denied', () => {
    const mentions = findMentions(textDocument('No experience with Infrastructure as Code (IaC)'), gazetteer)
    expect(mentions).toMatchObject([{ surfaceForm: 'Infrastructure as Code (IaC)', negated: true }])
  })
})
