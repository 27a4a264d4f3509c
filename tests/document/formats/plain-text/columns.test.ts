import { describe, expect, it } from 'vitest'
import { inColumnOrder as pagesInColumnOrder } from '../../../../src/document/formats/plain-text/columns.ts'
import { expectLinearIn } from '../../../helpers/cpu-time.ts'

/** Lines of two columns side by side, the second at a steady place. */
const sideBySide = (left: readonly string[], right: readonly string[], width = 34): string =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, index) =>
    `${(left[index] ?? '').padEnd(width)}${right[index] ?? ''}`.trimEnd(),
  ).join('\n')

const inColumnOrder = (page: string): string => pagesInColumnOrder([page])

const wordsOf = (page: string): string[] =>
  page
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const sidebar = ['SKILLS', 'Python, SQL', 'Terraform', 'Kafka and Flink', '', 'LANGUAGES', 'Norwegian', 'English']
const main = [
  'EXPERIENCE',
  'Data Engineer, Fjordlys Energi',
  'Mar 2021 - Present',
  '- Streams of meters into a lake',
  '- Cut the nightly run by half',
  '',
  'EDUCATION',
  'MSc Physics, Northmoor University',
]

describe('a page in columns', () => {
  it('is read column by column where both have headings', () => {
    const page = sideBySide(sidebar, main)
    expect(wordsOf(inColumnOrder(page))).toEqual(wordsOf([...sidebar, ...main].join('\n')))
  })

  it('keeps what stands across it above and below', () => {
    const head = 'Mira Solberg, engineer of data and of what is done with it'
    const foot = 'References are given gladly to whoever asks for them by mail'
    const page = [head, '', sideBySide(main, sidebar, 40), '', foot].join('\n')
    expect(wordsOf(inColumnOrder(page))).toEqual([head, ...wordsOf([...main, ...sidebar].join('\n')), foot])
  })

  it('is read column by column without headings where each goes on by itself', () => {
    const left = [
      'Mira Solberg',
      'Oslo, Norway',
      'mira@example.org',
      'Python',
      'Terraform',
      '',
      '',
      '',
      'Kafka',
      'Sailing',
      'Chess',
    ]
    const right = ['I build pipelines that', 'nobody has to wake up for.', 'Nine years of it, most', 'of them with meters and']
    const more = ['the people who read them.', 'Before that I taught', 'physics at two schools', 'in the north.']
    expect(wordsOf(inColumnOrder(sideBySide(left, [...right, ...more])))).toEqual(
      wordsOf([...left, ...right, ...more].join('\n')),
    )
  })

  it('keeps the date of a row beside it inside a column', () => {
    const dated = [
      'EXPERIENCE',
      'Data Engineer        2021-2024',
      'Fjordlys Energi',
      '- Ran Kafka',
      '',
      'Analyst              2019-2021',
    ]
    expect(wordsOf(inColumnOrder(sideBySide(dated, sidebar, 44)))).toEqual(wordsOf([...dated, ...sidebar].join('\n')))
  })

  it('keeps an indented bullet in its column', () => {
    const left = ['SKILLS', ' -   Python', ' -   Terraform', ' -   Kafka']
    expect(wordsOf(inColumnOrder(sideBySide(left, main)))).toEqual([...wordsOf(left.join('\n')), ...wordsOf(main.join('\n'))])
  })

  it('begins what is as wide as the page after the columns', () => {
    const below = ['', 'PROJECTS', 'Tide tables']
    const page = [sideBySide(sidebar, main), ...below].join('\n')
    expect(wordsOf(inColumnOrder(page)).slice(-2)).toEqual(['PROJECTS', 'Tide tables'])
  })
})

