import { describe, expect, it } from 'vitest'
import { parse } from './ask.ts'

describe('the title', () => {
  it.each([
    ['Data Scientist\n\nAbout us\nHello', 'Data Scientist'],
    ['Lampworks\nGhent, Belgium\nML Engineer (m/w/d)\nRequirements\nPython', 'ML Engineer (m/w/d)'],
    ['Job Title: Staff ML Engineer\nLocation: Ghent\n', 'Staff ML Engineer'],
    ['Lead Data Scientist. Lampworks makes lamps and needs Python.', 'Lead Data Scientist'],
    ['Analytics and Data\n\nRequirements\nPython', 'Analytics and Data'],
  ])('of %j', (text, title) => {
    expect(parse(text).title).toBe(title)
  })

  it.each(['We are looking for a person who writes Python.', 'About us\nWe are many.', ''])('is not in %j', (text) => {
    expect(parse(text).title).toBeNull()
  })
})
