import { describe, expect, it } from 'vitest'
import { readDegree } from '../../../src/requirements/figures/degree.ts'
import { figuresOf, type Line, roleOf, tell } from './tell.ts'

const degreeOf = (...lines: readonly Line[]) => roleOf(...lines).degree

const wish = (says: string) => ({ says, importance: 'preferred' }) as const

describe('the lowest degree that is enough', () => {
  it.each([
    ['Bachelor’s degree in Statistics', 'bachelor'],
    ['Bachelors or Masters in Physics', 'bachelor'],
    ['BS/MS in Computer Science', 'bachelor'],
    ['B.Sc. or M.Sc. in Mathematics', 'bachelor'],
    ['B.Tech / M.Tech', 'bachelor'],
    ['BA/BS degree', 'bachelor'],
    ['University degree in a numerate subject', 'bachelor'],
    ['Degree in Computer Science or similar', 'bachelor'],
    ['Undergraduate degree', 'bachelor'],
    ['A 2:1 or above in Mathematics', 'bachelor'],
    ['BS and 5 years of experience', 'bachelor'],
    ['Master in Computer Science', 'master'],
    ['You have a Master in a quantitative field', 'master'],
    ['a master in statistics or similar', 'master'],
    ['Education: Master in Physics', 'master'],
    ['PhD or Master in Physics', 'master'],
    ['Master or PhD in Physics', 'master'],
    ['Master/PhD in Mathematics', 'master'],
    ['Bachelor/Master in Engineering', 'bachelor'],
    ['Bachelor or Master in Engineering', 'bachelor'],
    ['Computer Science or Engineering degree', 'bachelor'],
    ['CS degree and/or equivalent', 'bachelor'],
    ['A STEM degree', 'bachelor'],
    ['Master’s degree in Statistics or PhD', 'master'],
    ['MS or PhD in Computer Science', 'master'],
    ['An advanced degree in Statistics', 'master'],
    ['Graduate degree preferred', 'master'],
    ['PhD in machine learning', 'doctorate'],
    ['Doctorate in Physics', 'doctorate'],
    ['PhD or equivalent technical degree', 'doctorate'],
    ['High school diploma or bachelor’s degree', 'bachelor'],
    ['High school diploma', 'none'],
    ['Currently pursuing a Master’s degree', 'master'],
    ['Undergraduate or graduate degree in Physics', 'bachelor'],
    ['Btech or MTech', 'bachelor'],
    ['Honours degree in Physics', 'bachelor'],
  ])('of "%s"', (line, level) => {
    expect(degreeOf(line)?.level).toBe(level)
  })

  it.each([
    'Degree: none required.',
    'A degree is not necessary',
    'With or without a degree',
    'Degree: none',
    'You do not need a PhD',
  ])('is not asked by "%s"', (line) => {
    expect(degreeOf('Python', line)).toBeNull()
  })

  it('is only wished for where it is optional', () => {
    expect(degreeOf('Python', wish('Degree optional'))?.importance).toBe('preferred')
  })

  it.each([
    'You will mentor PhD students',
    'Work with PhD-level researchers',
    'MS Office and MS SQL',
    'A high degree of autonomy',
    'Scrum master at heart',
    'Scrum Master in Oslo',
    'Be a master in SQL',
    'Master in-house tools and SQL',
    'Master Python and SQL',
    'Keep the master in sync with the replicas',
    'Supervise MSc projects',
    'Co-supervise a Master’s student',
    'Teach bachelor courses in statistics',
    'Teach on our MSc in Data Science',
    'Advise PhDs',
    'Work with PhD researchers',
    'Our founders hold PhDs',
    'Based in Boston, MA or Austin',
    'Partner with BA, QA and operations',
    'A high degree of comfort with numbers',
    'MPP databases and lamps',
  ])('is not read from "%s"', (line) => {
    expect(readDegree(line)).toBeUndefined()
  })

  it.each([
    ['PhD, with experience of supervising MSc theses', 'doctorate'],
    ['Experience in teaching and a Master’s degree in Physics', 'master'],
    ['Ability to coach others, BSc required', 'bachelor'],
    ['Master’s in Physics, with projects of your own', 'master'],
    ['Lecturer with a PhD', 'doctorate'],
    ['MSc or PhDs preferred', 'master'],
    ['Educated to Master’s level', 'master'],
    ['Trained at Master’s level in Physics', 'master'],
  ])('is not one of others in "%s"', (line, level) => {
    expect(degreeOf('Python', line)?.level).toBe(level)
  })

  it('takes the required one before a lower wish', () => {
    expect(degreeOf('Bachelor’s required, Master’s is a plus')).toMatchObject({ level: 'bachelor', importance: 'required' })
    expect(degreeOf('Master’s degree', wish('Bachelor’s preferred'))).toMatchObject({ level: 'master', importance: 'required' })
  })

  it('is preferred where only a wish names one', () => {
    expect(degreeOf(wish('Master’s degree in Statistics preferred'))).toMatchObject({ level: 'master', importance: 'preferred' })
  })

  it('is not lowered by a sentence that names fields only', () => {
    expect(degreeOf('PhD or Master’s required', 'The degree should be in Physics')?.level).toBe('master')
  })
})

