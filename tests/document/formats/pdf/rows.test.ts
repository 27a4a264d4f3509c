import { describe, expect, it } from 'vitest'
import { rowsOf } from '../../../../src/document/formats/pdf/rows.ts'
import type { Segment } from '../../../../src/document/formats/pdf/segments.ts'
import { makeFlushRight, makeSegment } from '../../../helpers/make-runs.ts'

const read = (segments: readonly Segment[]): string[] => rowsOf(segments).map((row) => row.map(({ text }) => text).join(' | '))

describe('rowsOf', () => {
  it('reads cells on one line from left to right', () => {
    expect(read([makeFlushRight('2019 – 2021', 500, 100), makeSegment('Engineer, Acme', 40, 101)])).toEqual([
      'Engineer, Acme | 2019 – 2021',
    ])
  })

  it('puts a date that is broken over two lines together again', () => {
    const label = [makeSegment('Sep 2019 –', 40, 100), makeSegment('Present', 40, 112)]
    const entry = [makeSegment('Senior Engineer', 150, 100), makeSegment('Acme, Berlin', 150, 112)]
    expect(read([...label, ...entry])).toEqual(['Sep 2019 – | Present | Senior Engineer', 'Acme, Berlin'])
  })

  it('puts the year of an end beside its month', () => {
    const label = [makeSegment('Sep 2019 – Feb', 40, 100), makeSegment('2021', 40, 112)]
    const entry = [makeSegment('Senior Engineer', 150, 100), makeSegment('Acme, Berlin', 150, 112)]
    expect(read([...label, ...entry])).toEqual(['Sep 2019 – Feb | 2021 | Senior Engineer', 'Acme, Berlin'])
  })

  it('leaves the same date beside each of two entries', () => {
    const entries = ['BSc in Botany', 'BA in Logic'].map((text, row) => makeSegment(text, 40, 100 + row * 12))
    const dates = ['June 2024', 'June 2024'].map((text, row) => makeFlushRight(text, 500, 100 + row * 12))
    expect(read([...entries, ...dates])).toEqual(['BSc in Botany | June 2024', 'BA in Logic | June 2024'])
  })

  it('keeps the cells of a table apart that stand under each other', () => {
    const cells = ['Python', 'Java'].map((text, row) => makeSegment(text, 40, 100 + row * 12))
    const levels = ['expert', 'good'].map((text, row) => makeSegment(text, 150, 100 + row * 12))
    expect(read([...cells, ...levels])).toEqual(['Python | expert', 'Java | good'])
  })

  it('reads the second line of a right cell before the list beside it', () => {
    const entry = [
      makeSegment('Acme, Engineer', 40, 100),
      makeSegment('• Built the pipeline', 40, 112),
      makeSegment('• Cut its cost', 40, 124),
    ]
    const cell = [makeFlushRight('Berlin, Germany', 500, 100), makeFlushRight('2019 – 2021', 500, 112)]
    expect(read([...entry, ...cell])).toEqual([
      'Acme, Engineer | Berlin, Germany',
      '2019 – 2021',
      '• Built the pipeline',
      '• Cut its cost',
    ])
  })

  it('leaves a date beside each item of a list', () => {
    const items = ['• First prize', '• Second prize'].map((text, row) => makeSegment(text, 40, 100 + row * 12))
    const dates = ['2019', '2021'].map((text, row) => makeFlushRight(text, 500, 100 + row * 12))
    expect(read([...items, ...dates])).toEqual(['• First prize | 2019', '• Second prize | 2021'])
  })

  it('leaves the dates of a table of rows each to its own', () => {
    const prizes = ['First prize', 'Second prize', 'Third prize'].map((text, row) => makeSegment(text, 100, 100 + row * 12))
    const dates = ['2017', '2019', '2021'].map((text, row) => makeSegment(text, 40, 100 + row * 12))
    expect(read([...prizes, ...dates])).toEqual(['2017 | First prize', '2019 | Second prize', '2021 | Third prize'])
  })

  it('joins the ends of a period that stand under each other with a sign between, or the start above the end', () => {
    const entry = ['Data Engineer', 'Fjordlight Analytics', 'Ran the tides'].map((text, row) =>
      makeSegment(text, 120, 100 + row * 12),
    )
    const cell = (...dates: string[]) => dates.map((text, row) => makeSegment(text, 40, 100 + row * 12))
    expect(read([...entry, ...cell('Current', '–', '2015')])[0]).toBe('Current | – | 2015 | Data Engineer')
    expect(read([...entry, ...cell('2011', '2015')])[0]).toBe('2011 | 2015 | Data Engineer')
    expect(read([...entry, ...cell('2015', '2011')])[0]).toBe('2015 | Data Engineer')
  })

  it('gives a heading at the left of its section a line of its own', () => {
    const heading = makeSegment('SKILLS', 40, 100)
    const section = [makeSegment('Python, Go', 150, 100), makeSegment('Kubernetes', 150, 112)]
    expect(read([heading, ...section])).toEqual(['SKILLS', 'Python, Go', 'Kubernetes'])
  })

  it('joins no post in capitals to the employer above it', () => {
    const names = [makeSegment('TALLOW MILLS', 40, 100), makeSegment('NET ENGINEER', 40, 112)]
    expect(read([...names, makeFlushRight('2018 – 2020', 500, 100)])).toEqual(['TALLOW MILLS | 2018 – 2020', 'NET ENGINEER'])
  })

  it('joins such a heading over two lines', () => {
    const heading = [makeSegment('WORK', 40, 100, { bold: true }), makeSegment('HISTORY', 40, 112, { bold: true })]
    const section = [makeSegment('Engineer, Acme', 150, 100), makeSegment('Clerk, Bank', 150, 112)]
    expect(read([...heading, ...section])).toEqual(['WORK | HISTORY | Engineer, Acme', 'Clerk, Bank'])
  })

  it('joins one over three lines, between which other rows of its section lie', () => {
    const heading = [100, 112, 124].map((baseline, row) =>
      makeSegment(['CLUBS', 'UNIONS', '& LEAGUES'][row] ?? '', 40, baseline, { bold: true }),
    )
    const section = [100, 117, 130].map((baseline, row) =>
      makeSegment(['Rowing Club', 'Leeds, England', 'Member'][row] ?? '', 150, baseline),
    )
    expect(read([...heading, ...section])).toEqual(['CLUBS | UNIONS | & LEAGUES | Rowing Club', 'Leeds, England', 'Member'])
  })

  it('does not join a label to the one above where a row lies between them', () => {
    const labels = [makeSegment('LEEDS', 40, 100, { bold: true }), makeSegment('YORK', 40, 124)]
    const section = [makeSegment('Rowing Club', 150, 100), makeSegment('Member', 150, 112), makeSegment('Union', 150, 124)]
    expect(read([...labels, ...section])).not.toContain('LEEDS | YORK | Rowing Club')
  })

  it('leaves a label with a colon beside its list', () => {
    expect(read([makeSegment('LANGUAGES:', 40, 100), makeSegment('German', 150, 100), makeSegment('French', 150, 112)])).toEqual([
      'LANGUAGES: | German',
      'French',
    ])
  })
})
