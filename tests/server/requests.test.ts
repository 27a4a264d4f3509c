import { describe, expect, it } from 'vitest'
import { CoverageError } from '../../src/errors/index.ts'
import { MatchFields, parseFields } from '../../src/server/requests.ts'

const problemOf = (fields: Record<string, unknown>): string => {
  try {
    parseFields(MatchFields, fields)
    return 'none'
  } catch (error) {
    return error instanceof CoverageError ? error.message : 'a foreign error'
  }
}

describe('a field that is not right', () => {
  it.each([
    [{ resume: 5 }, 'The field "resume" is not right: a string was expected.'],
    [{ level: 'boss' }, 'The field "level" is not right: one of entry, mid, senior, top was expected.'],
    [{ asOf: 'soon' }, 'The field "asOf" is not right: a month like 2026-11 is expected.'],
    [{ secret: 'x' }, 'The body has a field "secret", which is not known here; known are resume, job, level, asOf.'],
    [
      { level: 'boss', asOf: 'soon' },
      'The field "level" is not right: one of entry, mid, senior, top was expected. The field "asOf" is not right: a month like 2026-11 is expected.',
    ],
    [{ resume: 'Python' }, 'none'],
  ])('is named in our own words: %j', (fields, problem) => {
    expect(problemOf(fields)).toBe(problem)
  })
})
