import { describe, expect, it } from 'vitest'
import { findProjects } from '../../src/tailoring/entries.ts'
import { analyseText } from '../helpers/stages.ts'

const namesOf = (resume: string): string[][] =>
  findProjects(analyseText(resume)).map((projects) => projects.map(({ name }) => name))

describe('findProjects', () => {
  it('finds each project by the line above its bullets', () => {
    expect(namesOf('PROJECTS\nTide Tables | Python\n- Predicted tides\n\nShop Floor\n- Sold hats\n')).toEqual([
      ['Tide Tables', 'Shop Floor'],
    ])
  })

  it('finds projects that are items themselves, by the items under another mark below them', () => {
    expect(namesOf('PROJECTS\n• Tide Tables (2024)\n– Predicted tides\n• Shop Floor\n– Sold hats\n')).toEqual([
      ['Tide Tables', 'Shop Floor'],
    ])
    expect(namesOf('PROJECTS\n- Predicted tides\n- Sold hats\n')).toEqual([])
  })

  it('finds projects without bullets by the tools behind their names', () => {
    const told = 'Predicted the tides of nine harbours for the fishing boats of the town'
    expect(namesOf(`PROJECTS\nTide Tables – Python, SQL\n${told}\nShop Floor | Docker\n${told}\n`)).toEqual([
      ['Tide Tables', 'Shop Floor'],
    ])
    expect(namesOf(`PROJECTS\nTide Tables, of which some liked it\n${told}\n`)).toEqual([])
  })

  it.each(['Project Link', 'GitHub Repository', 'Demo link', 'Tech used: Python'])(
    'takes no project to be called “%s”',
    (label) => {
      expect(namesOf(`PROJECTS\nTide Tables\n- Predicted tides\n\n${label}\n- Sold hats\n`)).toEqual([['Tide Tables']])
    },
  )
})
