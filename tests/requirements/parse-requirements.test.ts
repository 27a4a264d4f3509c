import { describe, expect, it } from 'vitest'
import { Job } from '../../src/schema/job.ts'
import { quote } from '../../src/text/span.ts'
import { textDocument } from '../helpers/text-document.ts'
import { asks, parse } from './ask.ts'

const POSTING = `Senior ML Engineer

About Lampworks
We light up the world with machine learning.

What you will do
• Train models in PyTorch and serve them on Kubernetes
• Write Python with two colleagues

Requirements
• Bachelor’s degree in statistics or equivalent experience
• 5+ years of experience with Python
• Strong SQL and one of AWS, GCP
• Good communication

Nice to have
• Python or Java
• Experience with Kubernetes

Benefits
• Free Rust courses`

describe('a posting', () => {
  const job = parse(POSTING)
  const { text } = textDocument(POSTING)

  it('fits the schema', () => {
    expect(() => Job.omit({ understood: true }).parse({ document: textDocument(POSTING), warnings: [], ...job })).not.toThrow()
  })

  it('is one requirement for each statement that asks', () => {
    expect(
      job.requirements.map(({ importance, kind, start, end }) => `${importance} ${kind}: ${quote(text, { start, end })}`),
    ).toEqual([
      'duty skill: Train models in PyTorch and serve them on Kubernetes',
      'duty skill: Write Python with two colleagues',
      'required degree: Bachelor’s degree in statistics or equivalent experience',
      'required experience: 5+ years of experience with Python',
      'required skill: Strong SQL and one of AWS, GCP',
      'required soft: Good communication',
      'preferred skill: Python or Java',
      'preferred skill: Experience with Kubernetes',
    ])
  })

  it('is understood as a whole', () => {
    expect(job).toMatchObject({
      title: 'Senior ML Engineer',
      seniority: 'senior',
      experience: { min: 5, max: null },
      degree: { level: 'bachelor', importance: 'required', orExperience: true, fields: ['statistics'] },
    })
  })

  it('numbers its requirements in reading order and weighs them by the given function', () => {
    expect(job.requirements.map(({ id }) => id)).toEqual(job.requirements.map((_, index) => `r${index + 1}`))
    const starts = job.requirements.map(({ start }) => start)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
    const weights = { required: 1, preferred: 0.4, duty: 0.6 }
    expect(job.requirements.map(({ weight }) => weight)).toEqual(job.requirements.map(({ importance }) => weights[importance]))
  })

  it('cites the words that ask', () => {
    for (const { parts, start, end } of job.requirements) {
      expect(quote(text, { start, end })).not.toMatch(/^\s|\s$|\n/)
      for (const { surfaceForm, ...span } of parts.flatMap(({ anyOf }) => anyOf)) expect(quote(text, span)).toBe(surfaceForm)
    }
  })

  it('has zones that follow its headings and hold all of it', () => {
    expect(job.zones.map(({ kind, start }) => `${kind}: ${text.slice(start).split('\n', 1)[0]}`)).toEqual([
      'company: Senior ML Engineer',
      'company: About Lampworks',
      'duties: What you will do',
      'required: Requirements',
      'preferred: Nice to have',
      'benefits: Benefits',
    ])
  })

  it('keeps the row of each heading, and the model where no heading says what a zone is', () => {
    expect(job.zones.map(({ by }) => by)).toEqual([
      'models/sense.json',
      'headings/company-about',
      'headings/duties',
      'headings/required',
      'headings/preferred',
      'headings/benefits',
    ])
    const german = parse('Lampenbauer\n\nWas du im Gepäck hast:\n- Python\n\nWas bieten wir?\n- Obst')
    expect(german.zones.map(({ by }) => by)).toEqual(['models/sense.json', 'de/headings/required', 'de/headings/benefits'])
  })
})

describe('the line that names the post', () => {
  const askedIn = (text: string): string[] => parse(text).requirements.map(({ start, end }) => text.slice(start, end))

  it('asks for nothing', () => {
    expect(askedIn('Python Developer\n\n• 5 years of Python\n• SQL')).toEqual(['5 years of Python', 'SQL'])
  })

  it('asks for what it names where nothing else does', () => {
    expect(askedIn('Python Developer')).toEqual(['Python Developer'])
  })
})

describe('the same statement twice', () => {
  it('is one, asked as firmly as the firmest, with the other place', () => {
    const twice = 'Engineer\n\nNice to have\n- Experience with Kafka\n\nRequirements\n- Strong SQL\n- Experience with Kafka'
    const { requirements } = parse(twice)
    const { text } = textDocument(twice)
    expect(requirements).toMatchObject([{ importance: 'required' }, { also: [] }])
    expect(requirements[0]?.also.map((span) => quote(text, span))).toEqual(['Experience with Kafka'])
  })

  it('in other words is two', () => {
    expect(asks('Engineer\n\nRequirements\n- Experience with Kafka\n- Strong Kafka skills')).toEqual([
      'required Kafka',
      'required Kafka',
    ])
  })
})

describe('hostile text', () => {
  it.each([
    ['brackets', '('.repeat(200_000)],
    ['spaces', `5${' '.repeat(200_000)}years`],
    ['commas', 'a,'.repeat(100_000)],
    ['capitals', 'aB'.repeat(100_000)],
    ['headings', 'Requirements: '.repeat(15_000)],
    ['ors', 'Python or Java '.repeat(14_000)],
    ['years', '5+ years of '.repeat(16_000)],
    ['degrees', 'BS or MS in '.repeat(16_000)],
    ['short lines', 'Python is a plus\n'.repeat(12_000)],
    ['one word', 'x'.repeat(200_000)],
  ])('of %s is read like any other', (_name, text) => {
    expect(() => parse(`Engineer\n\nRequirements\n${text}`)).not.toThrow()
  })
})

