import { describe, expect, it } from 'vitest'
import { lowestYears, readYears } from '../../src/requirements/years.ts'
import { parse, partsOf } from './ask.ts'

const range = (statement: string): (number | null)[][] => readYears(statement).map(({ min, max }) => [min, max])

describe('years of experience', () => {
  it.each([
    ['5+ years of experience', 5, null],
    ['5 + years of relevant experience', 5, null],
    ['3-5 years of experience', 3, 5],
    ['3 – 5 yrs experience', 3, 5],
    ['3 to 5 years in analytics', 3, 5],
    ['three years of professional experience', 3, null],
    ['Five plus years’ development experience', 5, null],
    ['four (4) years experience', 4, null],
    ['at least two years working with data', 2, null],
    ['Minimum of 7 years', 7, null],
    ['2 or more years as a developer', 2, null],
    ['<1 year of professional experience', 0, 1],
    ['less than 2 years of experience', 0, 2],
    ['Data Analytics: 4 years (Required)', 4, null],
    ['5 - 10+ years of data engineering experience', 5, 10],
    ['3 years commercial Python experience', 3, null],
    ['1.5 years of experience', 1.5, null],
    ['6yrs experience', 6, null],
    ['Between 2 and 5 years of experience', 2, 5],
    ['Five-plus years of experience', 5, null],
    ['Three years’ post-degree experience', 3, null],
    ['18 months of experience with Python', 1.5, null],
    ['We need 5 years of Python', 5, null],
    ['We are looking for an engineer with 5+ years of experience', 5, null],
    ['Our team is seeking someone with 4 years of Spark', 4, null],
    ['At least eighteen (18) months experience in analytics', 1.5, null],
    ['6-12 months of hands-on experience', 0.5, 1],
    ['Experience: 24 months', 2, null],
    ['Minimum 12 months working in support', 1, null],
    ['5-7+ yrs of experience', 5, 7],
    ['two-to-three years of experience', 2, 3],
    ['two to three years experience with SQL', 2, 3],
    ['several years of professional experience', 3, null],
    ['A couple of years of experience in backend work', 2, null],
    ['at least a year of experience', 1, null],
    ['over a decade of experience in banking', 10, null],
    ['Half a year of experience', 0.5, null],
    ['You have several years of Python', 3, null],
    ['Several years in analytics', 3, null],
    ['18 months of Python', 1.5, null],
    ['Several years of experience in pricing (at least five)', 5, null],
    ['Several years of experience, Java among it', 3, null],
    ['Several years (at least four) of work in pricing', 4, null],
    ['twenty-four months of experience', 2, null],
    ['thirteen to sixteen years of experience', 13, 16],
    ['You have worked in pricing for 3 years', 3, null],
    ['Having been working in pricing for three years', 3, null],
    ['Three-ish years of wrangling data', 3, null],
    ['3 or so years of experience', 3, null],
    ['A couple of years building lamps', 2, null],
    ['Lamps, 5 yrs min', 5, null],
    ['Java 8+ yrs, lamps', 8, null],
  ])('"%s"', (statement, min, max) => {
    expect(range(statement)).toEqual([[min, max]])
  })

  it.each([
    'We have grown for 20 years',
    'Founded 12 years ago',
    'our 110 years of innovation',
    'a 4-year degree',
    'a 2 year fixed contract',
    'Options vest over 4 years',
    'within the last 5 years',
    'a company of 30 years in business',
    '25 vacation days per year',
    'voted best employer 3 years in a row',
    'In your first year',
    '12 weeks of parental leave after 1 year',
    'a 12-month contract with options',
    'a 3-month sabbatical after three years with us',
    'In just 18 months, our work has been heard by many',
    'paid 4,200 per month, experience counts',
    'Within six months you will have experience with all of it',
    'Salary is reviewed once a year',
    'Within a few years we became the leader',
    'For several years our team has shipped products',
    'probation of 6 months',
    'You have several weeks of leave a year',
    'You get a few months of mentoring',
    'Six months later you lead the team',
    'Last decade we grew',
    'Our people have worked with Java for 6 years',
    'This product has been in use for 10 years',
    'You have the option to stay for 2 years',
    'A bond of sixteen years',
    'Duration: 2 years, extendable',
    'Berlin, 2 years, remote',
    'In 5 years, you will lead',
    'Over 20 years, we made lamps',
  ])('are not in "%s"', (statement) => {
    expect(range(statement)).toEqual([])
  })

  it.each([
    ['5+ years of experience, or 3+ years with a Master’s', 3],
    ['BS and 5 years of experience, or MS and 3 years of experience', 3],
    ['8+ years in engineering (6+ years with a MS degree), or 6 years with a PhD', 6],
    ['5 years of Python and 3 years of SQL', 5],
    ['2 years of Python; 4 years of experience in all', 4],
  ])('of "%s" are the fewest that are enough', (statement, min) => {
    expect(lowestYears(readYears(statement))?.min).toBe(min)
  })
})

