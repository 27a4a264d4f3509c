import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/schema/document.ts'
import { findSections } from '../../src/sections/index.ts'
import { expectLinear } from '../helpers/cpu-time.ts'
import { drawResume } from './draw-resume.ts'

const headings = (document: Document): [string, string | null][] =>
  findSections(document).map(({ kind, heading }) => [kind, heading])

const textOf = (document: Document, kind: string): string[] =>
  findSections(document)
    .filter((section) => section.kind === kind)
    .map(({ start, end }) => document.text.slice(start, end))

/** Enough of it for a body that is not bold. */
const PROSE = 'Engineer of looms and nets\nWove nets for the harbours of the north in all their sizes'

describe('findSections', () => {
  it('finds nothing in an empty document', () => {
    expect(findSections(drawResume(''))).toEqual([])
  })

  it('takes a document without headings as one opening', () => {
    expect(headings(drawResume('Ada Fennwick\nPython, SQL'))).toEqual([['contact', null]])
  })

  it('finds a heading between dashes that are drawn for a rule across the page', () => {
    const rule = '-'.repeat(70)
    const document = drawResume(`Ada\n\n${rule} EXPERIENCE ${rule}\n${PROSE}\n\n${rule}SKILLS${rule}\nSQL\nGo`)
    expect(headings(document)).toEqual([
      ['contact', null],
      ['experience', 'EXPERIENCE'],
      ['skills', 'SKILLS'],
    ])
  })

  it('looks at lines of dashes and words in time that grows as they do', () => {
    expectLinear(findSections, (length) => drawResume(`Ada\n${'---- –– x '.repeat(length / 10)}\n${'-'.repeat(length)}x`))
  })

  it('finds a heading of a word before a gap and a remark in brackets', () => {
    const document = drawResume(`Ada\n\n# Experience\n${PROSE}\n\n# Tide papers\t(* both authors)\nNets, 2019\n\n# Skills\nSQL`)
    expect(headings(document).map(([kind]) => kind)).toEqual(['contact', 'experience', 'publications', 'skills'])
  })

  it('takes lines set like headings for titles of entries, where the first stands right below a heading', () => {
    const projects = '# Projects\n# Nets on three tiers\n• Wove them\n# Looms by the hour\n• Ran them\n# Used for both'
    const document = drawResume(`Ada\n\n# Experience\n${PROSE}\n\n${projects}\nTwine\n\n# Skills\nSQL\n\n# Education\nBSc`)
    expect(headings(document).map(([kind]) => kind)).toEqual(['contact', 'experience', 'projects', 'skills', 'education'])
  })

  it('spans from the heading to the last line, and covers every line once', () => {
    const document = drawResume('Ada\n\n# Experience\nEngineer\n\n# Skills\nSQL\nGo')
    expect(textOf(document, 'experience')).toEqual(['Experience\nEngineer'])
    expect(textOf(document, 'skills')).toEqual(['Skills\nSQL\nGo'])
    const sections = findSections(document)
    for (const line of document.lines)
      expect(sections.filter(({ start, end }) => start <= line.start && line.end <= end)).toHaveLength(1)
  })

  it('finds headings of plain text by their words, upper case, a rule, a colon or a gap', () => {
    const drawing = 'Ada\n\nEXPERIENCE\nEngineer\n\nEducation\n---------\nBSc\n\nLanguages:\nDanish\n\nInterests\nChess'
    expect(headings(drawResume(drawing, { looks: false })).map(([kind]) => kind)).toEqual([
      'contact',
      'experience',
      'education',
      'languages',
      'interests',
    ])
  })

  it('reads a paragraph under the name as a summary without heading', () => {
    const drawing = `# Ada Fennwick
      ada@example.org
      Engineer who has spent ten years on forecasts for farms and mills. Likes small models that
      people can read. Looks for a team that measures what it ships.

      # Experience
      Engineer`
    const document = drawResume(drawing)
    expect(headings(document)).toEqual([
      ['contact', null],
      ['summary', null],
      ['experience', 'Experience'],
    ])
    expect(textOf(document, 'summary')[0]?.startsWith('Engineer who')).toBe(true)
  })

  it('reads three lines of prose under the name as a summary, whose last line may be short and below which the address may stand', () => {
    const drawing = `# Ada Fennwick
      Engineer who has spent ten years on forecasts for farms and mills of every size, likes
      models that people can read, and looks for a team that measures what it ships and says so in
      public.
      ada@example.org

      # Experience
      Engineer`
    const document = drawResume(drawing)
    expect(headings(document)).toEqual([
      ['contact', null],
      ['summary', null],
      ['contact', null],
      ['experience', 'Experience'],
    ])
    expect(textOf(document, 'contact')[1]).toBe('ada@example.org')
  })

  it('takes no entries for a summary where nothing heads them', () => {
    const drawing = `Ada Fennwick

      Clerk of forecasts, Birch Mills Ltd, Portland, August 2022–
      Led two clerks and hired one of them. Built the forecasts of flour that every mill reads. Wrote them down.
      Clerk, Larch Farms, Portland, May 2018–July 2022
      Counted the sacks of nine mills by hand. Then wrote a program that counts them, with tests.

      Education
      BSc Statistics, 2018`
    const document = drawResume(drawing, { looks: false })
    expect(headings(document).map(([kind]) => kind)).toEqual(['contact', 'experience', 'education'])
    expect(textOf(document, 'experience')[0]?.startsWith('Clerk of forecasts')).toBe(true)
    const close = 'Ada\n\nClerk\nBirch Mills, 2019 – 2021\nHelper\nElm Farms, 2017 – 2019\n\nEducation\nBSc'
    expect(headings(drawResume(close, { looks: false })).map(([kind]) => kind)).toEqual(['contact', 'education'])
    expect(headings(drawResume('Ada\n\nClerk, Birch Mills, 2019 – 2021\n\nEducation\nBSc')).map(([kind]) => kind)).toEqual([
      'contact',
      'education',
    ])
  })

  it.each([
    ['Work', 'experience'],
    ['Career', 'experience'],
  ])('believes "%s" above dated entries where nothing else heads them, however it looks', (heading, kind) => {
    const resume = (above: string): string =>
      `Ada\n\n${above}\n\nClerk at Birch, 2019 to 2023\n\nClerk at Larch, 2017 to 2019\n\nEducation\n\nBSc, 2017\n\nLanguages\n\nDanish`
    expect(headings(drawResume(resume(heading), { looks: false }))[1]).toEqual([kind, heading])
    expect(headings(drawResume(resume(`Experience\n\n${heading}`), { looks: false })).filter(([one]) => one === kind)).toEqual([
      [kind, 'Experience'],
    ])
    expect(
      headings(drawResume(`Ada\n\n${heading}\n\nTea\n\nEducation\n\nBSc`, { looks: false })).map(([one]) => one),
    ).not.toContain(kind)
  })

  it('looks past a remark in brackets behind a heading', () => {
    const drawing = 'Ada\n\nPROJECTS (contract)\nClerk, 2019 to 2021\n\nEDUCATION\nBSc'
    expect(headings(drawResume(drawing, { looks: false }))).toEqual([
      ['contact', null],
      ['experience', 'PROJECTS (contract)'],
      ['education', 'EDUCATION'],
    ])
  })

  it.each([
    ['a tagline', 'Engineer of forecasts for farms and mills, small models, happy teams'],
    ['one sentence', 'Engineer who has spent ten years on forecasts for farms and mills and likes it there.'],
    ['an address', '12 Mill Lane. Portland. ada@example.org. https://ada.example.org and more words to be long enough here.'],
  ])('leaves %s in the opening', (_what, line) => {
    expect(headings(drawResume(`# Ada\n${line}\n\n# Experience\nEngineer`))).toEqual([
      ['contact', null],
      ['experience', 'Experience'],
    ])
  })

  it('does not take a label of a skill group for a heading', () => {
    const drawing = '# Skills\n! Languages: Python, Go\n! Tools\nDocker\n! Frameworks\nDjango\n\n# Education\nBSc'
    expect(headings(drawResume(drawing))).toEqual([
      ['skills', 'Skills'],
      ['education', 'Education'],
    ])
  })

  it('does not take a bold employer, title or degree for a heading', () => {
    const drawing =
      '! EXPERIENCE\n! ACME LABS\n! DATA ENGINEER\nBuilt things\n! BIRCH BANK\n! ANALYST\nBuilt more\n! EDUCATION\n! BSC PHYSICS\nUniversity of Leeds'
    expect(headings(drawResume(drawing))).toEqual([
      ['experience', 'EXPERIENCE'],
      ['education', 'EDUCATION'],
    ])
  })

  it('does not take a heading word inside a bullet or a sentence for a heading', () => {
    const drawing =
      '# Experience\nEngineer\n• Projects\n• Education\nI have experience.\nThe team sold\nskills, and more.\n\n# Skills\nSQL'
    expect(headings(drawResume(drawing)).map(([, heading]) => heading)).toEqual(['Experience', 'Skills'])
  })

  it('takes lines of unknown words that look exactly like the headings as other sections', () => {
    const drawing =
      '# Ada\n\n# Experience\nEngineer of looms and of presses in three mills\n\n# Machines I Repair\nLooms\n\n# Skills\nSQL'
    expect(headings(drawResume(drawing))).toContainEqual(['other', 'Machines I Repair'])
  })

  it('does not take an employer that is set like a heading and dated below for a section', () => {
    const drawing =
      '# Experience\n# Quillstack\nEngineer, 2019 – 2021\nBuilt looms and presses for mills\n\n# Education\nBSc\n\n# Skills\nSQL'
    expect(headings(drawResume(drawing)).map(([kind]) => kind)).toEqual(['experience', 'education', 'skills'])
  })

  it('does not when such lines are as many as entries', () => {
    const entries = ['Loomwork', 'Pinebox', 'Quillstack', 'Merrow', 'Kestrel'].map((name) => `! ${name}\nBuilt looms`).join('\n')
    expect(headings(drawResume(`! Experience\n${entries}\n! Skills\nSQL`)).map(([kind]) => kind)).toEqual([
      'experience',
      'skills',
    ])
  })

  it('joins a heading of two lines', () => {
    const document = drawResume('! RESEARCH\n! EXPERIENCE\nLab work\n\n! EDUCATION\nBSc')
    expect(headings(document)).toEqual([
      ['experience', 'RESEARCH EXPERIENCE'],
      ['education', 'EDUCATION'],
    ])
  })

  it('finds headings at the left of their sections', () => {
    const document = drawResume('Ada\n\nEDUCATION\tNorthfield University\nBSc Physics\n\nEXPERIENCE\tAcme\nEngineer')
    expect(headings(document)).toEqual([
      ['contact', null],
      ['education', 'EDUCATION'],
      ['experience', 'EXPERIENCE'],
    ])
  })

  it('reads a heading at the left that is broken over two lines whole, though its first word heads something else', () => {
    const services = 'Academic\tReviewer of nets\nServices\nReviewer of tides'
    const document = drawResume(`Ada\n\nEducation\tTarn University\nBSc\n\nEmployment\tWeaver, Tallow\nNets\n\n${services}`)
    expect(headings(document)).toContainEqual(['other', 'Academic Services'])
  })

  it('takes the second line of such a heading for no heading of its own', () => {
    const drawing =
      'Ada\n\nResearch\tNets and tides\nInterests\n\nEducation\tTarn University\nBSc\n\nEmployment\tWeaver, Tallow\nNets'
    const document = drawResume(drawing)
    const lines = document.lines.map((line, order) => ({ ...line, bold: order === 2 }))
    expect(headings({ ...document, lines })).toEqual([
      ['contact', null],
      ['summary', 'Research Interests'],
      ['education', 'Education'],
      ['experience', 'Employment'],
    ])
  })

  it('takes no years before a post for a heading at the left', () => {
    const entries = '! 2010 – 2017\tWeaver\tTallow\n• Nets\n• Knots\n! 2004 – 2007\tSoftware Developer\tOsprey\n• Code\n• Looms'
    const drawn = drawResume(
      `Ada\n\n! SKILLS\nSQL and Go\n\n! EXPERIENCE\n${entries}\n\n! EDUCATION\n• BSc at Tarn\n• MSc at Wick`,
    )
    const document: Document = {
      ...drawn,
      lines: drawn.lines.map((line, order) => ({ ...line, box: [line.bold ? 45 : 112, order * 12, 400, 10] })),
    }
    expect(headings(document).map(([kind]) => kind)).toEqual(['contact', 'skills', 'experience', 'education'])
  })

  it('takes no first words of a sidebar for headings beside their text, where its headings stand above theirs', () => {
    const sidebar = '! CONTACT\n555 0100\n\n! SKILLS\nProject Management\nLooms\nWeb Design'
    const studies = '! EDUCATION\n! Bachelor of Science in\n! Web Design and Looms\nTarn College'
    const drawn = drawResume(`${sidebar}\n\n${studies}\n\n! EXPERIENCE\n${'Weaver\n• Nets\n• Knots\n• Looms\n'.repeat(8)}`)
    const right = drawn.lines.findIndex(({ start }) => drawn.text.startsWith('EXPERIENCE', start))
    const leftOf = (order: number): number => (order >= right ? 260 : order === 1 ? 94 : 70)
    const lines = drawn.lines.map((line, order): Document['lines'][number] => ({
      ...line,
      box: [leftOf(order), order * 12, 150, 10],
    }))
    expect(headings({ ...drawn, lines }).map(([kind]) => kind)).toEqual(['contact', 'skills', 'education', 'experience'])
  })

  it('does not take the rows of a table of skills for sections', () => {
    const document = drawResume('# Technical Skills\nProgramming Languages\tGo, Rust\nTools\tGit')
    expect(headings(document)).toEqual([['skills', 'Technical Skills']])
  })

  it('goes on with a section in its column on the next page, beyond a sidebar', () => {
    const column = (left: number, page: number, top: number) => ({
      page,
      box: [left, top, 150, 10] as [number, number, number, number],
    })
    const places = [
      column(200, 1, 50),
      column(200, 1, 70),
      column(20, 2, 50),
      column(20, 2, 70),
      column(200, 2, 50),
      column(200, 2, 70),
    ]
    const drawn = drawResume('# Experience\nEngineer\n# Skills\nSQL\nAnalyst\nClerk')
    const document = {
      ...drawn,
      pages: 2,
      lines: drawn.lines.map((line, index) => ({ ...line, ...places[index] })),
    }
    expect(headings(document)).toEqual([
      ['experience', 'Experience'],
      ['skills', 'Skills'],
      ['experience', null],
    ])
  })

  it('opens the column of the name with the contact when a sidebar was read before it', () => {
    const drawn = drawResume('# Skills\nSQL\n# Jonas Ostler\nEngineer of looms\n# Experience\nEngineer')
    const tops = [50, 70, 30, 45, 60, 80]
    const document = {
      ...drawn,
      pages: 1,
      lines: drawn.lines.map((line, index) => ({
        ...line,
        page: 1,
        box: [index < 2 ? 20 : 200, tops[index] ?? 0, 150, 10] as [number, number, number, number],
        fontSizePt: index === 2 ? 24 : line.fontSizePt,
      })),
    }
    expect(headings(document)).toEqual([
      ['skills', 'Skills'],
      ['contact', null],
      ['experience', 'Experience'],
    ])
  })

  it('takes smaller headings directly below another for parts of its section', () => {
    const drawn = drawResume(
      `# Ada\n\n# Experience\n${PROSE}\n\n# Publications\n! Journal Articles\nOn nets\n\n! Patents\nA net\n\n# Miscellaneous Experience\n! Side Projects\nA loom`,
    )
    const lines = drawn.lines.map((line) => (line.bold && line.fontSizePt === 10 ? { ...line, fontSizePt: 11.5 } : line))
    expect(headings({ ...drawn, lines })).toEqual([
      ['contact', null],
      ['experience', 'Experience'],
      ['publications', 'Publications'],
      ['projects', 'Miscellaneous Experience'],
    ])
  })

  it('tells teaching and research without posts from the jobs that are headed for themselves', () => {
    const research = '# Research\nTides of Harbours\t2020\n\n# Teaching\nTeaching Assistant\t2019'
    expect(headings(drawResume(`# Ada\n\n# Experience\nEngineer\n\n${research}`)).slice(2)).toEqual([
      ['projects', 'Research'],
      ['other', 'Teaching'],
    ])
    expect(headings(drawResume(`# Ada\n\n# Education\nBSc\n\n${research}`)).slice(2)).toEqual([
      ['experience', 'Research'],
      ['experience', 'Teaching'],
    ])
    const posts = '# Research\nResearch Assistant, Nets Lab\t2020'
    expect(headings(drawResume(`# Ada\n\n# Experience\nEngineer\n\n${posts}`))[2]).toEqual(['experience', 'Research'])
    const below = '# Research\nNets Lab\t2020 – 2021\nResearch & Development Member\tLeeds'
    expect(headings(drawResume(`# Ada\n\n# Experience\nEngineer\n\n${below}`))[2]).toEqual(['experience', 'Research'])
  })

  const styled = (between: string): Document => {
    const document = drawResume(
      `Ada Fennwick\n\n! SUMMARY\n${PROSE}\n\n${between}\nTallow Ltd\n\n! EDUCATION\nBSc\n\n! SKILLS\nSQL`,
    )
    return { ...document, lines: document.lines.map((line) => ({ ...line, heading: line.bold })) }
  }

  it('knows a heading whose style was forgotten by its capitals, where nothing else heads its kind', () => {
    const kinds = ['contact', 'summary', 'experience', 'education', 'skills']
    expect(headings(styled('EXPERIENCE')).map(([kind]) => kind)).toEqual(kinds)
    expect(headings(styled('Experience')).map(([kind]) => kind)).not.toContain('experience')
    expect(headings(styled('! EXPERIENCE\nWeaver\n\nWORK')).map(([kind]) => kind)).toEqual(kinds)
  })

  it('leaves the projects of jobs within them, whatever each is called', () => {
    const jobs = ['Tides', 'Weirs', 'Looms'].map(
      (project, at) => `! Mill Ltd\t201${5 - at} to 201${6 - at}\n# Project: ${project}\n• Wove nets\n`,
    )
    const drawn = drawResume(`# Ada\n\n# Skills\nKnots\n\n# Experience\n${jobs.join('\n')}`)
    expect(headings(drawn).map(([kind]) => kind)).toEqual(['contact', 'skills', 'experience'])
  })

  it('leaves what two jobs in a row achieved within them', () => {
    const jobs = ['Tides', 'Weirs'].map((post, at) => `! ${post} Analyst\t201${5 - at} to 201${6 - at}\n# Achievements\n• Nets\n`)
    const drawn = drawResume(`# Ada\n\n# Experience\n${jobs.join('\n')}\n# Skills\nKnots`)
    expect(headings(drawn).map(([kind]) => kind)).toEqual(['contact', 'experience', 'skills'])
  })

  it.each(['Skills', 'Achievements'])('keeps two sections of the same words, and three, below undated lines: %s', (heading) => {
    const more = (times: number) => `# ${heading}\nPython, nets\n\n`.repeat(times)
    const kinds = (times: number) =>
      headings(drawResume(`# Ada\n\n# Experience\n! Weaver, Mill Ltd\t2015 to 2016\n• Nets\n\n${more(times)}`)).length
    expect([kinds(2), kinds(3)]).toEqual([4, 5])
  })

  it('knows a bold heading in small print where nothing else heads its kind', () => {
    const drawn = drawResume(`# Ada\n\n# EXPERIENCE\n${PROSE}\n\n# PROJECTS\nA loom\n\n! EDUCATION\nBSc\n\n! LANGUAGE\nDanish`)
    const lines = drawn.lines.map((line) => (line.fontSizePt === 13 ? { ...line, fontSizePt: 14 } : line))
    expect(headings({ ...drawn, lines }).slice(3)).toEqual([
      ['education', 'EDUCATION'],
      ['languages', 'LANGUAGE'],
    ])
  })

  it('knows a heading by its words, whatever the size of a longer remark beside it', () => {
    const drawn = drawResume(
      '# Ada\n\n# Experience\nEngineer\n\n# Publications\t(* says that two wrote it in equal parts)\nOn nets',
    )
    const lines = drawn.lines.map((line, index) => (index === 3 ? { ...line, fontSizePt: 8 } : line))
    expect(headings({ ...drawn, lines }).map(([kind]) => kind)).toEqual(['contact', 'experience', 'publications'])
  })

  it.each(['A', 'Experience\n', 'EXPERIENCE\t', '# Skills\n', 'a and ', '=', '* ', ' ', '1/', ', '])(
    'takes linear time on 200 kB of "%s"',
    (part) => {
      expectLinear(findSections, (length) => drawResume(`${part.repeat(Math.ceil(length / part.length))}a`))
    },
  )

  it('knows headings behind bullets or numbers that stand alone between gaps, and leaves lists alone', () => {
    const bulleted =
      '• WORK EXPERIENCE\n\nClerk, Elm Ltd, 2018 – 2020\n• Nets\n• SKILLS\n• Ropes\n\n• LANGUAGES\n\nEnglish, Welsh'
    expect(headings(drawResume(`Ada Fennwick\nLeeds\n\n${bulleted}`, { looks: false }))).toEqual([
      ['contact', null],
      ['experience', 'WORK EXPERIENCE'],
      ['languages', 'LANGUAGES'],
    ])
    const numbered = '1. EDUCATION\n\nBSc Physics, 2016\nTarn College\n\n2. PUBLICATIONS\n\nOf nets. Of ropes.\nOf knots.'
    expect(headings(drawResume(`Ada Fennwick\nLeeds\n\n${numbered}`, { looks: false })).slice(1)).toEqual([
      ['education', '1. EDUCATION'],
      ['publications', '2. PUBLICATIONS'],
    ])
  })

  it('knows an item in capitals before a gap by its words, and forms in the singular', () => {
    const bulleted =
      '•ABOUT ME\n\nI knot nets in Leeds.\n•WORK EXPERIENCE\n\nClerk, Elm Ltd, 2018 – 2020\n• Nets\n\n•PERSONAL PROJECT\n\nA loom'
    expect(headings(drawResume(`Ada Fennwick\nLeeds\n\n${bulleted}`, { looks: false })).slice(1)).toEqual([
      ['summary', '•ABOUT ME'],
      ['experience', '•WORK EXPERIENCE'],
      ['projects', '•PERSONAL PROJECT'],
    ])
  })

  it('knows a heading between gaps where most lines stand behind one', () => {
    const entries =
      'Clerk, Elm Ltd, 2018 – 2020\n• Nets\n\nSmith, Oak Ltd, 2016 – 2018\n• Ropes\n\nCook, Ash Ltd, 2014 – 2016\n• Soups'
    const document = drawResume(
      `Ada Fennwick\n\nLeeds\n\nExperience\n\n${entries}\n\nTools\n\nLooms, needles\nWool\n\nInterests\n\nSea`,
      {
        looks: false,
      },
    )
    expect(headings(document).slice(1)).toEqual([
      ['experience', 'Experience'],
      ['skills', 'Tools'],
      ['interests', 'Interests'],
    ])
  })

  it('takes a picture before a heading for a look of its own', () => {
    const document = drawResume(
      '📍 Leeds\nAda Fennwick\n\n💼 Experience\nClerk, Elm Ltd, 2018 – 2020\nNets\n\n🎓 Education\nBSc Physics, 2016\nTarn College\n\n🧶 What I knit\nSocks\nHats',
      { looks: false },
    )
    expect(headings(document)).toEqual([
      ['contact', null],
      ['experience', '💼 Experience'],
      ['education', '🎓 Education'],
      ['other', '🧶 What I knit'],
    ])
  })

  it('reads a heading of spaced letters whole, however many words it has', () => {
    const document = drawResume(
      'Ada Fennwick\n\nE X P E R I E N C E   A T   S E A\nClerk, Elm Ltd, 2018 – 2020\nNets\n\nE D U C A T I O N\nBSc Physics, 2016\nTarn College\n\nO T H E R\tT H I N G S\nSocks\nHats',
      { looks: false },
    )
    expect(headings(document).slice(1)).toEqual([
      ['experience', 'E X P E R I E N C E   A T   S E A'],
      ['education', 'E D U C A T I O N'],
      ['other', 'O T H E R\tT H I N G S'],
    ])
  })

  it('does not take a heading behind a colon for a label because lines of the body stand between', () => {
    const document = drawResume('Ada Fennwick\n\nStudies:\n\nBSc Physics\nTarn College\n\nAcademic:\n\nElm School, 2012', {
      looks: false,
    })
    expect(headings(document).slice(1)).toEqual([
      ['education', 'Studies'],
      ['education', 'Academic'],
    ])
  })

  it('takes a heading with the subject of all below it, beside headings of its look', () => {
    const document = drawResume(`Ada\n\n# Education\n${PROSE}\n\n# Projects: Tides and Harbours\n${PROSE}`)
    expect(headings(document).slice(1)).toEqual([
      ['education', 'Education'],
      ['projects', 'Projects: Tides and Harbours'],
    ])
  })

  it.each([
    ['SKILLS', 'sections/skills'],
    ['MEINE PROJEKTE', 'de/sections/projects'],
    ['SELECTED LOOM PROJECTS', 'sections/projects'],
    ['SKILLS & INTERESTS', 'sections/skills'],
    ['PROJECTS (CONTRACT)', 'resumes/projects-for-clients'],
    ['LOOMS AND NETS', undefined],
  ])('keeps the row that says what a heading heads: %s, %s', (heading, row) => {
    const document = drawResume(`Ada\n\nEDUCATION\n${PROSE}\n\n${heading}\n${PROSE}\n\nAWARDS\n${PROSE}`)
    const section = findSections(document).find((one) => one.heading === heading)
    expect(section).toBeDefined()
    expect(section?.headedBy).toBe(row)
  })
})

