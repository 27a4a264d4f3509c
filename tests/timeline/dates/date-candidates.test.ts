import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateCandidates } from '../../../src/timeline/dates/date-candidates.ts'

/** The same, said by a pattern. */
const RUN = /['’]?\d+|\p{L}+/gu

const placesOf = (text: string): (number | string)[] =>
  dateCandidates(text).map(({ index, isNumber }) => (isNumber ? index : `${index} word`))

const placesByPattern = (text: string): (number | string)[] =>
  [...text.matchAll(RUN)].flatMap(({ 0: run, index }): (number | string)[] => {
    if (/\d/.test(run)) return [index]
    return placesOf(run).length > 0 ? [`${index} word`] : []
  })

const PIECES = [
  'May',
  'märz',
  'déc',
  'Since',
  '2020',
  "'19",
  '’7',
  '-',
  ' ',
  '\n',
  'k8s',
  'Q3',
  'x',
  '𝗣',
  'é',
  '٣',
  'présentement',
  '�',
]

describe('places where a date may begin', () => {
  it('are the digits and the words of dates', () => {
    expect(placesOf("Python 3, since May '19 – Q3 2020")).toEqual([7, '10 word', '16 word', 20, '26 word', 27, 29])
  })

  it('are those that a search by a pattern finds', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 3 }))), (pieces) => {
        const text = pieces.join('')
        expect(placesOf(text)).toEqual(placesByPattern(text))
      }),
    )
  })
})
