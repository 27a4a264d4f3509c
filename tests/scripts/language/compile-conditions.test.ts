import { describe, expect, it } from 'vitest'
import { compileConditions } from '../../../scripts/language/compile-conditions.ts'
import { fileOfRows } from './file-of-rows.ts'

const file = (text: string) => fileOfRows(text, 'language/conditions.yaml')

const ROWS = `
- {id: when, says: x, any: [night, day], is: [night, Day], not: [daily]}
- {id: shift-work, kind: shift, says: x, words: [shift], any: ['\\b{when} shifts?{end 9}'], speaks: [hours],
   is: [night shift, '[day shift in Ghent]. Or not'], whole: [Odd hours], not: [A shift in thinking]}
- {id: roster, kind: shift, says: x, words: [fifo], any: ['fifo\\b'], is: [FIFO], not: [First in]}
- {id: on-the-road, kind: travel, says: x, words: [travel, fly], any: [travel a lot, fly to work], speaks: [trips], is: [travel a lot, 'You [fly to work]'],
   whole: [Long trips], not: [Time travel]}`

describe('conditions', () => {
  it('become forms with their pieces put in', () => {
    const compiled = compileConditions(file(ROWS))
    expect(compiled).toContain(`id: 'shift-work', kind: 'shift', words: ["shift"], speaks: ["hours"]`)
    expect(compiled).toContain('(?:night|day) shifts?(?:[^.;\\\\n]|')
  })

  it.each([
    ["is: [night shift, '[day shift in Ghent]. Or not']", 'is: [night shift]', 'No example needs "day" of "when".'],
    ['any: [travel a lot,', 'any: [travel a lot, drive,', 'No example of "on-the-road" needs "drive".'],
    ['any: [travel a lot,', "any: ['travel a (?:lot|bit)',", 'No example of "on-the-road" needs "bit".'],
    ['words: [travel, fly]', 'words: [travel]', 'None of the words of "on-the-road" stands in "You [fly to work]".'],
    ['words: [travel, fly]', 'words: [travel, fly, ship]', 'No example of "on-the-road" needs "ship".'],
    ['speaks: [trips]', 'speaks: [trips, tours]', 'No example of "on-the-road" needs "tours".'],
    [
      'Long trips',
      'Odd hours of trips',
      '"Odd hours of trips" is a whole condition of "on-the-road", and its words are of "shift-work".',
    ],
    [
      'Long trips',
      'Trips by night shift',
      '"Trips by night shift" of "on-the-road" is no whole condition: a form of the kind shift is found in it.',
    ],
    ['is: [night, Day]', 'is: [noon]', '"noon" is not read as "when".'],
    ['not: [daily]', 'not: [day]', '"day" is not to be read as "when", and is.'],
    ['A shift in thinking', 'A day shift', '"A day shift" is not to be read as "shift-work", and is.'],
    ["'You [fly to work]'", "'You [fly to] work'", '"You [fly to] work" is not read as "on-the-road".'],
    [
      '[travel a lot, fly',
      '[travel a lot, day shift, fly',
      '"[day shift in Ghent]. Or not" is an example of "shift-work", and a row of the kind travel reads it too.',
    ],
    ["any: ['fifo\\b']", "any: ['fifo\\b', day shift]", 'No example of "roster" needs "day shift".'],
    [
      "any: ['fifo\\b'], is: [FIFO]",
      "any: ['fifo\\b', day shift], is: [FIFO, day shift]",
      '"day shift" is an example of "roster", and "shift-work" before it reads it.',
    ],
  ])('are refused with %s changed to %s', (before, after, message) => {
    expect(ROWS).toContain(before)
    expect(() => compileConditions(file(ROWS.replace(before, after)))).toThrow(message)
  })

  it('are refused where the rows of a kind stand apart', () => {
    const rows = `${ROWS}\n- {id: nights, kind: shift, says: x, words: [late], any: [late at work], is: [late at work], not: [lately]}`
    expect(() => compileConditions(file(rows))).toThrow('"nights" is of the kind shift, whose rows stand further up.')
  })
})
