import { describe, expect, it } from 'vitest'
import { findSeams } from '../../src/requirements/glued.ts'
import { applyEdits } from '../../src/text/edit.ts'
import { textDocument } from '../helpers/text-document.ts'
import { asks, parse } from './ask.ts'

const FILLER =
  'Lampworks is a family company that has been making lamps in Ghent for a long time and that sells them all over the world, from small shops in the harbour to the great halls of three continents, with care for people and for the light they read by at night. '

const split = (line: string): string[] => {
  const document = textDocument(line)
  const parted = applyEdits(document, findSeams(document, []))
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

  it('is split before the first word of a point', () => {
    expect(split(`${FILLER}Experience with SQL or other toolsCompetence in chartsKnowledge of shops`).slice(-2)).toEqual([
      'Competence in charts',
      'Knowledge of shops',
    ])
  })

  it('is split behind a heading that a number follows', () => {
    expect(split(`${FILLER}Together with analystsRequirements5+ years in sales`).slice(-2)).toEqual([
      'Requirements',
      '5+ years in sales',
    ])
  })

  it('is split before years that follow a word', () => {
    expect(split(`${FILLER}Degree in a related field3+ years of experience`).at(-1)).toBe('3+ years of experience')
  })

  it('is split around a known heading and its colon', () => {
    expect(split(`${FILLER}What You'll Bring: Patience and care. Nice to have: Rust.`).slice(-4)).toEqual([
      "What You'll Bring:",
      'Patience and care.',
      'Nice to have:',
      'Rust.',
    ])
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

  it('is left alone when it is short', () => {
    expect(split('We love charts.Responsibilities')).toEqual(['We love charts.Responsibilities'])
  })

  it.each([
    ['Required QualificationsActive Secret clearance', ['Required Qualifications', 'Active Secret clearance']],
    ['Who are we?Lampworks is a family company', ['Who are we?', 'Lampworks is a family company']],
    ['Required Qualifications Active', ['Required Qualifications Active']],
    ['TeamCity and SkillsFuture', ['TeamCity and SkillsFuture']],
  ])('is split behind a heading, however short it is: "%s"', (line, parts) => {
    expect(split(line)).toEqual(parts)
  })

  it('shows the name that ran into the next word', () => {
    expect(
      asks(`Engineer\n\n${FILLER.trim()}RequirementsReports in TableauExperience with charts in SQLKnowledge of Kafka`),
    ).toEqual(['required Tableau', 'required SQL', 'required Kafka'])
  })

  it('keeps every span exact', () => {
    const text = `Data Engineer\n\n${FILLER.trim()}What you'll doBuild data pipelines in Python.Requirements5+ years of experience with Spark.Strong SQL!Nice to have: Kafka or Flink.BenefitsFree Java all day.`
    expect(asks(text)).toEqual(['duty data pipelines', 'duty Python', 'required Spark', 'required SQL', 'preferred Kafka|Flink'])
    expect(parse(text).experience).toMatchObject({ min: 5, max: null })
  })
})
