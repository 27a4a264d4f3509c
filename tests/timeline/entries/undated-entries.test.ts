import { describe, expect, it } from 'vitest'
import { readText } from '../../../src/document/index.ts'
import { findSections } from '../../../src/sections/index.ts'
import { readTimeline } from '../../../src/timeline/index.ts'
import { expectLinear } from '../../helpers/cpu-time.ts'
import { drawResume } from '../../sections/draw-resume.ts'

type Row = readonly [title: string | null, organization: string | null, from: string | null]

const positionsOf = (experience: string, looks = true): Row[] => {
  const document = drawResume(`# Wanda Quill\n\n# Experience\n${experience}\n\n# Skills\nSQL, Go`, { looks })
  return readTimeline(document, findSections(document), [], { asOf: '2026-11' }).positions.map(
    ({ title, organization, from }) => [title, organization, from],
  )
}

const ANALYST: Row = ['Data Analyst', 'Tarn Bank', null]
const ENGINEER: Row = ['Data Engineer', 'Brightwater Labs', null]
const DATED: Row = ['Clerk', 'Osprey Ltd', '2019-01']

const DATED_ENTRY = '! Clerk, Osprey Ltd\tJan 2019 – May 2021\n• Counted the nets\n• Wrote the letters'

describe('a position without dates', () => {
  it.each<[string, string, Row[]]>([
    ['on one line, above bullets', 'Data Engineer, Brightwater Labs\n• Built pipelines\n• Ran them', [ENGINEER]],
    ['at an employer', 'Data Analyst at Tarn Bank\n• Counted the nets', [ANALYST]],
    ['with bars', 'Tarn Bank | Data Analyst | Leeds\n• Counted the nets', [ANALYST]],
    ['title above the employer', '! Data Engineer\nBrightwater Labs, Leeds, UK\n• Built pipelines', [ENGINEER]],
    ['employer above the title', '! Tarn Bank\tLeeds\nData Analyst\n• Counted the nets', [ANALYST]],
    ['with labels', 'Title: Data Analyst\nCompany: Tarn Bank\n• Counted the nets', [ANALYST]],
    [
      'an employer that no word marks',
      '! Data Engineer\nTallow & Wick\n• Built pipelines',
      [['Data Engineer', 'Tallow & Wick', null]],
    ],
    [
      'two, with work told below each',
      'Data Engineer, Brightwater Labs\n• Built pipelines\n\nData Analyst, Tarn Bank\n• Counted the nets',
      [ENGINEER, ANALYST],
    ],
    ['two without more', 'Data Engineer, Brightwater Labs\nData Analyst, Tarn Bank', [ENGINEER, ANALYST]],
    ['above a dated one', `! Data Analyst, Tarn Bank\n• Counted the nets\n\n${DATED_ENTRY}`, [ANALYST, DATED]],
    ['below a dated one', `${DATED_ENTRY}\n\n! Data Analyst, Tarn Bank\n• Counted the nets`, [DATED, ANALYST]],
    ['told in prose', 'Data Analyst, Tarn Bank\nCounted every net that the fleet of the harbour had.', [ANALYST]],
  ])('is listed: %s', (_layout, experience, positions) => {
    expect(positionsOf(experience)).toEqual(positions)
  })

  it('is listed in plain text too', () => {
    expect(
      positionsOf('Data Engineer, Brightwater Labs\n- Built pipelines\n\nData Analyst, Tarn Bank\n- Ran them', false),
    ).toEqual([ENGINEER, ANALYST])
  })

  it.each<[string, string, Row[]]>([
    ['', '', [ENGINEER]],
    ['a title in stars', '**Data Analyst**, Tarn Bank\n- Counted the nets', [ENGINEER, ANALYST]],
    ['an employer in stars', '**Tarn Bank** | Data Analyst\n- Counted the nets', [ENGINEER, ANALYST]],
    ['a tool in stars', '**Netcounter**, a tool\n- Counted the nets', [ENGINEER]],
    ['a label in stars', '**Client manager:** Ann Lee, Tarn Bank\n- Counted the nets', [ENGINEER]],
  ])('is known by its stars behind a full bullet of Markdown: %s', (_what, below, positions) => {
    const full = '- Built the pipelines that carry every count of the fleet to the ledgers of the harbour'
    const { document } = readText(`# Wanda Quill\n\n## Experience\n\n**Data Engineer**, Brightwater Labs\n${full}\n${below}`)
    const found = readTimeline(document, findSections(document), [], { asOf: '2026-11' }).positions
    expect(found.map(({ title, organization, from }) => [title, organization, from])).toEqual(positions)
  })

  it('is not told twice where its date stands in the line below', () => {
    const { document } = readText('Data Engineer\nBrightwater Labs\tLeeds\n• Counted yarn\tJan 2018 – Apr 2020')
    const { positions } = readTimeline(document, findSections(document), [], { asOf: '2026-11' })
    expect(positions.map(({ from, start, end }) => [from, start, end])).toEqual([['2018-01', 0, document.text.length]])
  })

  it.each<[string, string]>([
    ['a title alone', 'Data Engineer\n• Built pipelines'],
    ['an employer alone', 'Brightwater Labs\n• Built pipelines'],
    ['a title above a list of skills', 'Data Engineer\nPython, SQL, Spark\n• Built pipelines'],
    ['a sentence about a title', 'Worked as data engineer at Brightwater Labs\n• Built pipelines'],
    ['a person who can be asked', 'Ann Lee, Manager, Tarn Bank\n• Counted the nets'],
    ['a label that names another', 'Supervisor: Ann Lee, University of Tarn\n• Counted the nets'],
    ['voluntary work', 'Volunteer, Tarn Foundation\n• Counted the nets'],
    ['a course of study', 'Student, University of Tarn\n• Counted the nets'],
    ['bullets that name a post', '• Reported to the Director, Tarn Bank\n• Advised the manager at Tarn Bank'],
    ['prose', 'For six years I have been an engineer at Tarn Bank and at two more houses, always on data.'],
  ])('is not made of %s', (_what, experience) => {
    expect(positionsOf(experience)).toEqual([])
  })

  it.each<[string, string]>([
    [
      'a line below the head',
      '! Clerk, Osprey Ltd\tJan 2019 – May 2021\nAssistant to the director, Tarn Bank\n• Counted the nets',
    ],
    ['a plain line among the bullets', `${DATED_ENTRY}\nProject lead, Tarn Bank\n• Moved the ledgers`],
    ['a line that nothing is told below', `${DATED_ENTRY}\n\n! Manager, Tarn Bank`],
    ['a project that no word marks as an employer', `${DATED_ENTRY}\n\n! Lead Developer, Netcounter\n• Moved the ledgers`],
    ['a label', `${DATED_ENTRY}\n\n! Client manager: Ann Lee, Tarn Bank\n• Moved the ledgers`],
  ])('is not made of the words of a dated one: %s', (_what, experience) => {
    expect(positionsOf(experience)).toEqual([DATED])
  })

  it('takes linear time', () => {
    const entries = (count: number) => `${DATED_ENTRY}\n\n${'! Data Analyst, Tarn Bank\n• Counted\n\n'.repeat(count)}`
    expectLinear(positionsOf, entries, 4_000)
  })
})
