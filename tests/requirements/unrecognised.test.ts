import { describe, expect, it } from 'vitest'
import { findUnrecognised } from '../../src/requirements/unrecognised.ts'
import { parse } from './ask.ts'

const KNOWN = /Python|Java|Bachelor/

const unrecognisedOf = (...lines: string[]): string[] => {
  const text = lines.join('\n')
  const spans = lines.map((line) => ({ start: text.indexOf(line), end: text.indexOf(line) + line.length }))
  return findUnrecognised(text, spans, ({ start, end }) => KNOWN.test(text.slice(start, end)), '').map((name) => name.text)
}

describe('what looks like a skill and is not known', () => {
  it.each([
    ['Experience with LampFlow and Python', ['LampFlow']],
    ['Python, Quasara, or Java', []],
    ['Knowledge of XYZQ standards', ['XYZQ']],
    ['Good with Lumo4j', ['Lumo4j']],
    ['Curious people who care', []],
    ['Strong Python in Berlin on Monday', []],
    ['Bachelor’s degree in Marine Biology', []],
    ['Python and Java', []],
    ['Core concepts: Understands how kilns work', []],
    ['Reporting: you like numbers', []],
    ['Work with Product Designers and Lab Managers', []],
    ['Three days a week in Tulsa, OK', []],
    ['#LI-ZZ1', []],
  ])('in "%s"', (line, names) => {
    expect(unrecognisedOf(line)).toEqual(names)
  })

  it('is shown once', () => {
    expect(unrecognisedOf('Experience with LampFlow', 'More LampFlow')).toEqual(['LampFlow'])
  })

  it('is a part of its statement where that asks for it', () => {
    const { requirements, unrecognised } = parse('Engineer\n\nRequirements\n- Experience with LampFlow and Python\n- SQL')
    expect(requirements[0]?.parts[0]?.anyOf).toMatchObject([{ surfaceForm: 'LampFlow', skill: null }])
    expect(unrecognised).toEqual([])
  })
})
