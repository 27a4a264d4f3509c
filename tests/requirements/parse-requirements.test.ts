import { describe, expect, it } from 'vitest'
import { Job } from '../../src/schema/job.ts'
import { quote } from '../../src/text/span.ts'
import { cpuNowMs } from '../helpers/cpu-time.ts'
import { textDocument } from '../helpers/text-document.ts'
import { asks, asksOfLine, parse, partsOf } from './ask.ts'

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
• CISSP certification
• Good communication

Nice to have
• Python or Java
• Kubernetes

Benefits
• Free Rust`

describe('whom the work is done with and for', () => {
  const duties = (line: string): string[] => asks(`Engineer\n\nWhat you will do\n${line}`)

  it.each([
    ['Work with our healthcare, Statistics and NLP teams on Python', ['duty Python']],
    ['Build Python across the Statistics and NLP departments', ['duty Python']],
    ['Write Python for clients in verticals including retail, healthcare and the law', ['duty Python']],
    ['Write Python for customers such as harbours, healthcare', ['duty Python']],
    ['Work with cross-functional teams', ['duty cross-functional teams']],
  ])('is no duty in "%s"', (line, asked) => {
    expect(duties(line)).toEqual(asked)
  })

  it.each([
    ['Work with Statistics and NLP to help our teams', ['duty Statistics', 'duty NLP']],
    ['Apply NLP to healthcare teams', ['duty NLP', 'duty healthcare']],
    ['Build databases for customers, including Redis', ['duty databases', 'duty Redis']],
  ])('is a duty in "%s"', (line, asked) => {
    expect(duties(line)).toEqual(asked)
  })

  it('is asked among the requirements', () => {
    expect(asksOfLine('Worked with healthcare and Statistics teams')).toEqual(['required healthcare', 'required Statistics'])
  })
})

describe('a posting', () => {
  const job = parse(POSTING)

  it('fits the schema', () => {
    expect(() => Job.parse({ document: textDocument(POSTING), warnings: [], ...job })).not.toThrow()
  })

  it('is understood as a whole', () => {
    expect(asks(POSTING)).toEqual([
      'duty PyTorch',
      'required Python',
      'required SQL',
      'required AWS|GCP',
      'required CISSP',
      'required communication',
      'preferred Kubernetes',
    ])
    expect(job).toMatchObject({
      title: 'Senior ML Engineer',
      seniority: 'senior',
      experience: { min: 5, max: null },
      degree: { level: 'bachelor', importance: 'required', orExperience: true, fields: ['statistics'] },
    })
  })

  it('numbers its requirements in reading order', () => {
    expect(job.requirements.map(({ id }) => id)).toEqual(job.requirements.map((_, index) => `r${index + 1}`))
    expect(job.requirements.map(({ start }) => start)).toEqual(job.requirements.map(({ start }) => start).sort((a, b) => a - b))
  })

  it('weighs its requirements by the given function', () => {
    expect(job.requirements.map(({ kind, weight }) => `${kind} ${weight}`)).toEqual([
      'skill 0.6',
      'degree 1',
      'skill 1',
      'skill 1',
      'skill 1',
      'certification 1',
      'skill 1',
      'skill 0.4',
    ])
  })

  it('cites the words that ask', () => {
    const { text } = textDocument(POSTING)
    for (const { parts, start, end } of job.requirements) {
      expect(quote(text, { start, end })).not.toMatch(/^\s|\s$|\n/)
      for (const { surfaceForm, ...span } of parts.flatMap(({ anyOf }) => anyOf)) expect(quote(text, span)).toBe(surfaceForm)
    }
  })
})

describe('the same demand twice', () => {
  it('asks years of a skill of the skill alone, and tells them of the person too', () => {
    const { requirements, experience } = parse('Engineer\n\nRequirements\n5+ years of Python')
    expect(requirements).toMatchObject([{ kind: 'skill', parts: [{ years: 5 }] }])
    expect(experience?.min).toBe(5)
  })

  it('counts once, in its strongest role, where it is asked most strongly', () => {
    const { requirements } = parse('Engineer\n\nNice to have\nRust\n\nRequirements\nRust in production\n\nDuties\nRust')
    expect(requirements).toMatchObject([{ importance: 'required', anyOf: [{ skill: 'rust' }] }])
  })

  it('cites every statement that asks', () => {
    const text = 'Engineer\n\nRequirements\nRust in production\nPython\n\nDuties\nWrite Rust'
    const [rust, python] = parse(text).requirements
    expect(rust?.also?.map((span) => quote(textDocument(text).text, span))).toEqual(['Write Rust'])
    expect(python).not.toHaveProperty('also')
  })

  it('is one choice whatever its order', () => {
    expect(asks('Engineer\n\nRequirements\nKafka or Flink\n\nNice to have\nFlink or Kafka')).toEqual(['required Kafka|Flink'])
  })

  it('drops a weaker choice that a plain demand meets', () => {
    expect(asks('Engineer\n\nRequirements\nPython\n\nNice to have\nPython or Java')).toEqual(['required Python'])
  })

  it('keeps a choice that is asked as strongly', () => {
    expect(asks('Engineer\n\nRequirements\nPython\nPython or Java')).toEqual(['required Python', 'required Python|Java'])
  })

  it('does not take years from a weaker statement', () => {
    const [rust] = partsOf(parse('Engineer\n\nRequirements\nRust\n\nNice to have\n6 years of Rust'))
    expect(rust).toMatchObject({ importance: 'required', years: null })
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
  ])('of %s is read in time', (_name, text) => {
    const before = cpuNowMs()
    parse(`Engineer\n\nRequirements\n${text}`)
    expect(cpuNowMs() - before).toBeLessThan(4_000)
  })
})

describe('a kind that is asked twice', () => {
  it('is one choice of all its examples', () => {
    const lines = 'Programming languages such as Java, Perl\nGood with programming languages such as C, Java'
    expect(asks(`Engineer\n\nRequirements\n${lines}`)).toEqual(['required Programming languages|Java|Perl|C…'])
  })

  it('stays two where it is asked more and less', () => {
    const posting = `Engineer\n\nRequirements\nDatabases such as MySQL\n\nNice to have\nDatabases such as Redis`
    expect(asks(posting)).toEqual(['required Databases|MySQL…', 'preferred Databases|Redis…'])
  })
})
