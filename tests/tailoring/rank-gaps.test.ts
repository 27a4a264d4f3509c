import { describe, expect, it } from 'vitest'
import { cover } from '../../src/coverage/index.ts'
import type { Coverage, Job } from '../../src/schema/index.ts'
import { rankGaps } from '../../src/tailoring/index.ts'
import { analyseText, TAXONOMY, understandText } from '../helpers/stages.ts'

const RESUME = `Robin Halvorsen

EXPERIENCE
Data Engineer, Brightwater Labs
Jan 2020 - Dec 2023
- Ran 20 services on Kubernetes`

const statementsIn = (job: Job, ids: readonly string[]): string[] =>
  ids.flatMap((id) => {
    const requirement = job.requirements.find((one) => one.id === id)
    return requirement ? [job.document.text.slice(requirement.start, requirement.end).replace(/^- /, '')] : []
  })

const rank = (posting: string): string[] => {
  const job = understandText(`Data Engineer\n\n${posting}`)
  return statementsIn(job, rankGaps(job, cover(analyseText(RESUME), job, TAXONOMY), TAXONOMY))
}

describe('rankGaps', () => {
  it('names what is required before duties and wishes', () => {
    const gaps = rank('Nice to have\n- Terraform\n\nRequirements\n- PostgreSQL\n\nResponsibilities\n- Write services in Rust')
    expect(gaps[0]).toBe('PostgreSQL')
    expect(gaps).toHaveLength(3)
  })

  it('names years of work before a name', () => {
    expect(rank('Requirements\n- PostgreSQL\n- 8+ years of experience with Scala')[0]).toContain('Scala')
  })

  it('names a skill before a quality', () => {
    expect(rank('Requirements\n- Strong communication skills\n- PostgreSQL')[0]).toBe('PostgreSQL')
  })

  it('leaves out what is met', () => {
    expect(rank('Requirements\n- Kubernetes\n- PostgreSQL')).toEqual(['PostgreSQL'])
  })

  it('names what is asked twice in other words once, and the second behind all others', () => {
    const gaps = rank('Requirements\n- Experience with Hadoop or Spark\n- Good knowledge of Hadoop or Spark\n- PostgreSQL')
    expect(gaps).toEqual(['Experience with Hadoop or Spark', 'PostgreSQL', 'Good knowledge of Hadoop or Spark'])
  })

  it('names three themes first, where one theme is asked in several ways', () => {
    const gaps = rank(
      'Requirements\n- 6+ years of experience with Rust and Scala\n- Strong proficiency in Rust and Scala\n- PostgreSQL\n- Terraform',
    )
    expect(gaps.slice(0, 3)).toEqual(['6+ years of experience with Rust and Scala', 'PostgreSQL', 'Terraform'])
  })

  it('names what an advert says behind what is plainly asked', () => {
    expect(rank('Requirements\n- Are you passionate about Rust?\n- PostgreSQL')[0]).toBe('PostgreSQL')
  })

  it('says nothing of what no text can show', () => {
    const job = understandText('Data Engineer\n\nRequirements\n- PostgreSQL\n- Rust')
    const { requirements } = cover(analyseText(RESUME), job, TAXONOMY)
    const unknown: Coverage['requirements'] = requirements.map((row, index) =>
      index === 0 ? { ...row, status: 'unknown' } : row,
    )
    expect(statementsIn(job, rankGaps(job, { requirements: unknown }, TAXONOMY))).toEqual(['Rust'])
  })
})
