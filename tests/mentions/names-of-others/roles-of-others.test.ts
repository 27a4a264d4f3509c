import { describe, expect, it } from 'vitest'
import { isRoleOfOther } from '../../../src/mentions/names-of-others/roles-of-others.ts'

const judge = (text: string, role: string): boolean => {
  const start = text.indexOf(role)
  return isRoleOfOther(text, { start, end: start + role.length })
}

describe('a role beside a name', () => {
  it.each([
    ['Mentor: Ida Lund', 'Mentor'],
    ['Manager: Per Holm - Mentors: Ida Lund & Eva Falk', 'Mentors'],
    ['Harbour Ltd, 2021\nIda Lund – Mentor\nRepaired pumps', 'Mentor'],
  ])('is that of whom it names: %j', (text, role) => {
    expect(judge(text, role)).toBe(true)
  })

  it.each([
    ['Mentor, Harbour Club', 'Mentor'],
    ['Mentor: led six students', 'Mentor'],
    ['Ida Lund – Mentor', 'Mentor'],
    ['Harbour Ltd\nStudent Mentor\nHelped six students', 'Mentor'],
    ['Leadership: Ida Lund', 'Leadership'],
  ])('is the own one elsewhere: %j', (text, role) => {
    expect(judge(text, role)).toBe(false)
  })
})
