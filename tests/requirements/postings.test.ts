import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { findStatements, readLabels } from '../../scripts/train/read-labels.ts'
import { createScore, figuresOf, scorePosting } from '../../scripts/train/score.ts'
import { JobDegree, Seniority } from '../../src/schema/job.ts'
import { understandText } from '../helpers/stages.ts'

const FOLDER = new URL('postings/', import.meta.url)

/** What a posting asks of the person as a whole. */
const Role = z.object({
  title: z.string(),
  seniority: Seniority,
  years: z.object({ min: z.number(), max: z.number().nullable() }).nullable(),
  degree: JobDegree.pick({ level: true, importance: true, orExperience: true }).nullable(),
})

const read = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8')

const postings = readLabels(fileURLToPath(FOLDER)).map((labels) => {
  const name = labels.posting.replace('.txt', '')
  const role = Role.parse(JSON.parse(read(`${name}.asks.json`)).role)
  return { name, role, labels, text: read(labels.posting) }
})

/** Held a little below what the models that ship reach, which learn from these postings among others: what they once got right. */
const FLOORS: Readonly<Record<string, number>> = {
  'asks found, required': 0.93,
  'asks found, preferred': 0.8,
  'asks found, duty': 0.9,
  'asks precision': 0.97,
  importance: 0.92,
  'hard parts F1': 0.87,
  'hard parts exact F1': 0.78,
  'soft recall': 0.65,
  'pairs in a choice F1': 0.84,
}

/** The same of title, years, degree and seniority, all four of a posting. */
const ROLES = 0.85

describe('the labelled postings', () => {
  it('are all there are', () => {
    expect(postings.map(({ name }) => `${name}.txt`)).toEqual(
      readdirSync(FOLDER)
        .filter((file) => file.endsWith('.txt'))
        .sort(),
    )
  })

  it.each(postings)('quote verbatim: $name', ({ labels, text }) => {
    expect(labels.statements.filter(({ quote }) => !text.includes(quote)).map(({ quote }) => quote)).toEqual([])
    expect(labels.statements.filter(({ quote, parts }) => parts.some((part) => !quote.includes(part.quote)))).toEqual([])
  })

  it('are nearly all understood in title, years, degree and seniority', () => {
    const wrong = postings.flatMap(({ name, role, text }) => {
      const { title, experience, degree, seniority } = understandText(text)
      const read: z.infer<typeof Role> = {
        ...{ title: title ?? '', seniority },
        years: experience && { min: experience.min, max: experience.max },
        degree: degree && { level: degree.level, importance: degree.importance, orExperience: degree.orExperience },
      }
      return JSON.stringify(read) === JSON.stringify(role)
        ? []
        : [`${name}: ${JSON.stringify(read)}, not ${JSON.stringify(role)}`]
    })
    expect(1 - wrong.length / postings.length, wrong.join('\n')).toBeGreaterThanOrEqual(ROLES)
  })

  it('are understood this well in all', () => {
    const score = createScore()
    for (const { labels, text } of postings) {
      const job = understandText(text)
      scorePosting(score, job.document.text, job.requirements, findStatements(job.document.text, labels))
    }
    const figures = figuresOf(score)
    expect(
      Object.entries(FLOORS).filter(([name, floor]) => !((figures[name] ?? 0) >= floor)),
      JSON.stringify(figures, null, 1),
    ).toEqual([])
  })
})
