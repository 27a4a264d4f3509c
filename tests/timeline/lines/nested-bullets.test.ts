import { describe, expect, it } from 'vitest'
import { readText } from '../../../src/document/index.ts'
import { analyseDocument } from '../../helpers/stages.ts'

const positionsOf = (lines: readonly string[]) =>
  analyseDocument(readText(`# Ada Fennwick\nada@example.org\n\n## Experience\n\n${lines.join('\n')}\n`)).positions.map(
    ({ title, organization, from, to }) => [title, organization, from, to],
  )

const BOTH = [
  ['Data Engineer', 'Larch GmbH', '2020', '2022'],
  ['Clerk', 'Birch Ltd', '2015', '2018'],
]

describe('positions in nested bullets', () => {
  it.each([
    [
      'the dates beside the title',
      [
        '- **Larch GmbH**',
        '  - **Data Engineer** (2020 – 2022)',
        '    - wrote loaders',
        '- **Birch Ltd**',
        '  - **Clerk** (2015 – 2018)',
        '    - answered letters',
      ],
    ],
    [
      'the dates below the title',
      [
        '- **Larch GmbH**',
        '  - **Data Engineer**',
        '    2020 – 2022',
        '    - wrote loaders',
        '- **Birch Ltd**',
        '  - **Clerk**',
        '    2015 – 2018',
        '    - answered letters',
      ],
    ],
    [
      'numbers',
      [
        '1. **Larch GmbH**',
        '   - *Data Engineer* (2020 – 2022)',
        '     - wrote loaders',
        '2. **Birch Ltd**',
        '   - *Clerk* (2015 – 2018)',
        '     - answered letters',
      ],
    ],
    [
      'title and employer on one',
      [
        '- **Data Engineer** – Larch GmbH (2020 – 2022)',
        '  - wrote loaders',
        '- **Clerk** – Birch Ltd (2015 – 2018)',
        '  - answered letters',
      ],
    ],
  ])('are read with %s', (_what, lines) => {
    expect(positionsOf(lines)).toEqual(BOTH)
  })

  it('share the employer above them', () => {
    const lines = [
      '- **Larch GmbH**',
      '  - **Data Engineer** (2020 – 2022)',
      '    - wrote loaders',
      '  - **Clerk** (2015 – 2018)',
      '    - answered letters',
    ]
    expect(positionsOf(lines).map(([, organization]) => organization)).toEqual(['Larch GmbH', 'Larch GmbH'])
  })

  it('take no deed of the position before for an employer', () => {
    const lines = [
      '**Data Engineer**, Larch GmbH',
      '2020 – 2022',
      '- Moved all loaders',
      '- **Clerk**',
      '2015 – 2018',
      '- answered letters',
    ]
    expect(positionsOf(lines)[1]?.[1]).not.toBe('Moved all loaders')
  })
})
