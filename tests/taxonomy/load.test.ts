import { describe, expect, it } from 'vitest'
import { lineageOf } from '../../src/lineage.ts'
import { loadTaxonomy } from '../../src/taxonomy/index.ts'

const taxonomy = loadTaxonomy()
const lineage = lineageOf(taxonomy)
const byId = new Map(taxonomy.skills.map((skill) => [skill.id, skill]))

/** The skills of which this is a form without a condition. */
const ownersOf = (form: string): string[] =>
  taxonomy.skills.filter(({ forms }) => forms.some((own) => own.form.toLowerCase() === form)).map(({ id }) => id)

describe('loadTaxonomy', () => {
  it('gives the same taxonomy each time', () => {
    expect(loadTaxonomy()).toBe(taxonomy)
  })

  it('brings its written forms, and gives them to no copy with other skills', () => {
    expect('writtenForms' in taxonomy).toBe(true)
    expect('writtenForms' in { ...taxonomy, skills: [] }).toBe(false)
  })

  it('holds the field', () => {
    expect(taxonomy.skills.length).toBeGreaterThan(1200)
    expect(taxonomy.skills.flatMap(({ forms, evokes }) => [...forms, ...evokes]).length).toBeGreaterThan(4000)
  })

  it.each([
    ['k8s', 'kubernetes'],
    ['sklearn', 'scikit-learn'],
    ['golang', 'go'],
    ['postgres', 'postgresql'],
    ['natural language processing', 'nlp'],
    ['large language models', 'large-language-models'],
    ['amazon web services', 'aws'],
    ['c#', 'c-sharp'],
    ['.net', 'dot-net'],
  ])('knows %s as %s', (form, id) => {
    expect(ownersOf(form)).toEqual([id])
  })

  it.each([
    ['pytorch', 'machine-learning'],
    ['pytorch', 'deep-learning-framework'],
    ['kubernetes', 'devops'],
    ['amazon-sagemaker', 'cloud-platform'],
    ['retrieval-augmented-generation', 'large-language-models'],
    ['mlflow', 'mlops'],
    ['pandas', 'python'],
  ])('puts %s under %s', (narrower, broader) => {
    expect(lineage.ancestorsOf(narrower).has(broader)).toBe(true)
  })

  it.each([
    ['torchvision', 'pytorch'],
    ['dplyr', 'tidyverse'],
  ])('keeps %s a skill of its own under %s', (narrower, broader) => {
    expect(byId.get(narrower)?.broader).toContain(broader)
  })

  it.each(['go', 'r', 'c', 'apache-spark', 'aws-lambda', 'claude', 'express-js', 'spring', 'excel', 'microsoft-word', 'rest'])(
    'takes %s for a skill only under a condition',
    (id) => {
      const shortest = byId
        .get(id)
        ?.forms.toSorted((a, b) => a.form.length - b.form.length)
        .find(({ form }) => /^[A-Za-z0-9]+$/.test(form))
      expect(shortest?.sense).toBeDefined()
    },
  )

  it('never takes an employer for a skill', () => {
    expect(['amazon', 'google', 'microsoft', 'meta', 'apple'].flatMap(ownersOf)).toEqual([])
  })
})

describe('the role brief', () => {
  const { brief } = taxonomy

  it('has eight responsibilities, each with skills', () => {
    expect(brief.responsibilities.map(({ skills }) => skills.length > 0)).toEqual(Array(8).fill(true))
  })

  it('asks for seven things', () => {
    expect(brief.skills).toHaveLength(7)
  })

  it('names five titles, four salary bands, five questions and three pillars', () => {
    const { titles, salaries, faq, pillars } = brief
    expect([titles.length, salaries.length, faq.length, pillars.length]).toEqual([5, 4, 5, 3])
  })

  it('asks for three to seven years and a bachelor’s degree', () => {
    expect(brief.education).toMatchObject({ degree: "Bachelor's degree", years: { min: 3, max: 7 } })
  })

  it('knows what each level is paid', () => {
    expect(brief.salaries.map(({ level, minUsd, maxUsd }) => [level, minUsd, maxUsd])).toEqual([
      ['entry', 120_000, 145_000],
      ['mid', 143_000, 218_000],
      ['senior', 180_000, 264_000],
      ['top', 200_000, 350_000],
    ])
  })

  it.each(['entry', 'mid', 'senior', 'top'] as const)('has a posting for the %s level that names the core', (level) => {
    const posting = brief.postings[level]
    for (const words of [
      'Python',
      'AWS, Azure or Google Cloud',
      'deep learning',
      'data structures and algorithms',
      'MLOps',
      'cross-functional',
    ])
      expect(posting).toContain(words)
  })
})
