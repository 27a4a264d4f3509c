import { describe, expect, it } from 'vitest'
import { namesOfPart } from '../../../src/requirements/statements/name-credential.ts'
import { understandText } from '../../helpers/stages.ts'

const namesIn = (words: string): string[] =>
  namesOfPart(`- ${words}`, { start: 2, end: 2 + words.length }, []).map(({ start, end }) => `- ${words}`.slice(start, end))

describe('the names by which a resume would show a part', () => {
  it.each([
    ['CCRN certification', ['CCRN']],
    ['RN license', ['RN']],
    ['SMSTS certificate', ['SMSTS']],
    ['Qualified Teacher Status (QTS)', ['Qualified Teacher Status', 'QTS']],
    ['Certificate of Good Practice (CGP)', ['Certificate of Good Practice', 'CGP']],
    ['trade certification', ['trade certification']],
    ['Advanced Excel (VLOOKUP)', ['Advanced Excel (VLOOKUP)']],
    ['Forklift licence', ['Forklift licence']],
    ['QA certification', ['QA certification']],
  ])('are of %s', (words, names) => {
    expect(namesIn(words)).toEqual(names)
  })
})

it('a tool in use is no certificate of it', () => {
  expect(namesOfPart('SQL certification', { start: 0, end: 17 }, [{ start: 0, end: 3 }])).toEqual([{ start: 0, end: 17 }])
})

describe('a spoken language', () => {
  it('is asked by its name alone on a line', () => {
    const { requirements } = understandText(
      'Nurse\n\nRequirements\n- Experience with Python\n- Good communication\n\nPreferred\n- Spanish',
    )
    expect(requirements.at(-1)).toMatchObject({ kind: 'language', parts: [{ anyOf: [{ skill: 'spanish' }] }] })
  })
})

describe('a statement that ends in a certificate', () => {
  it.each([
    ['Requires a certification in data management', 'certification'],
    ['Manage and renew the TLS certificates', 'skill'],
  ])('asks for one or not: %s', (line, kind) => {
    const { requirements } = understandText(`Data Engineer\n\nRequirements\n- ${line}\n`)
    expect(requirements.map((requirement) => requirement.kind)).toEqual([kind])
  })
})
