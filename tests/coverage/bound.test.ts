import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inventResume } from '../../scripts/pool/invent-resumes.ts'
import { boundFor, cover, sketch, termsOf } from '../../src/coverage/index.ts'
import { CREDIT_LEVELS } from '../../src/coverage/sketch.ts'
import { STRENGTHS } from '../../src/evidence/index.ts'
import type { Analysis, Job } from '../../src/schema/index.ts'
import { printPosting, printResume, someCase } from '../axioms/generators.ts'
import { boundOf } from '../helpers/bound-of.ts'
import { analyseText, TAXONOMY, understandText } from '../helpers/stages.ts'

const compareBound = (resume: string, posting: string): { bound: number; score: number } => {
  const [analysis, job] = [analyseText(resume), understandText(posting)]
  return {
    bound: boundOf(sketch(analysis, TAXONOMY), boundFor(job, TAXONOMY)),
    score: Math.round(cover(analysis, job, TAXONOMY).score * 10),
  }
}

const SAMPLES = new URL('../../samples/', import.meta.url)
const POSTINGS = ['data-scientist', 'genai-engineer', 'ml-engineer-strong', 'two-column'].map((name) =>
  readFileSync(new URL(`${name}/job.txt`, SAMPLES), 'utf8'),
)
const jobs = POSTINGS.map((text) => understandText(text))

/** How far the bound is above the score, in tenths of a point. */
const expectBound = (analysis: Analysis, job: Job): number => {
  const bound = boundOf(sketch(analysis, TAXONOMY), boundFor(job, TAXONOMY))
  const score = Math.round(cover(analysis, job, TAXONOMY).score * 10)
  expect(bound).toBeGreaterThanOrEqual(score)
  return bound - score
}

const RESUME = `Ada Lindqvist
ada@example.org

Experience
Data Engineer, Birchwood Labs, Jan 2022 - Dec 2023
- Built pipelines in Python and Airflow on AWS

Education
BSc in Computer Science, Lakeside University, 2019

Skills
Python, SQL, Docker

Certifications
AWS Certified Machine Learning - Specialty
`

const posting = (...lines: string[]): string => `Data Engineer\n\nRequirements\n${lines.map((line) => `- ${line}`).join('\n')}\n`

