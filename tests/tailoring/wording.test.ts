import { describe, expect, it } from 'vitest'
import { lineageOf } from '../../src/lineage.ts'
import {
  asInMidLine,
  isAbbreviation,
  isFoundIn,
  looksTheSame,
  nameInMidLine,
  pairForms,
  standsFree,
  toPhrase,
} from '../../src/tailoring/wording.ts'
import { TAXONOMY } from '../helpers/stages.ts'

const placeOf = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

describe('standsFree', () => {
  it.each(['ran k8s at night', 'k8s', 'Python, k8s, SQL', 'moved to k8s.', 'k8s: two years', '- k8s'])(
    'is true in “%s”',
    (text) => {
      expect(standsFree(text, placeOf(text, 'k8s'))).toBe(true)
    },
  )

  it.each(['docker/k8s', 'k8s-based', '(k8s)', 'k8s.io', 'me@k8s', 'k8s&co', 'my_k8s'])('is false in “%s”', (text) => {
    expect(standsFree(text, placeOf(text, 'k8s'))).toBe(false)
  })
})

describe('toPhrase', () => {
  it('finds whole words only', () => {
    expect(toPhrase('wrote HTML by hand').includes(toPhrase('ml'))).toBe(false)
    expect(toPhrase('wrote ML, by hand').includes(toPhrase('ml'))).toBe(true)
    expect(toPhrase('Big\ndata').includes(toPhrase('big data'))).toBe(true)
  })
})

describe('looksTheSame', () => {
  it.each([
    ['Data pipelines', 'data pipeline'],
    ['fine-tuning', 'Fine tuning'],
    ['SQL', 'sql'],
  ])('%s and %s', (a, b) => {
    expect(looksTheSame(a, b)).toBe(true)
  })

  it('not an abbreviation and its long form', () => {
    expect(looksTheSame('ML', 'machine learning')).toBe(false)
  })
})

describe('pairForms', () => {
  it('puts the longer form first, whoever says it', () => {
    expect(pairForms('Kubernetes', 'k8s')).toBe('Kubernetes (k8s)')
    expect(pairForms('ML', 'machine learning')).toBe('machine learning (ML)')
  })
})

describe('nameInMidLine', () => {
  it.each([
    ['cloud-platform', 'a cloud platform'],
    ['llm-gateway', 'an LLM gateway'],
    ['delta-lake', 'Delta Lake'],
    ['databases', 'databases'],
    ['observability', 'observability'],
    ['kubernetes', 'Kubernetes'],
    ['scrum', 'Scrum'],
  ])('says %s as %s', (skill, name) => {
    expect(nameInMidLine(skill, lineageOf(TAXONOMY))).toBe(name)
  })
})

describe('asInMidLine', () => {
  it.each([
    ['Deep learning', 'deep learning'],
    ['Bayesian methods', 'Bayesian methods'],
    ['Python web framework', 'Python web framework'],
    ['Spark streaming jobs', 'Spark streaming jobs'],
    ['Go-to-market strategy', 'go-to-market strategy'],
    ['Kubernetes', 'Kubernetes'],
    ['CI/CD', 'CI/CD'],
    ['MLOps', 'MLOps'],
    ['REST APIs', 'REST APIs'],
  ])('%s becomes %s', (form, inside) => {
    expect(asInMidLine(form)).toBe(inside)
  })
})

describe('isFoundIn', () => {
  it('is true where a literal search for the one finds the other', () => {
    expect(isFoundIn('REST', 'RESTful APIs')).toBe(true)
    expect(isFoundIn('PostgreSQL', 'Postgres')).toBe(false)
  })
})

describe('isAbbreviation', () => {
  it.each([
    ['AWS', 'Amazon Web Services'],
    ['NLP', 'natural language processing'],
    ['AI', 'Artificial intelligence'],
  ])('%s is short for %s', (short, long) => {
    expect(isAbbreviation(short, long)).toBe(true)
  })

  it.each([
    ['ML', 'machines'],
    ['PM', 'natural language processing'],
    ['a', 'accuracy'],
  ])('%s is not short for %s', (short, long) => {
    expect(isAbbreviation(short, long)).toBe(false)
  })
})
