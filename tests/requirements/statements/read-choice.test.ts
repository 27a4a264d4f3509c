import { describe, expect, it } from 'vitest'
import { lexiconOf } from '../../../src/language/lexicon.ts'
import { countAsked, isOpen } from '../../../src/requirements/statements/read-choice.ts'

/** @param marked its alternatives in square brackets, what is asked behind them in curly ones. */
const read = (marked: string): { open: boolean; atLeast: number } => {
  const list: { start: number; end: number }[] = []
  const [bare = '', behind] = marked.split('{')
  const text = bare.replace(/\[([^\]]+)\]/g, (_, words: string, at: number) => {
    const start = at - 2 * list.length
    list.push({ start, end: start + words.length })
    return words
  })
  const whole = text + (behind ?? '')
  const unit = { start: 0, end: whole.length }
  const next = behind === undefined ? undefined : { start: text.length, end: whole.length }
  return { open: isOpen(whole, unit, list, lexiconOf('english'), next), atLeast: countAsked(whole, unit, list) }
}

describe('a choice', () => {
  it.each([
    'Tools such as [Docker] or [Podman]',
    '[Clouds] such as [AWS], [GCP]',
    '[Airflow] or similar',
    '[Tableau]/[Power BI] or comparable tools',
    'Libraries ([pandas], [Spark], etc.)',
    'Databases, e.g. [MySQL] or [Redis]',
    'Languages including [Python] and [Go]',
  ])('lets in others of the kind in "%s"', (text) => {
    expect(read(text).open).toBe(true)
  })

  it.each([
    ['Languages including [Python], {Go} and Rust', false],
    ['Tools including [Docker] and {Podman}', false],
    ['Tools including [Docker], and {Podman}', false],
    ['Tools including [Docker] for the {build}', true],
    ['Clouds such as [AWS] or [GCP], {Go}', true],
  ])('in "%s" lets in others of the kind, if not each thing of its list is asked: %s', (marked, open) => {
    expect(read(marked).open).toBe(open)
  })

  it.each(['[Python] or [R]', 'One of [AWS], [GCP]', 'Clouds ([AWS] or [GCP])'])('is closed in "%s"', (text) => {
    expect(read(text).open).toBe(false)
  })

  it.each([
    ['Two or more of [Kafka], [Flink] and [Spark]', 2],
    ['At least 3 of [Kafka], [Flink], [Spark], [Hive]', 3],
    ['Two languages such as [Go], [Rust]', 2],
    ['Five of [Kafka], [Flink]', 2],
    ['One of [Kafka], [Flink]', 1],
    ['[Kafka] or [Flink], two years', 1],
    ['Two years of [Kafka] or [Flink]', 1],
  ])('in "%s" asks for %i', (text, atLeast) => {
    expect(read(text).atLeast).toBe(atLeast)
  })
})
