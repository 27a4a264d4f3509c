import { describe, expect, it } from 'vitest'
import { findSections } from '../../../src/sections/index.ts'
import { readTimeline } from '../../../src/timeline/index.ts'
import { drawResume } from '../../sections/draw-resume.ts'

type Line = readonly [title: string | null, organization: string | null, from?: string | null, to?: string | null]

const positionsOf = (drawing: string): Line[] => {
  const document = drawResume(`# Wanda Quill\n\n${drawing}\n\n# Skills\nSQL, Go`)
  return readTimeline(document, findSections(document), [], { asOf: '2026-11' }).positions.map(
    ({ title, organization, from, to }) => [title, organization, from, to],
  )
}

const namesIn = (experience: string): (readonly (string | null | undefined)[])[] =>
  positionsOf(`# Experience\n${experience}`).map(([title, organization]) => [title, organization])

describe('of what the head of an entry names', () => {
  it.each<[string, string, Line]>([
    [
      'a laboratory behind the title is no employer beside a university',
      'Tarn University, Leeds, UK\t05/2017 – 08/2017\nUndergraduate Researcher, Department of Nets, Tidal Laboratory',
      ['Undergraduate Researcher', 'Tarn University'],
    ],
    [
      'nor beside a firm with its town',
      'Tallow & Wick, Leeds, UK\t05/2017 – 08/2017\nStudent Trainee, Knot Laboratory',
      ['Student Trainee', 'Tallow & Wick'],
    ],
    ['a laboratory alone is', 'Student Trainee, Knot Laboratory\t05/2017 – 08/2017', ['Student Trainee', 'Knot Laboratory']],
    [
      'a list of tools stands last',
      'Tallow, Norway\tFeb 2022 – Jul 2022\nNet Intern\tJava, MySQL, Spring Boot, Docker',
      ['Net Intern', 'Tallow'],
    ],
    [
      'a name with its town is the employer of a post of unknown words',
      'Tallow Wick, Leeds\tJul 2016 – May 2021\nNet weaving – R&D\tJava, Python, SQL',
      ['Net weaving', 'Tallow Wick'],
    ],
    [
      'a dash behind the title parts its town',
      'Lead Net Engineer- Corvallis, OR\tJan 2021 – Jan 2023\nTallow Wick',
      ['Lead Net Engineer', 'Tallow Wick'],
    ],
    [
      'working remotely in a town is no employer',
      'Data Analyst, Osprey, Hong Kong\tRemote in Hong Kong | Jan 2021 – Apr 2021',
      ['Data Analyst', 'Osprey'],
    ],
    [
      'a name, a state and a country below the post are its employer',
      'Net Intern\tMay 2021 – Jul 2021\nTallow Care, VA, USA',
      ['Net Intern', 'Tallow Care'],
    ],
    [
      'a title word within a part tells the title',
      'Osprey\tBakery Employee Shop\n2018 – 2023',
      ['Bakery Employee Shop', 'Osprey'],
    ],
    [
      'what was done, told in small letters, is no employer',
      'Counting of boats by pictures — Osprey Weir (Feb 2018 – Aug 2020)',
      ['Counting of boats by pictures', 'Osprey Weir'],
    ],
    [
      'nor is it where it stands behind the employer',
      'Osprey Weir — counting of boats by pictures (Feb 2018 – Aug 2020)',
      ['counting of boats by pictures', 'Osprey Weir'],
    ],
    [
      'a bracket may hold the title',
      'Tallow Securities(Quant Analyst)\tJun 2021 – Jul 2023',
      ['Quant Analyst', 'Tallow Securities'],
    ],
    [
      'a bracket behind a firm names another',
      'Net Engineer, Tallow Looms (Osprey)\t2014 – 2016',
      ['Net Engineer', 'Tallow Looms'],
    ],
    [
      'a bracket with a second title belongs to the first',
      'Net Engineer (Intern)\t2014 – 2016\nOsprey',
      ['Net Engineer (Intern)', 'Osprey'],
    ],
    ['and behind a field the employer', 'Net Engineer, Security (Osprey)\t2014 – 2016', ['Net Engineer, Security', 'Osprey']],
    [
      'a slash may stand in a title before its employer',
      'Graduate Research / Teaching Assistant, Net Lab, Tarn University\t2012 – 2014',
      ['Graduate Research / Teaching Assistant', 'Net Lab, Tarn University'],
    ],
    ['single letters may be an employer', 'Net Engineer\t2014 – 2016\nL&T\tLeeds, UK', ['Net Engineer', 'L&T']],
    ['and be joined by hyphens', 'T-E-N\t2014 – 2016\nNet Engineer', ['Net Engineer', 'T-E-N']],
    ['a colon may stand before the employer', 'Net Engineer: Tallow & Wick\t2014 – 2016', ['Net Engineer', 'Tallow & Wick']],
    [
      'tools beside the title are no employer where one stands below',
      'Net Engineer | Python, Go, Redis\t2014 – 2016\nTallow',
      ['Net Engineer', 'Tallow'],
    ],
    [
      'what a dash joins to the employer is no title beside the one below',
      'Tallow - Net weaving\t2013 – Present\nNet Engineer\tNorway',
      ['Net Engineer', 'Tallow'],
    ],
    [
      'who led the work is no title',
      'Loom and Knot (LAK) Laboratory\tLeeds, UK\nAdvised by Prof. A. B. Gull, Prof. Wanda Knot-Quill\t2013 – 2015',
      [null, 'Loom and Knot (LAK) Laboratory'],
    ],
    [
      'an employer of many words may stand before a state that is spelt like a word',
      'Net Engineer\t2013 – 2015\nGULL - Tidal Ledger Project (Funded by OSP)\tWest Lafayette, IN',
      ['Net Engineer', 'GULL'],
    ],
    ['who supervised it is no employer', 'Net Engineer\nSupervisors: Ann Gull, W. Birch\t2013 – 2015', ['Net Engineer', null]],
    ['a legal form of two words is one', 'Trainee, Tallow Pvt. Ltd.\t2014 – 2016', ['Trainee', 'Tallow Pvt. Ltd.']],
    [
      'a slash in an abbreviation parts nothing',
      'Ministry of Nets, AI/ML Engineer\t2014 – 2016',
      ['AI/ML Engineer', 'Ministry of Nets'],
    ],
    ['a number may follow a short title', 'SDE-1, Tallow\t2014 – 2016', ['SDE-1', 'Tallow']],
    [
      'a name below a title with a dash is the employer',
      'Net Engineer – Growth Tables\t2014 – 2016\nTallow\n• Wove nets',
      ['Net Engineer – Growth Tables', 'Tallow'],
    ],
    ['the label of a link is no part of a name', 'Tallow [Website]\t2014 – 2016\nNet Engineer', ['Net Engineer', 'Tallow']],
    ['two slashes separate like a bar', 'Net Engineer\nTallow // 2014 – 2016 // Leeds', ['Net Engineer', 'Tallow']],
    [
      'what an employer does may stand between its name and its place',
      'Ministry of Nets – keeper of nets and of the many boats that carry them out\tLeeds, UK\nNet Engineer\t2014 – 2016',
      ['Net Engineer', 'Ministry of Nets'],
    ],
    ['a field alone is the post', 'Tallow\t2014 – 2016\nQuality Assurance', ['Quality Assurance', 'Tallow']],
    ['all may be in small letters', 'net engineer, tallow\t2014 – 2016', ['net engineer', 'tallow']],
    ['a bullet may name the employer of the post below', '• Tallow\t2014 – 2016\n– Net Engineer', ['Net Engineer', 'Tallow']],
    [
      '"at" tells the employer behind a field',
      'Deep Nets - Weaving Intern at Tallow\t2022 – 2023 | Leeds, UK',
      ['Weaving Intern', 'Tallow'],
    ],
    [
      'a name before a country is the employer where no other is told',
      'Net Associate\nTallow Looms, India\nAug 2019 – Present\tLeeds, UK',
      ['Net Associate', 'Tallow Looms'],
    ],
    [
      'and one above the lines of a later entry',
      'TALC, Norway\nApr 2018 – Aug 2021\nNet Developer\n• Nets',
      ['Net Developer', 'TALC'],
    ],
    ['and a town beside one', 'Net Associate\nTallow Ltd\nWickham, Norway\nAug 2019 – Present', ['Net Associate', 'Tallow Ltd']],
    [
      'the code of a country belongs to its town',
      'Net Consultant\nTallow Bank\n2021 – 2023\tManila (PH) - Remote',
      ['Net Consultant', 'Tallow Bank'],
    ],
    ['"from" belongs to the period', 'Analyst, Tallow Bank\nFrom: 2012 – Present', ['Analyst', 'Tallow Bank']],
    [
      'what a dash puts before a title is no employer above a name with its place',
      'Master Thesis – Net Engineer\t2014 – 2016\nWick Hospital, Oslo, Norway',
      ['Net Engineer', 'Wick Hospital'],
    ],
    [
      'nor above a name with its place at the other edge',
      'Deep Nets – Weaving Intern\t2014 – 2016\nTallow\tOslo, Norway',
      ['Weaving Intern', 'Tallow'],
    ],
    [
      'a name with its place is the employer, what stands beside the title is not',
      'Net Instructor | Tides & Knots\tOsprey, Oslo, Norway | 2014 – 2016',
      ['Net Instructor', 'Osprey'],
    ],
    [
      'nor is what heads the deeds, though the place stands beside it',
      'Net Instructor\nOsprey\n2014 – 2016\tAchievements/Tasks\tOslo, Norway',
      ['Net Instructor', 'Osprey'],
    ],
    [
      'a bracket behind the title belongs to it where the employer stands before',
      'Osprey, Net Engineer (Systems)\tOslo, Norway\n2014 – 2016',
      ['Net Engineer (Systems)', 'Osprey'],
    ],
    [
      'a comma at the end of the line leads on to the employer',
      '2014 – 2016\nNet Support Analyst, IT Department,\nWICK CREDIT UNION',
      ['Net Support Analyst', 'WICK CREDIT UNION'],
    ],
    [
      'who coordinates volunteers is paid',
      'Tallow, Oslo\t2014 – 2016\nNet Secretary, Volunteer Coordinator',
      ['Net Secretary, Volunteer Coordinator', 'Tallow'],
    ],
    [
      '"at the" tells the employer',
      'Internship at the Tidal Department of the OECD\t2014 – 2016',
      ['Internship', 'Tidal Department of the OECD'],
    ],
    [
      'a place and how one works there are no employer',
      'Net Intern\nTallow — Concord, CA (Hybrid)\n2014 – 2016',
      ['Net Intern', 'Tallow'],
    ],
    ['how one is employed is no employer', 'Tallow, USA\t2014 – 2016\nFreelancing\nNet Engineer', ['Net Engineer', 'Tallow']],
    ['a name in which no word tells a post is the employer', '2014 – 2016\tAll The Herons', [null, 'All The Herons']],
    [
      'a line that ends within its sentence names nothing',
      '2014 – 2016\tAll The Herons\nSoftware for a learning platform of the town and tables to\nall its boats.',
      [null, 'All The Herons'],
    ],
    [
      'what is cut off behind the date does not',
      'Tallow (January 2023 – May 2023) Jr.\nNet Engineer',
      ['Net Engineer', 'Tallow'],
    ],
  ])('%s', (_what, head, [title, organization]) => {
    expect(namesIn(`${head}\n• Nets and boats`)).toEqual([[title, organization]])
  })
})

