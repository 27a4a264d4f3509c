import { expect, it } from 'vitest'
import { findSections } from '../../../src/sections/index.ts'
import { findPositions } from '../../../src/timeline/index.ts'
import { drawResume } from '../../sections/draw-resume.ts'

it('leaves the dates of a heading to the heading', () => {
  const document = drawResume(
    '# Wanda Quill\n\n# Freelance work (2019 – today)\n! Net Clerk — Tallow Ltd (Feb 2025 – Aug 2026)\n• Mended nets\n\n! Tide Analyst — Birch Ltd (2019 – 2021)\n• Counted boats\n\n# Skills\nSQL',
  )
  expect(findPositions(document, findSections(document)).map(({ title, from, to }) => [title, from, to])).toEqual([
    ['Net Clerk', '2025-02', '2026-08'],
    ['Tide Analyst', '2019', '2021'],
  ])
})
