import { describe, expect, it } from 'vitest'
import { asksForPaper } from '../../src/language/asks-for-paper.ts'

const asksIn = (line: string, paper: string): boolean => {
  const start = 100 + line.indexOf(paper)
  return asksForPaper(line, { start, end: start + paper.length }, 100)
}

describe('asksForPaper', () => {
  it.each([
    ['BLS required at hire', 'BLS', true],
    ['Active CISSP or CISM', 'CISSP', true],
    ['CPR training provided', 'CPR', false],
    ['We sponsor your CKA exam', 'CKA', false],
  ])('%s: %s asked is %s', (line, paper, isAsked) => {
    expect(asksIn(line, paper)).toBe(isAsked)
  })
})
