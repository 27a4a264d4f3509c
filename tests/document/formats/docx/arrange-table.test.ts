import { describe, expect, it } from 'vitest'
import { arrangeTable, type DocxRow } from '../../../../src/document/formats/docx/arrange-table.ts'

const row = (text: string): DocxRow => ({
  text: text.replace(/^[#>]+ /, ''),
  pieces: [{ text: text.replace(/^[#>]+ /, ''), source: null }],
  fontSizePt: text.startsWith('## ') ? 13 : 10,
  bold: false,
  heading: text.startsWith('# '),
  listItem: false,
  gap: false,
  ...(text.startsWith('> ') && { goesOn: true }),
})

/** Cells as texts, lines parted by "/"; "# " marks a heading, "## " what is only set like one, "> " what a line break parts. */
const arrange = (...rows: readonly (readonly string[])[]): string[] =>
  arrangeTable(rows.map((cells) => cells.map((text) => (text === '' ? [] : text.split('/').map(row))))).map(({ text }) => text)

describe('a table', () => {
  it.each([
    [
      'a grid: row by row, a tab between cells',
      [
        ['Python', '5 years'],
        ['SQL', '3 years'],
      ],
      ['Python\t5 years', 'SQL\t3 years'],
    ],
    ['blank cells leave no tab', [['Python', '', 'SQL']], ['Python\tSQL']],
    [
      'blank cells before a check mark keep their place',
      [
        ['Python', '', '', 'X'],
        ['SQL', '✓', ''],
      ],
      ['Python\t–\t–\tX', 'SQL\t✓'],
    ],
    ['one column', [['a/b'], ['c']], ['a', 'b', 'c']],
    [
      'labels in one cell, what they label in the other',
      [['Languages:/Computer:/Interests:', 'Danish, Finnish/> Welsh/SQL, Excel/Weaving']],
      ['Languages:\tDanish, Finnish', 'Welsh', 'Computer:\tSQL, Excel', 'Interests:\tWeaving'],
    ],
    [
      'labels beside more or fewer paragraphs: one cell after the other',
      [
        [
          'Languages:/Computer:',
          'Danish, Finnish, and some Welsh that was learned/SQL, Excel, and what else there is to weave/Weaving nets and mending them in winter',
        ],
      ],
      [
        'Languages:',
        'Computer:',
        'Danish, Finnish, and some Welsh that was learned',
        'SQL, Excel, and what else there is to weave',
        'Weaving nets and mending them in winter',
      ],
    ],
    [
      'a grid in which some cells are broken over two lines: their row is one line all the same',
      [
        ['Degree', 'School', 'Year of/passing'],
        ['BSc', 'Tarn', '2022'],
        ['MPC', 'Leeds Residential/College', '2018'],
        ['SSC', 'Hull', '2016'],
      ],
      ['Degree\tSchool\tYear of passing', 'BSc\tTarn\t2022', 'MPC\tLeeds Residential College\t2018', 'SSC\tHull\t2016'],
    ],
    [
      'a grid with such a cell in each row but the first',
      [
        ['Course', 'School', 'Board', 'Year'],
        ['BSc/(third term)', 'Tarn', 'Leeds', '2022'],
        ['HSC', 'Leeds Residential/College/Hull', 'Hull', '2018'],
      ],
      ['Course\tSchool\tBoard\tYear', 'BSc (third term)\tTarn\tLeeds\t2022', 'HSC\tLeeds Residential College Hull\tHull\t2018'],
    ],
    [
      'rows of which most have cells of several lines: cell by cell',
      [
        ['Degree/of', 'School/of', 'Year'],
        ['BSc/Hons', 'Tarn/Leeds', '2022'],
        ['MPC', 'Hull', '2018'],
      ],
      ['Degree', 'of', 'School', 'of', 'Year', 'BSc', 'Hons', 'Tarn', 'Leeds', '2022', 'MPC\tHull\t2018'],
    ],
    [
      'labels beside texts: label, then text',
      [
        ['Skills', 'Python/SQL/Go'],
        ['Languages', 'English/Norwegian'],
      ],
      ['Skills', 'Python', 'SQL', 'Go', 'Languages', 'English', 'Norwegian'],
    ],
    [
      'dates at the right: on the first line',
      [['Engineer/Acme, Oslo/Built things', '2019 – 2021']],
      ['Engineer\t2019 – 2021', 'Acme, Oslo', 'Built things'],
    ],
    [
      'both ends of a period under each other: one date',
      [
        ['Jan 2019 –/Present', 'Engineer/Acme, Oslo/Built things'],
        ['Engineer/Acme, Oslo/Built things', '2016/– 2018'],
      ],
      ['Jan 2019 – Present\tEngineer', 'Acme, Oslo', 'Built things', 'Engineer\t2016 – 2018', 'Acme, Oslo', 'Built things'],
    ],
    ['larger print beside one line: a heading', [['## Summary', 'Builds looms']], ['Summary', 'Builds looms']],
    ['larger print beside dates: a title', [['## Senior Engineer', '2019 - 2021']], ['Senior Engineer\t2019 - 2021']],
    ['dates at the left: on the first line', [['2019 – 2021', 'Engineer/Acme, Oslo']], ['2019 – 2021\tEngineer', 'Acme, Oslo']],
    [
      'dates and place at the right: line by line',
      [['Engineer/Acme/Built things', '2019 – 2021/Oslo']],
      ['Engineer\t2019 – 2021', 'Acme\tOslo', 'Built things'],
    ],
    [
      'two tall columns: one after the other',
      [
        ['a1/a2/a3/a4', 'b1/b2/b3/b4'],
        ['a5/a6/a7/a8', 'b5/b6/b7/b8'],
      ],
      ['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'a8', 'b1', 'b2', 'b3', 'b4', 'b5', 'b6', 'b7', 'b8'],
    ],
    ['headings side by side stay lines', [['# Skills', '# Languages']], ['Skills', 'Languages']],
    ['a heading beside one line stays a line', [['# Skills', 'Python']], ['Skills', 'Python']],
    [
      'a long text at the right is not drawn in',
      [['a/b/c', 'A text that is longer than what stands beside a job.']],
      ['a', 'b', 'c', 'A text that is longer than what stands beside a job.'],
    ],
    ['no cell', [], []],
  ])('is read as %s', (_, rows, expected) => {
    expect(arrange(...rows)).toEqual(expected)
  })
})
