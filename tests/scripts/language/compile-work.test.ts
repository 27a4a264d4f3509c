import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compileWork, readEnglishWorkRows, readWorkRows } from '../../../scripts/language/compile-work.ts'
import { fileOfRows } from './file-of-rows.ts'

const file = (text: string) => fileOfRows(text, 'language/work.yaml')
const SHIPPED = readFileSync(new URL('../../../skills-taxonomy/language/work.yaml', import.meta.url), 'utf8')

const TITLE =
  "- {id: trades, says: x, kinds: [title], words: [welder], openings: ['hand (?:in|at)'], is: [Ship Welder, Hand in Iron, Hand at Sea], not: [Welding]}"

describe('posts, employers and places', () => {
  it('become the lists of their kinds, those of all languages together', () => {
    const german =
      '- {id: title, says: x, words: [schweißer], is: [Schweißer], not: [Schweiß]}\n- {id: region, says: x, words: [tirol], is: [Tirol], not: [Tiroler]}'
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
    [
      'not: [Welding]}',
      'not: [Welding]}\n- {id: title, says: x, words: [welder], is: [Welder], not: [Weld]}',
      'Two rows list "welder" as title.',
    ],
    [
      'not: [Welding]}',
      'not: [Welding]}\n- {id: organization, says: x, words: [welder], is: [Welder], not: [Weld]}',
      '"welder" is listed as a title and as an organization.',
    ],
    [
      'not: [Welding]}',
      'not: [Welding]}\n- {id: code, says: x, words: [Tx], is: [TX], not: [tx]}',
      '"Tx" of "code" is not in capitals.',
    ],
  ])('are refused with %s changed to %s', (before, after, message) => {
    expect(() => readEnglishWorkRows(file(TITLE.replace(before, () => after)))).toThrow(message)
  })

  it('need no example of each word in the other languages', () => {
    expect(
      readWorkRows(file('- {id: title, says: x, words: [schweißer, maurer], is: [Schweißer], not: [Schweiß]}')),
    ).toHaveLength(1)
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
      '- id: title\n  says: x\n  words: [welder]\n  is: [Welder]\n  not: [Weld]\n- id: away\n  says: x\n  openings:\n    [relocation,\n     travel]\n  is: [Travel]\n  not: [Travelled]'
    expect(() => readEnglishWorkRows(file(rows))).toThrow('language/work.yaml:11: No example of "away" needs "relocation".')
  })
})
