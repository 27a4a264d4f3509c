import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexForSlips, mayBeSlip, nearestName } from '../../src/text/slips.ts'

const NAMES = ['kubernetes', 'terraform', 'javascript', 'typescript', 'tensorflow', 'pytorch', 'airflow', 'airbyte']

/** All slips of one hand: a letter left out, doubled, replaced, or swapped with the next. */
const slipsOf = (name: string): string[] =>
  [...name].flatMap((letter, at) => [
    name.slice(0, at) + name.slice(at + 1),
    name.slice(0, at) + letter + name.slice(at),
    `${name.slice(0, at)}q${name.slice(at + 1)}`,
    `${name.slice(0, at)}e${name.slice(at + 1)}`,
    name.slice(0, at) + name.charAt(at + 1) + letter + name.slice(at + 2),
  ])

describe('nearestName', () => {
  it('finds by its index what a search through all names finds', () => {
    const names = NAMES.map((word) => ({ word }))
    const index = indexForSlips(names)
    const oneByOne = (written: string) => names.map((name) => nearestName(written, indexForSlips([name]))).filter(Boolean)
    fc.assert(
      fc.property(fc.constantFrom(...NAMES.flatMap(slipsOf).filter(mayBeSlip)), (written) => {
        const found = nearestName(written, index)
        expect(oneByOne(written).length > 0).toBe(found !== undefined)
      }),
    )
  })

  it.each([
    ['kuberntes', 'kubernetes'],
    ['kbuernetes', 'kubernetes'],
    ['kubernetse', 'kubernetes'],
    ['terrafrom', 'terraform'],
    ['pytorhc', 'pytorch'],
    ['airfow', 'airflow'],
    ['kubernates', 'kubernetes'],
    ['javascropt', 'javascript'],
  ])('takes %s for %s', (written, meant) => {
    expect(nearestName(written, indexForSlips(NAMES.map((word) => ({ word }))))?.word).toBe(meant)
  })

  it('takes no letter for another that is far on the keyboard and sounds otherwise', () => {
    expect(nearestName('javascrwpt', indexForSlips([{ word: 'javascript' }]))).toBeUndefined()
  })
})
