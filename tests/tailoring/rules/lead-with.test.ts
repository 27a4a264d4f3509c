import { describe, expect, it } from 'vitest'
import { adviseExample } from '../../helpers/advise-example.ts'

const adviceOn = (resume: string): string => {
  const { suggestions } = adviseExample({
    about: '',
    resume,
    job: 'Requirements\n- Kubernetes\n- PyTorch\n- PostgreSQL',
    advice: [],
  })
  return suggestions
    .filter(({ rule }) => rule === 'lead-with')
    .map(({ title, message }) => `${title}: ${message}`)
    .join(' ')
}

const linesOf = (low: number): string =>
  `EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2022 - present\n${'- Wrote 20 reports\n'.repeat(8)}${'- Ran planners in PyTorch on Kubernetes\n'.repeat(low)}`

describe('lead-with', () => {
  it('names three lines at most', () => {
    expect(adviceOn(linesOf(5))).toContain('put lines 12, 13 and 14 first')
  })

  it('is silent where most lines are as near', () => {
    expect(adviceOn(linesOf(9))).toBe('')
  })

  it('asks for more lines on a position, which keeps its place', () => {
    const resume =
      'EXPERIENCE\nClerk, Brightwater Labs\nJan 2025 - Dec 2025\n- Filed 20 reports of the harbour for the town and its people, and kept all of its letters in one place\n\nData Engineer, Fernhill Systems\nJan 2020 - Dec 2024\n- Ran 3 services on Kubernetes\n- Wrote the planner in PyTorch\n- Kept 9 tables in PostgreSQL'
    expect(adviceOn(resume)).toMatch(/^Give “Data Engineer, Fernhill Systems” more room: /)
    expect(adviceOn(`${resume}\n- Kept the planners of all quays and of all boats of the harbour`)).toBe('')
  })
})