describe('years of a posting', () => {
  it('belong to the skill they stand at', () => {
    const { requirements } = parse('Engineer\n\nRequirements\nPython (5+ years), SQL (3 years)\n2 years of Java, including Spark')
    expect(partsOf({ requirements }).map(({ anyOf, years }) => [anyOf[0]?.surfaceForm, years])).toEqual([
      ['Python', 5],
      ['SQL', 3],
      ['Java', 2],
      ['Spark', null],
    ])
  })

  it.each([
    ['6+ years of NLP, at least 2 of them with Python', ['NLP 6', 'Python 2'], 6],
    ['6 years of NLP, of which 3 with Spark', ['NLP 6', 'Spark 3'], 6],
    ['Six years of Java, two of those in Rust', ['Java 6', 'Rust 2'], 6],
    ['8 years of experience, including at least 3 in NLP', ['NLP 3'], 8],
    ['10 years in operations, the last 2 with Kubernetes', ['Kubernetes 2'], 10],
    ['5+ years of experience (2+ with Python)', ['Python 2'], 5],
    ['5+ years of experience with 2+ in Python', ['Python 2'], 5],
    ['Java 8+ yrs, Rust 5+ yrs, Spark 4 yrs', ['Java 8', 'Rust 5', 'Spark 4'], 8],
    ['Java, Spark (3+ years each) and Rust', ['Java 3', 'Spark 3', 'Rust null'], 3],
    ['5 years of Java with 3 cloud platforms', ['Java 5', 'cloud platforms 5'], 5],
    ['5 years of Java. Including 2 in-house teams, Python', ['Java 5', 'Python null'], 5],
    ['3 years of Java or 2 years of Rust', ['Java|Rust 2'], 2],
    ['3 years with Java or at least 2 years with Rust', ['Java|Rust 2'], 2],
    ['3 years in filing or 2 years in NLP', ['NLP… 2'], 2],
    ['2 years in NLP or 3 years in filing', ['NLP… 2'], 2],
    ['3 years of Java and 2 years of Rust', ['Java 3', 'Rust 2'], 3],
    ['5 years of Java or 3 years with a Master’s', ['Java 5'], 3],
    ['Java, 5+ years', ['Java 5'], 5],
    ['Java, Rust, 5+ years', ['Java null', 'Rust null'], 5],
    ['Java, 5+ years of experience', ['Java null'], 5],
    ['Python 5 years', ['Python 5'], 5],
    ['Python 5 years, SQL 3 years', ['Python 5', 'SQL 3'], 5],
    ['5 years Python, 3 years SQL', ['Python 5', 'SQL 3'], 5],
    ['SQL (advanced) - 8 years', ['SQL 8'], 8],
    ['Spark, Kafka – 5+ Yrs', ['Spark 5', 'Kafka 5'], 5],
    ['Spark, Kafka (5+ Yrs)', ['Spark null', 'Kafka 5'], 5],
    ['Java: 5 years, Rust: 3 years', ['Java 5', 'Rust 3'], 5],
    ['Java: 5 years, Rust', ['Java 5', 'Rust null'], 5],
    ['5 years using Kafka', ['Kafka 5'], 5],
    ['5 years of experience using Kafka', ['Kafka 5'], 5],
    ['5 years building feeds using Kafka', ['Kafka null'], 5],
    ['Experience with Python (min. 3 years)', ['Python 3'], 3],
    ['Proven experience (5+ years) in NLP', ['NLP 5'], 5],
    ['Proven experience (5+ years) for a team that knows NLP', ['NLP null'], 5],
    ['Python experience of 3 years or more', ['Python 3'], 3],
    ['Worked with Python for at least three years', ['Python 3'], 3],
    ['You have been working with Python for 3+ years', ['Python 3'], 3],
    ['several years (at least 3) of Kubernetes', ['Kubernetes 3'], 3],
    ['Several years (min. 4) of professional experience in NLP', ['NLP 4'], 4],
    ['3+ years of Java, AWS preferred', ['Java 3', 'AWS null'], 3],
    ['5+ years of SQL, ideally Snowflake', ['SQL 5', 'Snowflake null'], 5],
    ['5+ years of SQL and Snowflake required', ['SQL 5', 'Snowflake 5'], 5],
    ['Ideally 4 years of Rust', ['Rust 4'], 4],
    ['Rust\tRequired\t4\tYears', ['Rust 4'], 4],
    ['Rust | Must | 4+ years', ['Rust 4'], 4],
    [
      'Rust | Kafka | Docker | Airflow | Spark | 4+ years of work',
      ['Rust null', 'Kafka null', 'Docker null', 'Airflow null', 'Spark 4'],
      4,
    ],
  ])('of "%s" are of each skill %j, and in all %d', (line, ofSkills, inAll) => {
    const { requirements, experience } = parse(`Engineer\n\nRequirements\n${line}`)
    const shown = partsOf({ requirements }).map(
      ({ anyOf, open, years }) => `${anyOf.map(({ surfaceForm }) => surfaceForm).join('|')}${open ? '…' : ''} ${years}`,
    )
    expect(shown).toEqual(ofSkills)
    expect(experience?.min).toBe(inAll)
  })

  it.each([
    ['BS + 5 years, MS + 3, or PhD + 1', { bachelor: 5, master: 3, doctorate: 1 }, 1],
    ['BS/5 years, MS/3 years, PhD/1 year', { bachelor: 5, master: 3, doctorate: 1 }, 1],
    ['5 years with a BS, 3 with an MS, 1 with a PhD', { bachelor: 5, master: 3, doctorate: 1 }, 1],
    ['BS and 5 years, MS and 3 or PhD', { bachelor: 5, master: 3, doctorate: 0 }, 3],
    ['PhD or Master’s with 3+ years of experience', { master: 3, doctorate: 0 }, 3],
    ['Master’s in physics; or a Bachelor’s and 4 years of experience', { bachelor: 4, master: 0 }, 4],
    ['MS or BS and 5 years of experience', null, 5],
    ['5 years of experience with a Bachelor’s or Master’s degree', null, 5],
    ['PhD, Master’s or Bachelor’s degree and 5 years of experience', null, 5],
    ['Bachelor’s degree and 5 years of experience; Master’s preferred', null, 5],
  ])('of "%s" go with degrees', (line, pairs, min) => {
    const experience = parse(`Engineer\n\nRequirements\n${line}`).experience
    const read = experience?.byDegree?.map(({ level, years }) => [level, years])
    expect(read ? Object.fromEntries(read) : null).toEqual(pairs)
    expect(experience?.min).toBe(min)
  })

  it('that another statement asks of everybody are asked of those whose degree is enough too', () => {
    const lines = 'Master’s degree; or a Bachelor’s and 4 years of experience\nAt least three years as an analyst'
    expect(parse(`Engineer\n\nRequirements\n${lines}`).experience).toMatchObject({
      min: 3,
      byDegree: [
        { level: 'bachelor', years: 4 },
        { level: 'master', years: 3 },
      ],
    })
  })

  it('in all are the longest that is required, and one requirement', () => {
    const { experience, requirements } = parse(
      'Engineer\n\nRequirements\n3+ years with Python\n6-8 years of professional experience\n\nNice to have\n10 years of Java',
    )
    expect(experience).toMatchObject({ min: 6, max: 8 })
    expect(requirements.filter(({ kind }) => kind === 'experience')).toMatchObject([
      { importance: 'required', years: 6, anyOf: [] },
    ])
  })

  it('are those of the pairs where a skill asks for more', () => {
    const line = 'BS and 5 years of experience, or MS and 3 years of experience'
    expect(parse(`Engineer\n\nRequirements\n${line}\n4+ years of Python`).experience?.min).toBe(3)
  })

  it('are not those that only people without the degree need', () => {
    const line = 'A Bachelor’s degree, or a high school diploma and at least four years of related work experience'
    expect(parse(`Engineer\n\nRequirements\n${line}\n2 years of experience with Python`).experience?.min).toBe(2)
  })

  it('are the preferred ones where none is required', () => {
    expect(parse('Engineer\n\nPreferred qualifications\n4+ years of experience with Python').experience?.min).toBe(4)
  })

  it('are not those that a degree may stand for', () => {
    const line = 'A Master’s degree may be substituted for two years of experience'
    const { experience, degree } = parse(`Engineer\n\nRequirements\nPython\n${line}`)
    expect([experience, degree]).toEqual([null, null])
    const other = 'Bachelor’s degree and two years of experience, which may be counted for less'
    expect(parse(`Engineer\n\nRequirements\nPython\n${other}`).experience?.min).toBe(2)
  })

  it.each([
    ['Exp: 10+ yrs', 10, null],
    ['Total Exp: 8+ years', 8, null],
    ['Exp Required – 10+ Years', 10, null],
    ['Years of experience: 8-10', 8, 10],
    ['Minimum years of experience: 5', 5, null],
    ['Experience (in years): 8 to 10', 8, 10],
    ['Experience: 8-10', 8, 10],
    ['Experience: 10+ years', 10, null],
  ])('are told at the head of a mail: "%s"', (line, min, max) => {
    const { experience, requirements } = parse(`Engineer\n${line}\nGhent\n\nRequirements\n- Python`)
    expect(experience).toMatchObject({ min, max })
    expect(requirements.map(({ kind, years }) => [kind, years])).toEqual([
      ['experience', min],
      ['skill', null],
    ])
  })

  it.each(['Exposure: 8-10', 'Years in business: 8-10', 'Experience: 80', 'Expenses: 10 years', 'Experience 2024-12'])(
    'are not told by "%s"',
    (line) => {
      expect(parse(`Engineer\n${line}\n\nRequirements\n- Python`).experience).toBeNull()
    },
  )

  it.each([
    'Lampworks has more than 20 years of experience in NLP.',
    'Lampworks Oy brings 12 years of experience in NLP.',
    'Founded in Ghent, Lampworks has 15 years of experience in NLP.',
    'Lampworks is a leading provider of lamps with 25 years of experience in NLP.',
    'Lampworks, the pioneer of lamps with 25 years of experience in NLP, has moved.',
    'With over 20 years of experience in NLP, Lampworks is at home in Ghent.',
  ])('are not those of the company that is named: "%s"', (line) => {
    for (const text of [`${line}\n\nRequirements\n- Python`, `About Lampworks\n${line}\n\nRequirements\n- Python`]) {
      const { experience, requirements } = parse(text)
      expect(experience).toBeNull()
      expect(partsOf({ requirements }).map(({ anyOf }) => anyOf[0]?.surfaceForm)).toEqual(['Python'])
    }
  })

  it.each([
    'The ideal candidate has 5 years of experience in NLP.',
    'The next Data Engineer brings 5 years of experience in NLP.',
    'Applicant has 5 years of experience in NLP.',
    'Lampworks is a company that looks for you with 5 years of experience in NLP.',
    'Lampworks is hiring an analyst with 5 years of experience in NLP.',
    'With 5 years of experience in NLP, you know the trade.',
  ])('are those of the person who is named: "%s"', (line) => {
    expect(parse(`Engineer\n\nRequirements\n${line}`).experience?.min).toBe(5)
  })

  it('are not those of the company', () => {
    expect(parse('Engineer\n\nAbout us\nWe have 25 years of experience in retail.\n\nRequirements\nPython').experience).toBeNull()
  })
})
