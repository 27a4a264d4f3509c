import { describe, expect, it } from 'vitest'
import { adviseExample } from '../../helpers/advise-example.ts'

const JOB = 'Requirements\n- Kubernetes\n- PyTorch'

const adviceOn = (resume: string): string[] => {
  const { suggestions } = adviseExample({ about: '', resume, job: JOB, advice: [] })
  return suggestions.filter(({ rule }) => rule === 'expand-entry').flatMap(({ title, message }) => [title, message])
}

const workOf = (told: string): string => `EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2024 - Present\n${told}`

describe('expand-entry', () => {
  it('quotes the one line that there is, however short', () => {
    expect(adviceOn(workOf('- Built 20 models')).join(' ')).toContain('all that it says is “Built 20 models” (line 4)')
  })

  it('counts the words of several', () => {
    expect(adviceOn(workOf('- Built 20 models\n- Drew 9 charts')).join(' ')).toContain('it is told in 6 words')
  })

  it('says that nothing is told where that is so', () => {
    expect(adviceOn(workOf('')).join(' ')).toContain('no line says what you did there')
  })

  it('counts a paragraph above the one item, and no list of tools there', () => {
    const prose = 'Ran services on Kubernetes for the harbour and its boats, by day and by night.'
    expect(adviceOn(workOf(`${prose}\n- Built 20 models`)).join(' ')).toContain('it is told in 18 words')
    expect(adviceOn(workOf('Python, Kubernetes\n- Built 20 models')).join(' ')).toContain('all that it says is “Built 20 models”')
  })

  it('does not name a section by its heading', () => {
    const [title] = adviceOn('Ann Lee\n\nEXPERIENCE\nBuilt data pipelines as an engineer for a harbour')
    expect(title).toBe('Tell more of your work')
  })
})
