import { describe, expect, it } from 'vitest'
import { retell } from '../helpers/retell.ts'

describe('studies of which only the beginning is said', () => {
  const from = 'HNC Engineering, City College Ferrow, evening course, begun 2023'

  it('may not be told as if they had ended', () => {
    expect(retell('study', from, 'HNC Engineering, City College Ferrow, 2023')).toEqual(['stronger date'])
    expect(retell('study', from, 'HNC Engineering, City College Ferrow, begun 2022')).toContain('invented date')
  })

  it.each([
    'HNC Engineering (evening course, started 2023), City College Ferrow',
    'HNC Engineering, City College Ferrow, since 2023',
    'HNC Engineering, City College Ferrow, evening course',
  ])('may be told as “%s”', (to) => {
    expect(retell('study', from, to)).toEqual([])
  })
})
