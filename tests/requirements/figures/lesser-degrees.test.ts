import { describe, expect, it } from 'vitest'
import { figuresOf, roleOf } from './tell.ts'

const degreeOf = (line: string) => roleOf(line).degree

describe('an associate degree or an apprenticeship', () => {
  it.each([
    ['Associate’s or Bachelor’s degree in Horticulture', 'none'],
    ['Graduate of a recognised nursing college (ADN or BSN)', 'none'],
    ['HND or degree in marine engineering', 'none'],
    ['A degree in joinery, or an apprenticeship as a joiner', 'none'],
    ['Associate’s, bachelor’s or master’s degree in Horticulture', 'none'],
    ['Bachelor’s degree in Horticulture and a completed apprenticeship', 'bachelor'],
    ['HBO or WO degree in Logistics', 'bachelor'],
  ])('is enough where it stands beside a higher degree for which it does as well: %s', (line, level) => {
    expect(degreeOf(line)?.level).toBe(level)
  })

  it('is a way round the degree where it goes with years of its own', () => {
    const line = 'Bachelor’s degree in Horticulture, or an associate’s degree with 4 years of experience'
    expect(degreeOf(line)).toMatchObject({ level: 'bachelor', orExperience: true, fields: ['Horticulture'] })
  })

  it('shares the years of the degree that it is listed with', () => {
    const figures = figuresOf('Bachelor’s or associate’s degree with 3 years of experience')
    expect(figures.degree?.level).toBe('none')
    expect(figures.experience?.min).toBe(3)
  })
})
