import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { coverFollowing } from '../../src/answers/index.ts'
import { cover } from '../../src/coverage/index.ts'
import { match } from '../../src/index.ts'
import { compareBy } from '../../src/pipeline.ts'
import type { RequirementCoverage, Suggestion } from '../../src/schema/index.ts'
import { analyseText, TAXONOMY, understandText } from '../helpers/stages.ts'

const SAMPLES = new URL('../../samples/', import.meta.url)
const CASES = readdirSync(SAMPLES).filter((name) => ['ml-engineer-weak', 'two-column', 'career-changer'].includes(name))

const points = (score: number): number => Math.round(score * 10) / 10

describe('coverFollowing', () => {
  it.each(CASES)('gives each suggestion of %s the gain that it promises, when it is followed alone', async (name) => {
    const [resume, job] = ['resume.pdf', 'job.txt'].map((file) => readFileSync(new URL(`${name}/${file}`, SAMPLES)))
    const report = await match(resume ?? '', job ?? '', { asOf: '2026-11' })
    expect(report.suggestions.length).toBeGreaterThan(3)
    for (const suggestion of report.suggestions) {
      const { score } = coverFollowing(report, [suggestion], TAXONOMY)
      expect([suggestion.title, points(score - report.score)]).toEqual([suggestion.title, suggestion.gain])
    }
  })

  const resume = 'EXPERIENCE\nEngineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Trained models in PyTorch\n\nSKILLS\nPython, k8s'
  const report = compareBy(
    analyseText(resume),
    understandText('Engineer\n\nRequirements\n- Kubernetes\n- Rust\n- Airflow\n- PyTorch'),
    TAXONOMY,
  )
  const asking = (id: string): Suggestion | undefined => report.suggestions.find(({ requirement }) => requirement === id)

  it('changes nothing where nothing is followed', () => {
    expect(coverFollowing(report, [], TAXONOMY)).toEqual(cover(report.analysis, report.job, TAXONOMY))
  })

  it('counts several together as the formula does', () => {
    const all = report.suggestions.filter(({ gain }) => gain > 0)
    const { score, requirements, required } = coverFollowing(report, all, TAXONOMY)
    // Not 100: how long a fact was true, which advice does not say, counts for the rest.
    expect(score).toBe(93)
    // What a project shows counts for less than what dated work does.
    expect(requirements.map(({ parts }) => parts.map(({ credit }) => credit))).toEqual([[1], [0.9], [0.9], [1]])
    expect(required).toEqual({ met: 4, of: 4 })
    expect(points(requirements.reduce((sum, row) => sum + row.points, 0))).toBe(score)
  })

  it('never takes credit away', () => {
    const lower = { ...report.suggestions[0], requirement: 'r4', credit: 0.1, edit: null } as Suggestion
    expect(coverFollowing(report, [lower], TAXONOMY).score).toBe(report.score)
  })

  it('changes the parts of only the requirements that a followed suggestion is about', () => {
    const project = asking('r2')
    expect(project?.also?.map(({ requirement }) => requirement)).toEqual(['r3'])
    const followed = coverFollowing(report, project ? [project] : [], TAXONOMY)
    const creditsOf = (row: Pick<RequirementCoverage, 'parts'> | undefined): string => `${row?.parts.map(({ credit }) => credit)}`
    const changed = followed.requirements.filter((row, index) => creditsOf(row) !== creditsOf(report.coverage[index]))
    expect(changed.map(({ requirement, status }) => [requirement, status])).toEqual([
      ['r2', 'met'],
      ['r3', 'met'],
    ])
    // Since more of what the posting names is met, the others only gain.
    for (const [index, { credit }] of followed.requirements.entries())
      expect(credit).toBeGreaterThanOrEqual(report.coverage[index]?.credit ?? 1)
  })
})
