import { describe, expect, it } from 'vitest'
import { isOrganization, isSchool } from '../../src/text/organizations.ts'

describe('isOrganization', () => {
  it.each([
    'Acme Inc.',
    'Ostrava Robotics GmbH',
    'Ruhrkraft AG',
    'University of Leeds',
    'Vision Lab',
    'Harrow Mutual Bank',
    'Banco Sierra',
  ])('sees the mark in "%s"', (text) => {
    expect(isOrganization(text)).toBe(true)
  })

  it.each(['Kestrel Maps', 'worked as a lead', 'Co-founder', 'Data Scientist'])('sees none in "%s"', (text) => {
    expect(isOrganization(text)).toBe(false)
  })

  it('tells schools from other organizations', () => {
    expect(isSchool('Reed College')).toBe(true)
    expect(isSchool('Technische Hochschule Nordstadt')).toBe(true)
    expect(isSchool('Acme Inc.')).toBe(false)
  })
})
