import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findSeams } from '../../../src/requirements/units/find-seams.ts'
import { applyEdits } from '../../../src/text/edit.ts'
import { understandText } from '../../helpers/stages.ts'
import { textDocument } from '../../helpers/text-document.ts'

/** Of what is asked with line breaks the share that is asked without them; held a little below what is reached. */
const KEPT = 0.5

const FILLER =
  'Lampworks is a family company that has been making lamps in Ghent for a long time and that sells them all over the world, from small shops in the harbour to the great halls of three continents, with care for people and for the light they read by at night. '

/** @param name stands in the line and is one name. */
const split = (line: string, name?: string): string[] => {
  const document = textDocument(line)
  const start = name === undefined ? 0 : line.indexOf(name)
  const names = name === undefined ? [] : [{ start, end: start + name.length }]
  const parted = applyEdits(document, findSeams(document, names))
  return parted.lines.map(({ start, end }) => parted.text.slice(start, end).trim())
}

describe('a glued line', () => {
  it('is split where a sentence runs into the next', () => {
    expect(split(`${FILLER.trim()}ResponsibilitiesBuild models.Train them in production.`).slice(-3)).toEqual([
      'Responsibilities',
      'Build models.',
      'Train them in production.',
    ])
  })

  it('is split where the next sentence begins with a single letter', () => {
    expect(split(`${FILLER}A degree in charts is required.A master’s degree is preferred.I too like maps.`).slice(-2)).toEqual([
      'A master’s degree is preferred.',
      'I too like maps.',
    ])
  })

  it('is split before the first word of a point', () => {
    expect(split(`${FILLER}Experience with SQL or other toolsCompetence in chartsKnowledge of shops`).slice(-2)).toEqual([
      'Competence in charts',
      'Knowledge of shops',
    ])
  })

  it('is split behind capitals, however often they run into a word of the text', () => {
    const once = `${FILLER}Experience in charts and SQLExperience with maps`
    expect(split(`${once} or Databricks SQLExperience of shops`).slice(-3)).toEqual([
      `${FILLER}Experience in charts and SQL`.trim(),
      'Experience with maps or Databricks SQL',
      'Experience of shops',
    ])
    for (const name of ['USPliant of', 'JPMorgan or', 'SQLServer and', 'AWSLambda for'])
      expect(split(`${FILLER}We work with ${name} others and are glad of it`)).toHaveLength(1)
  })

  it('is split behind a heading that a number follows', () => {
    expect(split(`${FILLER}Together with analystsRequirements5+ years in sales`).slice(-2)).toEqual([
      'Requirements',
      '5+ years in sales',
    ])
  })

  it('is split before years that follow a word', () => {
    expect(split(`${FILLER}Degree in a related field3+ years of experience`).at(-1)).toBe('3+ years of experience')
    expect(split(`${FILLER}Five years or more, and fewer with a PhD3+ years of experience`).at(-1)).toBe('3+ years of experience')
  })

  it('is split around a known heading and its colon', () => {
    expect(split(`${FILLER}What You'll Bring: Patience and care. Nice to have: Rust.`).slice(-4)).toEqual([
      "What You'll Bring:",
      'Patience and care.',
      'Nice to have:',
      'Rust.',
    ])
  })

  it.each(['into', 'across', 'within'])('is not split behind "%s", which ends no line', (word) => {
    const duties = `Build lamps. Bring new tools ${word} Lampworks apps and halls.`
    expect(split(`${FILLER}${FILLER}What You'll Do ${duties} What We Ask Patience and care.`)).toContain(duties)
  })

  it('is split before "Nice to have" between names', () => {
    expect(split(`${FILLER}Requirements Python and Kafka Nice to have Terraform and Docker`).slice(-4)).toEqual([
      'Requirements',
      'Python and Kafka',
      'Nice to have',
      'Terraform and Docker',
    ])
  })

  it('is not split before "nice to have" within a sentence', () => {
    const line = `${FILLER}It is nice to have Terraform and Docker`
    expect(split(line)).toEqual([line])
  })

  it('is split at spaces, too, once it has shown to be a list', () => {
    const line = `${FILLER.trim()}QualificationsPassion for light.Strong wish to learn Proficiency with charts Ability to listen`
    expect(split(line).slice(-3)).toEqual(['Strong wish to learn', 'Proficiency with charts', 'Ability to listen'])
  })

  it.each(['uses GitHub and LinkedIn', 'likes Google Cloud', 'knows JavaScript', 'writes Node.js'])(
    'is not split in one that %s',
    (end) => {
      expect(split(FILLER + end)).toEqual([FILLER + end])
    },
  )

  it.each([
    [
      'points',
      'Keep small lamps alight Causal studies of wicks Leading people at night Writing reports for shops Mending old stands',
    ],
    ['a name and fewer points', 'and stands Leading people at night with Python scripts'],
  ])('is split where capitals begin %s only where there are many', (what, points) => {
    const line = `Who we are ${FILLER}${FILLER}What you bring Strong record of small lamps Experience with tools ${points}`
    const parted = split(line, 'Python')
    expect(parted.some((part) => part.startsWith('Leading people'))).toBe(what === 'points')
    expect(parted.some((part) => part.startsWith('Python'))).toBe(false)
  })

  it('is left alone when it is short', () => {
    expect(split('We love charts.Responsibilities')).toEqual(['We love charts.Responsibilities'])
  })
})

describe('a posting that was copied as one line', () => {
  it('is split at headings before points, at the points, and where a list ends', () => {
    const line = `Engineer Who we are ${FILLER}${FILLER}What you will do - Build Kafka pipelines - Look after 3 lamps Requirements - 3+ years of Python - Docker - or similar Nice to have Scala Lampworks is an equal opportunity employer.`
    expect(split(line)).toEqual([
      'Engineer',
      'Who we are',
      FILLER + FILLER.trim(),
      'What you will do',
      '- Build Kafka pipelines',
      '- Look after 3 lamps',
      'Requirements',
      '- 3+ years of Python',
      '- Docker',
      '- or similar',
      'Nice to have',
      'Scala',
      'Lampworks is an equal opportunity employer.',
    ])
  })

  it.each([
    `${FILLER}${FILLER}We sell - if we must - lamps - old ones - to You have never seen such lamps.`,
    `${FILLER}${FILLER}Requirements of Ghent's lamps are high - we know - and Experience with light - of all kinds - counts.`,
    `${FILLER}${FILLER}Together with the Python community we have 5 years of experience and Strong Arms as our partner, as You know from all of the papers.`,
  ])('is not seen in a paragraph: "%s"', (line) => {
    expect(split(line)).toEqual([line])
  })

  const folder = new URL('../postings/', import.meta.url)
  const postings = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))

  const asksOf = (text: string): string[] =>
    understandText(text).requirements.flatMap(({ importance, parts }) =>
      parts.flatMap(({ anyOf }) => anyOf.map(({ surfaceForm }) => `${importance} ${surfaceForm}`)),
    )

  it('asks for nearly all that it asks for with its line breaks', () => {
    const count = { asked: 0, kept: 0 }
    for (const text of postings) {
      const asked = asksOf(text)
      const glued = new Set(asksOf(text.split(/\s*\n\s*/).join(' ')))
      count.asked += asked.length
      count.kept += asked.filter((ask) => glued.has(ask)).length
    }
    expect(count.kept / count.asked).toBeGreaterThanOrEqual(KEPT)
  })
})
