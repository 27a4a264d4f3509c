import { describe, expect, it } from 'vitest'
import { isPlace, townOrEmployer, withoutPlace } from '../../src/text/places.ts'

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
    'Manila (PH)',
    'Leeds (UK) - Remote',
    'Remote in Hong Kong',
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
    ['Loom Learning Center, Corvallis OR', 'Loom Learning Center'],
    ['Loom Mills, Corvallis, Or', 'Loom Mills'],
    ['Quillstack', 'Quillstack'],
    ['Berlin, Germany', 'Berlin, Germany'],
  ])('strips the place from "%s"', (text, bare) => {
    expect(withoutPlace(text)).toBe(bare)
  })

  it.each([
    ['Tallow Looms, India', 'Tallow Looms'],
    ['Tallow, Bavaria, Germany', 'Tallow'],
    ['Tallow Looms, OR, USA', 'Tallow Looms'],
    ['Tallow Looms Wickham, OR', 'Tallow Looms'],
    ['Corvallis, OR', null],
    ['Berlin, Germany', null],
    ['Tarn University, Norway', null],
    ['Tallow', null],
  ])('cannot tell whether "%s" begins with a town or an employer', (text, name) => {
    expect(townOrEmployer(text)).toBe(name)
  })
})
