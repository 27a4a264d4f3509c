import { describe, expect, it } from 'vitest'
import { asks, asksOfLine, parse } from './ask.ts'

describe('importance under "Requirements"', () => {
  it.each([
    ['Rust is a plus', ['preferred Rust']],
    ['Rust a big plus', ['preferred Rust']],
    ['Rust would be an advantage', ['preferred Rust']],
    ['Rust (nice to have)', ['preferred Rust']],
    ['Ideally you know Rust', ['preferred Rust']],
    ['Bonus points for Rust', ['preferred Rust']],
    ['Preferred experience with Rust', ['preferred Rust']],
    ['Rust, Go, or Scala experience preferred', ['preferred Rust|Go|Scala']],
    ['Rust is preferred but not required', ['preferred Rust']],
    ['Rust is a plus, but it is not necessary', ['preferred Rust']],
    ['Not required but a plus: none. Rust would be helpful', ['preferred Rust']],
    ['The ideal candidate has touched Rust', ['preferred Rust']],
    ['If you have shipped Rust, even better', ['preferred Rust']],
    ['Some Rust would help', ['preferred Rust']],
    ['Rust or Go would be lovely, though it is by no means a must', ['preferred Rust|Go']],
    ['Python and Rust are assets', ['preferred Python', 'preferred Rust']],
    ['Working knowledge of Rust. Pref', ['preferred Rust']],
    ['Rust would be fantastic', ['preferred Rust']],
    ['Rust would be really cool', ['preferred Rust']],
    ['It would be awesome if you know Rust', ['preferred Rust']],
    ['Great if you know Rust', ['preferred Rust']],
    ['Extra credit for Rust', ['preferred Rust']],
    ['Could have: Rust', ['preferred Rust']],
    ['Rust (could have)', ['preferred Rust']],
    ['[Nice to have] Rust', ['preferred Rust']],
    ['[Preferred] Rust, Go', ['preferred Rust', 'preferred Go']],
    ['(Optional) Rust', ['preferred Rust']],
    ['Rust gets you bonus points', ['preferred Rust']],
    ['A background in Rust will set you apart', ['preferred Rust']],
    ['Rust does not hurt', ['preferred Rust']],
    ['We would be thrilled to see Rust', ['preferred Rust']],
    ['Experience with Rust, or willingness to learn it', ['preferred Rust']],
    ['Rust (or willing to learn)', ['preferred Rust']],
    ['Rust or Go, or eagerness to pick them up', ['preferred Rust|Go']],
    ['If you also know Rust, great.', ['preferred Rust']],
    ['If you have used Rust or Go, that’s great', ['preferred Rust|Go']],
    ['Rust knowledge helps', ['preferred Rust']],
    ['Rust experience will be considered favourably', ['preferred Rust']],
    ['Rust [preferred]', ['preferred Rust']],
    ['Rust [a plus], Go', ['preferred Rust', 'required Go']],
    ['Rust optional', ['preferred Rust']],
    ['Rust cannot hurt', ['preferred Rust']],
    ['If you are a great writer of Rust', ['required Rust']],
    ['Rust that helps', ['required Rust']],
    ['Rust [required]', ['required Rust']],
    ['Not only required but essential: Rust', ['required Rust']],
    ['Rust isn’t only important but essential', ['required Rust']],
    ['There is no doubt that Rust is required', ['required Rust']],
    ['Rust is not enough', ['required Rust']],
    ['You have not yet left Rust', ['required Rust']],
    ['Rust and willingness to learn', ['required Rust']],
    ['Rust? Ideally.', ['preferred Rust']],
    ['Some Rust, ideally', ['preferred Rust']],
    ['Desirable qualifications include Rust', ['preferred Rust']],
    ['Preference will be given to candidates with Rust', ['preferred Rust']],
    ['Rust is highly regarded', ['preferred Rust']],
    ['Setting priorities in Rust', ['required Rust']],
    ['Great Rust skills', ['required Rust']],
    ['[Must have] Rust', ['required Rust']],
    ['Points of sale in Rust', ['required Rust']],
    ['Not a fit unless you know Rust', ['required Rust']],
    ['Good fit if you want to write Rust', ['required Rust']],
    ['You neither fear nor avoid Rust', ['required Rust']],
    ['Rust', ['required Rust']],
    ['Working knowledge of Rust. Req', ['required Rust']],
    ['Rust is required', ['required Rust']],
    ['Needed: knowledge of Rust', ['required Rust']],
    ['Must have Rust', ['required Rust']],
    ['Three plus years of Rust', ['required Rust']],
    ['Rust plus Go', ['required Rust', 'required Go']],
    ['Monitors for desired Rust behaviour', ['required Rust']],
    ['Gives us a competitive advantage through Rust', ['required Rust']],
    ['Rust keeps our competitive advantage', ['required Rust']],
    ['Of Rust you take full advantage.', ['required Rust']],
    ['Rust, an advantage', ['preferred Rust']],
  ])('of "%s"', (line, expected) => {
    expect(asksOfLine(line)).toEqual(expected)
  })

  it.each([
    'Rust is not required',
    'Not a fit if you want to do machine learning, write Spark jobs or tune Java.',
    'This is not the right role for you if you are looking for Rust or Java',
    'We neither expect nor want you to be an expert in Rust',
    'No Rust experience needed',
    'You don’t need to know Rust',
    'No prior Rust knowledge is required',
    'Not needed: knowledge of Rust',
    'No need to know Rust',
    'No need for Rust or Go',
    'no Perl',
    'Not Java',
    'Java will not be needed',
    'Java won’t be required',
    'You won’t need Java',
    'You will not work with Java',
    'You will never have to write Perl',
    'We can teach you Kubernetes and Terraform',
    'Kubernetes? We can teach you that',
    'Kubernetes? We’ll teach you.',
    'We are happy to train you in Kubernetes',
    'Kubernetes can be learned on the job',
    'Kubernetes (training provided)',
    'Don’t worry if you have never touched Kubernetes',
    'It does not matter whether you know Java or C++',
    'Rust is not necessary',
    'Rust is not strictly required',
    'Rust is not absolutely required',
    'Rust is not a prerequisite',
    'Rust is not important',
    'Rust is not really a deal-breaker',
    'Rust is not something we ask for',
    'It is not necessary to know Rust',
    'It isn’t important whether you know Rust',
    'You need not know Rust',
    'You are not expected to know Rust or Go',
    'No prior experience with programming languages of any kind such as Rust, Go or Java is necessary.',
    'No experience needed with Rust',
    'We don’t use Rust, Scala or Go.',
    'We do not write Rust',
    'This is not a Perl job.',
    'With or without Rust',
    'Java experience is irrelevant',
    'Docker, Kubernetes, Terraform; you won’t touch most of that',
    'You may see Docker, Kubernetes and Terraform. None of this is required.',
  ])('nothing is asked by "%s"', (line) => {
    expect(asksOfLine(line)).toEqual([])
  })

  it.each([
    ['Python (preferred) and one of Java, Go', ['preferred Python', 'required Java|Go']],
    ['Python required, Go preferred', ['required Python', 'preferred Go']],
    ['Must know Python; Java is a plus', ['required Python', 'preferred Java']],
    ['Python, SQL, AWS a plus, Docker nice', ['required Python', 'required SQL', 'preferred AWS', 'preferred Docker']],
    ['Must know Python, Spark a plus, Kafka optional', ['required Python', 'preferred Spark', 'preferred Kafka']],
    ['Need Python and SQL, Spark is a plus', ['required Python', 'required SQL', 'preferred Spark']],
    ['Python and SQL, Spark is a plus', ['required Python', 'required SQL', 'preferred Spark']],
    ['Python must, Kafka plus, Docker needed', ['required Python', 'preferred Kafka', 'required Docker']],
    ['SQL, Spark and Kafka are a plus', ['preferred SQL', 'preferred Spark', 'preferred Kafka']],
    ['Experience with cloud platforms is a plus (AWS or GCP)', ['preferred cloud platforms|AWS|GCP']],
    ['Rust is a plus (Python is a must)', ['preferred Rust', 'required Python']],
    ['You work with nice, friendly people in Python', ['required Python']],
    ['Good Python, nice SQL', ['required Python', 'required SQL']],
    ['Python needed, Java or Scala', ['required Python', 'required Java|Scala']],
    ['Python preferred, Java, or Go', ['required Python|Java|Go']],
    ['Experience with SQL, Python a plus', ['required SQL', 'preferred Python']],
    [
      'Experience building data pipelines in SQL, healthcare experience preferred',
      ['required data pipelines', 'required SQL', 'preferred healthcare'],
    ],
    ['Experience with Kafka, Flink, or tools like Airflow is a plus', ['preferred Kafka|Flink|Airflow…']],
    ['Cloud platforms (preferably Azure)', ['required Cloud platforms', 'preferred Azure']],
    ['Cloud platforms, preferably AWS, and Docker', ['required Cloud platforms', 'preferred AWS', 'required Docker']],
    ['Knowledge of Docker (Kubernetes is a bonus)', ['required Docker', 'preferred Kubernetes']],
    ['No Java needed, but Python is essential', ['required Python']],
    ['Essential: Python. Desirable: Spark', ['required Python', 'preferred Spark']],
    ['Spark, not Flink', ['required Spark']],
    ['Python but not R', ['required Python']],
    ['No experience with Java or Scala needed, but Python is essential', ['required Python']],
    ['We don’t use Java, we use Scala or Go', ['required Scala|Go']],
    ['You need not only Python but also Go', ['required Python', 'required Go']],
    ['Docker is not important, Python is', ['required Python']],
    ['It is not a small Python script on some job', ['required Python']],
    ['Docker rather than Podman', ['required Docker']],
    ['MySQL instead of Postgres or MongoDB, and Python', ['required MySQL', 'required Python']],
    ['Python, no Perl, and strong SQL', ['required Python', 'required SQL']],
    ['Spark (not Flink) and Kafka', ['required Spark', 'required Kafka']],
    ['Forget Java; Scala it is', ['required Scala']],
    ['Unlike Java, Scala is used here', ['required Scala']],
    ['Instead of meetings we write Python', ['required Python']],
    ['Not only Python but also Go', ['required Python', 'required Go']],
    ['Python, not just SQL', ['required Python', 'required SQL']],
    ['No stranger to SQL', ['required SQL']],
    ['No fewer than three years of Python', ['required Python']],
    ['You will never work alone on Python', ['required Python']],
    ['You are not afraid of Linux', ['required Linux']],
    ['You taught Python', ['required Python']],
    ['Go and Rust, or willingness to learn; SQL', ['preferred Go', 'preferred Rust', 'required SQL']],
    ['Python. They are a plus. Go', ['preferred Python', 'required Go']],
    ['Python. They are a team of nine. Go', ['required Python', 'required Go']],
    ['Tools (good to have): Airflow, Kafka', ['preferred Airflow', 'preferred Kafka']],
    ['Exposure to AWS, GCP or Azure is a plus, but not required', ['preferred AWS|GCP|Azure']],
  ])('each cue speaks of its own part of "%s"', (line, expected) => {
    expect(asksOfLine(line)).toEqual(expected)
  })
})

