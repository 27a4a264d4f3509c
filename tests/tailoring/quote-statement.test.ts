import { expect, it } from 'vitest'
import { quoteStatement } from '../../src/tailoring/quote-statement.ts'
import type { CoveredPart, RuleContext } from '../../src/tailoring/rule.ts'

/** What is quoted of a statement in which a word is asked for. */
const quoted = (statement: string, word: string, room = 160): string => {
  const start = statement.indexOf(word)
  const anyOf = [{ start, end: start + word.length, surfaceForm: word, skill: null }]
  const asked: Pick<CoveredPart, 'part'> = { part: { anyOf, atLeast: 1, open: false, soft: false, years: null } }
  const posting = { job: { document: { text: statement } }, requirement: { start: 0, end: statement.length } }
  return quoteStatement({ ...asked, ...posting } as unknown as CoveredPart, posting as unknown as RuleContext, room)
}

const LONG =
  'You will tend the lamps and the lanterns that the pilots of the outer harbour steer by in all of the seven months of fog'

it('quotes a statement whole where there is room', () => {
  expect(quoted('Tend the lamps (LMP)', 'LMP')).toBe('“Tend the lamps (LMP)”')
})

it('begins with the clause that asks, where the words before would fill the room', () => {
  expect(quoted(`${LONG}, and mend the ropes of every boat in Go`, 'Go', 100)).toBe('“… and mend the ropes of every boat in Go”')
})

it('begins earlier where that clause is a bracket', () => {
  const words = quoted(`${LONG} for the Board of Tides and Lamps (BTL)`, 'BTL', 100)
  expect(words).toMatch(/^“… .*for the Board of Tides and Lamps \(BTL\)”$/)
  expect(words.length).toBeLessThanOrEqual(102)
})
