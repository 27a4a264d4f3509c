import { describe, expect, it } from 'vitest'
import { findSections } from '../../../src/sections/index.ts'
import { readTimeline } from '../../../src/timeline/index.ts'
import { drawResume } from '../../sections/draw-resume.ts'

const positionsIn = (experience: string): (string | null)[][] => {
  const document = drawResume(`# Wanda Quill\n\n# Experience\n${experience}\n\n# Skills\nSQL, Go`)
  return readTimeline(document, findSections(document), [], { asOf: '2026-11' }).positions.map(
    ({ title, organization, from, to }) => [title, organization, from, to],
  )
}

const OTHERS = `! 02-2020 / 03-2022 – Grebe Ltd – Data Engineer
  • Nets
  ! 08-2017 / 01-2020 – Tallow Ltd – Analyst
  • Tides`

describe('a post of which only the beginning is told', () => {
  it('goes on where it is the latest of posts with both ends', () => {
    const [first] = positionsIn(`! 04-2023 – Wick Ltd – Consultant\n• Ships\n${OTHERS}`)
    expect(first).toEqual(['Consultant', 'Wick Ltd', '2023-04', 'present'])
  })

  it.each([
    ['others were as short', `! 04-2023 – Wick Ltd – Consultant\n• Ships\n! 04-2022 – Tern Ltd – Consultant\n• Ships\n${OTHERS}`],
    ['it is not the latest', `! 04-2021 – Wick Ltd – Consultant\n• Ships\n${OTHERS}`],
    ['one other post shows no habit', '! 04-2023 – Wick Ltd – Consultant\n• Ships\n! 02-2020 / 03-2022 – Grebe Ltd – Analyst'],
    ['only a year is told', `! 2023 – Wick Ltd – Consultant\n• Ships\n${OTHERS}`],
  ])('took a month where %s', (_why, drawing) => {
    expect(positionsIn(drawing)[0]?.[3]).not.toBe('present')
  })
})
