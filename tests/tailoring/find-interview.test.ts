import { describe, expect, it } from 'vitest'
import { findPasted } from '../../src/evidence/index.ts'
import { findInterview, findShown } from '../../src/tailoring/index.ts'
import { analyseText, TAXONOMY, understandText } from '../helpers/stages.ts'

const RESUME = `Robin Halvorsen

EXPERIENCE
Data Engineer, Brightwater Labs
Jan 2020 - Dec 2023
- Ran 20 services on Kubernetes with Docker and Helm
- Wrote reports with two data scientists
- Tracked runs in MLflow

SKILLS
Docker`

const prepare = (job: string) => {
  const analysis = analyseText(RESUME)
  const posting = understandText(job)
  const shown = findShown(analysis, findPasted(analysis.document, posting.document))
  return findInterview(shown, analysis, posting, TAXONOMY).map(({ evidence, ...topic }) => ({
    ...topic,
    lines: evidence.map(({ start }) => analysis.document.lines.findIndex((line) => line.start <= start && start < line.end) + 1),
  }))
}

const topicOf = (id: string, job: string) => prepare(job).find(({ responsibility }) => responsibility === id)

describe('findInterview', () => {
  it('names what is tested of a responsibility that the posting stresses, and the lines that speak to it', () => {
    expect(topicOf('deployment-pipelines', 'Requirements\n- Docker\n- Kubernetes\n- PostgreSQL')).toEqual({
      responsibility: 'deployment-pipelines',
      title: 'Build deployment pipelines',
      tests: 'Hands-on experience with Docker and Kubernetes.',
      expects: 'Builds the path that carries a model into production, with continuous integration and delivery.',
      asked: ['r1', 'r2'],
      lines: [5, 9],
    })
  })

  it('gives no lines where the resume has none', () => {
    expect(topicOf('optimizing-algorithms', 'Requirements\n- Quantization')?.lines).toEqual([])
  })

  it('finds the work with data scientists that no skill names', () => {
    expect(topicOf('working-with-data-scientists', 'Requirements\n- Data science\n- Collaboration')?.lines).toEqual([6])
  })

  it.each([
    ['Senior Engineer', 'Leads the building of MLOps from end to end.'],
    ['Junior Engineer', 'Helps to set up workflows.'],
    ['Engineer', 'Makes deploying and managing models a routine, over their whole life.'],
  ])('expects of a %s what the brief expects', (title, expects) => {
    expect(topicOf('mlops-practices', `${title}\n\nRequirements\n- MLOps`)?.expects).toBe(expects)
  })

  it('puts first what the posting asks most of', () => {
    const job = 'Requirements\n- MLflow\n- MLOps\n- Feature stores\n- PyTorch'
    expect(prepare(job).map(({ responsibility }) => responsibility)[0]).toBe('developing-models')
  })

  it.each([
    ['qualities alone', 'Requirements\n- Communication\n- Leadership'],
    ['one thing that is nice to have', 'Requirements\n- PostgreSQL\n\nNice to have\n- Docker'],
    ['what is no part of the role', 'Requirements\n- PostgreSQL\n- COBOL'],
  ])('prepares nothing for %s', (_about, job) => {
    expect(prepare(job)).toEqual([])
  })
})
