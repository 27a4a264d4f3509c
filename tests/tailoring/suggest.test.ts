import { describe, expect, it } from 'vitest'
import { whatIf } from '../../src/coverage/index.ts'
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

const { suggestions, coverage, analysis, job } = adviseText(RESUME, JOB)
const rulesOf = (requirement: string): string[] =>
  suggestions.filter((one) => one.requirement === requirement).map(({ rule }) => rule)

describe('suggest', () => {
  it('puts what needs no new fact first', () => {
    const facts = suggestions.map(({ onlyIfTrue }) => onlyIfTrue)
    expect(facts).toEqual([...facts].sort((a, b) => Number(a) - Number(b)))
    expect(facts).toContain(false)
  })

  it('orders the questions of the gaps that matter most by gain', () => {
    const questions = suggestions.filter(({ onlyIfTrue, requirement }) => onlyIfTrue && requirement !== null)
    expect(questions.map(({ title }) => title)).toEqual([
      'Name, or show by one project: PostgreSQL and Scala',
      'Asked and only listed: Python and Terraform',
    ])
    const gains = questions.map(({ gain }) => gain)
    expect(gains).toEqual(gains.toSorted((a, b) => b - a))
  })

  it('gains what the best evidence would add', () => {
    const { suggestions, coverage } = adviseText(RESUME, JOB.replace('Scala', 'Terraform'))
    const gain = suggestions.find(({ title }) => title === 'Asked, not named: PostgreSQL')?.gain
    expect(gain).toBe(coverage.requirements[2]?.wouldCount[0]?.gain)
    expect(coverage.score + (gain ?? 0)).toBeLessThanOrEqual(100)
  })

  it('brings by itself what the statement lacks, not what lifts all others with any one more name', () => {
    const names = ['Kafka', 'Airflow', 'Snowflake', 'Tableau', 'Jenkins', 'Ansible', 'MongoDB', 'Redis']
    const posting = `Engineer\n\nRequirements\n${['Python', 'Docker', ...names].map((name) => `- ${name}`).join('\n')}`
    const { suggestions, coverage } = adviseText(RESUME, posting)
    const facts = suggestions.filter(({ credit, requirement }) => credit !== undefined && requirement !== null)
    expect(facts.some(({ gain, here = gain }) => here < gain)).toBe(true)
    expect(facts.reduce((sum, { gain, here = gain }) => sum + here, 0)).toBeLessThanOrEqual(100 - coverage.score)
  })

  it('speaks of each gap once before it speaks of any again', () => {
    const posting = 'Data Engineer\n\nRequirements\n- Python, Terraform, Excel and accounting\n- PowerPoint and Python'
    const { suggestions: advice } = adviseText(RESUME, posting)
    const asked = advice.flatMap(({ onlyIfTrue, requirement }) => (onlyIfTrue && requirement !== null ? [requirement] : []))
    expect(new Set(asked).size).toBe(2)
    expect(asked.length).toBeGreaterThan(2)
    expect(asked[0]).not.toBe(asked[1])
  })

  it('gains what the formula gives for the facts alone', () => {
    for (const { gain, requirement, part = null, credit, also = [] } of suggestions) {
      if (requirement === null || credit === undefined) continue
      const others = also.map((one) => ({ requirement: one.requirement, part: one.part ?? null, credit: one.credit ?? 0 }))
      const raised = whatIf(coverage, job, [{ requirement, part, credit }, ...others])
      expect(gain).toBe(Math.max(0, Math.round((raised - coverage.score) * 10) / 10))
    }
    expect(suggestions.find(({ rule }) => rule === 'one-project')?.gain).toBeGreaterThan(0)
  })

  it('names each unmet requirement once', () => {
    expect(rulesOf('r2')).toEqual(['listed-only'])
    expect(rulesOf('r3')).toEqual(['one-project'])
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

describe('years that are far off', () => {
  const { suggestions } = adviseText(
    'Robin Halvorsen\n\nEXPERIENCE\nData Engineer, Brightwater Labs\nJan 2023 - Dec 2023\n- Ran 20 services on Kubernetes',
    'Data Engineer\n\nRequirements\n- 6+ years of experience with Kubernetes\n- Terraform\n- PostgreSQL',
  )

  it('are a question, since what stands in for them is for the person to know', () => {
    const far = suggestions.find(({ rule }) => rule === 'far-from-years')
    expect(far).toMatchObject({ onlyIfTrue: true, edit: null, title: 'What stands in for 6 years? Dated: 1 year' })
  })

  it('stand among the first, where the gap does', () => {
    const questions = suggestions.filter(({ onlyIfTrue }) => onlyIfTrue)
    expect(questions.slice(0, 3).map(({ rule }) => rule)).toContain('far-from-years')
  })
})

describe('a project', () => {
  const titleFor = (...asked: readonly string[]): string | undefined =>
    adviseText(
      'Robin Halvorsen\n\nEXPERIENCE\nData Analyst, Brightwater Labs\nJan 2020 - Dec 2023\n- Wrote 20 reports in Excel',
      `Data Engineer\n\nRequirements\n${asked.map((one) => `- ${one}`).join('\n')}`,
    ).suggestions.find(({ rule }) => rule === 'one-project')?.title

  it('holds two databases at most', () => {
    expect(titleFor('PostgreSQL', 'MongoDB', 'DynamoDB', 'Kubernetes')).toBe(
      'Name, or show by one project: PostgreSQL, MongoDB and Kubernetes',
    )
  })
})
