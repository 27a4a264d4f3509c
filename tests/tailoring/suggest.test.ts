import { describe, expect, it } from 'vitest'
import type { Edit } from '../../src/schema/index.ts'
import { adviseText } from '../helpers/advise.ts'

const RESUME = `Robin Halvorsen

EXPERIENCE
Data Engineer, Brightwater Labs
Jan 2020 - Dec 2023
- Responsible for building 20 services on k8s
- Wrote reports in SQL

SKILLS
Python, Terraform`

const JOB = `Data Engineer

Requirements
- Kubernetes
- Python
- PostgreSQL

Nice to have
- Terraform
- Scala`

const { suggestions, coverage, analysis } = adviseText(RESUME, JOB)
const rulesOf = (requirement: string): string[] =>
  suggestions.filter((one) => one.requirement === requirement).map(({ rule }) => rule)

describe('suggest', () => {
  it('orders by gain, then by importance', () => {
    const gains = suggestions.map(({ gain }) => gain)
    expect(gains).toEqual([...gains].sort((a, b) => b - a))
    expect(suggestions.filter(({ gain }) => gain > 0).map(({ title }) => title)).toEqual([
      'Asked, not shown: PostgreSQL',
      'Show Python in use',
      'Asked, not shown: Scala',
      'Show Terraform in use',
    ])
  })

  it('gains what the best evidence would add, and no more than is lacking', () => {
    const row = coverage.requirements[2]
    const gain = suggestions.find(({ title }) => title === 'Asked, not shown: PostgreSQL')?.gain
    expect(gain).toBe(row?.wouldCount[0]?.gain)
    expect(gain).toBeLessThanOrEqual((row?.possible ?? 0) - (row?.points ?? 0))
  })

  it('names each unmet requirement once', () => {
    expect(rulesOf('r2')).toEqual(['show-in-position'])
    expect(rulesOf('r3')).toEqual(['missing-requirement'])
  })

  it('keeps edits of two rules on one line apart', () => {
    const edits = suggestions.flatMap(({ edit }): Edit[] => (edit ? [edit] : [])).sort((a, b) => a.start - b.start)
    expect(edits.map(({ text }) => text)).toEqual(['Built', 'Kubernetes (k8s)'])
  })

  it('asks for a fact wherever it says so, and never brings words for one', () => {
    for (const { onlyIfTrue, edit, rule } of suggestions) {
      if (onlyIfTrue && rule !== 'mend-spelling') expect(edit).toBeNull()
    }
  })

  it('is plain: every message is a few sentences that end', () => {
    for (const { message, title } of suggestions) {
      expect(message).toMatch(/^[\p{Lu}“].*[.\]]$/u)
      expect(message.length).toBeLessThan(420)
      expect(title.length).toBeLessThan(80)
    }
  })

  it('cites lines that are there', () => {
    const lines = suggestions.flatMap(({ message }) => [...message.matchAll(/line (\d+)/gi)].map(([, number]) => Number(number)))
    expect(lines.length).toBeGreaterThan(0)
    expect(Math.max(...lines)).toBeLessThanOrEqual(analysis.document.lines.length)
  })
})