describe('an employer above a length of time', () => {
  const grouped =
    'Osprey\nNet Lead\nOctober 2021 – Present\nWoven at sea.\n\nHousing Trust\n6 years 4 months\n\nDirector\nApril 2016 – May 2020\nTrust is a body that helps people find a house, and knots the nets\n\nMember\nMay 2014 – April 2016\nLeeds, UK\nA body that helps people find a house near them'

  it('is that of all posts below it, whatever is told of them', () => {
    expect(namesIn(grouped)).toEqual([
      ['Net Lead', 'Osprey'],
      ['Director', 'Housing Trust'],
      ['Member', 'Housing Trust'],
    ])
  })
})

describe('a title above several employers', () => {
  it('is the title with all of them, until another line heads an entry', () => {
    const experience =
      '! Lead Teacher\nTarn Schools Network\tAugust 2016 – July 2020\n• Sums\n\nElm High School\tMarch 2016 – July 2016\n• Sums\n\n! Other work:\nNet Museum\t2014 – 2015\n• Guided'
    expect(namesIn(experience)).toEqual([
      ['Lead Teacher', 'Tarn Schools Network'],
      ['Lead Teacher', 'Elm High School'],
      [null, 'Net Museum'],
    ])
  })
})

describe('a field behind the title', () => {
  it('is no employer, and leaves the one above to the posts below it', () => {
    const [lead, clerk] = [
      'Lead, Software Engineering\n2021 – 2023\n• Nets',
      'Analyst, Software Engineering\n2019 – 2020\n• Knots',
    ]
    expect(namesIn(`TALLOW & WICK CO.\n${lead}\n\n${clerk}`)).toEqual([
      ['Lead, Software Engineering', 'TALLOW & WICK CO.'],
      ['Analyst, Software Engineering', 'TALLOW & WICK CO.'],
    ])
  })
})

