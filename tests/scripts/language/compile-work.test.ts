import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compileWork, readEnglishWorkRows, readWorkRows } from '../../../scripts/language/compile-work.ts'

const file = (text: string) => ({ fileName: 'language/work.yaml', text })
const SHIPPED = readFileSync(new URL('../../../skills-taxonomy/language/work.yaml', import.meta.url), 'utf8')

const TITLE =
  "- {id: trades, kinds: [title], words: [welder], openings: ['hand (?:in|at)'], is: [Ship Welder, Hand in Iron, Hand at Sea], not: [Welding]}"

describe('posts, employers and places', () => {
  it('become the lists of their kinds, those of all languages together', () => {
    const german = '- {id: title, words: [schweißer]}\n- {id: region, words: [tirol]}'
    const compiled = compileWork(file(TITLE), new Map([['de', file(german)]]))
    expect(compiled).toContain('\'title\': {\n    words: ["welder","schweißer"],')
    expect(compiled).toContain('\'region\': {\n    words: ["tirol"],')
  })

  it.each([
    ['Ship Welder, ', '', 'No example of "trades" needs "welder". Add one to its `is`.'],
    [', Hand at Sea', '', 'No example of "trades" needs "at" of "hand (?:in|at)". Add one, or leave it out.'],
    ['[welder]', '[welder, welder]', '"welder" stands twice in "trades". Keep one of them.'],
    ['[welder]', '[Welder]', '"Welder" of "trades" is not in lower case.'],
    ['Hand at Sea', 'Hand at Sea, Deckhand', '"Deckhand" is to be read as "trades", and is not.'],
    ['[Welding]', '[Welder]', '"Welder" is not to be read as "trades", and is.'],
    ['kinds: [title], ', '', '"trades" is none of the kinds title, organization, school'],
    ['not: [Welding]}', 'not: [Welding]}\n- {id: title, words: [welder], is: [Welder]}', 'Two rows list "welder" as title.'],
    [
      'not: [Welding]}',
      'not: [Welding]}\n- {id: organization, words: [welder], is: [Welder]}',
      '"welder" is listed as a title and as an organization.',
    ],
    ['not: [Welding]}', 'not: [Welding]}\n- {id: code, words: [Tx]}', '"Tx" of "code" is not in capitals.'],
  ])('are refused with %s changed to %s', (before, after, message) => {
    expect(() => readEnglishWorkRows(file(TITLE.replace(before, () => after)))).toThrow(message)
  })

  it('need no example of each word in the other languages', () => {
    expect(readWorkRows(file('- {id: title, words: [schweißer]}'))).toHaveLength(1)
  })

  it.each([
    ['    [engineer, ', '    [', '"Software Engineer" is to be read as "engineering and science", and is not.'],
    ['|HTW|', '|', '"HTW Dresden" is to be read as "school-name", and is not.'],
  ])('as they ship are missed where one is left out: %s', (before, after, message) => {
    expect(SHIPPED).toContain(before)
    expect(() => readEnglishWorkRows(file(SHIPPED.replace(before, after)))).toThrow(message)
  })

  it('say in which line of which row they are wrong', () => {
    const rows =
      '- id: title\n  words: [welder]\n  is:\n    [Welder]\n- id: away\n  openings:\n    [relocation,\n     travel]\n  is: [Travel]'
    expect(() => readEnglishWorkRows(file(rows))).toThrow('language/work.yaml:7: No example of "away" needs "relocation".')
  })
})
