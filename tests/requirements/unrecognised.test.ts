import { describe, expect, it } from 'vitest'
import { parse } from './ask.ts'

const unrecognisedOf = (...lines: string[]): string[] =>
  parse(`Engineer\n\nRequirements\n${lines.join('\n')}`).unrecognised.map(({ text }) => text)

describe('what looks like a skill and is not known', () => {
  it.each([
    ['Experience with LampFlow and Python', ['LampFlow']],
    ['Python, Quasara, or Java', ['Quasara']],
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

  it('is not looked for in what asks for nothing', () => {
    expect(parse('Engineer\n\nAbout us\nWe made LampFlow').unrecognised).toEqual([])
  })
})