describe('a head set apart', () => {
  it('has more lines than the first, down to the date', () => {
    const first = 'Tarn University\nNet Fellow\nTidal Research Center\nLeeds, UK\n2021 – 2023\n• Nets'
    const second = 'Wick University\nNet Researcher\nDepartment of Nets\nFaculty of Tides\nOslo, Norway\n2019 – 2021\n• Knots'
    expect(namesIn(`${first}\n\n${second}`)).toEqual([
      ['Net Fellow', 'Tarn University'],
      ['Net Researcher', 'Wick University'],
    ])
  })

  it('in a bullet may say in a bracket which team it was', () => {
    const entry = (name: string, team: string, dates: string): string =>
      `! • ${name} - Net Engineer (${team})\n${dates}, Leeds, UK\nMended the nets of three towns.`
    const entries = [
      entry('Tallow', 'Search Team', '2021 – 2023'),
      entry('Wick Osprey', 'XR Access Point Features Team', '2019 – 2021'),
    ]
    expect(namesIn(entries.join('\n')).map(([, organization]) => organization)).toEqual(['Tallow', 'Wick Osprey'])
  })

  it('with a place of its own is an employer, though it is called like a part of one', () => {
    const entries =
      'Tarn University\tLeeds, UK\nNet Fellow\t2021 – 2023\n\nCentre of Nets\tOslo, Norway\nNet Analyst\t2019 – 2021'
    expect(namesIn(entries)).toEqual([
      ['Net Fellow', 'Tarn University'],
      ['Net Analyst', 'Centre of Nets'],
    ])
  })
})

