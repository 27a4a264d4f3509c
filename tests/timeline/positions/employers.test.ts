import { describe, expect, it } from 'vitest'
import { type Names, namesIn } from '../names-in.ts'

const HEADED = 'Osprey Ltd, 2018 – 2024\nSenior Engineer (2021 – 2024)\n• Go\nEngineer (2018 – 2021)\n• SQL'
const HEADED_NAMES: Names[] = [
  ['Senior Engineer', 'Osprey Ltd'],
  ['Engineer', 'Osprey Ltd'],
]

it('is that of the entry above where it is said to be the same', () => {
  const text = 'Engineer, Tallow Bank\t2018 – 2021\n• Nets\n\nWorking student, same company\t2016 – 2018\n• Looms'
  expect(namesIn(text)).toEqual([
    ['Engineer', 'Tallow Bank'],
    ['Working student', 'Tallow Bank'],
  ])
})

describe('an employer is named', () => {
  it.each<[string, string, Names]>([
    ['without the sign before it', 'Analyst, @ Tallow Bank\n2016 – 2018\n• Nets', ['Analyst', 'Tallow Bank']],
    [
      'without what is told of it',
      'Analyst\t2016 – 2018\nTarn University. Survey of nets for herring\n• Nets',
      ['Analyst', 'Tarn University'],
    ],
    ['behind what was taught', 'Tutor. Nets I. Tarn University\t2016 – 2018', ['Tutor', 'Tarn University']],
    [
      'by its name, not its letters',
      'Clerk at Tarn University of Tides (TUT)\t2016 – 2018',
      ['Clerk', 'Tarn University of Tides (TUT)'],
    ],
    [
      'without whom it was with, above what is told',
      'Fellow\t2016 – 2018\nDepartment of Nets, Tarn University, Leeds – Prof. Ann Quill group of many nets and tides and more weirs',
      ['Fellow', 'Department of Nets, Tarn University'],
    ],
    ['without the stop behind it', 'Analyst, Tarn Brothers.\n2016 – 2018\n• Nets', ['Analyst', 'Tarn Brothers']],
    [
      'and not a part of it behind the title',
      'Tallow & Wick, Leeds, UK\t2016 – 2018\nAnalyst, Technology',
      ['Analyst, Technology', 'Tallow & Wick'],
    ],
    ['and not the link beside the title', 'Analyst | Showcase\t2016 – 2018\nTallow Bank', ['Analyst', 'Tallow Bank']],
    ['without what leads to the date', 'Analyst, Tallow Bank ……….……\t2016 – 2018\n• Nets', ['Analyst', 'Tallow Bank']],
    [
      'behind words of other languages',
      'Praktikantin im Controlling bei den Elmer Werken\n2016 – 2018\n• Nets',
      ['Praktikantin im Controlling', 'Elmer Werken'],
    ],
    [
      'marked, behind a word that fields follow too',
      'Técnica de laboratorio en Clínica Tarn\n2016 – 2018\n• Nets',
      ['Técnica de laboratorio', 'Clínica Tarn'],
    ],
    [
      'below what is said in small letters',
      'Nurse, night shift\t2016 – 2018\nTarn Hospital\n• Nets',
      ['Nurse, night shift', 'Tarn Hospital'],
    ],
    [
      'by a legal form behind a word of titles',
      '2016 – 2018\nElm & Partner AG, Leeds\nAnalyst\n• Nets',
      ['Analyst', 'Elm & Partner AG'],
    ],
    [
      'by a word that is a title in small letters',
      'Consultora Tarn\tLeeds\nAnalista programador\t2016 – 2018\n• Nets',
      ['Analista programador', 'Consultora Tarn'],
    ],
    ['beside a length of time', '\nTarn Hospital\n\nNurse\t2016 – 2018 (2 years)\n• Nets', ['Nurse', 'Tarn Hospital']],
    ['with a dot of its own', 'Analyst, Tallow Inc.\n2016 – 2018\n• Nets', ['Analyst', 'Tallow Inc.']],
  ])('%s', (_how, experience, names) => {
    expect(namesIn(experience)).toEqual([names])
  })
})

