import { findSections } from '../../../src/sections/index.ts'
import { readTimeline } from '../../../src/timeline/index.ts'
import { drawResume } from '../../sections/draw-resume.ts'

/** Degree, field, school and end. */
export type Studies = readonly (string | null)[]

/** The studies of a resume with these lines below "Education". */
export const studiesIn = (education: string): Studies[] => {
  const document = drawResume(`# Wanda Quill\n\n# Education\n${education}\n\n# Skills\nSQL, Go`)
  return readTimeline(document, findSections(document), [], { asOf: '2026-11' }).education.map(
    ({ degree, field, institution, to }) => [degree, field, institution, to],
  )
}