describe('several periods', () => {
  it('on one line are a position each', () => {
    expect(positionsOf('# Experience\nTarn Bank / Net Intern\nJul 2018 – Sep 2018 | Mar 2019 – Jul 2019, Leeds\n• Nets')).toEqual(
      [
        ['Net Intern', 'Tarn Bank', '2018-07', '2018-09'],
        ['Net Intern', 'Tarn Bank', '2019-03', '2019-07'],
      ],
    )
  })

  it('on two lines that share title and employer are one each', () => {
    expect(positionsOf('# Experience\n24.6.–14.7.2018\tNet assistant\n& 25.6.–15.7.2017\tSkate Hall\n• Nets')).toEqual([
      ['Net assistant', 'Skate Hall', '2018-06', '2018-07'],
      ['Net assistant', 'Skate Hall', '2017-06', '2017-07'],
    ])
  })
})

describe('a department beside the title', () => {
  it('belongs to the employer that heads the entries', () => {
    const research = 'Tarn University\tLeeds, UK\nResearch Assistant, Knot Laboratory\tMar 2022 – Present\n• Nets'
    const teaching = 'Teaching Assistant, Department of Statistics\tJun 2020 – Feb 2022\n• Tides'
    expect(namesIn(`${research}\n${teaching}`)).toEqual([
      ['Research Assistant', 'Tarn University'],
      ['Teaching Assistant', 'Tarn University'],
    ])
  })
})