describe('an employer heads the titles below it', () => {
  it.each<[string, string, Names]>([
    ['marked', 'Elm Ltd\nAnalyst, 2016 – 2018\n• Nets', ['Analyst', 'Elm Ltd']],
    ['after a gap', '\nTallow & Wick\nAnalyst, 2016 – 2018\n• Nets', ['Analyst', 'Tallow & Wick']],
    ['with its town', '\nTallow, Leeds, UK\nAnalyst, 2016 – 2018\n• Nets', ['Analyst', 'Tallow']],
    ['bold', '! Tallow & Wick\nAnalyst, 2016 – 2018\n• Nets', ['Analyst', 'Tallow & Wick']],
  ])('until another stands there, %s', (_how, below, names) => {
    expect(namesIn(`${HEADED}\n${below}`)).toEqual([...HEADED_NAMES, names])
  })

  it.each<[string, string]>([
    ['a name of a group of posts', '\nEarlier roles\nAnalyst, 2016 – 2018\n• Nets'],
    ['a bullet', '• Tarn Bank\nAnalyst, 2016 – 2018\n• Nets'],
    ['a line of words', '\nOn the harbour side of town\nAnalyst, 2016 – 2018\n• Nets'],
  ])('and still below %s', (_what, below) => {
    expect(namesIn(`${HEADED}\n${below}`)).toEqual([...HEADED_NAMES, ['Analyst', 'Osprey Ltd']])
  })

  it('and the title above a dated employer is its title', () => {
    expect(namesIn('Engineer, Osprey Ltd, 2021 – 2024\n• Go\n\nAnalyst\nElm Ltd, 2016 – 2018\n• Nets')).toEqual([
      ['Engineer', 'Osprey Ltd'],
      ['Analyst', 'Elm Ltd'],
    ])
  })
})

describe('a bracket behind the employer', () => {
  it.each<[string, Names]>([
    ['Research Fellow, Tarn University (with Prof. M. Keller), 2019–2022', ['Research Fellow', 'Tarn University']],
    ['Data Engineer, Tarn Bank (via Brightside Ltd), 2019 – 2022', ['Data Engineer', 'Tarn Bank']],
    ['Data Engineer, Tarn (acquired by Elm Ltd), 2019 – 2022', ['Data Engineer', 'Tarn']],
    ['Analyst, Tarn (formerly Elm Ltd), 2019 – 2022', ['Analyst', 'Tarn']],
    ['Tarn Bank (part of Elm Group) | Analyst | 2019 – 2022', ['Analyst', 'Tarn Bank']],
    ['Analyst, Elm Ltd (Tarn), 2019 – 2022', ['Analyst', 'Elm Ltd']],
    ['Analyst, Tarn, Nets Team (Boats), 2019 – 2022', ['Analyst', 'Tarn']],
    ['Analyst (x2), 2019 – 2022\nTarn Bank', ['Analyst (x2)', 'Tarn Bank']],
  ])('names no other employer: %s', (line, names) => {
    expect(namesIn(`${line}\n• Nets`)).toEqual([names])
  })

  it.each<[string, Names]>([
    ['Analyst (Tarn Bank), 2019 – 2022', ['Analyst', 'Tarn Bank']],
    ['Analyst (Withernsea Ltd), 2019 – 2022', ['Analyst', 'Withernsea Ltd']],
    ['Analyst (Osprey), 2019 – 2022', ['Analyst', 'Osprey']],
    ['Analyst, Data Team (Tarn Bank), 2019 – 2022', ['Analyst, Data Team', 'Tarn Bank']],
    ['Nowell Ltd (Leeds), Analyst, 2019 – 2022', ['Analyst', 'Nowell Ltd']],
  ])('behind a title does: %s', (line, names) => {
    expect(namesIn(`${line}\n• Nets`)).toEqual([names])
  })
})

