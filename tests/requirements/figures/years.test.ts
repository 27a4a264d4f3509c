import { describe, expect, it } from 'vitest'
import { lowestYears, readYears } from '../../../src/requirements/figures/years.ts'
import { figuresOf, roleOf, tell, yearsOfParts } from './tell.ts'

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
    ['5+ experience with lamps', 5, null],
    ['4+ hands-on expertise with kilns', 4, null],
    ['7 additional years of work in pricing', 7, null],
    ['The ideal candidate has 5 years of experience in NLP.', 5, null],
    ['The Data Engineer brings 5 years of experience in NLP.', 5, null],
    ['The next Data Engineer brings 5 years of experience in NLP.', 5, null],
    ['Applicant has 5 years of experience in NLP.', 5, null],
    ['Lampworks is a company that looks for you with 5 years of experience in NLP.', 5, null],
    ['Lampworks is hiring an analyst with 5 years of experience in NLP.', 5, null],
    ['With 5 years of experience in NLP, you know the trade.', 5, null],
    ['Exp: 10+ yrs', 10, null],
    ['Total Exp: 8+ years', 8, null],
    ['Exp Required – 10+ Years', 10, null],
    ['Years of experience: 8-10', 8, 10],
    ['Minimum years of experience: 5', 5, null],
    ['Experience (in years): 8 to 10', 8, 10],
    ['Experience: 8-10', 8, 10],
    ['Experience: 10+ years', 10, null],
    ['You led a team with 4 years of Spark', 4, null],
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
    'Within one year, be able to sail alone',
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
    'Six months later you lead the team',
    'Last decade we grew',
    'Our people have worked with Java for 6 years',
    'This product has been in use for 10 years',
    'You have the option to stay for 2 years',
    'In 5 years, you will lead',
    'Exposure: 8-10',
    'Years in business: 8-10',
    'Experience: 80',
    'Experience 2024-12',
    'Your manager has 15 years of experience in Java',
    'Our CFO, a former partner with 20 years of experience, will mentor you',
    'You will report to Ada, who has 12 years of experience in banking',
    'You must have lived in Norway for at least five years',
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

describe('years of parts', () => {
  it.each([
    ['6+ years of NLP, at least 2 of them with Python', ['NLP 6', 'Python 2'], 6],
    ['6 years of NLP, of which 3 with Spark', ['NLP 6', 'Spark 3'], 6],
    ['Six years of Java, two of those in Rust', ['Java 6', 'Rust 2'], 6],
    ['8 years of experience, including at least 3 in NLP', ['NLP 3'], 8],
    ['10 years in operations, the last 2 with Kubernetes', ['Kubernetes 2'], 10],
    ['5+ years of experience (2+ with Python)', ['Python 2'], 5],
    ['5+ years of experience with 2+ in Python', ['Python 2'], 5],
    ['Java 8+ yrs, Rust 5+ yrs, Spark 4 yrs', ['Java 8', 'Rust 5', 'Spark 4'], 8],
    ['5 years of Java with 3 cloud platforms', ['Java 5', 'cloud platforms 5'], 5],
    ['5 years of Java. Including 2 in-house teams, Python', ['Java 5', 'Python null'], 5],
    ['3 years of Java or 2 years of Rust', ['Java 3', 'Rust 2'], 2],
    ['3 years with Java or at least 2 years with Rust', ['Java 3', 'Rust 2'], 2],
    ['3 years in filing or 2 years in NLP', ['NLP 2'], 2],
    ['2 years in NLP or 3 years in filing', ['NLP 2'], 2],
    ['3 years of Java and 2 years of Rust', ['Java 3', 'Rust 2'], 3],
    ['3 years of Java and 2 of the cloud platforms', ['Java 3', 'cloud platforms 3'], 3],
    ['5 years of Java or 3 years with a Master’s', ['Java null'], 3],
    ['Java, 5+ years', ['Java 5'], 5],
    ['Java, Rust, 5+ years', ['Java null', 'Rust null'], 5],
    ['Java, 5+ years of experience', ['Java null'], 5],
    ['Python 5 years', ['Python 5'], 5],
    ['Python 5 years, SQL 3 years', ['Python 5', 'SQL 3'], 5],
    ['5 years Python, 3 years SQL', ['Python 5', 'SQL 3'], 5],
    ['SQL (advanced) - 8 years', ['SQL 8'], 8],
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
    ['5 years of Java, strong Rust', ['Java 5', 'Rust null'], 5],
    ['5 years of Java and basic knowledge of Rust', ['Java 5', 'Rust null'], 5],
    ['5+ years of SQL, ideally Snowflake', ['SQL 5', 'Snowflake null'], 5],
    ['5+ years of SQL and Snowflake required', ['SQL 5', 'Snowflake 5'], 5],
    ['Ideally 4 years of Rust', ['Rust 4'], 4],
  ])('of "%s" are of each part %j, and in all %d', (says, ofParts, inAll) => {
    const parts = ofParts.map((part) => part.replace(/ \S+$/, ''))
    expect(yearsOfParts({ says, parts }).map((years, index) => `${parts[index]} ${years}`)).toEqual(ofParts)
    expect(roleOf({ says, parts }).experience?.min).toBe(inAll)
  })

  it('are none of what a degree is in', () => {
    const says = 'Bachelor’s degree with 8+ years of experience in physics'
    expect(figuresOf({ says, kind: 'degree', parts: ['Bachelor’s degree', 'physics'] }).years).toEqual({
      ...{ min: 8, max: null, by: 'postings/years' },
    })
    const pair = { says: '3 years of Python, 2 of them with SQL, degree in physics', parts: ['Python', 'SQL', 'physics'] }
    expect(yearsOfParts(pair)).toEqual([3, 2, null])
  })
})

