import { findSections } from '../../src/sections/index.ts'
import { readTimeline } from '../../src/timeline/index.ts'
import { drawResume } from '../sections/draw-resume.ts'

export type Names = readonly [title: string | null, organization: string | null]

/** Title and employer of each position, of a section as `draw-resume.ts` draws it. */
export const namesIn = (experience: string): Names[] => {
  const document = drawResume(`# Wanda Quill\n\n# Experience\n${experience}\n\n# Skills\nSQL, Go`)
  return readTimeline(document, findSections(document), [], { asOf: '2026-11' }).positions.map(({ title, organization }) => [
    title,
    organization,
  ])
}
