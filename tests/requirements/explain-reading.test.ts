import { readdirSync, readFileSync } from 'node:fs'
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

  it('names the row of a wish within a sentence, of a degree and of years', () => {
    const asked = read(
      'Engineer\n\nRequirements\n- Strong SQL\n- Expertise in agents (LangGraph preferred)\n- Java (3+ years), Rust (5+ years)',
    )
    expect(asked.requirements.map(({ importance, read }) => `${importance}: ${read.by}`)).toEqual([
      'required: models/sense.json',
      'required: models/sense.json',
      'preferred: postings/wish',
      'required: models/sense.json',
    ])
    expect(asked.why?.[2]?.importance.by).toBe('postings/wish')
    expect(asked.requirements[3]?.parts.map(({ years, yearsBy }) => [years, yearsBy])).toEqual([
      [3, 'postings/years'],
      [5, 'postings/years'],
    ])
    expect(asked.why?.[3]?.parts[0]?.years?.by).toBe('postings/years')
    expect(job.degree?.by).toBe('degrees/bachelor')
    expect(job.experience?.by).toBe('postings/years')
    expect(why.map(({ degree, years }) => [degree?.by, years?.by].filter(Boolean))).toEqual(
      job.requirements.map(({ degree, years }) => [degree?.by, years?.by].filter(Boolean)),
    )
    expect(why.flatMap(({ degree }) => degree ?? [])).toEqual([
      { said: 'bachelor', by: 'degrees/bachelor', sure: null, terms: [] },
    ])
  })

  it('names the row of each condition, and the model where no form was found', () => {
    const asked = read(
      'Engineer\n\nRequirements\n- Strong SQL\n- Up to 20% travel\n- This post is full-time, five days per week.\n\nLocation: Ghent',
    )
    const why = asked.whyBlockers ?? []
    expect(why.map(({ kind }) => `${kind.said}: ${kind.by}`)).toEqual([
      'travel: conditions/travel-share',
      'shift: conditions/working-hours',
      'location: conditions/location-line',
    ])
    expect(why.map(({ kind }) => kind.by)).toEqual(asked.blockers.map(({ by }) => by))
    expect(why.map(({ sense }) => sense?.by)).toEqual([undefined, 'models/sense.json', undefined])
  })

  it('names only rows that there are', () => {
    const home = new URL('../../', import.meta.url)
    const textsIn = (folder: string, ending: string): string =>
      readdirSync(new URL(folder, home), { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith(ending))
        .map((path) => readFileSync(new URL(`${folder}/${path}`, home), 'utf8'))
        .join('\n')
    const rows = `${textsIn('skills-taxonomy/language/postings', '.yaml')}${textsIn('skills-taxonomy/language/de', 'postings.yaml')}`
    const ids = new Set([...rows.matchAll(/^- id: (\S+)$/gm)].map(([, id]) => `postings/${id}`))
    const named = [...textsIn('src/requirements', '.ts').matchAll(/'(postings\/[a-z-]+)'/g)].map(([, id = '']) => id)
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter((id) => !ids.has(id))).toEqual([])
  })

  it('names the rule where one went before the model', () => {
    const asked = read('Engineer\n\nNice to have\n- Experience with Kafka\n\nRequirements\n- Experience with Kafka\n- SQL')
    expect(asked.requirements[0]?.importance).toBe('required')
    expect(asked.why?.[0]?.importance).toEqual({
      ...{ said: 'required', by: 'rule: the same words are asked more firmly further on' },
      ...{ sure: null, terms: [] },
    })
  })
})