describe('the bound of a sketch', () => {
  it('is never under the score', () => {
    fc.assert(
      fc.property(someCase, (plan) => {
        const { bound, score } = compareBound(printResume(plan.resume), printPosting(plan.posting))
        expect(bound).toBeGreaterThanOrEqual(score)
      }),
      { numRuns: 150 },
    )
  })

  it.each([
    ['Mentored four apprentices', 'Take initiative to improve Kafka'],
    ['Presented findings on tides to the harbour board', 'Mentor junior engineers in Kafka'],
    ['Gathered requirements of clients', 'Work with stakeholders on Kafka'],
    ['Researched the salt content of ropes', 'Solve complex problems with Kafka'],
  ])('counts the months of work that only hints at a deed: %s', (line, asked) => {
    const resume = `Ada Lindqvist\n\nExperience\nKeeper, Birchwood Yard, Jan 2008 - Dec 2023\n- ${line}\n\nSkills\nDocker\n`
    const { bound, score } = compareBound(resume, posting(asked, 'Docker'))
    expect(bound).toBeGreaterThanOrEqual(score)
    expect(score).toBeGreaterThan(0)
  })

  it('is never under the score, and never under a looser one, however few terms are looked up', () => {
    const limits = [0, 1, 5, 20, 100, 4_000]
    fc.assert(
      fc.property(someCase, (plan) => {
        const [analysis, job] = [analyseText(printResume(plan.resume)), understandText(printPosting(plan.posting))]
        const score = Math.round(cover(analysis, job, TAXONOMY).score * 10)
        const own = sketch(analysis, TAXONOMY)
        const bounds = limits.map((most) => {
          const bound = boundFor(job, TAXONOMY, most)
          expect(termsOf(bound).size).toBeLessThanOrEqual(most + 1)
          return boundOf(own, bound)
        })
        for (const bound of bounds) expect(bound).toBeGreaterThanOrEqual(Math.max(score, bounds.at(-1) ?? 0))
      }),
      { numRuns: 60 },
    )
  })

  it('is never under the score of who says in few words what the posting says in many', () => {
    const places = fc.constantFrom('Jan 2022 - Dec 2023', 'Mar 2018 - Jan 2019', '')
    const fragment = fc.record({ posting: fc.nat(), from: fc.nat(), words: fc.integer({ min: 1, max: 9 }) })
    const position = fc.record({ dates: places, says: fc.array(fragment, { minLength: 1, maxLength: 6 }) })
    fc.assert(
      fc.property(
        fc.array(position, { minLength: 1, maxLength: 4 }),
        fc.array(fragment, { maxLength: 5 }),
        (positions, listed) => {
          const say = (one: { posting: number; from: number; words: number }): string => {
            const words = (POSTINGS[one.posting % POSTINGS.length] ?? '').split(/\s+/)
            return words.slice(one.from % words.length, (one.from % words.length) + one.words).join(' ')
          }
          const work = positions.map(
            ({ dates, says }) =>
              `Data Engineer, Birchwood Labs${dates && `, ${dates}`}\n${says.map((one) => `- ${say(one)}`).join('\n')}\n`,
          )
          const analysis = analyseText(`Ada Lindqvist\n\nExperience\n${work.join('\n')}\nSkills\n${listed.map(say).join(', ')}\n`)
          for (const job of jobs) expectBound(analysis, job)
        },
      ),
      { numRuns: 30 },
    )
  })

  it('is less than two points above the score of invented resumes, on the mean', () => {
    const slack = Array.from({ length: 20 }, (_, seed) => analyseText(inventResume(seed))).flatMap((analysis) =>
      jobs.map((job) => expectBound(analysis, job)),
    )
    expect(slack.reduce((sum, one) => sum + one, 0) / slack.length).toBeLessThan(20)
  })

  it('stays a bound where a posting asks for everything that there is', () => {
    const lines = TAXONOMY.skills.map(({ name }) => `3+ years of ${name} or similar tools`)
    const job = understandText(posting(...lines))
    const bound = boundFor(job, TAXONOMY)
    const analysis = analyseText(RESUME)
    expect(boundOf(sketch(analysis, TAXONOMY), bound)).toBeGreaterThanOrEqual(
      Math.round(cover(analysis, job, TAXONOMY).score * 10),
    )
  })

  it('holds where a posting asks in words that only evoke a skill', () => {
    const evoked = TAXONOMY.skills.flatMap(({ evokes }) =>
      evokes.filter(({ sense }) => sense === undefined).map(({ form }) => form),
    )
    expect(evoked.length).toBeGreaterThan(20)
    for (const form of evoked.slice(0, 120)) {
      const resume = RESUME.replace('- Built pipelines', `- Used ${form} every day`)
      const { bound, score } = compareBound(resume, posting(`Experience with ${form}`, 'Python'))
      expect(bound, form).toBeGreaterThanOrEqual(score)
    }
  })

  it.each([
    ['years of work', posting('4+ years of professional experience', 'Python')],
    ['a degree', posting("Master's degree in Computer Science", 'Python')],
    ['a degree and a higher one that is wished for', posting("Bachelor's degree required, Master's preferred", 'Python')],
    ['a degree or work in its place', posting("Bachelor's degree or equivalent experience", 'Airflow')],
    ['alternatives', posting('Airflow, Prefect or Dagster', 'Scala or Java')],
    ['skills that are shown, listed or missing', posting('Python', 'Docker', 'Kubernetes', 'A relational database')],
    ['years of one skill', posting('5+ years of experience with Python')],
    ['a certification', posting('AWS Certified Machine Learning certification', 'SQL')],
    ['several of a list', posting('Two or more of AWS, GCP and Azure', 'SQL')],
    ['several of a list that names one of them twice', posting('Two or more of Scala, Airflow and Apache Airflow', 'Haskell')],
    ['an open list', posting('A cloud platform such as GCP', 'SQL')],
    ['a name of which the rest of a phrase is missing', posting('Python microservices', 'SQL')],
    ['a name beside the rest of the phrase', posting('Python pipelines', 'SQL')],
    ['a deed that is done on another thing', posting('Experience writing tests for payment terminals', 'SQL')],
    [
      'words that a line holds, and words that none does',
      posting('Experience with reliable pipelines', 'Experience with patient explanations'),
    ],
  ])('is the score itself for %s', (_, job) => {
    const { bound, score } = compareBound(RESUME, job)
    expect(bound).toBe(score)
  })

  it.each([
    ['years of either of two skills', posting('5+ years of experience with Airflow or Scala', 'SQL')],
    ['an open list that lets siblings in', posting('Prefect, Dagster or similar', 'Pinecone, Weaviate or similar')],
    ['years that a list of skills may hide', posting('6+ years of experience in data engineering')],
    [
      'words copied from the posting',
      posting('Built pipelines in Python and Airflow on AWS for a team of many analysts every day'),
    ],
  ])('is at least the score for %s', (_, job) => {
    const copied = RESUME.replace('on AWS', 'on AWS for a team of many analysts every day')
    const { bound, score } = compareBound(copied, job)
    expect(bound).toBeGreaterThanOrEqual(score)
  })

  it.each(['Counted fish with Detectron2', 'Parsed texts with NLTK'])(
    'is at least the score for an open list with too many siblings to look at: %s',
    (bullet) => {
      const resume = `Ida Lund\n\nEXPERIENCE\nPlanner, Brightwater Labs\nJan 2020 - Dec 2021\n- ${bullet}\n`
      const { bound, score } = compareBound(resume, posting('OpenCV, spaCy or similar'))
      expect(score).toBeGreaterThan(0)
      expect(bound).toBeGreaterThanOrEqual(score)
    },
  )

  const HARBOUR = 'over forty years in trade the calm old harbour offices of Kirkwall'

  it.each([
    [
      'the beginning of a wish',
      `Seeking ${HARBOUR}`,
      (copy: string) => `${copy} automated dredging`,
      'Experience automating rebuilds',
    ],
    [
      'part of what only looks like a deed',
      `Service ${HARBOUR}`,
      (copy: string) => `Gave tides an endpoint for customer ${copy}`,
      'Experience building endpoints',
    ],
    [
      'what parts the words of a deed',
      `Towards ${HARBOUR}`,
      (copy: string) => `Reduced ${copy} manual dredging`,
      'Experience automating rebuilds',
    ],
  ])('is not under the score where %s is copied', (_, copy, write, asked) => {
    const resume = RESUME.replace('Built pipelines in Python and Airflow on AWS', write(copy))
    const { bound, score } = compareBound(resume, `${posting(asked)}\nAbout us\n${copy}\n`)
    expect(bound).toBeGreaterThanOrEqual(score)
  })

  it('is not under the score of a certification that is claimed weakly', () => {
    const weakly = `Summary\nData engineer, familiar with AWS Certified Machine Learning - Specialty\n`
    const claimed = RESUME.replace(/Certifications[\s\S]*/, '').replace('Experience\n', `${weakly}\nExperience\n`)
    const { bound, score } = compareBound(claimed, posting('AWS Certified Machine Learning certification'))
    expect(score).toBe(350)
    expect(bound).toBeGreaterThanOrEqual(score)
  })

  it('tells apart every strength that a place can have', () => {
    const units = Object.values(STRENGTHS).map(({ strength }) => Math.round(strength * 200))
    expect(units.filter((one) => !(CREDIT_LEVELS as readonly number[]).includes(one))).toEqual([])
  })
})