describe('an employer is told', () => {
  it.each<[string, string, Names]>([
    ['before a slash', 'Withernsea / Net Analyst\nApril 2019 – Present, Mauritius', ['Net Analyst', 'Withernsea']],
    ['before a slash without a blank', 'Tarn University/ Net Analyst\n2016 – 2018', ['Net Analyst', 'Tarn University']],
    ['from a title of two halves', 'Tarn Ltd\t2016 – 2018\nNets/ Boats Designer', ['Nets/ Boats Designer', 'Tarn Ltd']],
    ['from the field of the title', 'Withernsea\t2016 – 2018\nAnalyst/ Net Services', ['Analyst/ Net Services', 'Withernsea']],
    [
      'from what the firm does',
      'Founder & CEO | Whimbrel — Tidal gaming startup (nets & boats)\tNov 2024 – Present',
      ['Founder & CEO', 'Whimbrel'],
    ],
    ['from its team, and from whom one was with', 'Analyst, Tarn, Nets Team\n2016 – 2018, Withernsea', ['Analyst', 'Tarn']],
    ['from an adviser', 'Analyst, Vision Lab advised by Ann Keller\t2016 – 2018', ['Analyst', 'Vision Lab']],
    [
      'by its place beside the title',
      'Analyst\tNowell Brothers, Houston, Texas\n2016 – 2018\tNet Support Services',
      ['Analyst', 'Nowell Brothers'],
    ],
    [
      'that only print parts from the title',
      'Net Researcher (Ph.D) Tarn University\t2016 – 2018',
      ['Net Researcher (Ph.D)', 'Tarn University'],
    ],
    ['before a known town', 'Senior Net Scientist Osprey Mountain View\t2016 – 2018', ['Senior Net Scientist', 'Osprey']],
    ['before a town, and is no field', 'Senior Intern Marketing Berlin\t2016 – 2018', ['Senior Intern Marketing Berlin', null]],
    ['above a title that stands apart', 'Tarn Ltd — Leeds, England\t2016 – 2018\n\nNet Intern', ['Net Intern', 'Tarn Ltd']],
    [
      'beside a title with a hyphen that does not break',
      'OSPREY\t2016 – 2018\nANALYST \u2011 ”NETS FOR TIDES”',
      ['ANALYST – ”NETS FOR TIDES”', 'OSPREY'],
    ],
    ['from a promotion', 'Tarn Bank\nAnalyst (promoted March 2016 – 2018)', ['Analyst', 'Tarn Bank']],
    ['before a town', 'Withernsea Nets Cary, NC\t2016 – 2018\nPrivate Banker', ['Private Banker', 'Withernsea Nets']],
  ])('%s', (_, head, names) => {
    expect(namesIn(`${head}\n• Nets and boats`)).toEqual([names])
  })

  it('beside a title that a long list of tools follows', () => {
    const tools = 'Python 3, C++, Rust, Go, SQL, Bash, Perl, Lua, Zig, Nim, Ada, R'
    expect(namesIn(`Withernsea\tJul 2022 – Jun 2023\nNet Engineer/ Boat Platform\t${tools}\n• Nets`)).toEqual([
      ['Net Engineer/ Boat Platform', 'Withernsea'],
    ])
  })
})

describe('a labelled record', () => {
  it.each<[string, string, Names]>([
    [
      'a client',
      'Client: Harbour operator, Berlin\nRole: Data Architect\nPeriod: 02/2025 – 04/2025',
      ['Data Architect', 'Harbour operator'],
    ],
    ['a project', 'Project: Net counting\nClient: Elm\nDuration: 2019 – 2021\nRole: Loom advisor', ['Loom advisor', 'Elm']],
    ['a German one', 'Kunde: Elm\nRolle: Netze und Seile\nZeitraum: 2019 – 2021', ['Netze und Seile', 'Elm']],
    ['a company', 'Company: Elm Ltd\nPosition: Analyst\nPeriod: 2019 – 2021', ['Analyst', 'Elm Ltd']],
  ])('says which is the title and which the employer: %s', (_what, record, names) => {
    expect(namesIn(`${record}\n• Nets\n\n${record}\n• Ropes`)).toEqual([names, names])
  })

  it('takes a client below a named position for no employer', () => {
    expect(namesIn('Consultant, Osprey Ltd, 2019 – 2021\nClient: Elm Bank\n• Nets')).toEqual([['Consultant', 'Osprey Ltd']])
  })
})

