import { describe, expect, it } from 'vitest'
import { readText } from '../../src/document/index.ts'
import { loadModels } from '../../src/learned/load-models.ts'
import { understand } from '../../src/pipeline.ts'
import { Job } from '../../src/schema/job.ts'
import { TAXONOMY } from '../helpers/stages.ts'

const read = (text: string): Job => understand(readText(text), TAXONOMY, loadModels(), { why: true })

const POSTING = `Lamp Engineer

Requirements
- Strong SQL and experience with PyTorch or JAX
- 5+ years in data engineering
- Bachelor's degree in physics
- Strong SQL and experience with PyTorch or JAX

Nice to have
- Kafka`

describe('why a posting is read as it is', () => {
  const job = read(POSTING)
  const why = job.why ?? []

  it('is not said where it was not asked for', () => {
    expect(understand(readText(POSTING), TAXONOMY, loadModels())).not.toHaveProperty('why')
  })

  it('fits the schema', () => {
    expect(() => Job.parse(job)).not.toThrow()
  })

  it('is said of every statement, part and link, in the words that they are read in', () => {
    expect(why.map(({ requirement }) => requirement)).toEqual(job.requirements.map(({ id }) => id))
    expect(why.map(({ importance, kind }) => [importance.said, kind.said])).toEqual(
      job.requirements.map(({ importance, kind }) => [importance, kind]),
    )
    expect(why.map(({ parts }) => parts.map(({ anyOf }) => anyOf.map(({ said }) => said)))).toEqual(
      job.requirements.map(({ parts }) => parts.map(({ anyOf }) => anyOf.map(({ surfaceForm }) => surfaceForm))),
    )
    expect(why[0]?.parts.flatMap(({ links }) => links.map(({ said, by }) => `${said}: ${by}`))).toEqual([
      'PyTorch or JAX: models/choices.json',
    ])
  })

  it('names the model with its terms, the weightiest first, and how sure it is', () => {
    const { by, sure, terms = [] } = why[0]?.importance ?? {}
    expect(by).toBe('models/sense.json')
    expect(sure).toBe(job.requirements[0]?.read.sure)
    expect(terms.length).toBeGreaterThan(2)
    const weights = terms.map(({ weight }) => Math.abs(weight))
    expect(weights).toEqual([...weights].sort((a, b) => b - a))
  })

  it('names the rule where one went before the model', () => {
    const asked = read('Engineer\n\nNice to have\n- Experience with Kafka\n\nRequirements\n- Experience with Kafka\n- SQL')
    expect(asked.requirements[0]?.importance).toBe('required')
    expect(asked.why?.[0]?.importance).toEqual({
      ...{ said: 'required', by: 'rule: a wish within a sentence, or the same words asked more firmly' },
      ...{ sure: null, terms: [] },
    })
  })
})
