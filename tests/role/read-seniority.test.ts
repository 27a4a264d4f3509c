import { describe, expect, it } from 'vitest'
import { readSeniority } from '../../src/role/read-seniority.ts'

describe('seniority', () => {
  it.each([
    ['Machine Learning Intern', 'intern'],
    ['Working Student Data Science (m/w/d)', 'intern'],
    ['Data Scientist (Entry Level)', 'junior'],
    ['Jr. ML Engineer', 'junior'],
    ['Graduate Data Engineer', 'junior'],
    ['Associate Data Scientist', 'junior'],
    ['Software Engineer I', 'junior'],
    ['Mid-level AI Engineer', 'mid'],
    ['Data Scientist II', 'mid'],
    ['Senior ML Engineer', 'senior'],
    ['Sr. Data Scientist', 'senior'],
    ['ML Engineer III', 'senior'],
    ['Staff ML Engineer', 'staff'],
    ['Senior Staff Engineer', 'staff'],
    ['Lead AI Developer', 'lead'],
    ['Senior Lead Engineer', 'lead'],
    ['Tech Lead, Search', 'lead'],
    ['Principal Scientist', 'principal'],
    ['Engineering Manager, ML', 'manager'],
    ['Head of Data', 'manager'],
    ['Director of AI', 'manager'],
    ['ML Engineer', 'unspecified'],
    ['Member of Technical Staff', 'unspecified'],
    ['AI Product Manager', 'unspecified'],
    ['Product Manager, AI', 'unspecified'],
    ['SDE-2', 'mid'],
    ['Lead Generation Analyst', 'unspecified'],
    ['Sales Representative, Mid-Market', 'unspecified'],
    ['Senior Underwriter (mid market)', 'senior'],
    ['Equity Analyst, Mid-Cap', 'unspecified'],
    ['Mid-to-Senior Welder', 'mid'],
  ])('of "%s" is %s', (title, level) => {
    expect(readSeniority(title, []).seniority).toBe(level)
  })

  it.each([
    ['This is an entry-level role for curious people.', 'junior'],
    ['As a Senior Data Scientist, you will own our forecasts.', 'senior'],
    ['We are looking for an experienced Senior Engineer.', 'senior'],
    ['Seniority level: Mid-Senior level', 'senior'],
    ['We are hiring a mid-level engineer.', 'mid'],
    ['As an Associate Engineer in our team you will learn fast.', 'junior'],
    ['You report to the Senior Management Team.', 'unspecified'],
    ['You will mentor junior engineers.', 'unspecified'],
    ['8+ years of experience', 'unspecified'],
  ])('is read from "%s" where the title is silent: %s', (saying, level) => {
    expect(readSeniority('Data Scientist', [saying]).seniority).toBe(level)
  })
})

it.each([
  ['Senior Data Scientist', '', 'postings/titled-senior'],
  ['Data Scientist', 'This is an entry-level role', 'postings/told-junior'],
  ['Data Scientist', 'You use SQL', undefined],
])('the level of “%s” with “%s” keeps the row that says it: %s', (title, saying, row) => {
  expect(readSeniority(title, [saying]).seniorityBy).toBe(row)
})