describe('importance elsewhere', () => {
  it.each(['Won’t need:', 'What you don’t need', 'You do not need', 'Won’t have', 'Not needed'])(
    'is none under "%s"',
    (heading) => {
      expect(asks(`Engineer\n\nRequirements\n- Python\n${heading}\n- Java\n- Docker`)).toEqual(['required Python'])
    },
  )

  it('is that of a wish under "Should have" and "Could have"', () => {
    expect(asks('Engineer\n\nMust have\n- Python\nShould have\n- Kafka\nCould have:\n- Docker')).toEqual([
      'required Python',
      'preferred Kafka',
      'preferred Docker',
    ])
  })

  it('is that of a demand under "What you need"', () => {
    expect(asks('Engineer\n\nWhat you need\n- Java')).toEqual(['required Java'])
  })

  it('is that of the heading where no cue stands nearer', () => {
    expect(asks('Engineer\n\nNice to have\nPython\nJava is required\n\nResponsibilities\nWrite Go')).toEqual([
      'preferred Python',
      'required Java',
      'duty Go',
    ])
  })

  it('of what only asks is required among duties, too', () => {
    const duties = 'What you will do\nShip Rust\nExpert knowledge of Python\nExposure to Kafka\nStrong communication skills'
    expect(asks(`Engineer\n\n${duties}`)).toEqual(['duty Rust', 'required Python', 'required Kafka', 'required communication'])
  })

  it('of the whole is not changed by a wish for years of something else', () => {
    expect(
      parse('Engineer\n\nRequirements\n4+ years of experience, with 2+ years in Kafka preferred').requirements,
    ).toMatchObject([
      { kind: 'experience', importance: 'required', years: 4 },
      { importance: 'preferred', years: 2 },
    ])
  })

  it('of years among duties is required', () => {
    expect(asks('Engineer\n\nWhat you will do\n3+ years of experience with Python\nShip Rust')).toEqual([
      'required Python',
      'duty Rust',
    ])
  })

  it('does not see a cue in "as required" or "meet required deadlines"', () => {
    expect(
      asks('Engineer\n\nResponsibilities\nWrite SQL as required to answer questions\nMeet required deadlines in Python'),
    ).toEqual(['duty SQL', 'duty Python'])
  })
})