describe('years of a statement as a whole', () => {
  it.each([
    ['5-8 years of software engineering experience', 'experience', ['software engineering'], { min: 5, max: 8 }, [null]],
    ['3+ years in pricing, with proficiency in Python', 'experience', ['pricing', 'Python'], { min: 3, max: null }, [null, null]],
    ['3+ years of Python and 2 of them with SQL', 'skill', ['Python', 'SQL'], null, [3, 2]],
    ['8 years of experience, including at least 3 in NLP', 'experience', ['NLP'], { min: 8, max: null }, [3]],
    ['5 years of experience', 'experience', [], { min: 5, max: null }, []],
    ['5+ years in NLP, of which at least 2 in banks', 'experience', ['NLP', 'banks'], { min: 5, max: null }, [null, 2]],
    ['5 years of Java or 3 years with a Master’s', 'skill', ['Java'], { min: 3, max: null }, [null]],
    ['Java, Python', 'skill', ['Java', 'Python'], null, [null, null]],
    ['BS and 5 years, or MS and 3 years', 'experience', [], { min: 3, max: null }, []],
  ] as const)('"%s" of kind %s', (says, kind, parts, years, partYears) => {
    expect(figuresOf({ says, kind, parts })).toMatchObject({ years })
    expect(yearsOfParts({ says, kind, parts })).toEqual(partYears)
  })
})

describe('a run of text without an end', () => {
  it('is read in its beginning, and its parts keep their places', () => {
    const says = `3 years of Java${' and lamps'.repeat(400)}; 9 years of Rust`
    const line = { says, parts: ['Java', 'Rust'] }
    const { stated } = figuresOf(line)
    expect(stated.map(({ min }) => min)).toEqual([3])
    expect(yearsOfParts(line)).toEqual([3, null])
  })
})

describe('years of a posting', () => {
  it.each([
    ['BS/5 years, MS/3 years, PhD/1 year', { bachelor: 5, master: 3, doctorate: 1 }, 1],
    ['5 years with a BS, 3 with an MS, 1 with a PhD', { bachelor: 5, master: 3, doctorate: 1 }, 1],
    ['PhD or Master’s with 3+ years of experience', { master: 3, doctorate: 0 }, 3],
    ['Master’s in physics; or a Bachelor’s and 4 years of experience', { bachelor: 4, master: 0 }, 4],
    ['MS or BS and 5 years of experience', null, 5],
    ['5+ years of experience in pricing, or 3+ years with a Master’s degree', { none: 5, master: 3 }, 3],
    ['5+ years of experience in pricing, or 3+ with a Master’s degree', { none: 5, master: 3 }, 3],
    ['5 years of experience with a Bachelor’s or Master’s degree', null, 5],
    ['PhD, Master’s or Bachelor’s degree and 5 years of experience', null, 5],
    ['Bachelor’s degree and 5 years of experience; Master’s preferred', null, 5],
  ])('of "%s" go with degrees', (line, pairs, min) => {
    const { experience } = roleOf(line)
    const read = experience?.byDegree?.map(({ level, years }) => [level, years])
    expect(read ? Object.fromEntries(read) : null).toEqual(pairs)
    expect(experience?.min).toBe(min)
  })

  it('ask for no degree where they are enough without one', () => {
    const { degree } = roleOf('5+ years of experience in pricing, or 3+ years with a Master’s degree')
    expect(degree).toBeNull()
    expect(roleOf('Bachelor’s degree and 2 years in pricing, or a high school diploma and 4 years').degree?.level).toBe(
      'bachelor',
    )
  })

  it('that another statement asks of everybody are asked of those whose degree is enough too', () => {
    const line = 'Master’s degree; or a Bachelor’s and 4 years of experience'
    expect(roleOf(line, 'At least three years as an analyst').experience).toMatchObject({
      min: 3,
      byDegree: [
        { level: 'bachelor', years: 4 },
        { level: 'master', years: 3 },
      ],
    })
  })

  it('in all are the longest that is required', () => {
    const { text } = tell('3+ years with Python', '6-8 years of professional experience')
    const wish = { says: '10 years of Java', importance: 'preferred' } as const
    const { experience } = roleOf('3+ years with Python', '6-8 years of professional experience', wish)
    expect(experience).toMatchObject({ min: 6, max: 8 })
    expect(text.slice(experience?.start, experience?.end)).toBe('6-8 years')
  })

  it('are those of the pairs where a part asks for more', () => {
    const line = 'BS and 5 years of experience, or MS and 3 years of experience'
    expect(roleOf(line, '4+ years of Python').experience?.min).toBe(3)
  })

  it('are not those that only people without the degree need', () => {
    const line = 'A Bachelor’s degree, or a high school diploma and at least four years of related work experience'
    expect(roleOf(line, '2 years of experience with Python').experience?.min).toBe(2)
  })

  it('are required where they stand among duties', () => {
    const duty = { says: '5 years of Python', importance: 'duty' } as const
    expect(roleOf(duty, { says: '9 years of Java', importance: 'preferred' }).experience?.min).toBe(5)
  })

  it('are the preferred ones where none is required', () => {
    expect(roleOf({ says: '4+ years of experience with Python', importance: 'preferred' }).experience?.min).toBe(4)
  })

  it.each([
    'A Master’s degree may be substituted for two years of experience',
    'Substitution: a Master’s degree in filing, sorting, or indexing may substitute for one year of experience',
  ])('are not those that a degree may stand for: "%s"', (line) => {
    expect(roleOf('Python', line)).toEqual({ experience: null, degree: null })
  })

  it('are asked where they may be counted for less', () => {
    const line = 'Bachelor’s degree and two years of experience, which may be counted for less'
    expect(roleOf('Python', line).experience?.min).toBe(2)
  })
})
