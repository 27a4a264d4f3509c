import { describe, expect, it } from 'vitest'
import { findPasted } from '../../src/evidence/index.ts'
import type { Analysis, Job, Pillar, PillarId } from '../../src/schema/index.ts'
import { findPillars, findShown } from '../../src/tailoring/index.ts'
import { analyseText, TAXONOMY, understandText } from '../helpers/stages.ts'

const JOB = 'Requirements\n- Machine learning\n- PyTorch\n- PostgreSQL\n- MLOps'

const resumeWith = (...bullets: readonly string[]): string =>
  `Robin Halvorsen\n\nEXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n${bullets.map((bullet) => `- ${bullet}`).join('\n')}`

const pillarsOf = (analysis: Analysis, job: Job): Pillar[] =>
  findPillars(findShown(analysis, findPasted(analysis.document, job.document)), job, TAXONOMY)

const pillarOf = (id: PillarId, resume: string, job = JOB): Pillar & { quotes: string[] } => {
  const analysis = analyseText(resume)
  const pillar = pillarsOf(analysis, understandText(job)).find((one) => one.id === id)
  if (!pillar) throw new Error('no such pillar')
  return { ...pillar, quotes: pillar.evidence.map(({ start, end }) => analysis.document.text.slice(start, end)) }
}

describe('findPillars', () => {
  it('gives the three things of the role brief', () => {
    const pillars = pillarsOf(analyseText(resumeWith('Wrote reports')), understandText(JOB))
    expect(pillars.map(({ id }) => id)).toEqual(['machine-learning', 'mlops', 'collaboration'])
  })

  it('leads with a line of work, before the title of a paper and a list', () => {
    const resume = `${resumeWith('Served models with Kubeflow')}\n\nPUBLICATIONS\nModel monitoring of tides, 2022\n\nSKILLS\nMLOps`
    const { evidence } = pillarOf('mlops', resume)
    const sections = [...new Set(evidence.map(({ section }) => section))]
    expect(sections[0]).toBe('experience')
    expect(sections).toEqual(['experience', 'publications', 'skills'])
  })

  it('finds what is named, and what is a part of it', () => {
    const { evidence, quotes } = pillarOf(
      'machine-learning',
      resumeWith('Wrote planners in PyTorch', 'Brought machine learning to planning'),
    )
    expect(quotes).toEqual(['PyTorch', 'machine learning'])
    expect(evidence.map(({ relation }) => relation)).toEqual(['narrower', 'exact'])
  })

  it('puts the strongest first', () => {
    const resume = `${resumeWith('Wrote reports')}\n\nSKILLS\nPyTorch\n\nPROJECTS\n- Learned to play chess with machine learning`
    expect(pillarOf('machine-learning', resume).quotes).toEqual(['machine learning', 'PyTorch'])
  })

  it('names the requirements that ask for it', () => {
    expect(pillarOf('machine-learning', resumeWith('Wrote reports')).asked).toEqual(['r1', 'r2', 'r4'])
    expect(pillarOf('mlops', resumeWith('Wrote reports')).asked).toEqual(['r4'])
  })

  it('is asked for by nothing where the posting means another thing', () => {
    const containers = pillarOf('mlops', resumeWith('Built CI/CD pipelines'), 'Requirements\n- Java\n- Docker\n- CI/CD')
    expect(containers.asked).toEqual([])
    const teamwork = 'Requirements\n- Machine learning\n- Collaboration and communication'
    expect(pillarOf('collaboration', resumeWith('Wrote reports'), teamwork).asked).toEqual([])
    expect(pillarOf('collaboration', resumeWith('Wrote reports'), `${teamwork} with our data scientists`).asked).toEqual(['r2'])
  })

  it('puts what only belongs to it last, and only where a line tells of it', () => {
    const resume = `${resumeWith('Built CI/CD pipelines', 'Deployed models as services')}\n\nSKILLS\nDocker`
    const { evidence, quotes } = pillarOf('mlops', resume)
    expect(evidence.map(({ relation }) => relation).at(-1)).toBe('related')
    expect(quotes).toContain('CI/CD')
    expect(quotes).not.toContain('Docker')
  })

  it('leaves out what is denied and what is copied from the posting', () => {
    const copied = 'You will bring machine learning to planners in twelve towns along our quiet river'
    const resume = resumeWith('No experience with PyTorch', copied)
    expect(pillarOf('machine-learning', resume, `Requirements\n- ${copied}`).evidence).toEqual([])
  })

  it.each([
    'Paired with two data scientists to ship their prototypes',
    'Supported the data science team with clean tables',
    'Ran workshops for planners alongside applied scientists',
  ])('finds work with data scientists in “%s”', (bullet) => {
    expect(pillarOf('collaboration', resumeWith(bullet)).evidence.some(({ skill }) => skill === null)).toBe(true)
  })

  const shownBy = (head: string, ...bullets: readonly string[]): string[] =>
    pillarOf('collaboration', resumeWith(...bullets).replace('Data Engineer', head), 'Requirements\n- Data science\n- Teamwork')
      .quotes

  it.each([
    ['Data Scientist', 'Drew maps of rivers'],
    ['Lead Data Scientist', 'Brought data science to planners'],
    ['Data Scientist', 'Served planners as a data scientist, with maps'],
    ['Data Scientist with ten years of maps', 'Drew maps of rivers'],
    ['Data Scientist', 'I am a data scientist and wrote with care'],
    ['Research Scientist (with two interns)', 'Drew maps of rivers'],
  ])('does not take one’s own trade for it: %s, “%s”', (head, bullet) => {
    expect(shownBy(head, bullet)).toEqual([])
  })

  it.each([
    ['Paired with a data scientist on planners', 'data scientist'],
    ['Worked side by side with another data scientist', 'data scientist'],
    ['Data scientists and I planned together', 'Data scientists'],
    ['Supported the data science team with clean tables', 'data science team'],
  ])('finds it where somebody of the same trade was worked with: “%s”', (bullet, quote) => {
    expect(shownBy('Data Scientist', bullet)).toContain(quote)
  })

  it.each(['Reported to the lead data scientist', 'Hired data scientists'])('does not find it in “%s”', (bullet) => {
    expect(pillarOf('collaboration', resumeWith(bullet)).evidence.filter(({ skill }) => skill === null)).toEqual([])
  })
})
