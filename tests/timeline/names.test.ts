import { describe, expect, it } from 'vitest'
import { isTitle } from '../../src/text/titles.ts'
import { isOrganization, isSchool } from '../../src/timeline/organizations.ts'
import { isPlace, withoutPlace } from '../../src/timeline/places.ts'

describe('isTitle', () => {
  it.each([
    'Software Engineer',
    'Senior Data Scientist II',
    'Head of Analytics',
    'Engineer, Search and Ranking',
    'Research Assistant (Vision)',
    'VP of Engineering',
    'Co-Founder & CTO',
    'Machine Learning Intern',
    'Postdoctoral Researcher',
    'Full-Stack Web Developer',
    'Software Engineer 3',
    'Softwareentwicklerin',
    'Werkstudent Datenanalyse',
    'Ingénieure Machine Learning',
    'Chef de projet',
    'Ingeniero de Datos',
    'Becaria de investigación',
    'Student Assistant / Programmer',
  ])('takes "%s" for a title', (text) => {
    expect(isTitle(text)).toBe(true)
  })

  it.each(['Acme Inc.', 'Bluequay Analytics', 'University of Leeds', 'Worked with engineers', 'Portland, OR', 'Quillstack', ''])(
    'does not take "%s" for a title',
    (text) => {
      expect(isTitle(text)).toBe(false)
    },
  )
})

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

describe('places', () => {
  it.each([
    'Berlin',
    'Remote',
    'Corvallis, OR',
    'San Mateo, California, USA',
    'Kiel, Germany',
    '(Zurich, Switzerland)',
    'South San Francisco, CA',
    'Remote / Austin, TX',
    'New York City',
    'Bengaluru, India',
  ])('knows "%s" for a place', (text) => {
    expect(isPlace(text)).toBe(true)
  })

  it.each(['Acme, Portland, OR', 'Ruhrkraft AG, Köln', 'Data Engineer', 'Northfield University, OH', 'Quillstack'])(
    'does not take "%s" for a place',
    (text) => {
      expect(isPlace(text)).toBe(false)
    },
  )

  it.each([
    ['Acme Inc., Berlin, Germany', 'Acme Inc.'],
    ['Bluequay Analytics, Corvallis, OR', 'Bluequay Analytics'],
    ['Ruhrkraft AG, Niederwald', 'Ruhrkraft AG'],
    ['Ombra Health (Zurich, Switzerland)', 'Ombra Health'],
    ['Consultant (Remote)', 'Consultant'],
    ['Tallow Robotics Austin, TX', 'Tallow Robotics'],
    ['Bank of Boston, MA', 'Bank of Boston'],
    ['University of Chicago, IL', 'University of Chicago'],
    ['Intern Remote', 'Intern'],
    ['Quillstack', 'Quillstack'],
    ['Berlin, Germany', 'Berlin, Germany'],
  ])('strips the place from "%s"', (text, bare) => {
    expect(withoutPlace(text)).toBe(bare)
  })
})