describe('a posting of one line', () => {
  it.each([
    [
      'must know python sql docker, aws a plus, kafka nice',
      ['required python', 'required sql', 'required docker', 'preferred aws', 'preferred kafka'],
    ],
    [
      'need python and sql, spark is a plus, kafka nice to have',
      ['required python', 'required sql', 'preferred spark', 'preferred kafka'],
    ],
    ['looking for a data engineer, must have python sql, kafka bonus', ['required python', 'required sql', 'preferred kafka']],
    ['ml engineer wanted - pytorch required, tensorflow optional', ['required pytorch', 'preferred tensorflow']],
    ['data analyst needed: sql, tableau; python a bonus', ['required sql', 'required tableau', 'preferred python']],
    ['need someone with python and sql. docker a plus', ['required python', 'required sql', 'preferred docker']],
    [
      'required python sql tableau. power bi preferred',
      ['required python', 'required sql', 'required tableau', 'preferred power bi'],
    ],
    ['must: python, docker - nice: kubernetes', ['required python', 'required docker', 'preferred kubernetes']],
    ['must: python. kafka (or flink) nice', ['required python', 'preferred kafka|flink']],
    ['Python dev, TypeScript required, Docker plus', ['required Python', 'required TypeScript', 'preferred Docker']],
    ['senior python dev, fastapi, docker', ['required python', 'required fastapi', 'required docker']],
    ['Data engineer, AWS, Python', ['required AWS', 'required Python']],
  ])('asks by its clauses: "%s"', (text, expected) => {
    expect(asks(text)).toEqual(expected)
  })

  it.each([
    ['Data engineer, AWS, Python', 'Data engineer'],
    ['data analyst needed: sql, tableau; python a bonus', 'data analyst'],
    ['looking for a data engineer, must have python sql, kafka bonus', 'data engineer'],
    ['looking for an nlp engineer. strong python', 'nlp engineer'],
    ['Lead engineer. We are looking for an analyst with Python.', 'Lead engineer'],
    ['Python engineer, SQL', null],
    ['Data Engineer - clearance required\n\nRequirements\nPython', 'Data Engineer - clearance required'],
    ['Python Developer (Docker a plus)\n\nRequirements\nSQL', 'Python Developer (Docker a plus)'],
  ])('has the title that it says: "%s"', (text, title) => {
    expect(parse(text).title).toBe(title)
  })
})
