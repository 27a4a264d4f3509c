import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readHeadingRows } from '../../../../scripts/language/compile-headings.ts'
import { headingAnywhere, knownHeading, readHeading } from '../../../../src/requirements/units/headings/index.ts'

const FILE = new URL('../../../../skills-taxonomy/language/headings.yaml', import.meta.url)
const ROWS = readHeadingRows({ fileName: 'headings.yaml', text: readFileSync(FILE, 'utf8') })

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
