import { describe, expect, it } from 'vitest'
import { isPaperHeld } from '../../src/evidence/is-paper-held.ts'

const isHeld = (text: string, paper: string): boolean => {
  const start = text.indexOf(paper)
  return isPaperHeld(text, { start, end: start + paper.length }, '2026-12')
}

describe('isPaperHeld', () => {
  it.each([
    ['PMP, 2019', 'PMP'],
    ['CKA, valid until 2027', 'CKA'],
    ['CKA, valid until 2026', 'CKA'],
    ['CKA, valid until December 2026', 'CKA'],
    ['BLS, expires 03/2027', 'BLS'],
    ['IFRS: expected credit losses', 'IFRS'],
    ['CSM, PMP (lapsed)', 'CSM'],
    ['CCNA (pending); PMP', 'PMP'],
    ['ACLS, renewal scheduled', 'ACLS'],
    ['PMP\nCKA planned for 2027', 'PMP'],
  ])('holds what its entry does not take back: %j', (text, paper) => {
    expect(isHeld(text, paper)).toBe(true)
  })

  it.each([
    ['AWS Solutions Architect Associate – planned for 2027', 'AWS'],
    ['CSM, PMP (lapsed)', 'PMP'],
    ['CKA, 2021, valid until 2024', 'CKA'],
    ['CKA, valid until June 2026', 'CKA'],
    ['BLS, expires 03/2026', 'BLS'],
    ['CPA candidate: two parts passed', 'CPA'],
    ['Expired 2021: PMP', 'PMP'],
  ])('does not hold what has run out or is still to be earned: %j', (text, paper) => {
    expect(isHeld(text, paper)).toBe(false)
  })
})
