import { describe, expect, it } from 'vitest'
import { adviseText } from '../../helpers/advise.ts'

const NURSE = 'EXPERIENCE\nNurse, Fernhill Hospital\nJan 2020 - Dec 2023\n- Cared for 20 patients a day on a busy ward'

const messageOn = (resume: string, title: string, ...asked: string[]): string | undefined =>
  adviseText(resume, `${title}\n\nRequirements\n${asked.map((name) => `- ${name}`).join('\n')}`).suggestions.find(
    ({ rule }) => rule === 'far-from-posting',
  )?.message

const TOOLS = ['Kubernetes', 'Terraform', 'PyTorch', 'Kafka', 'PostgreSQL', 'Airflow', 'Docker', 'Python']

describe('where to begin with a posting that is far', () => {
  it('is the field that its title names, for whoever has nothing of it', () => {
    expect(messageOn(NURSE, 'Machine Learning Engineer', 'Machine learning', ...TOOLS)).toContain('begin with machine learning:')
  })

  it('is that field by any of its names, and no trade', () => {
    expect(messageOn(NURSE, 'ML Engineer', 'Machine learning', ...TOOLS)).toContain('begin with machine learning:')
    expect(messageOn(NURSE, 'Data Engineer, Finance', 'Finance', ...TOOLS)).toContain('begin with Python, ')
  })

  it('is no format of files', () => {
    expect(messageOn(NURSE, 'Officer', 'JSON', ...TOOLS)).toContain('begin with Python, ')
  })

  it('is its tools for whoever has, and where the title names no field: a language first', () => {
    const learned = `${NURSE}\n\nEDUCATION\nCourse in machine learning, Leeds College, 2024`
    expect(messageOn(learned, 'Machine Learning Engineer', 'Machine learning', ...TOOLS)).toContain('begin with Python, ')
    expect(messageOn(NURSE, 'Officer', ...TOOLS)).toContain('begin with Python, ')
  })

  it('is not said where a single tool is named', () => {
    const asked = [
      'Kubernetes',
      'Deep learning',
      'Time series',
      'Bayesian methods',
      'Recommender systems',
      'Model monitoring',
      'A/B tests',
    ]
    expect(messageOn(NURSE, 'Officer', ...asked)).toMatch(/repay an application sooner\.$/)
  })
})