describe('what no person could bring', () => {
  it('is no statement: two words in which nothing can be shown', () => {
    const { requirements } = parse('Engineer\n\nRequirements\n- Python\n- Implement\n- 5+ years\n- Patience')
    expect(requirements.map(({ kind }) => kind)).toEqual(['skill', 'experience', 'soft'])
  })

  it('is no statement: a condition under its own label', () => {
    const job = parse(
      'Engineer\n\nRequirements\n- Python\n- Security clearance: Must be eligible to obtain a DoD security clearance',
    )
    expect(job.requirements.map(({ parts }) => parts.map(({ anyOf }) => anyOf[0]?.skill))).toEqual([['python']])
    expect(job.blockers.map(({ kind }) => kind)).toContain('clearance')
  })
})

describe('a wish among what is required', () => {
  it.each([
    ['Experience with Kafka and/or Spark is a bonus', 'preferred'],
    ['Experience with Kafka', 'required'],
    ['Python is required, and Kafka is a plus', 'required'],
    ['Kafka mandatory, Spark desirable', 'required'],
    ['Bachelor’s degree in physics; a master’s is an advantage', 'required'],
    ['Firm footing in maths; a degree in physics is preferred', 'preferred'],
  ])('“%s” is %s', (line, importance) => {
    expect(parse(`Engineer\n\nRequirements\n- SQL\n- ${line}`).requirements[1]?.importance).toBe(importance)
  })
})

describe('a table of criteria', () => {
  const importanceOf = (text: string): string[] =>
    parse(text).requirements.map(
      ({ importance, parts }) =>
        `${importance}: ${parts.flatMap(({ anyOf }) => anyOf.map(({ surfaceForm }) => surfaceForm)).join()}`,
    )

  it.each([
    ['marks', 'Criteria | Essential | Desirable\nKnowledge of SQL | X |\nKnowledge of Kafka | | X'],
    ['tabs and cells', 'Must have\tNice to have\nKnowledge of SQL\tKnowledge of Kafka'],
    ['letters', 'Skills\nKnowledge of SQL (E)\nKnowledge of Kafka (D)'],
  ])('asks as its columns say: %s', (_, table) => {
    expect(importanceOf(`Data Engineer\n\n${table}\n`)).toEqual(['required: SQL', 'preferred: Kafka'])
  })
})

describe('a heading with an emoji', () => {
  it('goes on from no line above it', () => {
    const line = 'You have strong opinions about SQL, one way or the other'
    const { requirements } = parse(`Data Engineer\n\nRequirements\n${line}\n✨ nice to have\nKafka\n`)
    expect(requirements.map(({ importance, start, end }) => [importance, end - start])).toEqual([
      ['required', line.length],
      ['preferred', 'Kafka'.length],
    ])
  })
})

describe('a label that requires', () => {
  it('asks for what its line says', () => {
    const { requirements } = parse('Nurse\n\nExperience\nRequired: One year of acute care experience.\nPreferred: SQL\n')
    expect(requirements.map(({ importance }) => importance)).toEqual(['required', 'preferred'])
  })
})

describe('a sentence that wishes', () => {
  it.each(['It helps if you know Kafka.', 'We’d love it if you knew Kafka.', 'Kafka would help as we use it.'])(
    'is a wish: %s',
    (said) => {
      const { requirements } = parse(`Data Engineer\n\nRequirements\n- SQL\n\n${said}\n`)
      expect(requirements.map(({ importance }) => importance)).toEqual(['required', 'preferred'])
    },
  )
})

describe('years that a company tells of itself', () => {
  it.each([
    'We have 25 years of experience in retail.',
    'Our team brings 15 years of experience in lamps.',
    'Lampworks has more than 20 years of experience in NLP.',
    'Lampworks Oy brings 12 years of experience in NLP.',
    'Founded in Ghent, Lampworks has 15 years of experience in NLP.',
    'Lampworks is a leading provider of lamps with 25 years of experience in NLP.',
    'With over 20 years of experience in NLP, Lampworks is at home in Ghent.',
    'Over 20 years, we made lamps.',
    'You get a few months of mentoring.',
    'Berlin, 2 years, remote',
    'Duration: 2 years, extendable',
    'A bond of sixteen years',
  ])('are asked of nobody: "%s"', (line) => {
    expect(parse(`Data Engineer\n\nAbout us\n${line}\n\nRequirements\n- Python\n- SQL`).experience).toBeNull()
  })
})

describe('a list that says how many of it will do', () => {
  it.each(['One or more of the following:', 'At least two of the top tools:', 'Experience with at least two of our tools:'])(
    'is one statement under "%s"',
    (heading) => {
      const { requirements } = parse(`Data Engineer\n\nRequirements\n- Python\n- ${heading}\n- Spark\n- Kafka\n- Airflow`)
      const [, list] = requirements.map(({ parts }) => parts)
      expect(list?.map(({ anyOf, atLeast }) => [anyOf.length, atLeast])).toEqual([[3, heading.startsWith('One') ? 1 : 2]])
    },
  )
})

describe('a statement that says a thing twice', () => {
  const partsOf = (statement: string): string[] =>
    parse(`Data Engineer\n\nRequirements\n- ${statement}`).requirements.flatMap(({ parts }) =>
      parts.map(({ anyOf }) => anyOf.map(({ surfaceForm }) => surfaceForm).join('/')),
    )

  it('asks for it once in the same words', () => {
    expect(partsOf('Experience with Python and Kafka, and with Airflow jobs in Python')).toEqual(['Python', 'Kafka', 'Airflow'])
  })
})
