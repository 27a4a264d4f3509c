import { describe, expect, it } from 'vitest'
import { readText } from '../../src/document/index.ts'
import { findSections } from '../../src/sections/index.ts'
import { readTimeline } from '../../src/timeline/index.ts'

const studiesIn = (line: string) => {
  const { document } = readText(`Ada Example\nada@example.org\n\nEducation\n${line}\n`)
  return readTimeline(document, findSections(document), [], { asOf: '2026-11' }).education.map(({ degree, to }) => ({
    degree,
    to,
  }))
}

describe('a degree that is named', () => {
  it.each([
    ['I do not have a bachelor’s degree', []],
    ['Bachelor of Science in Mathematics (dropped out), Northmoor University, 2018', []],
    ['PhD in Physics (not completed), Northmoor University', []],
    ['PhD candidate in Physics, Northmoor University', [{ degree: 'doctorate', to: 'present' }]],
    ['BSc in Mathematics, Northmoor University, 2018', [{ degree: 'bachelor', to: '2018' }]],
  ])('is held or not: %s', (line, studies) => {
    expect(studiesIn(line)).toEqual(studies)
  })
})
