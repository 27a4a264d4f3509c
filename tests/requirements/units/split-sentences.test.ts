import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../../src/requirements/units/split-sentences.ts'
import { quote } from '../../../src/text/span.ts'

const sentencesOf = (line: string): string[] =>
  splitSentences(line, { start: 0, end: line.length }).map((span) => quote(line, span))

describe('the sentences', () => {
  it.each([
    ['You write Python. You test it.', ['You write Python.', 'You test it.']],
    ['Tools, e.g. Airflow. Good SQL.', ['Tools, e.g. Airflow.', 'Good SQL.']],
    ['Python, R, etc. Strong SQL.', ['Python, R, etc.', 'Strong SQL.']],
    ['A B.Sc. in Physics or a Ph.D. in Statistics', ['A B.Sc. in Physics or a Ph.D. in Statistics']],
    ['The J. Doe Company', ['The J. Doe Company']],
    ['Ein Handwerk (z. B. Bäcker)', ['Ein Handwerk (z. B. Bäcker)']],
    ['The use of API’s. Knowledge of SQL.', ['The use of API’s.', 'Knowledge of SQL.']],
    ['Node.js and ASP.NET', ['Node.js and ASP.NET']],
    ['Python • SQL • Java', ['Python', 'SQL', 'Java']],
    ['We run a mill. / You write Python. / Good SQL.', ['We run a mill.', 'You write Python.', 'Good SQL.']],
    ['You write Go / You know SQL / You review code', ['You write Go', 'You know SQL', 'You review code']],
    ['Kafka / Pulsar or similar', ['Kafka / Pulsar or similar']],
    ['Location: U.K. / Remote', ['Location: U.K. / Remote']],
    ['Profile► Reads tides► Mends nets', ['Profile', 'Reads tides', 'Mends nets']],
    ['Desired skills* Proven experience', ['Desired skills', 'Proven experience']],
    ['A* search and C* algebras', ['A* search and C* algebras']],
    ['Ready? Go!', ['Ready?', 'Go!']],
    ['You write react and sql. docker a plus', ['You write react and sql.', 'docker a plus']],
    ['BSc in Physics; 5+ years of Python', ['BSc in Physics;', '5+ years of Python']],
    ['One of the following is needed; Python, Java or Go', ['One of the following is needed; Python, Java or Go']],
    ['SQL; Go', ['SQL; Go']],
    ['Duties such as: 1) Mending nets; 2) Reading tides', ['Duties such as: 1) Mending nets; 2) Reading tides']],
    ['Duties such as (1) Mending nets; (2) Reading tides', ['Duties such as (1) Mending nets; (2) Reading tides']],
    ['Rust, Go; also Zig', ['Rust, Go; also Zig']],
    ['Queues and caches; tide tables; Redis.', ['Queues and caches; tide tables; Redis.']],
    ['Standards w.r.t. Python', ['Standards w.r.t. Python']],
    ['Fluent English; German B2', ['Fluent English;', 'German B2']],
    ['Location: Ghent, BE; Bruges, BE', ['Location: Ghent, BE; Bruges, BE']],
    ['Location: Ghent, BE; Salary: by agreement', ['Location: Ghent, BE;', 'Salary: by agreement']],
  ])('of "%s"', (line, statements) => {
    expect(sentencesOf(line)).toEqual(statements)
  })

  it.each([
    ['ein Studium der Informatik; drei Jahre Praxis mit Java', ['ein Studium der Informatik;', 'drei Jahre Praxis mit Java']],
    ['manejo de inventarios; carné de conducir', ['manejo de inventarios;', 'carné de conducir']],
    [
      'Notre équipe recrute : vous entretenez les ponts, vous maîtrisez AutoCAD et vous lisez un plan',
      ['Notre équipe recrute :', 'vous entretenez les ponts,', 'vous maîtrisez AutoCAD et vous lisez un plan'],
    ],
    [
      'Au sein de notre atelier de Brest, vous entretenez les ponts, vous formez les apprentis',
      ['Au sein de notre atelier de Brest, vous entretenez les ponts,', 'vous formez les apprentis'],
    ],
    ['Patient et soigneux, tu aimes le bois', ['Patient et soigneux, tu aimes le bois']],
    [
      'Diplômée d’une école de commerce, vous justifiez de trois ans de vente',
      ['Diplômée d’une école de commerce,', 'vous justifiez de trois ans de vente'],
    ],
    ['Gestores de tareas (ej. Trello)', ['Gestores de tareas (ej. Trello)']],
    ['SQL; Go', ['SQL; Go']],
    ['5 Jahre Praxis mit Python; Deutsch', ['5 Jahre Praxis mit Python;', 'Deutsch']],
  ])('of other languages: "%s"', (line, statements) => {
    const spans = splitSentences(line, { start: 0, end: line.length }, 'others')
    expect(spans.map((span) => quote(line, span))).toEqual(statements)
  })

  it('of a line without an end are cut, so that nothing is read for long', () => {
    const pieces = sentencesOf('word '.repeat(2_000))
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(1_500)
    expect(pieces.join(' ').split(/\s+/)).toHaveLength(2_000)
  })
})
