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

  it('counts lines without bullets below a head in one line', () => {
    const lines = '\tCounted the boats of the harbour by day and by night\n\tDrew the charts of its tides for the town'
    const head = '01/2024 - now\tBrightwater Labs, Leeds\tData Engineer'
    expect(adviceOn(`EXPERIENCE\n${head}\n${lines}`).join(' ')).toContain('it is told in 20 words')
    const other = '01/2020 - 12/2023\tFernhill Systems, Leeds\tClerk\n\tWrote letters to the town and the harbour master'
    expect(adviceOn(`EXPERIENCE\n${other}\n${head}\n${lines}`).join(' ')).toContain('it is told in 20 words')
  })

  it('is silent about the nearest where a line or two say how much and how well', () => {
    const latest = 'Clerk, Brightwater Labs\nJan 2024 - Present\n- Wrote reports on the tides of the harbour for the town'
    const nearest = (of: string): string =>
      `PROJECTS\nTide Tables\n- Ran services on Kubernetes with a planner in PyTorch for ${of} came home by night and by day`
    expect(adviceOn(`EXPERIENCE\n${latest}\n\n${nearest('the boats of the harbour, most of which')}`)[0]).toBe(
      'Tell more of “Tide Tables”',
    )
    expect(adviceOn(`EXPERIENCE\n${latest}\n\n${nearest('25,000 boats of the harbour, 90% of which')}`)).toEqual([])
  })

  it('says that nothing is told where that is so', () => {
    expect(adviceOn(workOf('')).join(' ')).toContain('no line says what you did there')
  })

  it('counts a paragraph above the one item, and no list of tools there', () => {
    const prose = 'Ran services on Kubernetes for the harbour and its boats, by day and by night.'
    expect(adviceOn(workOf(`${prose}\n- Built 20 models`)).join(' ')).toContain('it is told in 18 words')
    expect(adviceOn(workOf('Python, Kubernetes\n- Built 20 models')).join(' ')).toContain('all that it says is “Built 20 models”')
  })

  it('speaks of the nearest where the latest says something and nothing by name is lacking, and of no other tools there', () => {
    const latest =
      'Data Engineer, Brightwater Labs\nJan 2024 - Present\n- Wrote 20 reports on the tides of the harbour and sent them all to the town, by day and by night, for the boats'
    const nearest = 'PROJECTS\nTide Tables\n- Ran 3 services on Kubernetes with a planner in PyTorch'
    const [title, message] = adviceOn(`EXPERIENCE\n${latest}\n\n${nearest}`)
    expect(title).toBe('Tell more of “Tide Tables”')
    expect(message).not.toContain('The posting asks for')
  })

  it('is silent about a project that has a number for a name', () => {
    const latest = `Clerk, Fernhill Systems\nJan 2024 - Present\n${'- Wrote 20 reports on the tides of the harbour and sent them to the town\n'.repeat(4)}`
    const projectOf = (name: string): string =>
      `EXPERIENCE\n${latest}\nPROJECTS\n${name}\n- Ran 3 services on Kubernetes with a planner in PyTorch`
    expect(adviceOn(projectOf('Tide Tables'))).toHaveLength(2)
    expect(adviceOn(projectOf('Project 1'))).toEqual([])
  })

  it('does not name a section by its heading', () => {
    const [title] = adviceOn('Ann Lee\n\nEXPERIENCE\nBuilt data pipelines as an engineer for a harbour')
    expect(title).toBe('Tell more of your work')
  })
})
