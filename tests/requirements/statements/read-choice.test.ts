import { describe, expect, it } from 'vitest'
import { lexiconOf } from '../../../src/language/lexicon.ts'
import { countAsked, isOpen } from '../../../src/requirements/statements/read-choice.ts'

/** @param marked its alternatives in square brackets. */
const read = (marked: string): { open: boolean; atLeast: number } => {
  const list: { start: number; end: number }[] = []
  const text = marked.replace(/\[([^\]]+)\]/g, (_, words: string, at: number) => {
    const start = at - 2 * list.length
    list.push({ start, end: start + words.length })
    return words
  })
  const unit = { start: 0, end: text.length }
  return { open: isOpen(text, unit, list, lexiconOf('english')), atLeast: countAsked(text, unit, list) }
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