describe('hours of work', () => {
  it.each(['40 hours per week', '40 hrs/week', 'Hours per week: 40', '(37.5 h/Woche)'])('are no employer: %s', (hours) => {
    expect(namesIn(`Tarn Survey, Leeds, UK\n09/2019 to 10/2021, ${hours}\nData Scientist\n• Nets`)).toEqual([
      ['Data Scientist', 'Tarn Survey'],
    ])
  })

  it('and a grade and a supervisor beside them are none either', () => {
    const line = '09/2019 to 10/2021, 40 hours per week, GS-2210-12, Supervisor: Ann Lee (may contact)'
    expect(namesIn(`Tarn Survey, Leeds, UK\n${line}\nData Scientist\n• Nets`)).toEqual([['Data Scientist', 'Tarn Survey']])
    expect(namesIn('Shift Supervisor, Grade Foods Ltd, 2019 – 2021\n• Nets')).toEqual([['Shift Supervisor', 'Grade Foods Ltd']])
  })

  it('are told from a name', () => {
    expect(namesIn('Analyst, 24 Hours Ltd, 2019 – 2021\n• Nets')).toEqual([['Analyst', '24 Hours Ltd']])
  })
})

describe('an employer is told from what stands beside it', () => {
  it.each<[string, string, Names[]]>([
    ['a group named in the title', 'Analyst at Tide Models\tTarn\t2016 – 2018\n• Nets', [['Analyst at Tide Models', 'Tarn']]],
    [
      'whom one was advised by',
      'Research Intern\nNets Lab, Tarn University Advisor: Dr Ida Lind\t2016 – 2018\n• Nets',
      [['Research Intern', 'Nets Lab, Tarn University']],
    ],
    ['a step of the ladder', 'Analyst (L4), 2016 – 2018\n• Nets', [['Analyst (L4)', null]]],
    ['a place in brackets behind "Remote"', 'Analyst\tRemote(Leeds, UK)\nTarn\t2016 – 2018\n• Nets', [['Analyst', 'Tarn']]],
    ['a bracket around place and dates', 'Analyst — Tarn\t[Remote | Dec 2016 – Jan 2018]\n• Nets', [['Analyst', 'Tarn']]],
    ['a town that belongs to its name', 'Analyst\tIIT Madras, India\nGrade 1\t2016 – 2018\n• Nets', [['Analyst', 'IIT Madras']]],
    [
      'what its letters stand for',
      'Analyst\nNTD (Division of Nets and Tides), Tarn\t2016 – 2018\n• Nets',
      [['Analyst', 'NTD (Division of Nets and Tides), Tarn']],
    ],
    [
      'a title that a period ends',
      '2016 – 2018\tPost-Doc. Tarn University. Nets Lab.\n• Nets',
      [['Post-Doc', 'Tarn University. Nets Lab']],
    ],
  ])('by %s', (_what, experience, names) => {
    expect(namesIn(experience)).toEqual(names)
  })

  it('in a bullet of more words than a name, where they follow a gap', () => {
    expect(
      namesIn('• Centre for Nets, Tides and Old Harbours (CNTOH)\tLeeds, United Kingdom\nIntern\t2016 – 2018\n• Nets'),
    ).toEqual([['Intern', 'Centre for Nets, Tides and Old Harbours (CNTOH)']])
  })
})

describe('posts told in bullets of an entry of their time', () => {
  it('are with its employer', () => {
    const roles = '• Jul 2019 – Dec 2019: Visiting Researcher\n• Jan 2020 – Oct 2021: Research Scientist (L4)'
    expect(namesIn(`Lead Scientist, Tarn Bank\t2019 – Present\nInternal roles:\n${roles}`)).toEqual([
      ['Lead Scientist', 'Tarn Bank'],
      ['Visiting Researcher', 'Tarn Bank'],
      ['Research Scientist (L4)', 'Tarn Bank'],
    ])
  })

  it('and not where they are of another time', () => {
    expect(namesIn('Lead Scientist, Tarn Bank\t2019 – 2021\n• Jul 2015 – Dec 2016: Analyst')).toEqual([
      ['Lead Scientist', 'Tarn Bank'],
      ['Analyst', null],
    ])
  })
})

