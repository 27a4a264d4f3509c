import { describe, expect, it } from 'vitest'
import { findNamesInUse } from '../../../src/mentions/open/names-in-use.ts'

const namesIn = (text: string, known: readonly string[] = []): string[] => {
  const spans = known.map((name) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length }))
  return findNamesInUse(text, spans).map(({ start, end }) => text.slice(start, end))
}

describe('findNamesInUse', () => {
  it.each([
    ['Animated faces using ZorbMesh assets', ['ZorbMesh']],
    ['Read formats such as ZRB and QUX4', ['ZRB', 'QUX4']],
    ['Trained models like the ZorbNet', ['ZorbNet']],
    ['Built the search with zorbDB', ['zorbDB']],
  ])('finds odd capitals that a sentence says were used: %j', (text, names) => {
    expect(namesIn(text)).toEqual(names)
  })

  it('finds them in a row behind a name that is known', () => {
    expect(namesIn('Drew maps in Python, ZorbMap and Quux3D', ['Python'])).toEqual(['ZorbMap', 'Quux3D'])
  })

  it.each([
    'Worked with ZorbCorp on maps',
    'Drew maps with ZRB',
    'Audited clients such as ZorbCorp',
    'Founded ZorbCorp in Oslo',
    'Wrote to jo@ZorbCorp.example using mail',
    'Using Words, and nothing else',
  ])('leaves out employers, clients, addresses and words: %j', (text) => {
    expect(namesIn(text)).toEqual([])
  })
})