describe('words below each entry', () => {
  const post = (title: string) => `${title}\t2018 – 2020\n• Nets\n\n# Skills\nSQL, Go`

  it('head no section from the third time on', () => {
    const posts = ['Analyst, Tarn Bank', 'Engineer, Osprey Ltd', 'Clerk, Tallow Ltd'].map(post)
    const document = drawResume(
      `# Wanda Quill\n\n# Experience\n${posts.join('\n\n')}\n\n# Education\nBSc Botany, Tarn University`,
    )
    expect(findSections(document).map(({ kind }) => kind)).toEqual(['contact', 'experience', 'education'])
  })

  it('head sections where they are few', () => {
    const document = drawResume(
      `# Wanda Quill\n\n# Experience\n${post('Analyst, Tarn Bank')}\n\n# Education\nBSc Botany, Tarn University`,
    )
    expect(findSections(document).map(({ kind }) => kind)).toEqual(['contact', 'experience', 'skills', 'education'])
  })
})

it('a heading may say more in a long bracket', () => {
  const heading = '# EXPERIENCE (9 years of nets and knots, tides and weirs, and of looms besides)'
  const document = drawResume(
    `# Wanda Quill\n\n${heading}\nAnalyst, Tarn Bank\t2018 – 2020\n• Nets\n\n# Education\nBSc Botany, Tarn University\n\n# Skills\nSQL, Go`,
  )
  expect(findSections(document).map(({ kind }) => kind)).toEqual(['contact', 'experience', 'education', 'skills'])
})

it('research beside experience is work where it names posts, a lab before them too', () => {
  const research =
    '# RESEARCH\nTidal Vision & Net Automation Lab | Research Assistant Leeds, UK\tSeptember 2017 – December 2017\n• Nets'
  const document = drawResume(
    `# Wanda Quill\n\n# EXPERIENCE\nAnalyst, Tarn Bank\t2018 – 2020\n• Nets\n\n${research}\n\n# SKILLS\nSQL, Go`,
  )
  expect(findSections(document).map(({ kind }) => kind)).toEqual(['contact', 'experience', 'experience', 'skills'])
})