describe('what was made or won', () => {
  it('is no position, though a body and a date stand beside it', () => {
    const piece = 'Weaving Capstone Project | Knots in Time\tJune 2020 – May 2021\n• Nets'
    const award = 'A. Lee Memorial Award | Tidal Society\tApril 2021 – May 2021\n• Nets'
    expect(namesIn(`Net Engineer | Tarn Bank\t2019 – 2021\n• Nets\n${piece}\n${award}`)).toEqual([['Net Engineer', 'Tarn Bank']])
  })
})

describe('an employer in what is told below the title', () => {
  it('is its first sentence', () => {
    const told = 'Tarn University. Taught nets and knots to those who came to learn of them, and marked their work.'
    expect(namesIn(`Net Assistant\t2019 – 2021\n${told}`)).toEqual([['Net Assistant', 'Tarn University']])
  })

  it('is none where that tells what was done', () => {
    expect(
      namesIn('Net Assistant\t2019 – 2021\nTaught nets at Tarn University. Marked the work of all who came to learn.'),
    ).toEqual([['Net Assistant', null]])
  })
})

describe('posts under a heading of studies and of work', () => {
  it('are positions', () => {
    const experience = 'TALLOW LTD\tLeeds, UK\nNet Scientist 2015 – present\n• Nets'
    const studies = 'TARN UNIVERSITY\tLeeds, UK\nBSc in Botany 2005 – 2008\n• Knots'
    expect(positionsOf(`# Education and Experience\n${experience}\n\n${studies}`)).toEqual([
      ['Net Scientist', 'TALLOW LTD', '2015', 'present'],
    ])
  })
})

describe('a bullet that lists the terms of what was done again', () => {
  const POST = 'Tarn University\tNet Researcher\t2020 – 2023\n• Nets'

  it('is told of the post above it', () => {
    expect(namesIn(`${POST}\n• Lecturer - Seminar on Tides\t(2021, 2021/2022, 2023)`)).toEqual([
      ['Net Researcher', 'Tarn University'],
    ])
  })

  it('is a post itself where it gives a period', () => {
    expect(namesIn(`${POST}\n• Lecturer - Seminar on Tides\t(2021/2022)`)).toHaveLength(2)
  })
})

describe('a dated piece of work', () => {
  const POST = 'Net Engineer, Tarn Bank\t2019 – 2021\n• Nets'

  it('is no position beside entries that name a post', () => {
    expect(namesIn(`${POST}\nCapacity Loom Software\t01/2017 – 02/2017\n• Knots`)).toEqual([['Net Engineer', 'Tarn Bank']])
  })

  it('nor in a section of its own that names no post, employer or place', () => {
    const pieces = 'The Lord of Nets\tJuly 2025 – Current\n• Knots\nRocky Harbour – Thesis\tApril 2025 – June 2025\n• Boats'
    expect(positionsOf(`# Technical Experience\n${pieces}\n\n# Professional Experience\n${POST}`)).toHaveLength(1)
  })

  it('counts where no entry names a post', () => {
    expect(namesIn('Looms and knots\t2019 – 2021\n• Nets\nBoats\t2017 – 2019\n• Tides')).toHaveLength(2)
  })

  it('is an employer where a comma joins its place to it', () => {
    expect(namesIn('Tallow Café, Corvallis OR\t2018 – 2020\n• Tables\n\nAnalyst, Tarn Bank\t2016 – 2018\n• Nets')).toEqual([
      [null, 'Tallow Café'],
      ['Analyst', 'Tarn Bank'],
    ])
  })
})

