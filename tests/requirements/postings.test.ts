import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { understandText } from '../helpers/stages.ts'
import { noFigures, PostingLabels, pairsF1, ratio, scorePosting } from './score-postings.ts'

const FOLDER = new URL('postings/', import.meta.url)

const postings = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.job.json'))
  .map((name) => {
    const labels = PostingLabels.parse(JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')))
    return { name: name.replace('.job.json', ''), labels, text: readFileSync(new URL(labels.file, FOLDER), 'utf8') }
  })

describe('the labelled postings', () => {
  it.each(postings)('quote verbatim: $name', ({ labels, text }) => {
    const quotes = [...labels.skills.flatMap(({ surface, quote }) => [surface, quote]), ...labels.blockers]
    expect(quotes.filter((quote) => !text.includes(quote))).toEqual([])
    expect(labels.skills.filter(({ surface, quote }) => !quote.includes(surface))).toEqual([])
  })

  it.each(postings)('are understood in title, years, degree and seniority: $name', ({ labels, text }) => {
    const { title, experience, degree, seniority } = understandText(text)
    expect({
      title,
      seniority,
      years: experience && { min: experience.min, max: experience.max },
      degree: degree && { level: degree.level, importance: degree.importance, orExperience: degree.orExperience },
    }).toEqual({ title: labels.title, seniority: labels.seniority, years: labels.years, degree: labels.degree })
  })

  it('are understood this well in all', () => {
    const figures = noFigures()
    const wrong = postings.flatMap(({ name, labels, text }) =>
      scorePosting(understandText(text), labels, figures).map((message) => `${name}: ${message}`),
    )
    const notes = wrong.join('\n')
    expect(ratio(figures.importance), notes).toBeGreaterThanOrEqual(0.97)
    expect(pairsF1(figures), notes).toBeGreaterThanOrEqual(0.9)
    expect(ratio(figures.trapsAvoided), notes).toBeGreaterThanOrEqual(0.97)
  })
})