describe('a degree', () => {
  it.each(['No degree needed', 'You do not need a degree', 'A bachelor’s degree is not required'])(
    'is not asked by "%s"',
    (line) => {
      expect(degreeOf(line)).toBeNull()
    },
  )

  it('may be replaced by a sentence of its own', () => {
    expect(degreeOf('Bachelor’s degree in Physics', 'Experience may be considered in lieu of a degree')?.orExperience).toBe(true)
    expect(degreeOf('Any combination of training and experience will do:', 'A Bachelor’s degree in Physics')?.orExperience).toBe(
      true,
    )
  })
})

describe('the degree of a statement', () => {
  it('has its own importance, fields and place', () => {
    const { text, told } = tell('Bachelor’s degree', wish('Master’s degree in Physics preferred'))
    expect(told.map(({ degree }) => degree)).toMatchObject([
      { level: 'bachelor', importance: 'required', fields: [] },
      { level: 'master', importance: 'preferred', fields: ['Physics'] },
    ])
    const { start, end } = told[1]?.degree ?? {}
    expect(text.slice(start, end).trim()).toBe('Master’s degree in Physics')
  })

  it.each([
    'Guide bachelor’s and master’s theses',
    'Supervising BSc, MSc or PhD students',
    'Lecture on statistics at Bachelor and Master level',
    'Teaching on the BSc in Physics and the MSc in Statistics',
    'Collaborate with PhDs and postdocs',
    'You join a team of PhDs',
  ])('is not asked by what is done at work: "%s"', (says) => {
    expect(figuresOf({ says, importance: 'duty' }).degree).toBeNull()
  })

  it('is required where it stands among duties', () => {
    expect(figuresOf({ says: 'PhD in Physics', kind: 'degree', importance: 'duty' }).degree?.importance).toBe('required')
  })

  it('is not lowered by one that is denied', () => {
    expect(figuresOf('Master’s degree; a PhD is not required').degree?.level).toBe('master')
    expect(figuresOf('Python; no degree needed').degree).toBeNull()
  })

  it('is a first degree where it is a background alone', () => {
    const says = 'Background in Physics or a related field'
    expect(figuresOf({ says, kind: 'degree' }).degree).toMatchObject({ level: 'bachelor', fields: ['Physics'] })
    expect(figuresOf({ says, kind: 'experience' }).degree).toBeNull()
  })
})

describe('a diploma', () => {
  it.each([
    'Degree or diploma in Engineering',
    'Diploma or degree in Engineering',
    'A technical degree or a diploma, plus 3 years of Python',
    'Post-secondary degree/diploma in Engineering',
    'Bachelor’s degree or college diploma in Engineering',
    'Diploma in Engineering',
  ])('is enough in "%s"', (line) => {
    expect(degreeOf(line)).toMatchObject({ level: 'none', orExperience: false })
  })

  it.each([
    ['Bachelor’s degree or equivalent diploma', 'bachelor'],
    ['University degree or equivalent diploma', 'bachelor'],
    ['University diploma in Mathematics', 'bachelor'],
    ['Master’s degree or diploma in Physics', 'master'],
    ['High school diploma or bachelor’s degree', 'bachelor'],
    ['Postgraduate diploma in Statistics', 'master'],
  ])('leaves the level as it is in "%s"', (line, level) => {
    expect(degreeOf(line)?.level).toBe(level)
  })

  it('does not lower the degree that another line names', () => {
    expect(degreeOf('Bachelor’s degree in Physics', 'Diploma in teaching')?.level).toBe('bachelor')
  })

  it('says fields as a degree does', () => {
    expect(degreeOf('Diploma or degree in Physics')?.fields).toEqual(['Physics'])
  })
})

