import { describe, expect, it } from 'vitest'
import { compileConditions } from '../../../scripts/language/compile-conditions.ts'
import { fileOfRows } from './file-of-rows.ts'

const file = (text: string) => fileOfRows(text, 'language/conditions.yaml')

const ROWS = `
- {id: when, says: x, any: [night, day], is: [night, Day], not: [daily]}
- {id: shift, says: x, words: [shift], any: ['\\b{when} shifts?{end 9}'], speaks: [hours], is: [night shift, '[day shift in Ghent]. Or not'],
   whole: [Odd hours], not: [A shift in thinking]}
- {id: travel, says: x, words: [travel, fly], any: [travel a lot, fly to work], speaks: [trips], is: [travel a lot, 'You [fly to work]'],
   whole: [Long trips], not: [Time travel]}`

describe('conditions', () => {
  it('become forms with their pieces put in', () => {
    const compiled = compileConditions(file(ROWS))
    expect(compiled).toContain('words: ["shift"], speaks: ["hours"]')
    expect(compiled).toContain('(?:night|day) shifts?(?:[^.;\\\\n]|')
  })

  it.each([
    ["is: [night shift, '[day shift in Ghent]. Or not']", 'is: [night shift]', 'No example needs "day" of "when".'],
    ['any: [travel a lot,', 'any: [travel a lot, drive,', 'No example of "travel" needs "drive".'],
    ['any: [travel a lot,', "any: ['travel a (?:lot|bit)',", 'No example of "travel" needs "bit".'],
    ['words: [travel, fly]', 'words: [travel]', 'None of the words of "travel" stands in "You [fly to work]".'],
    ['words: [travel, fly]', 'words: [travel, fly, ship]', 'No example of "travel" needs "ship".'],
    ['speaks: [trips]', 'speaks: [trips, tours]', 'No example of "travel" needs "tours".'],
    ['Long trips', 'Odd hours of trips', '"Odd hours of trips" is a whole condition of "travel", and its words are of "shift".'],
    [
      'Long trips',
      'Trips by night shift',
      '"Trips by night shift" of "travel" is no whole condition: a form of "shift" is found in it.',
    ],
    ['is: [night, Day]', 'is: [noon]', '"noon" is not read as "when".'],
    ['not: [daily]', 'not: [day]', '"day" is not to be read as "when", and is.'],
    ['A shift in thinking', 'A day shift', '"A day shift" is not to be read as "shift", and is.'],
    ["'You [fly to work]'", "'You [fly to] work'", '"You [fly to] work" is not read as "travel".'],
    [
      '[travel a lot, fly',
      '[travel a lot, day shift, fly',
      '"[day shift in Ghent]. Or not" is an example of "shift", and "travel"',
    ],
  ])('are refused with %s changed to %s', (before, after, message) => {
    expect(ROWS).toContain(before)
    expect(() => compileConditions(file(ROWS.replace(before, after)))).toThrow(message)
  })
})
