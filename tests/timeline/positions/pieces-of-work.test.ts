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
      'a version among tools, a period within a bullet and a dissertation are none',
      'Analyst, Osprey\t2016 – 2018\nTechnologies: nets, Weir Server 2012, Loom\n• Forecast tides over the years\n2014-2015 with a margin of two\n\nTarn University\nDoctoral Dissertation - Thesis\t2014 - 2015',
      [['Analyst', 'Osprey', '2016', '2018']],
    ],
    [
      'a period among tools is none',
      'Analyst, Osprey\t2010 – 2012\nPlatform: Weir\t2016 - 2018\n• Nets',
      [['Analyst', 'Osprey', '2010', '2012']],
    ],
    [
      'years of experience above them name no employer',
      '6 years professional experience:\n\nOsprey, Analyst\t2016 – 2018\n• Nets',
      [['Analyst', 'Osprey', '2016', '2018']],
    ],
    [
      'a name alone above dated pieces of its time is their employer',
      'Quay Marine (2019 - Present)\nTide Tables (2023 – Present)\n- Read buoys.\nNet Sorting (2019 – 2023)\n- Sorted nets.\n\nTallow (2016 – 2019)\nData Engineer\n- Counted eels.',
      [
        [null, 'Quay Marine', '2019', 'present'],
        ['Data Engineer', 'Tallow', '2016', '2019'],
      ],
    ],
    [
      'numbered posts name their employer behind “at”, and their dates stand below',
      '1. Junior Rust Developer at Marble Nets\nMay 2018- July 2018\n• Read tides\n2. Data Analyst Intern at Tarn Ferries and Piers Ltd\nOctober 2016\n• Sorted nets',
      [
        ['Junior Rust Developer', 'Marble Nets', '2018-05', '2018-07'],
        ['Data Analyst Intern', 'Tarn Ferries and Piers Ltd', '2016-10', '2016-10'],
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
      'Foxglove Group\nAnalyst\tJun 2021 – Aug 2021\n- Read tides.\n\nA lamp for buoys\nDraw and Build, group project, Tarnfield College\tSep 2019 – May 2020\n- Soldered.',
      [['Analyst', 'Foxglove Group', '2021-06', '2021-08']],
    ],
    [
      'titles that bars join are one, and what a bracket tells is no part of it',
      'Orrin Systems\nTech Lead | Data Engineer (May 2018 - June 2022)\n- Led three.\n\nFoxglove Group\nResearch Intern (sorted nets that fishers mend; stayed longer)\tMay 2016 – Jul 2016\n- Read tides.',
      [
        ['Tech Lead | Data Engineer', 'Orrin Systems', '2018-05', '2022-06'],
        ['Research Intern', 'Foxglove Group', '2016-05', '2016-07'],
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
