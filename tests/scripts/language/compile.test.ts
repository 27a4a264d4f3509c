import { describe, expect, it } from 'vitest'
import { compileClaims } from '../../../scripts/language/compile-claims.ts'
import { compileHeadings } from '../../../scripts/language/compile-headings.ts'
import { compileWords } from '../../../scripts/language/compile-words.ts'
import { fileOfRows } from './file-of-rows.ts'

const file = (text: string) => fileOfRows(text)

describe('words and headings', () => {
  it('become tables', () => {
    expect(
      compileWords(file('- id: joining\n  says: They join.\n  words: [and, or]\n  is: [you and me]\n  not: [you, me]')),
    ).toContain('/** They join. */\n  \'joining\': ["and","or"],')
    expect(
      compileHeadings(
        file(
          '- id: asked\n  opens: required\n  says: What is asked.\n  line: [the essentials]\n  is: [The Essentials]\n  not: [Essence]',
        ),
      ),
    ).toContain('line: ["the essentials"],')
  })

  it.each([
    [
      '- {id: a, opens: required, says: x, line: [you bring], is: [z], not: [y]}\n- {id: b, opens: duties, says: x, anywhere: [you bring], is: [z], not: [y]}',
      'language/file.yaml:4: The heading "you bring" is listed twice. Keep one of them.',
    ],
    [
      '- {id: a, opens: required, says: x, is: [z], not: [y]}\n- {id: a, opens: duties, says: x, is: [z], not: [y]}',
      'language/file.yaml:4: Two rows have the id "a". Rename one.',
    ],
    [
      '- {id: a, opens: required, says: x, line: [You bring], is: [z], not: [y]}',
      'The heading "You bring" is not in small letters',
    ],
    ['- {id: a, opens: wanted, says: x, is: [z], not: [y]}', '"opens" is not one of duties'],
  ])('are refused with what is wrong: %s', (text, message) => {
    expect(() => compileHeadings(file(text))).toThrow(message)
  })

  it('refuse a phrase of headings that no line is like', () => {
    const row = '- {id: a, opens: role, says: x, line: [your job], like: [job], is: [Your job], not: [Jobs]}'
    expect(() => compileHeadings(file(row))).toThrow('No example of "a" is like "job".')
    expect(compileHeadings(file(row.replace('is: [', 'is: [Job Here, ')))).toContain('line: ["your job"]')
  })

  it.each([
    ['source: us\n', '', '"source" is missing. Add it.'],
    ['says: x, ', '', '"says" is missing. Add it.'],
    ['is: [and]', 'is: []', '"is": '],
    [', not: [or]', '', '"not" is missing. Add it.'],
    ['is: [and]', 'is: [but]', 'language/file.yaml:3: "but" is to be read as "a", and is not.'],
    ['not: [or]', 'not: [and]', 'language/file.yaml:3: "and" is not to be read as "a", and is.'],
  ])('refuse a file with %j changed to %j', (before, after, message) => {
    const text = 'source: us\nrows:\n- {id: a, says: x, words: [and], is: [and], not: [or]}\n'
    expect(() => compileWords(file(text.replace(before, after)))).toThrow(message)
  })

  it('write out the forms of verbs in claims', () => {
    const row = '- {id: a, kind: share, rank: 1, says: x, phrases: [~assist], is: [Assisted a cook], not: [y]}'
    expect(compileClaims(file(row))).toContain('"phrases":["assist","assists","assisted","assisting"]')
  })

  it.each([
    ['kind: share', 'The row "a" has no rank where one is due, or one too many.'],
    ['kind: unit, measure: time', 'The row "a" has no size where one is due, or one too many.'],
    ['kind: unit, size: 1', 'The row "a" has no measure where one is due, or one too many.'],
    ['kind: limit', 'No example of "a" holds "b". Add one to its `is`.'],
    ['kind: plain, phrases: [b, b]', '"b" stands twice in the row "a". Keep one of them.'],
  ])('refuse a claim of %s', (fields, message) => {
    const phrases = fields.includes('phrases') ? '' : ', phrases: [b]'
    expect(() => compileClaims(file(`- {id: a, ${fields}${phrases}, says: x, is: [x], not: [y]}`))).toThrow(message)
  })

  it('name a word once', () => {
    expect(() => compileWords(file('- {id: a, says: x, words: [and, and], is: [and], not: [or]}'))).toThrow(
      '"and" stands twice in the row "a". Keep one of them.',
    )
  })
})
