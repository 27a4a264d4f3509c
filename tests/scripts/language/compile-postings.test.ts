import { describe, expect, it } from 'vitest'
import { compilePostings } from '../../../scripts/language/compile-postings.ts'
import { fileOfRows } from './file-of-rows.ts'

const file = (text: string) => fileOfRows(text)

const compile = (english: string, others: Readonly<Record<string, string>> = {}): string =>
  compilePostings([file(english)], new Map(Object.entries(others).map(([code, text]) => [code, file(text)])))

const KINDS = "- id: kind\n  says: Its kind.\n  any: [lamp, 'torch(?:es)?']\n  is: [torches, lamp]\n  not: [candle]\n"

describe('rows of what statements say', () => {
  it('become patterns, pieces put in', () => {
    const row =
      "- id: sells\n  says: It sells.\n  as: '\\b{any} {kind}\\b'\n  flags: i\n  any: [sells, buys]\n  is: [Sells lamp, buys lamp]\n  not: [buys bread]"
    expect(compile(KINDS + row)).toContain(
      `  /** It sells. */\n  'sells': ["\\\\b(?:sells|buys) (?:lamp|torch(?:es)?)\\\\b","i",{"holds":["sells","buys"]}],\n`,
    )
  })

  it('say of an example that is not read that brackets mark nothing here', () => {
    const row = '- id: lamp\n  says: A lamp.\n  any: [lamp]\n  is: [%]\n  not: [candle]\n'
    const read = (example: string) => () => compile(row.replace('%', example))
    expect(read("'a [lamp]'")).toThrow('"a [lamp]" is to be read as "lamp", and is not. Brackets are literal in this table.')
    expect(read('torch')).not.toThrow('Brackets')
    expect(read('torch')).toThrow('"torch" is to be read as "lamp", and is not.')
  })

  it('become lists', () => {
    expect(compile('- id: or\n  says: Joins.\n  as: list\n  any: [or, and/or]')).toContain(`'or': ["or","and/or"],`)
  })

  it('are not written by themselves where they are pieces alone', () => {
    expect(compile(KINDS)).not.toContain("'kind'")
  })

  it('of one name in several languages are one, by the pattern of the first', () => {
    const german = "- id: lasts\n  says: Dauer.\n  as: '\\d+ {any}'\n  any: [jahre]\n  is: [3 jahre]\n  not: [3 jahr]"
    const written = compile(KINDS, { de: german, fr: '- id: lasts\n  says: Durée.\n  any: [ans]\n  is: [3 ans]\n  not: [3 an]' })
    expect(written).toContain(`'lasts': ["\\\\d+ (?:jahre|ans)","",{"holds":["jahre","ans"]}],`)
  })

  it('may say which number a word stands for', () => {
    const words = '- id: words\n  says: x\n  as: numbers\n  any: [2 zwei]\n'
    const written = compile(KINDS, {
      de: `${words}- id: lasts\n  says: x\n  as: '{words} {any}'\n  any: [jahre]\n  is: [zwei jahre]\n  not: [2 jahre]`,
    })
    expect(written).toContain(`'lasts': ["(?:zwei) (?:jahre)","",{"holds":["zwei jahre"]}],`)
    expect(written).toContain(`'words': ["2 zwei"],`)
  })

  it.each([
    [KINDS.replace('torches, ', 'torch, '), ''],
    [KINDS.replace('torches, ', ''), 'No example of "kind" needs "torch(?:es)?". Add one, or leave it out.'],
    [KINDS.replace(', lamp]', ']'), 'No example of "kind" needs "lamp". Add one, or leave it out.'],
    [KINDS.replace('(?:es)?', '(?:es|y)?'), 'No example of "kind" needs "y". Add one, or leave it out.'],
    [KINDS.replace('torches, ', 'torches, candle, '), '"candle" is to be read as "kind", and is not.'],
    [KINDS.replace('[candle]', '[lamp]'), '"lamp" is not to be read as "kind", and is.'],
    [KINDS.replace('[candle]', '[]'), '"kind" has no `not`. Add an example.'],
    [KINDS.replace('any: [lamp', 'any: [lamp, lamp'), '"lamp" stands twice in the row "kind". Keep one of them.'],
    [`${KINDS}${KINDS}`, 'Two rows have the id "kind". Rename one.'],
  ])('are refused with what is wrong: %s', (text, message) => {
    if (message === '') expect(compile(text)).toContain('ENGLISH_PATTERNS')
    else expect(() => compile(text)).toThrow(message)
  })

  it('of other languages are refused, too', () => {
    expect(() => compile(KINDS, { de: '- id: a\n  says: x\n  any: [b]\n  is: [c]\n  not: [d]' })).toThrow(
      '"c" is to be read as "a", and is not.',
    )
  })
})
