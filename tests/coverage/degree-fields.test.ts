import { describe, expect, it } from 'vitest'
import { compareFields } from '../../src/coverage/degree-fields.ts'

describe('the field of a degree', () => {
  it.each([
    { asked: ['Computer Science'], held: 'Software Engineering', match: 'asked' },
    { asked: ['Computer Science'], held: 'Statistics', match: 'near' },
    { asked: ['Computer Science'], held: 'Civil Engineering', match: 'other' },
    { asked: ['Engineering'], held: 'Civil Engineering', match: 'asked' },
    { asked: ['Computer Science', 'Economics'], held: 'Economics', match: 'asked' },
    { asked: ['a technical field'], held: 'Physics', match: 'asked' },
    { asked: ['a technical field'], held: 'Economics', match: 'other' },
    { asked: ['a quantitative field'], held: 'Civil Engineering', match: 'asked' },
    { asked: ['a quantitative field'], held: 'Quantitative Methods', match: 'asked' },
    { asked: ['a quantitative field'], held: 'Fine Arts', match: 'other' },
    { asked: ['Analytics'], held: 'Software Engineering', match: 'near' },
    { asked: ['Business Analytics', 'Marketing'], held: 'Software Engineering', match: 'other' },
    { asked: ['Business Analytics', 'Marketing'], held: 'Economics', match: 'asked' },
    { asked: ['Computer Science'], held: 'History', match: 'other' },
    { asked: ['Computer Science'], held: 'Information Technology', match: 'asked' },
    { asked: ['Information Systems'], held: 'Computer Science', match: 'asked' },
    { asked: ['Data Science'], held: 'Information Systems', match: 'near' },
    { asked: ['Data Science'], held: 'Computer Science', match: 'asked' },
    { asked: ['a quantitative field'], held: 'Information Systems', match: 'near' },
    { asked: ['a quantitative field'], held: 'Economics', match: 'near' },
    { asked: ['a quantitative field'], held: 'Biology', match: 'other' },
    { asked: ['a technical field'], held: 'Biology', match: 'asked' },
    { asked: ['Computer Science'], held: 'Cybersecurity', match: 'near' },
    { asked: ['Computer Science'], held: 'Electronics', match: 'near' },
    { asked: ['Electrical Engineering'], held: 'Mechanical Engineering', match: 'near' },
    { asked: ['Computer Engineering'], held: 'Civil Engineering', match: 'other' },
    { asked: ['Engineering'], held: 'Genetic Engineering', match: 'other' },
    { asked: ['Mathematics'], held: 'Economics', match: 'near' },
    { asked: ['Epidemiology'], held: 'Computer Science', match: 'other' },
    { asked: ['Data Science'], held: 'M.B.A.', match: 'other' },
    { asked: ['Business'], held: 'M.B.A.', match: 'asked' },
    { asked: ['Computer Science'], held: 'BCA', match: 'asked' },
    { asked: ['Physics', 'Computer Science'], held: 'Bioinformatics', match: 'asked' },
    { asked: ['Psychology'], held: 'Sociology', match: 'asked' },
    { asked: ['Computer Science'], held: null, match: 'unknown' },
    { asked: [], held: 'History', match: 'asked' },
  ])('$held is $match where $asked is asked', ({ asked, held, match }) => {
    expect(compareFields(asked, held)).toBe(match)
  })
})
