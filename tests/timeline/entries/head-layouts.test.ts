import { describe, expect, it } from 'vitest'
import { type Names, namesIn } from '../names-in.ts'

const OTHERS = 'Tarn Bank — Data Analyst\t2018 – 2020\n• Nets\n\nWick Ltd — Data Engineer\t2016 – 2018\n• Nets'

describe('the names of a post', () => {
  it.each<[string, string, readonly Names[]]>([
    [
      'keep a topic behind a dash, though a firm may be called so, where a line of its own names the employer',
      'Net Engineer – Data Solutions\nTallow\n2014 – 2016\n• Wove nets',
      [['Net Engineer', 'Tallow']],
    ],
    [
      'and the group of a university where the employer and its place stand above',
      'Tallow, Oslo, Norway\t2014 – 2016\nNet Researcher – Tarn University Nets Group\n• Wove nets',
      [['Net Researcher', 'Tallow']],
    ],
    [
      'but not where the name behind the dash is certain and nothing has a place',
      'Net Engineer – Tallow Ltd\nNets and Tides\n2014 – 2016\n• Wove nets',
      [['Net Engineer', 'Tallow Ltd']],
    ],
    [
      'end before a slash and the date',
      'Net Engineer\nTallow, Leeds, UK / Oct 2014 – May 2016\n• Wove nets',
      [['Net Engineer', 'Tallow']],
    ],
    [
      'begin in the bullet of an employer with its place',
      '• Tallow Wick Leeds, UK\nNet Engineer\t2016 – 2018\n• Wove nets\n• Osprey Oslo, Norway\nNet Developer\t2014 – 2016\n• Wove nets',
      [
        ['Net Engineer', 'Tallow Wick'],
        ['Net Developer', 'Osprey'],
      ],
    ],
    [
      'and where the town of the first employer is in no table',
      'OspreyNets Wickham, OR\nTeam Lead\t2018 – 2020\n• Wove nets\n• Tallow Leeds, UK\nNet Developer\t2014 – 2016\n• Wove nets',
      [
        ['Team Lead', 'OspreyNets'],
        ['Net Developer', 'Tallow'],
      ],
    ],
    [
      'are not in a town of many small words',
      'Osprey.io - Net Engineer\nEl Rio de la Tarn, Argentina\n2014 – 2016\n• Wove nets',
      [['Net Engineer', 'Osprey.io']],
    ],
    [
      'are no label of tools, though a firm may be called so',
      'Net Engineer | Leeds, UK\t2014 – 2016\nTechnologies: Weft, Warp\n• Wove nets',
      [['Net Engineer', null]],
    ],
    [
      'are no heading of duties',
      'Net Engineer\n2016 – 2018\nOsprey, Leeds, UK\nKey Qualifications & Responsibilities\n• Wove nets\n\nNet Developer Contribution\n2014 – 2016\nWebLooms, Kentucky, United States\nKey Qualifications & Responsibilities\n• Wove nets',
      [
        ['Net Engineer', 'Osprey'],
        ['Net Developer Contribution', 'WebLooms'],
      ],
    ],
    [
      'are none of several towns',
      'Net Analyst (multiple)\n2014 – 2016\nTallow, Wick, & Osprey\nLeeds, UK; Oslo, Norway; & Malta',
      [['Net Analyst (multiple)', 'Tallow, Wick, & Osprey']],
    ],
    [
      'hold what a bracket says the post was about',
      'Net Officer (Tide & Weir Reporting)\t2014 – 2016\n• Wove nets',
      [['Net Officer (Tide & Weir Reporting)', null]],
    ],
    ['hold the trade in a bracket', 'Net Consultant (Banking)\t2014 – 2016\n• Wove nets', [['Net Consultant (Banking)', null]]],
    [
      'are parted by a colon behind a place',
      'Tallow LLC., Leeds, UK: Net Consultant\tMay 2014 – 2016\n• Wove nets',
      [['Net Consultant', 'Tallow LLC.']],
    ],
    [
      'hold a post behind a legal form and a comma',
      'tallow MILLS GmbH, Senior Net Analyst\nLeeds, 06/2014 – 01/2016\n• Wove nets',
      [['Senior Net Analyst', 'tallow MILLS GmbH']],
    ],
    [
      'are parted behind a university and a laboratory in capitals',
      'Tarn University Net Assistant\t2016 – 2018\n• Nets\n\nTALC Lab Net Assistant\t2014 – 2016\n• Nets',
      [
        ['Net Assistant', 'Tarn University'],
        ['Net Assistant', 'TALC Lab'],
      ],
    ],
    [
      'are of the employer, not of a part of it',
      'Net Fellow\t2014 – 2016\nDepartment of Nets\tTarn University\n• Wove nets',
      [['Net Fellow', 'Tarn University']],
    ],
    [
      'are no place, whatever code stands behind the town, or mark before it',
      'Tallow\t2016 – 2018\nNet Clerk\tJohannesburg, SA\n• Nets\n\nNet Clerk\nWick | 2014 – 2016 | @Orlando, FL, USA\n• Nets',
      [
        ['Net Clerk', 'Tallow'],
        ['Net Clerk', 'Wick'],
      ],
    ],
    [
      'are no remark in a bracket',
      'NET ASSISTANT\t2014 – 2016\n(One of Six National Finalists, Weir Challenge)\nTarn University – Leeds, UK\n• Wove nets',
      [['NET ASSISTANT', 'Tarn University']],
    ],
    [
      'are not parted within a bracket',
      'Junior Net Clerk (Co-op - Remote)\t2014 – 2016\nTallow Corp., Leeds, UK\n• Wove nets',
      [['Junior Net Clerk', 'Tallow Corp.']],
    ],
    [
      'share the employer below two posts, one above the other',
      'Net Engineer (Remote)\t2018 – Present\nJunior Net Engineer (Remote)\t2016 – 2018\nTallow Inc., Leeds, UK\n• Wove nets',
      [
        ['Net Engineer', 'Tallow Inc.'],
        ['Junior Net Engineer', 'Tallow Inc.'],
      ],
    ],
    [
      'do not share one with a post of one’s own',
      'Net Analyst, Tallow Ltd\tMar 2016 – May 2018\n• Wove nets\n\nFreelance Net Analyst\tJun 2018 – Aug 2019\n• Counsel',
      [
        ['Net Analyst', 'Tallow Ltd'],
        ['Freelance Net Analyst', null],
      ],
    ],
    [
      'may end an entry without bullets, with their place',
      'Net Researcher\t01/2017 – 03/2017\nImproved the model that was developed during my thesis.\nTALC, Tarn university hospital, Switzerland',
      [['Net Researcher', 'TALC, Tarn university hospital']],
    ],
    [
      'are how one was employed, where nothing else is',
      'Tallow Ltd\n09/2018 - present\n• Nets\n\nWick Ltd\n06/2017 - 08/2017 (internship)\n• Nets',
      [
        [null, 'Tallow Ltd'],
        ['internship', 'Wick Ltd'],
      ],
    ],
    [
      'are no bullet before a gap, though it holds the word of a body',
      'Tallow Ltd\tLeeds, UK\nNet Manager\t2018 – Present\n– Assist in relevant company purchases\n\nNet Clerk\t2016 – 2018\n– Count nets',
      [
        ['Net Manager', 'Tallow Ltd'],
        ['Net Clerk', 'Tallow Ltd'],
      ],
    ],
    [
      'are no bracket alone',
      'April 2016 – May 2018 (FT)\nTallow\nNet Clerk\n• Nets\n\nApril 2014 – April 2016 (FT)\nWick\nNet Clerk\n• Nets',
      [
        ['Net Clerk', 'Tallow'],
        ['Net Clerk', 'Wick'],
      ],
    ],
    [
      'are parted by a semicolon behind a place',
      'Tallow – Leeds, UK; Net Clerk\tMay 2014 – June 2016\n• Wove nets',
      [['Net Clerk', 'Tallow']],
    ],
    [
      'are parted by a comma before how one was employed',
      'Net Analyst, Tarn Hospital (intern)\nMay 2014 – June 2016\n• Wove nets',
      [['Net Analyst (intern)', 'Tarn Hospital']],
    ],
    [
      'are told by a label further below',
      'Company: Tallow\tMay 2014 – June 2016\n\nRole: Net Engineer\n\nLooms used:\nWarp, weft\n\nResponsibilities:\n• Wove nets',
      [['Net Engineer', 'Tallow']],
    ],
    ['are no heading', 'Other Experiences\nPart-time Net Engineer\n2014 – 2016\n• Wove nets', [['Part-time Net Engineer', null]]],
    [
      'are no list that tells of the post above',
      'Tallow Ltd, Net Analyst\nLeeds, 2016 – 2018\n\nWarp-driven loom and net mending, boat analytics, rope making\nand hauling works in the harbour of the town\n\nFreelance Net Analyst\nLeeds, 2014 – 2016\n\nCounsel on nets',
      [
        ['Net Analyst', 'Tallow Ltd'],
        ['Freelance Net Analyst', null],
      ],
    ],
    [
      'are parted as the others are, where both could be posts',
      `Tallow Mentor — Net Analyst\t2020 – 2022\n• Nets\n\n${OTHERS}`,
      [
        ['Net Analyst', 'Tallow Mentor'],
        ['Data Analyst', 'Tarn Bank'],
        ['Data Engineer', 'Wick Ltd'],
      ],
    ],
    [
      'may stand in a bullet above a period alone',
      '• Net Engineer\n2016 – 2018\n- Wove nets\n• Intern – Tallow\n2014 – 2016\n- Mended nets',
      [
        ['Net Engineer', null],
        ['Intern', 'Tallow'],
      ],
    ],
    [
      'may stand apart, with what the employer does between them',
      'TALLOW, Leeds, UK\t2014 – 2016\nMaker of nets and ropes, with expertise in boats and looms\n\nNet Engineer, Tides\n• Wove nets',
      [['Net Engineer, Tides', 'TALLOW']],
    ],
  ])('%s', (_how, experience, names) => {
    expect(namesIn(experience)).toEqual(names)
  })

  it('of several posts are with the employer above them, whatever is told of it in between', () => {
    const told = 'Maker of nets and ropes that are sold in every harbour of the north and the east'
    expect(
      namesIn(
        `Tallow\t2014 – 2018\n${told}\n\nNet Engineer (2016 – 2018)\n• Wove nets\n\nNet Clerk (2014 – 2016)\n• Counted nets`,
      ),
    ).toEqual([
      ['Net Engineer', 'Tallow'],
      ['Net Clerk', 'Tallow'],
    ])
  })
})
