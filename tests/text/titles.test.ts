import { describe, expect, it } from 'vitest'
import { isTitle, plainTitle } from '../../src/text/titles.ts'

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
    'Registered Dietitian',
    'Fast food worker',
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

describe('plainTitle', () => {
  it.each([
    ['Analytics Engineer - (Onsite) Ghent, Belgium', 'Analytics Engineer'],
    ['Data Scientist (m/f/d)', 'Data Scientist'],
    ['Machine Learning Engineer', 'Machine Learning Engineer'],
    ['(Senior) Data Scientist', '(Senior) Data Scientist'],
  ])('of "%s" is "%s"', (title, plain) => {
    expect(plainTitle(title)).toBe(plain)
  })
})
