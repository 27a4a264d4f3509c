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
    ['- Plotting (e.g. Grammar of\nGraphics)\n- Python', ['Plotting (e.g. Grammar of Graphics)', 'Python']],
    [
      'You keep all the lamps of the old harbour alight, and of\n\nits two towers, whatever the weather',
      ['You keep all the lamps of the old harbour alight, and of its two towers, whatever the weather'],
    ],
    [
      'You keep all the lamps of the harbour alight with our\n\nforeman in any weather',
      ['You keep all the lamps of the harbour alight with our foreman in any weather'],
    ],
    ['Python\n\nand Java', ['Python', 'and Java']],
    ['We build lamps.\nand sell them', ['We build lamps.', 'and sell them']],
    ['- Work with\n- Care', ['Work with', 'Care']],
    ['Who you are\nyou write Python', ['Who you are', 'you write Python']],
  ])('of %j', (text, rows) => {
    expect(rowsOf(text)).toEqual(rows)
  })

  it('go on where a site sets words in bold on lines of their own', () => {
    const lines = [
      'We are looking for a',
      'Lamp Engineer',
      'to join us in Ghent.',
      '- Plan, build and repair robust',
      'Linux servers',
      "- 3+ years'",
      'experience in',
      'Java',
      '- Wire',
      'dimmers',
      '- Reads plans',
      'Strong SQL',
      'Benefits',
      'Soup',
    ]
    expect(rowsOf(lines.join('\n'))).toEqual([
      'We are looking for a Lamp Engineer to join us in Ghent.',
      'Plan, build and repair robust Linux servers',
      "3+ years' experience in Java",
      'Wire dimmers',
      'Reads plans',
      'Strong SQL',
      'Benefits',
      'Soup',
    ])
  })

  it('are items of a list where their bullet stands on a line of its own', () => {
    const document = textDocument('Skills\n\n-\nPython\n\n-\nStrong SQL\n')
    expect(readRows(document).map((row) => [quote(document.text, row), row.listItem])).toEqual([
      ['Skills', false],
      ['Python', true],
      ['Strong SQL', true],
    ])
  })

  it('go on in other languages behind and before their own small words', () => {
    const document = textDocument('Umgang mit Waagen und\nKassen\nGestion des stocks\net des commandes')
    const rows = readRows(document, 'others').map((row) => quote(document.text, row).replace(/\s+/g, ' '))
    expect(rows).toEqual(['Umgang mit Waagen und Kassen', 'Gestion des stocks et des commandes'])
  })

  it('go on with a name where a text in English was wrapped at a width', () => {
    const lines = [
      '- Keep the catalogue of the museum in order, with the',
      'curators of all four houses and with volunteers',
      '- Answer what visitors and schools ask, in writing and',
      'at the desk, on weekdays and even on every second',
      'Sunday of the month',
      '- Move records from the old files to new tables in',
      'PostgreSQL, one house after the other, and document',
      'what was lost on the way there',
      '- Help with moving the whole house in the spring, and',
      'with opening it again',
    ]
    expect(rowsOf(lines.join('\n'))).toEqual([
      'Keep the catalogue of the museum in order, with the curators of all four houses and with volunteers',
      'Answer what visitors and schools ask, in writing and at the desk, on weekdays and even on every second Sunday of the month',
      'Move records from the old files to new tables in PostgreSQL, one house after the other, and document what was lost on the way there',
      'Help with moving the whole house in the spring, and with opening it again',
    ])
  })

  it('go on with a capital where the text was wrapped at a width', () => {
    const lines = [
      'Die Gärtnerei am Deich zieht seit vielen Jahren',
      'robuste Stauden und liefert sie an Gemeinden und',
      'private Gärten zwischen Weser und Ems, im Sommer',
      'auch mit dem Rad, und sucht für die neue Saison',
      'jemanden mit Freude an der Arbeit im Freien.',
      '- Bestellung von Erde, Töpfen, Werkzeug und guten',
      'Sämereien für alle Beete',
      '- Pflege der Beete',
      'Dienstzeiten',
    ]
    const document = textDocument(lines.join('\n'))
    const rows = readRows(document, 'others').map((row) => quote(document.text, row).replace(/\s+/g, ' '))
    expect(rows.slice(1)).toEqual([
      'Bestellung von Erde, Töpfen, Werkzeug und guten Sämereien für alle Beete',
      'Pflege der Beete',
      'Dienstzeiten',
    ])
  })
})
