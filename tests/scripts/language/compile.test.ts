import { describe, expect, it } from 'vitest'
import { compileClaims } from '../../../scripts/language/compile-claims.ts'
import { compileHeadings } from '../../../scripts/language/compile-headings.ts'
import { compileWords } from '../../../scripts/language/compile-words.ts'

const file = (text: string) => ({ fileName: 'language/file.yaml', text })

describe('words and headings', () => {
  it('become tables', () => {
    expect(compileWords(file('- id: joining\n  says: They join.\n  is: [and, or]'))).toContain(
      '/** They join. */\n  \'joining\': ["and","or"],',
    )
    expect(compileHeadings(file('- id: asked\n  opens: required\n  says: What is asked.\n  line: [the essentials]'))).toContain(
      'line: ["the essentials"],',
    )
  })

  it.each([
    [
      '- {id: a, opens: required, says: x, line: [you bring]}\n- {id: b, opens: duties, says: x, anywhere: [you bring]}',
      'The heading "you bring" is listed twice. Keep one of them.',
    ],
    [
      '- {id: a, opens: required, says: x}\n- {id: a, opens: duties, says: x}',
      'language/file.yaml:1: Two rows have the id "a". Rename one.',
    ],
    ['- {id: a, opens: required, says: x, line: [You bring]}', 'The heading "You bring" is not in small letters'],
    ['- {id: a, opens: wanted, says: x}', '"opens" is not one of duties'],
  ])('are refused with what is wrong: %s', (text, message) => {
    expect(() => compileHeadings(file(text))).toThrow(message)
  })

  it('refuse a phrase of headings that no line is like', () => {
    const row = '- {id: a, opens: role, says: x, line: [your job], like: [job], is: [Your job]}'
    expect(() => compileHeadings(file(row))).toThrow('No example of "a" is like "job".')
    expect(compileHeadings(file(row.replace('is: [', 'is: [Job Here, ')))).toContain('line: ["your job"]')
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
    expect(() => compileWords(file('- {id: a, says: x, is: [and, and]}'))).toThrow(
      '"and" stands twice in the row "a". Keep one of them.',
    )
  })
})
