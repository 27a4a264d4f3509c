import { describe, expect, it } from 'vitest'
import { findSections } from '../../../src/sections/index.ts'
import { readTimeline } from '../../../src/timeline/index.ts'
import { isTimeOff } from '../../../src/timeline/names/not-work.ts'
import { drawResume } from '../../sections/draw-resume.ts'

describe('isTimeOff', () => {
  it.each([
    'Parental leave',
    'Maternity Leave (second child)',
    'Career break – travelling and courses',
    'Planned Career Break',
    'Sabbatical',
    'Sabbatical year',
    'Gap year',
    'Stay-at-home parent',
    'Full-time father',
    'Job seeking',
    'Actively seeking new opportunities',
    'Travelling in Asia',
    'World travel',
    'Elternzeit',
    'Sabbatjahr',
    'Congé maternité',
    "Recherche d'emploi",
    'Excedencia',
  ])('is true of time away from work: %s', (text) => {
    expect(isTimeOff(text)).toBe(true)
  })

  it.each([
    'Parental leave advisor',
    'Maternity nurse',
    'Leave of absence coordinator',
    'Travel Consultant',
    'Travel, Osprey Ltd',
    'Break Lounge',
    'Job search engineer',
    'Sabbatical fellow',
    'Caregiver at Elm Care Ltd',
    'Relocation manager',
    'Reisender Händler',
  ])('is false of work: %s', (text) => {
    expect(isTimeOff(text)).toBe(false)
  })
})

describe('time away from work among the positions', () => {
  const JOB = 'Engineer, Osprey Ltd, Jan 2019 – Feb 2021\n• Go'

  it.each([
    'Parental leave, Mar 2023 – Nov 2024',
    'Sabbatical\tJan 2017 – Dec 2017\n• Walked along the coast',
    'Elternzeit\n01/2015 – 12/2015',
    '! Career Break\nMar 2023 – Nov 2024',
  ])('is no position and adds no months: %s', (entry) => {
    const document = drawResume(`# Wanda Quill\n\n# Experience\n${JOB}\n\n${entry}\n\n# Skills\nSQL, Go`)
    const { positions, experience } = readTimeline(document, findSections(document), [], { asOf: '2026-11' })
    expect(positions.map(({ title }) => title)).toEqual(['Engineer'])
    expect(experience.months).toBe(26)
  })
})
