import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compileDegrees } from '../../../scripts/language/compile-degrees.ts'
import { fileOfRows } from './file-of-rows.ts'

const file = (text: string) => fileOfRows(text, 'language/degrees.yaml')
const SHIPPED = readFileSync(new URL('../../../skills-taxonomy/language/degrees.yaml', import.meta.url), 'utf8')

const MASTER =
  "- {id: master, says: x, words: ['master(?: degree)?{of}'], short: [m.sc], is: [Master degree, M.Sc.], not: [Mastery]}"

describe('degrees', () => {
  it('become the table that both readers go by', () => {
    expect(compileDegrees(file(MASTER))).toContain('{ level: \'master\',\n    words: ["master(?: degree)?{of}"],')
  })

  it.each([
    ['is: [Master degree, M.Sc.]', 'is: [Master degree]', 'No example of "master" needs "m.sc" of its short.'],
    ['{of}', '(?: of arts| of law)?', 'No example of "master" needs " of law" of "master(?: degree)?(?: of arts| of law)?".'],
    ['M.Sc.]', 'M.Sc., Diplom]', '"Diplom" is to be read as "master", and no form of it reads it.'],
    ['M.Sc.]', 'M.Sc., M.Sc.]', 'The example "M.Sc." of "master" stands twice. Keep one of them.'],
    ['[Mastery]', '[Scrum master]', '"Scrum master" is not to be read as "master", and is.'],
    [
      '[Mastery]}',
      '[Mastery]}\n- {id: other, says: x, listed: [master degree], is: [master degree], not: [mastery]}',
      '"Master degree" is an example of "master", and "other" reads it too.',
    ],
  ])('are refused with %s changed to %s', (before, after, message) => {
    expect(() => compileDegrees(file(MASTER.replace(before, after)))).toThrow(message)
  })

  it('are refused where a form reads only a part of what a later one reads', () => {
    const row = '- {id: bachelor, says: x, short: [b.comp, b.comp.sci], is: [BComp, B.Comp.Sci.], not: [compost]}'
    expect(() => compileDegrees(file(row))).toThrow(
      '"B.Comp.Sci." is an example of "b.comp.sci" of "bachelor", and "b.comp" before it reads a part of it.',
    )
    expect(() => compileDegrees(file(row.replace('b.comp, b.comp.sci', 'b.comp.sci, b.comp')))).not.toThrow()
  })

  it('take it that what stands in brackets is read where all else stands', () => {
    const row = "- {id: other, says: x, listed: ['minor(?= in| of)'], is: ['a [minor] in Law', 'a [minor] of Law'], not: [miner]}"
    expect(() => compileDegrees(file(row))).not.toThrow()
    expect(() => compileDegrees(file(row.replace(", 'a [minor] of Law'", '')))).toThrow('needs " of" of "minor(?= in| of)"')
  })

  it('as they ship are missed where one is left out', () => {
    const entry = /(?<=\n {2}short:\n {4}\[)'ph\.d', /
    expect(SHIPPED).toMatch(entry)
    expect(() => compileDegrees(file(SHIPPED.replace(entry, '')))).toThrow('"PhD" is to be read as "doctorate"')
  })
})
