import { describe, expect, it } from 'vitest'
import { findSections } from '../../src/sections/index.ts'
import { readTimeline } from '../../src/timeline/index.ts'
import { drawResume } from '../sections/draw-resume.ts'
import { RESUMES } from './resumes.ts'

const AS_OF = '2026-11'

describe.each(RESUMES)('a resume with $style', ({ drawing, positions, months, education, sections }) => {
  const document = drawResume(drawing)
  const found = findSections(document)
  const timeline = readTimeline(document, found, [], { asOf: AS_OF })

  it('has its sections', () => {
    expect(found.map(({ kind, heading }) => [kind, heading])).toEqual(sections)
  })

  it('has its positions', () => {
    expect(timeline.positions.map(({ title, organization, from, to }) => [title, organization, from, to])).toEqual(positions)
  })

  it('counts the months of their union', () => {
    expect(timeline.experience).toEqual({ months, asOf: AS_OF })
  })

  it('has its studies', () => {
    expect(timeline.education.map(({ degree, field, institution, to }) => [degree, field, institution, to])).toEqual(education)
  })
})
