import { describe, expect, it } from 'vitest'
import { readRows } from '../../../src/requirements/units/rows.ts'
import { quote } from '../../../src/text/span.ts'
import { textDocument } from '../../helpers/text-document.ts'

const rowsOf = (text: string): string[] => {
  const document = textDocument(text)
  return readRows(document).map((row) => quote(document.text, row).replace(/\s+/g, ' '))
}

describe('rows', () => {
  it.each(['• Python', '- Python', '* Python', '3. Python', 'a) Python', '✅ Python', '— Python', '➢ Python'])(
    'leave the bullet of "%s" out',
    (line) => {
      expect(rowsOf(line)).toEqual(['Python'])
    },
  )

  it.each([
    ['Experience with Python, Java, and\nScala', ['Experience with Python, Java, and Scala']],
    ['We are looking for a\ngood engineer\nto join us.', ['We are looking for a good engineer to join us.']],
    ['forecasting\noperations research', ['forecasting', 'operations research']],
    [
      'Experience with everything that has a wheel, a rail or a\nwing',
      ['Experience with everything that has a wheel, a rail or a wing'],
    ],
    ['Python\nJava', ['Python', 'Java']],
    ['We build lamps.\nand sell them', ['We build lamps.', 'and sell them']],
    ['- Work with\n- Care', ['Work with', 'Care']],
    ['Who you are\nyou write Python', ['Who you are', 'you write Python']],
  ])('of %j', (text, rows) => {
    expect(rowsOf(text)).toEqual(rows)
  })
})
