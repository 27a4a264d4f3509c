import { describe, expect, it } from 'vitest'
import { readText } from '../../../src/document/index.ts'
import { findSections } from '../../../src/sections/index.ts'
import { readTimeline } from '../../../src/timeline/index.ts'

type Line = readonly [title: string | null, organization: string | null, from?: string | null, to?: string | null]

const positionsOf = (experience: string): Line[] => {
  const { document } = readText(`Wanda Quill\n\nEXPERIENCE\n${experience}\n\nSKILLS\nSQL, Go\n`)
  return readTimeline(document, findSections(document), [], { asOf: '2026-11' }).positions.map(
    ({ title, organization, from, to }) => [title, organization, from, to],
  )
}

describe('of posts and pieces of work', () => {
  it.each<[string, string, Line[]]>([
    [
      'a name alone above dated pieces of its time is their employer',
      'Quay Vietnam (2020 - Present)\nPredictive Control (2024 – Present)\n- Wrote constraints.\nPath Generation (2020 – 2024)\n- Built an API.\n\nTallow (2018 – 2020)\nData Engineer\n- Built a crawler.',
      [
        [null, 'Quay Vietnam', '2020', 'present'],
        ['Data Engineer', 'Tallow', '2018', '2020'],
      ],
    ],
    [
      'numbered posts name their employer behind “at”, and their dates stand below',
      '1. Flutter Developer Intern at Marble Nets\nMarch 2021- April 2021\n• Wrote unit tests\n2. Software Developer Intern at Tarn Steel and Power Ltd\nDecember 2019\n• Created a portal',
      [
        ['Flutter Developer Intern', 'Marble Nets', '2021-03', '2021-04'],
        ['Software Developer Intern', 'Tarn Steel and Power Ltd', '2019-12', '2019-12'],
      ],
    ],
    [
      'a list of tools below a post is not its employer',
      'Data Engineer\tJun 2021 – Aug 2022\nAirflow · Terraform · Kafka\n- Read tides.\n\nTallow Labs\nAnalyst\tJun 2019 – Aug 2020\n- Read nets.',
      [
        ['Data Engineer', null, '2021-06', '2022-08'],
        ['Analyst', 'Tallow Labs', '2019-06', '2020-08'],
      ],
    ],
    [
      'an employer with its departments above a title is no list of tools',
      'Tallow · Growth · Risk\nData Analyst\tJun 2021 – Aug 2022\n- Read tides.',
      [['Data Analyst', 'Tallow', '2021-06', '2022-08']],
    ],
    [
      'a country by its letters is a place',
      'Quay Marine, Leeds, UK\nAnalyst\t2021.7 - 2022.12\n- Read tides.',
      [['Analyst', 'Quay Marine', '2021-07', '2022-12']],
    ],
    [
      'a project of a course is none',
      'Foxglove Group\nAnalyst\tJun 2021 – Aug 2021\n- Read tides.\n\nA suit for divers\nDesign and Test, group project, Tarnfield College\tOct 2020 – Jun 2021\n- Sewed.',
      [['Analyst', 'Foxglove Group', '2021-06', '2021-08']],
    ],
    [
      'titles that bars join are one, and what a bracket tells is no part of it',
      'Orrin Systems\nTeam Lead | Data Scientist (July 2020 - July 2025)\n- Led three.\n\nFoxglove Group\nVisiting Associate (built a tool that forecasts costs; received an offer)\tJun 2019 – Aug 2019\n- Read tides.',
      [
        ['Team Lead | Data Scientist', 'Orrin Systems', '2020-07', '2025-07'],
        ['Visiting Associate', 'Foxglove Group', '2019-06', '2019-08'],
      ],
    ],
    [
      'whoever advised is not the employer',
      'Research Assistant, advised by Associate Professor Ann Lee, Tarnfield University\tJul 2022 – Oct 2022\n- Knotted.',
      [['Research Assistant', 'Tarnfield University', '2022-07', '2022-10']],
    ],
  ])('%s', (_, experience, positions) => {
    expect(positionsOf(experience)).toEqual(positions)
  })
})
