import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readHeadingRows } from '../../scripts/language/compile-headings.ts'
import { headingAnywhere, knownHeading, readHeading } from '../../src/language/read-heading.ts'
import { PACK_LANGUAGES } from '../../src/text/language.ts'

const FILE = new URL('../../skills-taxonomy/language/headings.yaml', import.meta.url)
const ROWS = readHeadingRows({ fileName: 'headings.yaml', text: readFileSync(FILE, 'utf8') })

const ROWS_OF = PACK_LANGUAGES.map((language) => {
  const file = new URL(`../../skills-taxonomy/language/${language}/headings.yaml`, import.meta.url)
  return { language, rows: readHeadingRows({ fileName: `${language}/headings.yaml`, text: readFileSync(file, 'utf8') }) }
})

describe.each(ROWS_OF)('the headings of the language $language', ({ rows }) => {
  it.each(rows)('open what the row $id says', ({ opens, is, not, line }) => {
    expect([...is, ...line].filter((words) => readHeading(words) !== opens)).toEqual([])
    expect(not.filter((words) => readHeading(words) !== undefined)).toEqual([])
  })

  it('are known in capitals that lost their accents', () => {
    const lines = rows.flatMap(({ opens, line }) => line.map((words) => ({ opens, words })))
    const plain = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()
    expect(lines.filter(({ opens, words }) => knownHeading(plain(words)) !== opens)).toEqual([])
  })
})

describe.each(ROWS)('the row $id of headings', ({ opens, is, not, anywhere, line }) => {
  it('opens what its forms and examples say, and nothing by its counter-examples', () => {
    expect([...is, ...anywhere, ...line].filter((words) => readHeading(words) !== opens)).toEqual([])
    expect(not.filter((words) => readHeading(words) !== undefined)).toEqual([])
  })
})

describe('a heading', () => {
  it('is believed more readily where the file marks it', () => {
    expect(readHeading('the people we look for and their requirements')).toBeUndefined()
    expect(readHeading('the people we look for and their requirements', true)).toBe('required')
  })

  it('may be ordinary words where more stands in its line', () => {
    expect(knownHeading('Extras')).toBe('preferred')
    expect(headingAnywhere('Extras')).toBeUndefined()
  })

  it('is known by its exact words whatever its case and colon', () => {
    expect(knownHeading('NICE TO HAVE:')).toBe('preferred')
    expect(knownHeading('Nice to have been there')).toBeUndefined()
  })
})