describe('fields of study', () => {
  it.each([
    ['Bachelor’s degree in Computer Science, Statistics, or a related field', ['Computer Science', 'Statistics']],
    ['MS in Physics or Mathematics with 3 years of Python', ['Physics', 'Mathematics']],
    ['Degree in Engineering/Physics or equivalent experience', ['Engineering', 'Physics']],
    [
      'Bachelor’s (or foreign equivalent) in Economics, a related technical discipline, or equivalent experience',
      ['Economics', 'technical discipline'],
    ],
    ['Bachelor’s degree in Economics or a comparably quantitative field', ['Economics', 'quantitative field']],
    ['Bachelor’s degree in Economics, STEM or a related field', ['Economics', 'STEM']],
    ['Mathematics or Physics degree', ['Mathematics', 'Physics']],
    ['Bachelor’s degree required', []],
    ['Master’s degree in a quantitative field', ['quantitative field']],
    ['Master’s degree in a quantitative field (Physics, Statistics)', ['Physics', 'Statistics']],
    ['Master’s degree in a quantitative field (e.g. Physics, Statistics)', ['Physics', 'Statistics', 'quantitative field']],
    ['Master’s degree in a quantitative field such as physics or finance', ['physics', 'finance', 'quantitative field']],
    ['A quantitative degree is required', ['quantitative']],
    ['Bachelor’s degree or equivalent work experience in Botany or Zoology', ['Botany', 'Zoology']],
    ['PhD and training in botany', ['botany']],
    ['botany, zoology or financial academic background', ['botany', 'zoology', 'financial']],
    ['Academic background in botany or zoology', ['botany', 'zoology']],
    ['Education/Experience preferred in Botany, Zoology or similar discipline', ['Botany', 'Zoology']],
  ])('of "%s"', (line, fields) => {
    expect(degreeOf(line)?.fields).toEqual(fields)
  })
})

describe('"or equivalent experience"', () => {
  it.each([
    ['Bachelor’s degree in Statistics or equivalent experience', true],
    ['BS in Statistics, or equivalent practical experience', true],
    ['Bachelor’s degree or equivalent in computer science', true],
    ['Degree or a combination of education and experience', true],
    ['Experience may substitute for a degree in Statistics', true],
    ['Bachelor’s degree in Statistics or equivalent', false],
    ['Bachelor’s degree in Statistics or equivalent field', false],
    ['Bachelor’s and 2 years, or high school diploma and 4 years', true],
    ['Bachelor’s degree and 3 years of experience', false],
    ['A PhD in Statistics is acceptable in lieu of experience', false],
  ])('in "%s": %s', (line, orExperience) => {
    expect(readDegree(line)?.orExperience).toBe(orExperience)
  })
})

const SHORT_DEGREES: readonly (readonly [string, readonly string[]])[] = [
  ['bachelor', ['BS', 'B.S.', 'BSc', 'B.Sc.', 'BA', 'B.A.', 'BTech', 'B.Tech', 'BEng', 'B.Eng.', 'B.E.', 'BS/BA']],
  ['master', ['MS', 'M.S.', 'MSc', 'M.Sc.', 'MA', 'M.A.', 'MTech', 'M.Tech', 'MEng', 'M.Eng.', 'MBA', 'MS/MA']],
  ['doctorate', ['PhD', 'Ph.D.', 'DPhil']],
]

describe('a short degree', () => {
  it.each([
    ['_ or equivalent', true],
    ['_ or equiv', true],
    ['_ or equivalent experience', true],
    ['_ (or equivalent)', true],
    ['_ (or equivalent experience)', true],
    ['_, or equivalent experience', true],
    ['A _ or equivalent work experience', true],
    ['_/equivalent', true],
    ['_ or 5 years of experience', true],
    ['_ or related experience', true],
    ['_', false],
    ['_.', false],
    ['Minimum _', false],
    ['Education: _', false],
    ['_ in Physics', false],
    ['_ degree', false],
    ['_ required', false],
    ['_ minimum', false],
    ['_, 5 years', false],
    ['_ + 5 years', false],
    ['_ and 3 years of experience', false],
    ['_ with 5+ years', false],
    ['_ or higher', false],
    ['_ or PhD', false],
    ['_; Python', false],
  ])('in "%s" is read', (wording, orExperience) => {
    const read = SHORT_DEGREES.flatMap(([, forms]) => forms.map((form) => readDegree(wording.replace('_', form))))
    const wanted = SHORT_DEGREES.flatMap(([level, forms]) => forms.map(() => ({ level, orExperience })))
    expect(read.map((degree) => ({ level: degree?.named[0]?.level, orExperience: degree?.orExperience }))).toEqual(wanted)
  })

  it.each([
    'MS Office or MS Teams',
    'MS SQL Server',
    'Boston, MA or remote',
    'Salem, MA, 5 days a week',
    'no BS',
    'BA or PM experience',
    'Work with BA and QA',
    'BE developers',
  ])('is not in "%s"', (line) => {
    expect(readDegree(line)).toBeUndefined()
  })
})

describe('a month', () => {
  it.each(['Start in March 2027, with a PhD or BSc', 'A degree is due by March'])(
    'is no Master of Architecture in "%s"',
    (line) => {
      expect(readDegree(line)?.named.map(({ level }) => level)).not.toContain('master')
    },
  )

  it.each(['MArch degree', 'M.Arch. or a similar degree'])('and "%s" is one', (line) => {
    expect(readDegree(line)?.named.map(({ level }) => level)).toEqual(['master'])
  })
})