describe('a bullet that ends in a full stop', () => {
  it('is a post where its period stands apart', () => {
    const posts = ['• Engineer, Osprey Private. Ltd.\t2013 – 2015.', '• Technology Lead, Floe Solutions.\t2015 – present.']
    expect(namesIn(`${posts.join('\n')}\n\n• Experience in nets`)).toEqual([
      ['Engineer', 'Osprey Private. Ltd.'],
      ['Technology Lead', 'Floe Solutions'],
    ])
  })
})

describe('a post set apart from its employer', () => {
  it('counts at the end of the section, too', () => {
    expect(namesIn('Tallow Bank\t2018 – 2020\nAnalyst\n\nWick’s Tiles\t2016 – 2018\n\nShop employee')).toEqual([
      ['Analyst', 'Tallow Bank'],
      ['Shop employee', 'Wick’s Tiles'],
    ])
  })
})

describe('an entry', () => {
  it.each<[string, string, Line[]]>([
    [
      'is told by labels in a column beside it',
      'Employer\tTarn Bank\nPosition\tNet Engineer\nPeriod\t2018 – 2020\nLocation\tLeeds',
      [['Net Engineer', 'Tarn Bank']],
    ],
    [
      'in a bullet at an employer may have one year',
      '• Net Developer at Tallow Co.\t2016\nLooms for the harbour.\n• Tide Analyst at Weir Co.\t2014\nTides.',
      [
        ['Net Developer', 'Tallow Co.'],
        ['Tide Analyst', 'Weir Co.'],
      ],
    ],
    [
      'in a bullet that a bar parts from its period has its post below',
      '• Mills & Son| 08/2019 - present\nNET LEAD\n• Knots',
      [['NET LEAD', 'Mills & Son']],
    ],
    [
      'is not named by what is told beside its date',
      'Net Engineer – Four Tides\tRemote\nDeveloped nets and looms related to weaving, conversion and\tMar 2018 – Current\nmanagement of weirs.',
      [['Net Engineer', 'Four Tides']],
    ],
    [
      'is at the employer that its post says, not at the group below',
      'Net Researcher II at TALC\t2018 – 2020\nTidal Systems, Looms, and Weaving Group\n• Nets',
      [['Net Researcher II', 'TALC']],
    ],
    [
      'in a bullet with an employer beside its post may have one year',
      '• Tutor\tTallow Ltd\t2019 – 2020\n• Net Developer\tFloe Mills\t2019\n• Clerk\tWeir School\t2017 – 2018',
      [
        ['Tutor', 'Tallow Ltd'],
        ['Net Developer', 'Floe Mills'],
        ['Clerk', 'Weir School'],
      ],
    ],
    [
      'may have many words beside its date, where a post opens it',
      '01/2020 – 12/2021 Net Researcher, Tarn University\n• Nets\n\n01/2017 – 12/2019 Visiting Net Research Associate, Department of Nets and Northern Tides, Faculty of Harbour Arts and Fine Crafts, Weir University, Corvallis, OR\n• Tides',
      [
        ['Net Researcher', 'Tarn University'],
        [
          'Visiting Net Research Associate',
          'Department of Nets and Northern Tides, Faculty of Harbour Arts and Fine Crafts, Weir University',
        ],
      ],
    ],
    ['may be open with dots', 'Net Clerk, Tarn Bank\tFeb 2025 – …\n• Nets', [['Net Clerk', 'Tarn Bank']]],
    ['drops a dash before its post', 'Tarn LLC -Net Driver — Leeds — Aug 2023 - present', [['Net Driver', 'Tarn LLC']]],
  ])('%s', (_what, experience, names) => {
    expect(namesIn(experience)).toEqual(names)
  })
})