it.each([
  ['Tarn Bank\nFull-time\t2016 – 2018\n• Nets', 'Full-time'],
  ['! Tarn Bank\nPart-time, Summer 2016\n• Nets', 'Part-time'],
  ['! Tarn Net Makers\nFull-time co-op positions, 2016 – 2018\n• Nets', 'Full-time co-op positions'],
])('how one was employed stands for a title that is not said: %s', (experience, title) => {
  expect(namesIn(experience)).toEqual([[title, experience.split('\n')[0]?.replace('! ', '')]])
})

describe('lines of which each part ends with a stop', () => {
  it('name an entry and date it', () => {
    expect(
      namesIn(
        'Physics TA, Tarn University. 10/2015 – Current.\n• Labs\nWick’s, Corvallis, OR. 04/2011 – 06/2012.\n• Shift Supervisor.\n• Ran the shop and counted the cash of the day.',
      ),
    ).toEqual([
      ['Physics TA', 'Tarn University'],
      ['Shift Supervisor', 'Wick’s'],
    ])
  })

  it('head the posts in the bullets below them', () => {
    expect(
      namesIn(
        'Wick’s, Corvallis, OR. 03/2012 – Current.\n• Kitchen worker and cashier from 2012 – 2014\n• Driver from 2014 – current.',
      ),
    ).toEqual([
      ['Kitchen worker and cashier', 'Wick’s'],
      ['Driver', 'Wick’s'],
    ])
  })

  it('are no entry where they tell what was done', () => {
    expect(namesIn('Analyst, Tarn Bank\t2016 – 2018\nCounted nets for the bank. 2016 – 2017.')).toEqual([
      ['Analyst', 'Tarn Bank'],
    ])
  })
})

it('a title alone above a name that alone is dated is its post, though the entry above has both on one line', () => {
  const first = 'Net Engineer\tWick Ltd | 2024 – Present\n• Wove nets\n'
  expect(namesIn(`${first}Founder\nTallow | 2021 – 2023\n• Wove nets`)[1]).toEqual(['Founder', 'Tallow'])
})

describe('the order of the other entries decides', () => {
  const others = 'Tarn Bank, Data Analyst\t2017 – 2019\n• Nets\nWick Ltd, Data Engineer\t2015 – 2017\n• Nets'

  it('what a dash joins to an employer and a title', () => {
    expect(namesIn(`Osprey, Marketing Manager - Cold Storage\t2019 – 2020\n• Nets\n${others}`)[0]).toEqual([
      'Marketing Manager – Cold Storage',
      'Osprey',
    ])
  })

  it('and does not where they have the title first', () => {
    expect(namesIn(`Marketing Manager, Sales - Osprey\t2019 – 2020\n• Nets\nData Analyst, Tarn Bank\t2017 – 2019`)[0]).toEqual([
      'Marketing Manager, Sales',
      'Osprey',
    ])
  })
})

describe('an employer is not', () => {
  it.each<[string, string, Names]>([
    [
      'a list of skills',
      '2015 – 2019 Tarn\nSenior Engineer, Nets Team\tRust, SQL, Distributed systems\nI knotted nets.',
      ['Senior Engineer, Nets Team', 'Tarn'],
    ],
    [
      'the town of a campus',
      'Research assistant, Department of Nets, University of Tarn at Berkeley\t2016 – 2018',
      ['Research assistant', 'Department of Nets, University of Tarn at Berkeley'],
    ],
  ])('%s', (_what, experience, names) => {
    expect(namesIn(experience)).toEqual([names])
  })

  it('shorter by a legal form that opens a period in German', () => {
    expect(namesIn('2017 – present\tBrand ambassador, Tarn AB\n2016 – 2018\tVice President, Tarn Hiking Society')).toEqual([
      ['Brand ambassador', 'Tarn AB'],
      ['Vice President', 'Tarn Hiking Society'],
    ])
  })
})
