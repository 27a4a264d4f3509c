import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compileMonths } from '../../../scripts/language/compile-months.ts'
import { fileOfRows } from './file-of-rows.ts'

const SHIPPED = readFileSync(new URL('../../../skills-taxonomy/language/months.yaml', import.meta.url), 'utf8')
const file = (text: string) => fileOfRows(text, 'language/months.yaml')

describe('months', () => {
  it('become the table that dates are read by', () => {
    const [periods, english] = compileMonths(file(SHIPPED))
    expect(periods).toContain('{ months: [5,5], names: ["may","mai",')
    expect(english).toContain('= ["january","february","march","april","may",')
  })

  it.each([
    ['[may, mai', '[may, mar', '"mar" stands twice. Keep one of them.'],
    ['[may, mai', '[mai', '"May 2019" is to be read as "may", and is not.'],
    ['Mayor 2019', 'mayo 2019', '"mayo 2019" is not to be read as "may", and is.'],
    ['id: june', 'id: sixth', '"sixth" is none of the names of its month.'],
    ['fevrier', 'février', '"février" of "february" is looked up as "fevrier": write it so.'],
    ['months: [5, 5]', 'months: [5, 4]', '"may" ends before it begins.'],
    ['months: [5, 5]', 'months: [5, 6]', 'No row is of month 5 alone. Add one.'],
    ['months: [5, 5]', 'months: [5, 13]', '"months": '],
  ])('are refused with %s changed to %s', (before, after, message) => {
    expect(() => compileMonths(file(SHIPPED.replace(before, after)))).toThrow(message)
  })
})
