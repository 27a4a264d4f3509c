import { describe, expect, it } from 'vitest'
import { namesOfPart } from '../../../src/requirements/statements/name-credential.ts'
import { understandText } from '../../helpers/stages.ts'

const namesIn = (words: string): string[] =>
  namesOfPart(`- ${words}`, { start: 2, end: 2 + words.length }, []).map(({ start, end }) => `- ${words}`.slice(start, end))

describe('the names by which a resume would show a part', () => {
  it.each([
    ['CCRN certification', ['CCRN']],
    ['RN license', ['RN']],
    ['current, unencumbered RN license', ['RN']],
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

const SQL = { start: 0, end: 3, skill: 'sql', soft: false, evoked: false, kind: 'language' } as const

it('a tool in use is no certificate of it', () => {
  expect(namesOfPart('SQL certification', { start: 0, end: 17 }, [SQL])).toEqual([{ start: 0, end: 17 }])
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

describe('a certificate in a list below what is asked', () => {
  it.each([
    'RN license in the State of Ohio',
    'BLS required at hire',
    'ACLS within six months of hire',
    'QTS',
    'CMSRN certification',
  ])('is asked for, whatever the model of senses knows of its trade: %s', (line) => {
    const { requirements } = understandText(`Staff Nurse\n\nRequirements\n- ${line}\n- Epic or Cerner\n`)
    expect(requirements).toHaveLength(2)
    expect(requirements[0]?.importance).toBe('required')
  })

  it('is not asked for below a heading that asks for nothing', () => {
    const { requirements } = understandText('Staff Nurse\n\nBenefits\n- BLS paid for\n\nRequirements\n- Epic or Cerner\n')
    expect(requirements).toHaveLength(1)
  })
})

describe('names alone on the first line below a heading', () => {
  it('are what it asks for', () => {
    const { requirements } = understandText('Engineer\n\nRequirements\n- Python\n\nWould make us smile\nRust. Elixir.\n')
    expect(requirements.map(({ importance, parts }) => [importance, parts[0]?.anyOf[0]?.skill])).toEqual([
      ['required', 'python'],
      ['preferred', 'rust'],
      ['preferred', 'elixir'],
    ])
  })
})

describe('a paper, a check or a burden', () => {
  it.each(['Driver’s license', 'Drug test and background check', 'Ability to lift 50 lbs', 'Active secret clearance'])(
    'is for the person to check, and no requirement: %s',
    (line) => {
      const { requirements, blockers } = understandText(`Engineer\n\nRequirements\n- Python\n- ${line}\n`)
      expect([requirements.length, blockers.length]).toEqual([1, 1])
    },
  )
})

it('a statement that names nothing but certificates asks to hold one, and not for years with one', () => {
  const { requirements } = understandText(
    'Staff Nurse\n\nRequirements\n- ACLS within six months of hire\n- 5 years of experience as a CPA\n- Epic or Cerner\n',
  )
  expect(requirements.map(({ kind }) => kind).slice(0, 2)).toEqual(['certification', 'experience'])
})
