import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../src/schema/index.ts'
import { isDeedWith, opensWithDeed } from '../../src/tailoring/deeds.ts'
import { DEED_VERBS } from '../../src/text/deed-verbs.ts'

const evidenceOf = (line: string, name: string, change: Partial<Evidence> = {}): Evidence => ({
  skill: 'any',
  surfaceForm: name,
  relation: 'exact',
  near: false,
  start: line.indexOf(name),
  end: line.indexOf(name) + name.length,
  section: 'experience',
  strength: 1,
  why: '',
  ...change,
})

const isDeed = (line: string, name: string, change: Partial<Evidence> = {}): boolean =>
  isDeedWith(line, { start: 0, end: line.length }, evidenceOf(line, name, change))

describe('a deed', () => {
  it.each([
    ['- Built planners in PyTorch', 'PyTorch'],
    ['• Quickly moved 60 services to Kubernetes', 'Kubernetes'],
    ['I wrote the scheduler in Kafka', 'Kafka'],
    ['- Replaced plain rules with TensorFlow', 'TensorFlow'],
    ['- Migrated nightly jobs from Luigi to Airflow', 'Airflow'],
    ['- Fine-tuned BERT on 2,000 letters', 'BERT'],
    ['- Shipping models with Docker, without an outage', 'Docker'],
    ['- Evaluated 12 models with MLflow', 'MLflow'],
  ])('%s: done with %s', (line, name) => {
    expect(isDeed(line, name)).toBe(true)
  })

  it.each([
    ['- Worked next to the Kubernetes team', 'Kubernetes'],
    ['- Helped a colleague with Jenkins', 'Jenkins'],
    ['- Replaced TensorFlow with plain rules', 'TensorFlow'],
    ['- Migrated nightly jobs from Luigi to Airflow', 'Luigi'],
    ['- Interviewed candidates for PyTorch roles', 'PyTorch'],
    ['- Recommended hiring for PyTorch roles', 'PyTorch'],
    ['- Evaluated Kafka and rejected it', 'Kafka'],
    ['- Built a prototype in Kafka and rejected it', 'Kafka'],
    ['- Built planners without PyTorch', 'PyTorch'],
    ['- Excited to learn Kubernetes', 'Kubernetes'],
    ['- Tools: Kubernetes', 'Kubernetes'],
  ])('%s: not done with %s', (line, name) => {
    expect(isDeed(line, name)).toBe(false)
  })

  it('is told of work or a project, in words that do not play it down', () => {
    const line = '- Built planners in PyTorch'
    expect(isDeed(line, 'PyTorch', { section: 'projects', strength: 0.9 })).toBe(true)
    expect(isDeed(line, 'PyTorch', { section: 'skills', strength: 0.6 })).toBe(false)
    expect(isDeed(line, 'PyTorch', { strength: 0.5 })).toBe(false)
  })

  it('may begin with a verb in “co”, and with what was done together', () => {
    expect(isDeed('- Constructed planners in PyTorch', 'PyTorch')).toBe(true)
    expect(isDeed('- Co-wrote planners in PyTorch', 'PyTorch')).toBe(true)
  })

  it('may stand after a label', () => {
    const opens = (line: string): boolean => opensWithDeed(line, { start: 0, end: line.length })
    expect(opens('- Course project: built a planner')).toBe(true)
    expect(opens('- Tools: PyTorch')).toBe(false)
  })
})

describe('the forms of verbs', () => {
  it.each([
    ['built', 'build'],
    ['builds', 'build'],
    ['running', 'run'],
    ['ran', 'run'],
    ['shipped', 'ship'],
    ['tuning', 'tune'],
    ['modified', undefined],
    ['unified', 'unify'],
    ['leading', 'lead'],
  ])('%s is a form of %s', (form, verb) => {
    expect(DEED_VERBS.get(form)).toBe(verb)
  })
})
