import { describe, expect, it } from 'vitest'
import { retell } from '../helpers/retell.ts'

describe('the terms of a job or a course', () => {
  it.each([
    ['job', 'Planner (agency), Ludlow Mills', 'Planner, Ludlow Mills'],
    ['job', 'Planner, Ludlow Mills (contract)', 'Planner, Ludlow Mills'],
    ['course', 'Introduction to first aid (half-day workshop), 2022', 'First aid, 2022'],
  ] as const)('may not be left out of a %s: “%s” as “%s”', (what, from, to) => {
    expect(retell(what, from, to)).toContain('stronger limit')
  })

  it('may be told by one of their words', () => {
    expect(retell('course', 'Introduction to first aid (half-day workshop), 2022', 'First aid (workshop), 2022')).toEqual([])
  })

  it('are nothing where a line tells of work', () => {
    expect(retell('deed', 'Planned a workshop for nine drivers', 'Planned for nine drivers')).toEqual([])
  })
})

describe('those with whom a thing was done', () => {
  it.each([
    ['Rewrote the manual of the mill with one other planner', 'Rewrote the manual of the mill'],
    ['Rewrote the manual of the mill with two senior analysts', 'Rewrote the manual of the mill'],
    ['Answered questions of auditors with help from the controller', 'Answered questions of auditors'],
  ])('may not be left out: “%s” as “%s”', (from, to) => {
    expect(retell('deed', from, to)).not.toEqual([])
  })

  it.each([
    ['Rewrote the manual of the mill with one other planner', 'Together with another planner, rewrote the manual of the mill'],
    [
      'Answered questions of auditors with help from the controller',
      "Answered questions of auditors with the controller's support",
    ],
    ['Rewrote the manual of the mill with a new printer', 'Rewrote the manual of the mill'],
  ])('may be told in other words, and a thing is nobody: “%s” as “%s”', (from, to) => {
    expect(retell('deed', from, to)).toEqual([])
  })
})

describe('the level of a language', () => {
  it('may not be left out where it is low', () => {
    expect(retell('languages', 'English (native), Spanish (conversational)', 'English (native), Spanish')).toEqual([
      'stronger level',
    ])
  })

  it('may be left out where it is high', () => {
    expect(retell('languages', 'English (native), Spanish (fluent)', 'English, Spanish')).toEqual([])
  })

  it('says nothing of work that names the country', () => {
    const from = 'Deliver flour to 40 bakers in Spain and England'
    expect(retell('deed', from, 'Deliver flour to 40 Spanish and English bakers')).toEqual([])
  })
})

describe('a thesis', () => {
  it('is no coursework', () => {
    const to = 'M.A. Sociology, Kingsmoor University, 2021, thesis on drivers'
    expect(retell('study', to.replace('thesis', 'coursework'), to)).toEqual(['stronger limit'])
  })
})

describe('a volunteer', () => {
  it('helps', () => {
    expect(retell('volunteering', 'Helps at a repair café twice a year', 'Volunteer at a repair café, twice a year')).toEqual([])
  })
})

describe('what was refused', () => {
  const from = 'Tested tills for three months; the board decided against them'

  it('may not be told as done', () => {
    expect(retell('deed', from, 'Introduced tills after a test of three months')).not.toEqual([])
  })

  it.each(['Tested tills for three months, which the board turned down', 'Tested tills for three months; these were not bought'])(
    'may be told as “%s”',
    (to) => {
      expect(retell('deed', from, to)).toEqual([])
    },
  )
})