describe('rows', () => {
  it.each([
    [
      'an employer and its dates',
      ['Fjordlys Energi', 'Kranich GmbH', 'Saale AG', 'Halde AS'],
      ['2019–2021', '2017–2019', '2015–2017', '2014'],
    ],
    [
      'an employer and its place',
      ['Fjordlys Energi', 'Data Engineer', 'Kranich GmbH', 'Analyst'],
      ['Oslo, Norway', 'Mar 2021', 'Bonn', '2019'],
    ],
    [
      'dates and what was done',
      ['2019–2021', '', '2017–2019', ''],
      ['Fjordlys Energi', 'Ran Kafka', 'Kranich GmbH', 'Ran Flink'],
    ],
    [
      'a label and its list',
      ['Languages:', 'Tools:', '', 'Databases:', 'Cloud:'],
      ['Python, Go', 'Kafka, Flink,', 'Terraform', 'Postgres', 'AWS'],
    ],
    ['a table of skills', ['Python', 'Kafka', 'Terraform', 'Docker', 'Flink'], ['Go', 'Rust', 'Java', 'Scala', 'Julia']],
    ['a skill and its years', ['SKILLS', 'Python', 'Kafka', 'Terraform'], ['EXPERIENCE', '5 years', '3+ years', '2 years']],
    [
      'headings in the margin',
      ['SUMMARY', '', 'EXPERIENCE', '', '', '', 'EDUCATION', ''],
      [
        'I build pipelines.',
        'For nine years.',
        'Data Engineer, Halde',
        'Ran Kafka',
        'Ran Flink',
        'Taught',
        'MSc Physics',
        'Northmoor',
      ],
    ],
  ])('stay as they are: %s', (_, left, right) => {
    const page = sideBySide(left, right)
    expect(inColumnOrder(page)).toBe(page)
  })

  it('stay as they are where the right side is set flush right', () => {
    const rows = [
      ['Data Engineer, streams', 'Oslo, Norway'],
      ['Analyst of meters', 'Trondheim, Norway'],
      ['Teacher of physics', 'Bonn'],
      ['Reader of tide tables', 'Tromsø, far north'],
    ]
    const page = rows.map(([left = '', right = '']) => left + right.padStart(60 - left.length)).join('\n')
    const withBullets = `${page}\n- Short\n- Deeds\n- Here`
    expect(inColumnOrder(withBullets)).toBe(withBullets)
  })

  it('stay as they are where tabs part them', () => {
    const page = sideBySide(sidebar, main).replace(/ {3,}/g, '\t')
    expect(inColumnOrder(page)).toBe(page)
  })
})

describe('time that hostile pages take', () => {
  it.each(['a   b\n', 'a   ', ' ', 'SKILLS   EDUCATION\n', '- ', 'a   b   c   d\n   x\ny\n'])('is linear for %j', (part) => {
    expectLinearIn(inColumnOrder, part)
  })
})

describe('pages in columns', () => {
  const first = sideBySide(sidebar, main)
  const job = ['Analyst, Tarn Bank', '2015 - 2021', '- Counted the nets', '- Wrote the ledgers']
  const goesOn = [...job, '', '', '', 'Clerk, Osprey Ltd', '2012 - 2015', '- Kept the quay', '- Sold the nets']
  const courses = ['CERTIFICATIONS', 'Nets and looms', 'Ledgers', 'Tides for all', 'Knots of the sea', 'Sails of old', 'Winds']
  const awards = ['AWARDS', 'Best of the quay', 'Longest net', 'Fastest loom', 'Finest sail', 'Oldest rope', 'Last of all']
  const linesOf = (...parts: (readonly string[])[]): string[] => wordsOf(parts.flat().join('\n'))

  it('go on beside a sidebar that has a heading of its own', () => {
    const pages = [first, sideBySide(courses, goesOn), sideBySide(awards, goesOn)]
    expect(wordsOf(pagesInColumnOrder(pages))).toEqual(linesOf(sidebar, main, goesOn, goesOn, courses, awards))
  })

  it('go on without a sidebar too', () => {
    const pages = [first, sideBySide(courses, goesOn), goesOn.join('\n')]
    expect(wordsOf(pagesInColumnOrder(pages))).toEqual(linesOf(sidebar, main, goesOn, goesOn, courses))
  })

  it.each<[string, string[], string[]]>([
    ['both columns begin with a heading', courses, ['PUBLICATIONS', ...goesOn]],
    ['neither does', ['Knots', ...courses.slice(1)], goesOn],
  ])('are read one by one where %s', (_what, left, right) => {
    expect(wordsOf(pagesInColumnOrder([first, sideBySide(left, right)]))).toEqual(linesOf(sidebar, main, left, right))
  })

  it('end where a page begins with a heading', () => {
    const pages = [first, sideBySide(courses, goesOn), `PROJECTS\n\n${job.join('\n')}`]
    expect(wordsOf(pagesInColumnOrder(pages))).toEqual(linesOf(sidebar, main, goesOn, courses, ['PROJECTS'], job))
  })
})
