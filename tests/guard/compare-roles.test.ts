import { describe, expect, it } from 'vitest'
import { retell } from '../helpers/retell.ts'

describe('a post of somebody else', () => {
  it.each([
    ['Reported changes to the nurse in charge', 'Nurse in charge'],
    ['Deputised for the head of planning when she was away', 'Deputy head of planning'],
  ])('is not the person’s: “%s” as “%s”', (from, to) => {
    expect(retell('deed', from, to)).toContain('stronger title')
  })

  it.each([
    ['Reported changes to the nurse in charge', 'Changes were reported to the nurse in charge'],
    ['Promoted to shift lead in 2019', 'Shift lead from 2019'],
    ['Tutored a course on planning with nine drivers', 'Tutor of a planning course (nine drivers)'],
  ])('is the person’s where it was: “%s” as “%s”', (from, to) => {
    expect(retell('deed', from, to)).toEqual([])
  })
})

describe('a word before the title in a summary', () => {
  it('is new where the original has it nowhere', () => {
    expect(retell('summary', 'Accountant in a mill.', 'Chartered accountant in a mill.')).toEqual(['invented title'])
  })

  it('claims nothing where it says nothing, or stands in the original', () => {
    expect(retell('summary', 'Planner in a mill.', 'Experienced mill planner.')).toEqual([])
  })
})
